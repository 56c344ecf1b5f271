// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/badgepaper.h"

#include "core/barcode/symbol.h"
#include "core/base/text.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace cabas::ui {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double cardWidth = 85.6;
constexpr double cardHeight = 54;
constexpr double margin = 5;
constexpr int resolutionOfFiles = 1200;
constexpr double module = 0.33; ///< of EAN-13 at full size, GS1 General Specifications 5.2.3
constexpr double barHeight = 13;
constexpr double squareSide = 18;
constexpr double photoWidth = 18;
constexpr double photoHeight = 22;
constexpr int sheetColumns = 2;
constexpr int sheetRows = 5;
constexpr double pageWidth = 210;
constexpr double pageHeight = 297;

/// Paints in millimetres on whole dots.
class Brush {
public:
    Brush(QPainter &painter, int resolution) : m_painter(painter), m_dots(resolution / mmPerInch) {}

    double dots(double mm) const { return mm * m_dots; }
    QRectF box(double x, double y, double w, double h) const
    {
        return {dots(x), dots(y), dots(w), dots(h)};
    }

    /// One line, drawn narrower where it is wider than its place.
    void text(const QRectF &place, const QString &text, double size, bool strong,
              Qt::Alignment side = Qt::AlignLeft)
    {
        QFont font(u"Cabas Sans"_qs);
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        font.setHintingPreference(QFont::PreferNoHinting);
        int pixels = std::max(1, int(std::lround(dots(size))));
        font.setPixelSize(pixels);
        while (pixels > 1 && QFontMetricsF(font).horizontalAdvance(text) > place.width())
            font.setPixelSize(--pixels);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(place, int(side | Qt::AlignVCenter), text);
    }

    /// Bars or squares whose modules are so many whole dots wide.
    /// Gives the width that they take, in millimetres.
    double symbol(const BarSymbol &symbol, double x, double y, double width, double height)
    {
        const int dot = std::max(1, int(std::floor(dots(width) / symbol.width())));
        const int left = int(std::lround(dots(x))) + symbol.quietLeft * dot;
        const int high = symbol.isSquare() ? dot : int(std::lround(dots(height)));
        const int top =
            int(std::lround(dots(y))) + (symbol.isSquare() ? symbol.quietLeft * dot : 0);
        for (int row = 0; row < symbol.rows; ++row) {
            for (int column = 0; column < symbol.columns; ++column) {
                if (symbol.isDark(column, row))
                    m_painter.fillRect(left + column * dot, top + row * dot, dot, high, Qt::black);
            }
        }
        return symbol.width() * dot / m_dots;
    }

private:
    QPainter &m_painter;
    double m_dots;
};

} // namespace

void BadgePaper::paint(QPainter &painter, const BadgeCard &card, int resolution)
{
    Brush brush(painter, resolution);
    const double inner = cardWidth - 2 * margin;
    painter.setRenderHint(QPainter::TextAntialiasing);
    brush.text(brush.box(margin, margin - 1, inner, 5), card.shop, 3.6, true);
    const double words = card.photo.isNull() ? inner : inner - photoWidth - 3;
    brush.text(brush.box(margin, 12, words, 7), card.name, 5.6, true);
    brush.text(brush.box(margin, 19.5, words, 5),
               card.line.isEmpty() ? tr("Member no. %1").arg(card.number) : card.line, 3.8, false);
    if (!card.photo.isNull()) {
        const QRectF place =
            brush.box(cardWidth - margin - photoWidth, margin, photoWidth, photoHeight);
        const double ratio = photoWidth / photoHeight;
        const double wide = std::min<double>(card.photo.width(), card.photo.height() * ratio);
        const double high = wide / ratio;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(
            place, card.photo,
            QRectF((card.photo.width() - wide) / 2, (card.photo.height() - high) / 2, wide, high));
    }
    const double top = cardHeight - margin - barHeight - 4;
    if (const Result<BarSymbol> bars = SymbolWriter::write(Symbology::Ean13, card.code)) {
        const double width = module * bars->width() + 0.5;
        const double taken = brush.symbol(*bars, margin - 2, top, width, barHeight);
        brush.text(brush.box(margin - 2, top + barHeight + 0.4, taken, 4), groupedCode(card.code),
                   3, false, Qt::AlignHCenter);
    }
    if (const Result<BarSymbol> square = SymbolWriter::write(Symbology::Qr, card.code))
        brush.symbol(*square, cardWidth - margin - squareSide + 1, cardHeight - margin - squareSide,
                     squareSide, squareSide);
}

QImage BadgePaper::picture(const BadgeCard &card, int resolution)
{
    const double dots = resolution / mmPerInch;
    QImage image(int(cardWidth * dots), int(cardHeight * dots), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, card, resolution);
    return image;
}

bool BadgePaper::paintAll(QPagedPaintDevice &device, const std::vector<BadgeCard> &cards,
                          Layout layout)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double dots = resolutionOfFiles / mmPerInch;
    const int perPage = layout == Layout::Sheet ? perSheet : 1;
    for (int at = 0; at < int(cards.size()); ++at) {
        if (at > 0 && at % perPage == 0)
            device.newPage();
        painter.save();
        if (layout == Layout::Sheet) {
            const int place = at % perPage;
            const double x =
                (pageWidth - sheetColumns * cardWidth) / 2 + place % sheetColumns * cardWidth;
            const double y =
                (pageHeight - sheetRows * cardHeight) / 2 + place / sheetColumns * cardHeight;
            painter.translate(x * dots, y * dots);
            painter.setPen(QPen(Qt::gray, 0.1 * dots, Qt::DashLine));
            painter.drawRect(QRectF(0, 0, cardWidth * dots, cardHeight * dots));
        }
        paint(painter, cards[size_t(at)], resolutionOfFiles);
        painter.restore();
    }
    return painter.end();
}

Result<> BadgePaper::write(const std::vector<BadgeCard> &cards, Layout layout, const QString &path)
{
    const auto failed = [&](const QString &why) {
        return storageFailure(tr("%1 could not be written: %2").arg(path, why), u"write"_qs);
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(resolutionOfFiles);
        pdf.setTitle(tr("Badges"));
        pdf.setCreator(u"Cabas"_qs);
        pdf.setPageSize(layout == Layout::Sheet
                            ? QPageSize(QPageSize::A4)
                            : QPageSize(QSizeF(cardHeight, cardWidth), QPageSize::Millimeter,
                                        QString(), QPageSize::ExactMatch));
        if (layout == Layout::Card)
            pdf.setPageOrientation(QPageLayout::Landscape);
        pdf.setPageMargins(QMarginsF());
        if (!paintAll(pdf, cards, layout))
            return failed(file.errorString());
    }
    return file.commit() ? Result<>(Ok{}) : Result<>(failed(file.errorString()));
}

} // namespace cabas::ui
