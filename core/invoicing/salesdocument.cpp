// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/salesdocument.h"

#include "core/base/text.h"
#include "core/formats/einvoicewriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

const QJsonObject &legalWords()
{
    static const QJsonObject words = [] {
        QFile file(u":/resources/legal/invoice-mentions.json"_qs);
        const QJsonObject read = file.open(QIODevice::ReadOnly)
                                     ? QJsonDocument::fromJson(file.readAll()).object()
                                     : QJsonObject();
        if (read.isEmpty())
            qFatal("the mentions of invoices are not part of the program");
        return read;
    }();
    return words;
}

ExactDecimal decimal(qint64 value, int places)
{
    return ExactDecimal::parse(plainDecimal(value, places)).value_or(ExactDecimal());
}

EInvoiceParty partyOf(const SalesParty &from)
{
    EInvoiceParty party;
    party.name = from.name;
    party.siren = from.siren;
    party.vat = from.vatNumber;
    party.street = from.street;
    party.postcode = from.postcode;
    party.city = from.city;
    party.country = from.country;
    return party;
}

QString categoryOf(VatCategory category, bool isMixed)
{
    const bool isDeposit = category == VatCategory::OutOfScope;
    return vatCategoryLetter(isDeposit && isMixed ? VatCategory::Exempt : category);
}

std::optional<int> rateOf(const QString &category, int bp)
{
    return EInvoiceText::hasRate(category) ? std::optional(bp) : std::nullopt;
}

EInvoiceLine lineOf(const SalesInvoiceLine &from, bool isMixed)
{
    EInvoiceLine line;
    line.id = QString::number(from.position);
    line.name = from.name;
    line.sellerItem = from.code;
    line.quantity = decimal(from.quantity.milli(), 3);
    line.unit = SalesDocument::unitCode(from.unit);
    line.net = from.net;
    line.category = categoryOf(from.category, isMixed);
    line.vatBp = rateOf(line.category, from.vatBp);
    if (amountOf(from.price, from.quantity) == from.net) {
        line.netPrice = decimal(from.price.e4(), 4);
        return line;
    }
    // Four decimals do not give this amount: the price is that of the whole quantity.
    line.netPrice = decimal(abs(from.net).cents(), 2);
    line.baseQuantity = decimal(std::abs(from.quantity.milli()), 3);
    line.baseUnit = line.unit;
    return line;
}

/// Exempt goods and deposits beside taxed goods are one row of category E.
void addVat(EInvoice &invoice, const SalesInvoiceVat &from, bool isMixed)
{
    EInvoiceVat row;
    row.category = categoryOf(from.category, isMixed);
    row.bp = rateOf(row.category, from.vatBp);
    row.base = from.base;
    row.vat = from.vat;
    if (row.category != u"S" && row.category != u"Z")
        row.exemption = from.category == VatCategory::OutOfScope && from.mention.isEmpty()
                            ? legalWords()[u"deposit"_qs].toString()
                            : from.mention;
    const auto same =
        std::find_if(invoice.vat.begin(), invoice.vat.end(), [&](const EInvoiceVat &each) {
            return each.category == row.category && each.bp == row.bp;
        });
    if (same == invoice.vat.end()) {
        invoice.vat.push_back(row);
        return;
    }
    same->base = *same->base + *row.base;
    same->vat = *same->vat + *row.vat;
    if (!row.exemption.isEmpty() && !same->exemption.contains(row.exemption))
        same->exemption += same->exemption.isEmpty() ? row.exemption : u" ; "_qs + row.exemption;
}

void addTotals(EInvoice &document, const SalesInvoice &invoice)
{
    document.vatTotals.push_back({document.currency, invoice.vat});
    document.totals.lines = invoice.net;
    document.totals.net = invoice.net;
    document.totals.gross = invoice.gross;
    if (!invoice.prepaid.isZero())
        document.totals.prepaid = invoice.prepaid;
    document.totals.due = invoice.gross - invoice.prepaid;
}

} // namespace

QString SalesDocument::unitCode(Unit unit)
{
    switch (unit) {
    case Unit::Kilogram:
        return u"KGM"_qs;
    case Unit::Litre:
        return u"LTR"_qs;
    case Unit::Piece:
        break;
    }
    return u"C62"_qs;
}

std::vector<EInvoiceNote> SalesDocument::mentions(const SalesInvoice &invoice)
{
    std::vector<EInvoiceNote> notes;
    if (!invoice.isBusiness || invoice.isCredit())
        return notes;
    for (const QJsonValue each : legalWords()[u"mentions"_qs].toArray())
        notes.push_back({each[u"code"_qs].toString(), each[u"text"_qs].toString()});
    return notes;
}

EInvoice SalesDocument::of(const SalesInvoice &invoice)
{
    EInvoice document;
    document.profile = EInvoiceWriter::profile();
    document.profileName = einvoiceProfileName(document.profile);
    document.isCreditNote = invoice.isCredit();
    document.typeCode = invoice.isCredit() ? u"381"_qs : u"380"_qs;
    document.number = invoice.number;
    document.issued = invoice.issued;
    document.delivered = invoice.delivered;
    document.currency = u"EUR"_qs;
    document.seller = partyOf(invoice.seller);
    document.buyer = partyOf(invoice.buyer);
    document.buyer.number = invoice.customerCode;
    document.notes = mentions(invoice);
    if (!invoice.reason.isEmpty())
        document.notes.push_back({QString(), invoice.reason});
    if (!invoice.ticketName.isEmpty())
        document.notes.push_back(
            {QString(), tr("Ticket %1, paid at the till.").arg(invoice.ticketName)});
    if (!invoice.creditsNumber.isEmpty())
        document.precedingInvoices += invoice.creditsNumber;
    const bool isPaid = !invoice.prepaid.isZero();
    if (invoice.isCredit())
        document.paymentTerms = tr("Taken off what is owed, or paid back.");
    else if (!isPaid)
        document.due = invoice.due;
    if (!invoice.iban.isEmpty() && !isPaid && !invoice.isCredit())
        document.payments.push_back({u"58"_qs, invoice.iban, {}, invoice.number});
    const bool isMixed =
        std::any_of(invoice.vatRows.begin(), invoice.vatRows.end(),
                    [](const auto &row) { return row.category != VatCategory::OutOfScope; });
    for (const SalesInvoiceLine &line : invoice.lines)
        document.lines.push_back(lineOf(line, isMixed));
    for (const SalesInvoiceVat &row : invoice.vatRows)
        addVat(document, row, isMixed);
    addTotals(document, invoice);
    return document;
}

} // namespace cabas
