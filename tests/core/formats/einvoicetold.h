// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/formats/einvoicecheck.h"
#include "core/formats/einvoicereader.h"

#include <QFile>
#include <QFileInfo>

namespace cabas::test {

/// A file of tests/data/einvoice; empty when there is none.
inline QByteArray einvoiceSample(const QString &name)
{
    QFile file(u"%1/tests/data/einvoice/%2"_qs.arg(QStringLiteral(CABAS_SOURCE_DIR), name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program that opens PDFs, as it was just built.
inline QString attachmentsProgram()
{
    return QFileInfo(QStringLiteral(CABAS_PROGRAM)).absolutePath() + u"/cabas-attachments"_qs;
}

inline QString toldAmount(const std::optional<Money> &amount)
{
    return amount ? plainDecimal(amount->cents(), 2) : u"-"_qs;
}

inline QString toldRate(const QString &category, const std::optional<int> &bp)
{
    return u"%1:%2"_qs.arg(category, bp ? plainDecimal(*bp, 2) : u"-"_qs);
}

inline QString told(const EInvoiceAllowance &allowance)
{
    return (allowance.isCharge ? u"+"_qs : u"-"_qs) + plainDecimal(allowance.amount.cents(), 2) +
           u' ' + allowance.reason + u' ' + toldRate(allowance.category, allowance.vatBp);
}

/// `1 Farine 12.5 KGM x 2.3456/1 = 29.32 S:5.50`, then what else the line says.
inline QString told(const EInvoiceLine &line)
{
    QString text = u"%1 %2 %3 %4 x %5/%6 = %7 %8"_qs.arg(
        line.id, line.name, line.quantity ? line.quantity->text() : u"-"_qs, line.unit,
        line.netPrice ? line.netPrice->text() : u"-"_qs, line.baseQuantity.text(),
        toldAmount(line.net), toldRate(line.category, line.vatBp));
    const auto say = [&text](const char *word, const QString &value) {
        if (!value.isEmpty())
            text += u" %1 %2"_qs.arg(QLatin1String(word), value);
    };
    say("gtin", line.gtin);
    say("seller", line.sellerItem);
    say("buyer", line.buyerItem);
    say("gross", line.grossPrice ? line.grossPrice->text() : QString());
    say("less", line.priceDiscount ? line.priceDiscount->text() : QString());
    say("lot", line.lot);
    say("ddm", line.bestBefore ? dayText(*line.bestBefore) : QString());
    say("dlc", line.useBy ? dayText(*line.useBy) : QString());
    say("from", line.origin);
    say("order", line.orderReference);
    say("order line", line.orderLine);
    say("despatch", line.despatchReference);
    say("note", line.note);
    say("parent", line.parent);
    for (const EInvoiceAllowance &each : line.allowances)
        text += u' ' + told(each);
    return text;
}

/// Sum of lines, allowances, charges, net, VAT, gross, prepaid, rounding, due.
inline QString toldTotals(const EInvoice &invoice)
{
    const EInvoiceTotals &totals = invoice.totals;
    return QStringList{
        toldAmount(totals.lines),   toldAmount(totals.allowances),  toldAmount(totals.charges),
        toldAmount(totals.net),     toldAmount(invoice.vatTotal()), toldAmount(totals.gross),
        toldAmount(totals.prepaid), toldAmount(totals.rounding),    toldAmount(totals.due)}
        .join(u' ');
}

inline QString told(const EInvoiceParty &party)
{
    return QStringList{party.name,   party.siren,  party.siret,    party.vat,  party.gln,
                       party.number, party.street, party.postcode, party.city, party.country}
        .join(u'|');
}

/// All of an invoice but its profile and syntax: alike in CII, in UBL and in a PDF.
inline QStringList told(const EInvoice &invoice)
{
    QStringList text{invoice.typeCode,
                     invoice.number,
                     invoice.issued.isValid() ? dayText(invoice.issued) : u"-"_qs,
                     invoice.due ? dayText(*invoice.due) : u"-"_qs,
                     invoice.delivered ? dayText(*invoice.delivered) : u"-"_qs,
                     invoice.currency,
                     told(invoice.seller),
                     told(invoice.buyer),
                     invoice.orderReference,
                     invoice.despatchReference,
                     toldTotals(invoice),
                     invoice.paymentTerms,
                     invoice.precedingInvoices.join(u' ')};
    for (const EInvoiceLine &line : invoice.lines)
        text += told(line);
    for (const EInvoiceAllowance &each : invoice.allowances)
        text += told(each);
    for (const EInvoiceVat &row : invoice.vat)
        text += u"%1 of %2 is %3"_qs.arg(toldRate(row.category, row.bp), toldAmount(row.base),
                                         toldAmount(row.vat));
    for (const EInvoicePayment &each : invoice.payments)
        text += u"%1 %2 %3"_qs.arg(each.code, each.iban, each.bic);
    for (const EInvoiceNote &note : invoice.notes)
        text += note.subject + u": "_qs + note.text;
    return text;
}

inline QStringList told(const Result<EInvoice> &invoice)
{
    return invoice ? told(*invoice) : QStringList{invoice.failure().code};
}

/// The rules that were found broken; those that the standard lets pass in brackets.
inline QStringList toldRules(const EInvoice &invoice)
{
    QStringList rules;
    for (const EInvoiceFinding &finding : EInvoiceCheck::findings(invoice))
        rules += finding.isTolerated ? u'(' + finding.rule + u')' : finding.rule;
    return rules;
}

} // namespace cabas::test
