// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/contractpaper.h"

#include "core/base/text.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace cabas::ui {

namespace {

constexpr int resolution = 300;
constexpr double margin = 20;
constexpr double pointsPerInch = 72;

QString row(const QString &word, const QString &fact)
{
    return u"<tr><td width='180'>%1</td><td><b>%2</b></td></tr>"_qs.arg(
        word.toHtmlEscaped(), fact.isEmpty() ? u"……………………………"_qs : fact.toHtmlEscaped());
}

} // namespace

QString ContractPaper::html(const Contract &contract)
{
    const auto paragraph = [](const QString &text) {
        return u"<p>%1</p>"_qs.arg(text.toHtmlEscaped());
    };
    QString html = u"<h3>%1</h3><h1>%2</h1><table cellpadding='4'>"_qs.arg(
        contract.shop.toHtmlEscaped(), tr("Membership").toHtmlEscaped());
    html += row(tr("Name"), contract.name);
    html += row(tr("Member number"), QString::number(contract.number));
    html += row(tr("Phone"), contract.phone);
    html += row(tr("E-mail"), contract.email);
    html += row(tr("Member since"), dateText(contract.day));
    if (!contract.kind.isEmpty())
        html += row(tr("Kind of member"), contract.kind);
    html += row(tr("Slot"), contract.slot);
    if (contract.shares > 0) {
        html += row(tr("Shares subscribed"),
                    tr("%1, that is %2").arg(contract.shares).arg(contract.amount));
        html += row(tr("Payment"), contract.payment);
    }
    html += u"</table>"_qs;
    html += paragraph(tr("I ask to join %1, whose rules I have received and accept. I take my part "
                         "in its shifts.")
                          .arg(contract.shop));
    html +=
        paragraph(tr("My name, phone and e-mail are kept to run the membership, and for nothing "
                     "else. I may read them, have them corrected or, once I have left, "
                     "erased."));
    html += u"<br/><br/><table width='100%' cellpadding='4'><tr><td width='50%'>%1</td>"
            u"<td>%2</td></tr><tr><td height='90'></td><td></td></tr></table>"_qs.arg(
                tr("Date and signature of the member").toHtmlEscaped(),
                tr("For the shop").toHtmlEscaped());
    return html;
}

Result<> ContractPaper::write(const Contract &contract, const QString &path)
{
    const auto failed = [&](const QString &why) {
        return storageFailure(tr("%1 could not be written: %2").arg(path, why), u"write"_qs);
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(resolution);
        pdf.setTitle(tr("Membership"));
        pdf.setCreator(u"Cabas"_qs);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        QTextDocument document;
        QFont font(u"Cabas Sans"_qs);
        font.setPointSizeF(11);
        document.setDefaultFont(font);
        document.setHtml(html(contract));
        document.setPageSize(pdf.pageLayout().paintRect(QPageLayout::Point).size() * resolution /
                             pointsPerInch);
        document.print(&pdf);
    }
    return file.commit() ? Result<>(Ok{}) : Result<>(failed(file.errorString()));
}

} // namespace cabas::ui
