// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/special/nametagpaper.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace cabas::ui {

namespace {

// In millimetres.
constexpr double pageMargin = 8;
constexpr double padding = 4;
constexpr double cutLine = 0.1;
constexpr double titleHeight = 13;
constexpr double footHeight = 5;
constexpr double mmPerInch = 25.4;

constexpr int titlePoints = 24;
constexpr int quantityPoints = 18;
constexpr int namePoints = 12;
constexpr int footPoints = 8;

constexpr int perPage = NameTagPaper::columns * NameTagPaper::rows;

QFont font(int points, bool strong)
{
    QFont font(QStringLiteral("Cabas Sans"), points);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// One line of text, cut with dots where it is wider than its place.
void drawLine(QPainter &painter, const QRectF &place, int flags, const QString &text)
{
    painter.drawText(place, flags,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(place.width())));
}

} // namespace

int NameTagPaper::pages(const std::vector<NameTag> &tags)
{
    return (int(tags.size()) + perPage - 1) / perPage;
}

QString NameTagPaper::title(const NameTag &tag)
{
    const QString number = tr("no. %1").arg(tag.memberNumber);
    return tag.firstName.isEmpty() ? tr("Member %1").arg(number)
                                   : tag.firstName + u" · "_qs + number;
}

void NameTagPaper::paintTag(const NameTag &tag, const QString &shop, QPainter &painter,
                            const QRectF &place, double dotsPerMm)
{
    painter.setPen(QPen(Qt::lightGray, cutLine * dotsPerMm));
    painter.drawRect(place);
    painter.setPen(Qt::black);
    const double gap = padding * dotsPerMm;
    const QRectF inner = place.adjusted(gap, gap, -gap, -gap);
    QRectF line = inner;
    line.setHeight(titleHeight * dotsPerMm);
    painter.setFont(font(titlePoints, true));
    drawLine(painter, line, Qt::AlignLeft | Qt::AlignVCenter, title(tag));

    const QString quantity =
        tag.unit == Unit::Piece
            ? u"× "_qs + quantityText(tag.quantity, tag.unit, Language::locale())
            : quantityText(tag.quantity, tag.unit, Language::locale());
    painter.setFont(font(quantityPoints, true));
    const double figureWidth = painter.fontMetrics().horizontalAdvance(quantity) + gap;
    const double top = line.bottom();
    const double foot = footHeight * dotsPerMm;
    const QRectF middle(inner.left(), top, inner.width(), inner.bottom() - top - 2 * foot);
    drawLine(painter, middle, Qt::AlignRight | Qt::AlignVCenter, quantity);
    painter.setFont(font(namePoints, false));
    painter.drawText(middle.adjusted(0, 0, -figureWidth, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, tag.product);

    painter.setFont(font(footPoints, false));
    const QRectF last(inner.left(), inner.bottom() - foot, inner.width(), foot);
    QStringList facts{tr("Set aside on %1").arg(dateText(tag.day)),
                      tag.isPrepaid ? tr("paid in advance") : tr("to pay")};
    drawLine(painter, last.translated(0, -foot), Qt::AlignLeft | Qt::AlignVCenter,
             facts.join(u" · "_qs));
    QStringList about{shop, tr("order %1").arg(tag.order.value())};
    if (!tag.note.isEmpty())
        about += tag.note;
    drawLine(painter, last, Qt::AlignLeft | Qt::AlignVCenter, about.join(u" · "_qs));
}

void NameTagPaper::paint(const std::vector<NameTag> &tags, const QString &shop,
                         QPagedPaintDevice &device, int resolution)
{
    QPainter painter(&device);
    const double dots = resolution / mmPerInch;
    const QRectF area = painter.viewport();
    const double width = area.width() / columns;
    const double height = area.height() / rows;
    for (int i = 0; i < int(tags.size()); ++i) {
        const int place = i % perPage;
        if (i > 0 && place == 0)
            device.newPage();
        paintTag(tags[size_t(i)], shop, painter,
                 QRectF(place % columns * width, int(place / columns) * height, width, height),
                 dots);
    }
}

Result<> NameTagPaper::writePdf(const std::vector<NameTag> &tags, const QString &shop,
                                const QString &path)
{
    constexpr int resolution = 300;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageFailure(tr("%1 could not be written: %2").arg(path, file.errorString()));
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(resolution);
        pdf.setTitle(tr("Name tags"));
        pdf.setCreator(QStringLiteral("Cabas"));
        pdf.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait,
                           QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin),
                           QPageLayout::Millimeter});
        paint(tags, shop, pdf, resolution);
    }
    if (!file.commit())
        return storageFailure(tr("%1 could not be written: %2").arg(path, file.errorString()));
    return Ok{};
}

} // namespace cabas::ui
