// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/helppaper.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace cabas::ui {

namespace {

constexpr int fileResolution = 300;
constexpr double pageMargin = 20; ///< millimetres
constexpr double largest = 17;    ///< points of the steps, where the card is short
constexpr double smallest = 11;   ///< where it is long
constexpr double smaller = 0.5;   ///< from one try to the next

/// The whole card at a size of type.
QString html(const HelpCard &card, const QString &foot, double points)
{
    const auto size = [points](double share) {
        return QString::number(points * share, 'f', 1) + u"pt"_qs;
    };
    const auto rich = [](const QString &text) {
        return HelpCards::rich(text, u"black"_qs, u"gainsboro"_qs);
    };
    QString rows;
    for (qsizetype i = 0; i < card.steps.size(); ++i)
        rows += u"<tr><td width=\"9%\" style=\"font-size:%1;font-weight:600\">%2</td>"
                "<td style=\"font-size:%3\">%4</td></tr>"_qs.arg(size(1.3), QString::number(i + 1),
                                                                 size(1), rich(card.steps[i]));
    QString text =
        u"<p style=\"font-size:%1;font-weight:600;margin:0\">%2</p>"
        "<p style=\"font-size:%3\">%4</p><table width=\"100%\" cellpadding=\"9\">%5</table>"_qs.arg(
            size(1.9), card.title.toHtmlEscaped(), size(1.05), rich(card.intro), rows);
    if (!card.hint.isEmpty())
        text += u"<table width=\"100%\" cellpadding=\"12\" bgcolor=\"antiquewhite\"><tr>"
                "<td style=\"font-size:%1\">%2</td></tr></table>"_qs.arg(size(1), rich(card.hint));
    return text + u"<p style=\"font-size:9pt;color:dimgray\">%1</p>"_qs.arg(foot.toHtmlEscaped());
}

} // namespace

bool HelpPaper::paint(const HelpCard &card, const QString &shop, QPagedPaintDevice &device,
                      int resolution)
{
    QTextDocument document;
    QFont font(QStringLiteral("Cabas Sans"));
    font.setPointSizeF(largest);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    const int margin = qRound(pageMargin / 25.4 * resolution);
    const QRectF page(0, 0, device.width() - 2 * margin, device.height() - 2 * margin);
    const QString foot = tr("%1 · F1 opens this card on the screen").arg(shop);
    for (double points = largest; points >= smallest; points -= smaller) {
        document.setHtml(html(card, foot, points));
        document.setTextWidth(page.width());
        if (document.size().height() <= page.height())
            break;
    }
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    painter.translate(margin, margin);
    document.drawContents(&painter, page);
    return painter.end();
}

Result<> HelpPaper::writePdf(const HelpCard &card, const QString &shop, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageFailure(tr("%1 could not be written: %2").arg(path, file.errorString()));
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(fileResolution);
        pdf.setTitle(card.title);
        pdf.setCreator(QStringLiteral("Cabas"));
        pdf.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()});
        if (!paint(card, shop, pdf, fileResolution))
            return storageFailure(tr("%1 could not be drawn.").arg(path));
    }
    if (!file.commit())
        return storageFailure(tr("%1 could not be written: %2").arg(path, file.errorString()));
    return Ok{};
}

} // namespace cabas::ui
