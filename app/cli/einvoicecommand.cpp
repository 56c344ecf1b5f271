// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/einvoicecommand.h"

#include "app/cli/arguments.h"
#include "core/base/day.h"
#include "core/formats/einvoicecheck.h"
#include "core/formats/einvoicereader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

namespace {

void addText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void addDay(QJsonObject &json, const QString &name, const std::optional<QDate> &day)
{
    if (day)
        json.insert(name, dayText(*day));
}

void addDecimal(QJsonObject &json, const QString &name, const std::optional<ExactDecimal> &number)
{
    if (number)
        json.insert(name, number->text());
}

qint64 centsOf(const std::optional<Money> &amount)
{
    return amount.value_or(Money()).cents();
}

/// Goods out of scope of VAT, exempt or at zero have no other rate than none.
void addVat(QJsonObject &json, const QString &categoryName, const QString &rateName,
            const QString &category, const std::optional<int> &bp)
{
    json.insert(categoryName, category);
    const bool isPlain = category == u"S" || category.isEmpty();
    if (bp || !isPlain)
        json.insert(rateName, bp.value_or(0));
}

QJsonObject partyJson(const EInvoiceParty &party)
{
    QJsonObject json{{u"name"_qs, party.name}};
    addText(json, u"siren"_qs, party.siren);
    addText(json, u"siret"_qs, party.siret);
    addText(json, u"vat"_qs, party.vat);
    addText(json, u"tax_number"_qs, party.taxNumber);
    addText(json, u"gln"_qs, party.gln);
    addText(json, u"legal_number"_qs, party.legalNumber);
    addText(json, u"number"_qs, party.number);
    addText(json, u"trade_name"_qs, party.tradeName);
    addText(json, u"street"_qs, party.street);
    addText(json, u"postcode"_qs, party.postcode);
    addText(json, u"city"_qs, party.city);
    addText(json, u"country"_qs, party.country);
    return json;
}

QJsonArray allowancesJson(const std::vector<EInvoiceAllowance> &allowances)
{
    QJsonArray array;
    for (const EInvoiceAllowance &allowance : allowances) {
        QJsonObject json{{u"charge"_qs, allowance.isCharge},
                         {u"amount_cents"_qs, allowance.amount.cents()}};
        addText(json, u"reason"_qs, allowance.reason);
        addText(json, u"reason_code"_qs, allowance.reasonCode);
        addDecimal(json, u"percent"_qs, allowance.percent);
        if (allowance.base)
            json.insert(u"base_cents"_qs, allowance.base->cents());
        if (!allowance.category.isEmpty() || allowance.vatBp)
            addVat(json, u"vat_category"_qs, u"vat_bp"_qs, allowance.category, allowance.vatBp);
        array.append(json);
    }
    return array;
}

QString roleName(EInvoiceLine::Role role)
{
    return role == EInvoiceLine::Role::Group ? u"group"_qs : u"information"_qs;
}

QJsonObject lineJson(const EInvoiceLine &line)
{
    QJsonObject json{{u"id"_qs, line.id},
                     {u"name"_qs, line.name},
                     {u"unit"_qs, line.unit},
                     {u"net_cents"_qs, centsOf(line.net)}};
    addDecimal(json, u"quantity"_qs, line.quantity);
    addDecimal(json, u"net_price"_qs, line.netPrice);
    addVat(json, u"vat_category"_qs, u"vat_bp"_qs, line.category, line.vatBp);
    addText(json, u"gtin"_qs, line.gtin);
    addText(json, u"seller_item"_qs, line.sellerItem);
    addText(json, u"buyer_item"_qs, line.buyerItem);
    addText(json, u"description"_qs, line.description);
    addText(json, u"note"_qs, line.note);
    addText(json, u"lot"_qs, line.lot);
    addDay(json, u"best_before"_qs, line.bestBefore);
    addDay(json, u"use_by"_qs, line.useBy);
    addText(json, u"origin"_qs, line.origin);
    addText(json, u"order"_qs, line.orderReference);
    addText(json, u"order_line"_qs, line.orderLine);
    addText(json, u"despatch"_qs, line.despatchReference);
    addDecimal(json, u"gross_price"_qs, line.grossPrice);
    addDecimal(json, u"price_discount"_qs, line.priceDiscount);
    if (line.baseQuantity != ExactDecimal::fromInteger(1))
        json.insert(u"base_quantity"_qs, line.baseQuantity.text());
    addText(json, u"parent"_qs, line.parent);
    if (line.role != EInvoiceLine::Role::Detail)
        json.insert(u"role"_qs, roleName(line.role));
    if (!line.allowances.empty())
        json.insert(u"allowances"_qs, allowancesJson(line.allowances));
    return json;
}

QJsonObject totalsJson(const EInvoice &invoice)
{
    const EInvoiceTotals &totals = invoice.totals;
    QJsonObject json{{u"lines_cents"_qs, centsOf(totals.lines)},
                     {u"allowances_cents"_qs, centsOf(totals.allowances)},
                     {u"charges_cents"_qs, centsOf(totals.charges)},
                     {u"net_cents"_qs, centsOf(totals.net)},
                     {u"vat_cents"_qs, centsOf(invoice.vatTotal())},
                     {u"gross_cents"_qs, centsOf(totals.gross)},
                     {u"prepaid_cents"_qs, centsOf(totals.prepaid)},
                     {u"due_cents"_qs, invoice.dueAmount().cents()}};
    if (totals.rounding)
        json.insert(u"rounding_cents"_qs, totals.rounding->cents());
    return json;
}

QJsonArray vatJson(const std::vector<EInvoiceVat> &rows)
{
    QJsonArray array;
    for (const EInvoiceVat &row : rows) {
        QJsonObject json{{u"base_cents"_qs, centsOf(row.base)},
                         {u"vat_cents"_qs, centsOf(row.vat)}};
        addVat(json, u"category"_qs, u"bp"_qs, row.category, row.bp);
        addText(json, u"exemption"_qs, row.exemption);
        array.append(json);
    }
    return array;
}

void addExtras(QJsonObject &json, const EInvoice &invoice)
{
    addText(json, u"profile_name"_qs, invoice.profileName);
    json.insert(u"credit_note"_qs, invoice.isCreditNote);
    addDay(json, u"delivery_date"_qs, invoice.delivered);
    addText(json, u"vat_currency"_qs, invoice.vatCurrency);
    addText(json, u"payee"_qs, invoice.payee);
    addText(json, u"buyer_reference"_qs, invoice.buyerReference);
    addText(json, u"order"_qs, invoice.orderReference);
    addText(json, u"contract"_qs, invoice.contractReference);
    addText(json, u"despatch"_qs, invoice.despatchReference);
    addText(json, u"payment_terms"_qs, invoice.paymentTerms);
    if (!invoice.precedingInvoices.isEmpty())
        json.insert(u"preceding_invoices"_qs,
                    QJsonArray::fromStringList(invoice.precedingInvoices));
    if (!invoice.allowances.empty())
        json.insert(u"allowances"_qs, allowancesJson(invoice.allowances));
    QJsonArray payments;
    for (const EInvoicePayment &payment : invoice.payments) {
        QJsonObject each{{u"code"_qs, payment.code}};
        addText(each, u"iban"_qs, payment.iban);
        addText(each, u"bic"_qs, payment.bic);
        addText(each, u"reference"_qs, payment.reference);
        payments.append(each);
    }
    if (!payments.isEmpty())
        json.insert(u"payments"_qs, payments);
    QJsonArray notes;
    for (const EInvoiceNote &note : invoice.notes) {
        QJsonObject each{{u"text"_qs, note.text}};
        addText(each, u"subject"_qs, note.subject);
        notes.append(each);
    }
    if (!notes.isEmpty())
        json.insert(u"notes"_qs, notes);
    QJsonArray warnings;
    for (const Warning &warning : invoice.warnings)
        warnings.append(QJsonObject{{u"code"_qs, warning.code}, {u"message"_qs, warning.message}});
    json.insert(u"warnings"_qs, warnings);
    QJsonArray findings;
    for (const EInvoiceFinding &finding : EInvoiceCheck::findings(invoice))
        findings.append(QJsonObject{{u"rule"_qs, finding.rule},
                                    {u"message"_qs, finding.message},
                                    {u"tolerated"_qs, finding.isTolerated}});
    json.insert(u"findings"_qs, findings);
}

QJsonObject invoiceJson(const EInvoice &invoice)
{
    const bool isCii = invoice.syntax == EInvoice::Syntax::Cii;
    QJsonObject json{{u"profile"_qs, invoice.profile},
                     {u"syntax"_qs, isCii ? u"CII"_qs : u"UBL"_qs},
                     {u"type_code"_qs, invoice.typeCode},
                     {u"number"_qs, invoice.number},
                     {u"issue_date"_qs, dayText(invoice.issued)},
                     {u"currency"_qs, invoice.currency},
                     {u"seller"_qs, partyJson(invoice.seller)},
                     {u"buyer"_qs, partyJson(invoice.buyer)},
                     {u"totals"_qs, totalsJson(invoice)},
                     {u"vat"_qs, vatJson(invoice.vat)}};
    addDay(json, u"due_date"_qs, invoice.due);
    QJsonArray lines;
    for (const EInvoiceLine &line : invoice.lines)
        lines.append(lineJson(line));
    json.insert(u"lines"_qs, lines);
    addExtras(json, invoice);
    return json;
}

} // namespace

int runEInvoice(const QStringList &words)
{
    Arguments arguments(u"einvoice show FILE"_qs, 2, 2);
    if (!arguments.read(words))
        return ExitUsage;
    if (arguments.word(0) != u"show") {
        sayError(Arguments::tr("Usage: cabas %1").arg(u"einvoice show FILE"_qs));
        return ExitUsage;
    }
    const Result<EInvoice> invoice = EInvoiceReader::readFile(arguments.word(1));
    if (!invoice)
        return endedByFile(invoice.failure());
    sayJson(invoiceJson(*invoice));
    return ExitDone;
}

} // namespace cabas
