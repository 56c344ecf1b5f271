// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/salesinvoicesheet.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/invoicing/salesdocument.h"

namespace cabas {

namespace {

QStringList addressOf(const SalesParty &party)
{
    QStringList lines{party.name, party.street,
                      u"%1 %2"_qs.arg(party.postcode, party.city).trimmed()};
    if (party.country != u"FR")
        lines += party.country;
    lines.removeAll(QString());
    return lines;
}

QString numbersOf(const SalesParty &party)
{
    QStringList numbers;
    if (!party.siren.isEmpty())
        numbers += u"SIREN "_qs + party.siren;
    if (!party.vatNumber.isEmpty())
        numbers += SalesInvoiceSheet::tr("VAT %1").arg(party.vatNumber);
    return numbers.join(u" · "_qs);
}

QString money(Money amount)
{
    return moneyText(amount, Language::locale());
}

} // namespace

QStringList SalesInvoiceSheet::opening(const SalesInvoice &invoice)
{
    QStringList lines{addressOf(invoice.seller).join(u", "_qs)};
    lines += numbersOf(invoice.seller);
    lines += QString();
    lines += tr("Customer: %1").arg(addressOf(invoice.buyer).join(u", "_qs));
    lines += numbersOf(invoice.buyer);
    lines += QString();
    lines +=
        tr("Date: %1 · Delivered: %2").arg(dateText(invoice.issued), dateText(invoice.delivered));
    if (!invoice.creditsNumber.isEmpty())
        lines += tr("Credits invoice %1: %2").arg(invoice.creditsNumber, invoice.reason);
    if (!invoice.ticketName.isEmpty())
        lines += tr("Ticket %1, paid at the till.").arg(invoice.ticketName);
    return lines;
}

QStringList SalesInvoiceSheet::closing(const SalesInvoice &invoice)
{
    QStringList lines;
    for (const SalesInvoiceVat &row : invoice.vatRows) {
        lines += tr("VAT %1 on %2: %3")
                     .arg(rateText(row.vatBp, Language::locale()), money(row.base), money(row.vat));
        if (!row.mention.isEmpty())
            lines += row.mention;
    }
    lines += tr("Total without VAT: %1").arg(money(invoice.net));
    lines += tr("Total VAT: %1").arg(money(invoice.vat));
    lines += tr("Total with VAT: %1").arg(money(invoice.gross));
    if (!invoice.prepaid.isZero())
        lines += tr("Paid: %1").arg(money(invoice.prepaid));
    if (invoice.isCredit())
        lines += tr("Taken off what is owed, or paid back.");
    else
        lines += tr("To pay by %1: %2")
                     .arg(dateText(invoice.due), money(invoice.gross - invoice.prepaid));
    if (!invoice.iban.isEmpty())
        lines += tr("By transfer to %1, with the number %2").arg(invoice.iban, invoice.number);
    for (const EInvoiceNote &note : SalesDocument::mentions(invoice))
        lines += note.text;
    return lines;
}

ReportTable SalesInvoiceSheet::of(const SalesInvoice &invoice, const QDateTime &madeAt)
{
    ReportTable sheet;
    sheet.name = u"invoice"_qs;
    sheet.title =
        (invoice.isCredit() ? tr("Credit note %1") : tr("Invoice %1")).arg(invoice.number);
    sheet.from = sheet.to = invoice.issued;
    sheet.madeAt = madeAt;
    sheet.shop = invoice.seller.name;
    sheet.columns = {{u"name"_qs, tr("Description"), ColumnKind::Text},
                     {u"quantity_milli"_qs, tr("Quantity"), ColumnKind::Quantity},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"price_e4"_qs, tr("Unit price without VAT"), ColumnKind::UnitPrice},
                     {u"vat_bp"_qs, tr("VAT"), ColumnKind::Rate},
                     {u"net_cents"_qs, tr("Amount without VAT"), ColumnKind::Money}};
    for (const SalesInvoiceLine &line : invoice.lines)
        sheet.rows.push_back({cell(line.name), cell(line.quantity), cell(unitSymbol(line.unit)),
                              cell(line.price), cell(qint64(line.vatBp)), cell(line.net)});
    sheet.totals = {cell(tr("Total without VAT")), {}, {}, {}, {}, cell(invoice.net)};
    sheet.opening = opening(invoice);
    sheet.notes = closing(invoice);
    return sheet;
}

} // namespace cabas
