// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/salesinvoicerules.h"

#include "core/access/shoprules.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

constexpr qint64 wholeBp = 10'000;

SalesInvoiceVat &rowOf(SalesInvoice &invoice, const SalesInvoiceLine &line)
{
    for (SalesInvoiceVat &row : invoice.vatRows) {
        if (row.vatCode == line.vatCode)
            return row;
    }
    SalesInvoiceVat row;
    row.vatCode = line.vatCode;
    row.category = line.category;
    row.vatBp = line.vatBp;
    invoice.vatRows.push_back(row);
    return invoice.vatRows.back();
}

bool isSold(const TicketLine &line)
{
    return line.kind == LineKind::Product || line.kind == LineKind::DepositOut ||
           line.kind == LineKind::DepositIn;
}

SalesInvoiceLine lineOf(const TicketLine &sold)
{
    SalesInvoiceLine line;
    line.product = sold.product;
    line.code = sold.code;
    line.name = sold.name;
    line.unit = sold.unit;
    line.quantity = sold.quantity;
    // A bottle given back has a price below zero: an invoice has a quantity below zero instead.
    if (sold.gross.isNegative() && !sold.quantity.isNegative())
        line.quantity = -line.quantity;
    line.net = sold.gross;
    line.vatCode = sold.vatCode;
    line.category = sold.vatCategory;
    line.vatBp = sold.vatBp;
    return line;
}

/// Takes the VAT of each code out of its lines, so that they sum to the ticket's own net.
void takeVatOut(std::vector<SalesInvoiceLine *> lines, Money vat)
{
    std::vector<qint64> weights;
    for (const SalesInvoiceLine *line : lines)
        weights.push_back(std::max<qint64>(0, line->net.cents()));
    if (vat.isZero() ||
        std::all_of(weights.begin(), weights.end(), [](qint64 weight) { return weight == 0; }))
        return;
    const std::vector<Money> parts = share(vat, weights);
    for (size_t at = 0; at < lines.size(); ++at)
        lines[at]->net -= parts[at];
}

Money sumOf(const std::vector<SalesInvoice> &invoices, const QString &code, bool isVat)
{
    Money sum;
    for (const SalesInvoice &invoice : invoices) {
        for (const SalesInvoiceVat &row : invoice.vatRows) {
            if (row.vatCode == code)
                sum += isVat ? row.vat : row.base;
        }
    }
    return sum;
}

/// What earlier credit notes leave of a line.
SalesInvoiceLine leftOf(SalesInvoiceLine line, const std::vector<SalesInvoice> &before)
{
    for (const SalesInvoice &credit : before) {
        for (const SalesInvoiceLine &each : credit.lines) {
            if (each.credits != line.position)
                continue;
            line.quantity -= each.quantity;
            line.net -= each.net;
        }
    }
    line.credits = line.position;
    return line;
}

} // namespace

Customer SalesInvoiceRules::cleanedUp(Customer customer)
{
    for (QString *text : {&customer.code, &customer.name, &customer.street, &customer.postcode,
                          &customer.city, &customer.country, &customer.email})
        *text = cleaned(*text);
    customer.siren = cleaned(customer.siren).remove(u' ');
    customer.vatNumber = cleaned(customer.vatNumber).remove(u' ').toUpper();
    customer.country = customer.country.toUpper();
    if (customer.country.isEmpty())
        customer.country = u"FR"_qs;
    return customer;
}

Result<> SalesInvoiceRules::check(const Customer &customer)
{
    if (customer.name.isEmpty())
        return refused(tr("Write the customer’s name."), u"name"_qs);
    for (const QString &text : {customer.code, customer.name, customer.street, customer.postcode,
                                customer.city, customer.vatNumber, customer.email}) {
        if (text.size() > longestText)
            return refused(tr("A text of the customer is longer than %1 characters: shorten it.")
                               .arg(longestText),
                           u"too_long"_qs);
    }
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (customer.country.size() != 2 ||
        !std::all_of(customer.country.begin(), customer.country.end(), isLetter))
        return refused(tr("The country is written with two letters: FR, BE, DE."), u"country"_qs);
    if (!customer.siren.isEmpty())
        CABAS_TRY(ShopRules::checkSiren(customer.siren));
    if (!customer.email.isEmpty() && customer.email.count(u'@') != 1)
        return refused(tr("“%1” is not an e-mail address.").arg(customer.email), u"email"_qs);
    if (customer.termsDays < 0 || customer.termsDays > longestTerms)
        return refused(tr("An invoice is paid within 0 to %1 days.").arg(longestTerms),
                       u"terms"_qs);
    return Ok{};
}

QString SalesInvoiceRules::number(SalesInvoiceKind kind, int year, qint64 sequence)
{
    return u"%1%2-%3"_qs.arg(kind == SalesInvoiceKind::Invoice ? u"F"_qs : u"A"_qs)
        .arg(year)
        .arg(sequence, 5, 10, QChar(u'0'));
}

Result<> SalesInvoiceRules::checkTyped(const SalesInvoice &invoice)
{
    if (invoice.lines.empty())
        return refused(tr("The invoice has no line: say what is sold."), u"no_lines"_qs);
    if (invoice.lines.size() > size_t(mostLines))
        return refused(tr("An invoice has %1 lines at most: make two of it.").arg(mostLines),
                       u"too_many_lines"_qs);
    int position = 0;
    for (const SalesInvoiceLine &line : invoice.lines) {
        ++position;
        if (line.name.isEmpty() || line.name.size() > longestText)
            return refused(tr("Line %1: say in a few words what is sold.").arg(position),
                           u"name"_qs);
        if (line.quantity.milli() <= 0 || !line.quantity.isSane())
            return refused(tr("Line %1: the quantity must be above zero.").arg(position),
                           u"quantity"_qs);
        if (line.price.e4() <= 0 || line.price.e4() > Money::maxCents)
            return refused(tr("Line %1: the price must be above zero.").arg(position), u"price"_qs);
        if (line.category == VatCategory::OutOfScope)
            return refused(tr("Line %1: deposits and shares are no sales; take them at the till.")
                               .arg(position),
                           u"vat_category"_qs);
        const bool asksNumber = line.category == VatCategory::ReverseCharge ||
                                line.category == VatCategory::IntraCommunity;
        if (asksNumber && invoice.buyer.vatNumber.isEmpty())
            return refused(tr("Line %1: without VAT, the customer’s VAT number must stand on the "
                              "invoice. Write it on the customer first.")
                               .arg(position),
                           u"vat_number"_qs);
        if (!amountOf(line.price, line.quantity).isSane())
            return refused(tr("Line %1: the amount is too large.").arg(position), u"amount"_qs);
    }
    return Ok{};
}

void SalesInvoiceRules::sum(SalesInvoice &invoice)
{
    invoice.net = invoice.vat = Money();
    int position = 0;
    for (SalesInvoiceLine &line : invoice.lines)
        line.position = ++position;
    for (const SalesInvoiceVat &row : invoice.vatRows) {
        invoice.net += row.base;
        invoice.vat += row.vat;
    }
    invoice.gross = invoice.net + invoice.vat;
}

void SalesInvoiceRules::total(SalesInvoice &invoice)
{
    invoice.vatRows.clear();
    for (SalesInvoiceLine &line : invoice.lines) {
        line.net = amountOf(line.price, line.quantity);
        rowOf(invoice, line).base += line.net;
    }
    for (SalesInvoiceVat &row : invoice.vatRows)
        row.vat = vatOn(row.base, row.vatBp);
    sum(invoice);
}

Result<> SalesInvoiceRules::takeTicket(SalesInvoice &invoice, const Ticket &ticket)
{
    if (ticket.kind != TicketKind::Sale)
        return refused(tr("Ticket %1 is a refund: invoice the sale, then credit what came back.")
                           .arg(ticket.name),
                       u"refund"_qs);
    for (const TicketLine &sold : ticket.lines) {
        if (isSold(sold) && !sold.quantity.isZero())
            invoice.lines.push_back(lineOf(sold));
    }
    if (invoice.lines.empty())
        return refused(tr("Ticket %1 sold no goods: there is nothing to invoice.").arg(ticket.name),
                       u"no_lines"_qs);
    for (const TicketVat &vat : ticket.vat) {
        std::vector<SalesInvoiceLine *> lines;
        for (SalesInvoiceLine &line : invoice.lines) {
            if (line.vatCode == vat.code)
                lines.push_back(&line);
        }
        if (!lines.empty())
            takeVatOut(lines, vat.vat);
    }
    for (SalesInvoiceLine &line : invoice.lines) {
        const bool isBack = line.quantity.isNegative();
        line.price =
            unitPriceFrom(isBack ? -line.net : line.net, isBack ? -line.quantity : line.quantity);
        SalesInvoiceVat &row = rowOf(invoice, line);
        row.base += line.net;
        for (const TicketVat &vat : ticket.vat) {
            if (vat.code == line.vatCode)
                row.vat = vat.vat;
        }
    }
    sum(invoice);
    invoice.prepaid = invoice.gross;
    return Ok{};
}

Result<SalesInvoice> SalesInvoiceRules::credit(const SalesInvoice &invoice,
                                               const std::vector<SalesInvoice> &before,
                                               const std::vector<CreditedLine> &wanted)
{
    SalesInvoice credit = invoice;
    credit.kind = SalesInvoiceKind::CreditNote;
    credit.credits = invoice.id;
    credit.creditsNumber = invoice.number;
    credit.lines.clear();
    credit.vatRows.clear();
    std::map<int, Quantity> asked;
    for (const CreditedLine &each : wanted)
        asked[each.position] += each.quantity;
    for (const SalesInvoiceLine &line : invoice.lines) {
        SalesInvoiceLine left = leftOf(line, before);
        const auto said = asked.find(line.position);
        if (left.quantity.isZero() && said == asked.end())
            continue;
        if (!wanted.empty()) {
            if (said == asked.end())
                continue;
            const qint64 most = std::abs(left.quantity.milli());
            const qint64 milli = said->second.milli();
            if (milli <= 0 || milli > most)
                return refused(tr("Line %1 (%2): between 0 and %3 may still be credited.")
                                   .arg(line.position)
                                   .arg(line.name, plainDecimal(most, 3)),
                               u"quantity"_qs);
            if (milli < most) {
                left.net = Money::fromCents(
                    mulDivRounded(line.net.cents(), milli, std::abs(line.quantity.milli())));
                left.quantity = Quantity::fromMilli(left.quantity.isNegative() ? -milli : milli);
            }
            asked.erase(said);
        }
        credit.lines.push_back(left);
    }
    if (!wanted.empty() && !asked.empty())
        return refused(
            tr("Invoice %1 has no line %2.").arg(invoice.number).arg(asked.begin()->first),
            u"line"_qs);
    if (credit.lines.empty())
        return refused(tr("Invoice %1 is credited already.").arg(invoice.number), u"credited"_qs);
    for (const SalesInvoiceLine &line : credit.lines)
        rowOf(credit, line).base += line.net;
    for (SalesInvoiceVat &row : credit.vatRows) {
        const auto whole = std::find_if(invoice.vatRows.begin(), invoice.vatRows.end(),
                                        [&](const auto &r) { return r.vatCode == row.vatCode; });
        const Money base = sumOf(before, row.vatCode, false) + row.base;
        const Money vat = base == whole->base ? whole->vat : vatOn(base, row.vatBp);
        row.vat = vat - sumOf(before, row.vatCode, true);
        row.mention = whole->mention;
    }
    sum(credit);
    credit.prepaid = Money();
    return credit;
}

SalesState SalesInvoiceRules::state(const SalesListRow &row, QDate today)
{
    if (row.isDraft())
        return SalesState::Draft;
    const SalesInvoice &invoice = row.invoice;
    if (invoice.isCredit())
        return row.open.isZero() ? SalesState::Settled : SalesState::ToSettle;
    if (row.credited >= invoice.gross && !invoice.gross.isZero())
        return SalesState::Credited;
    if (invoice.ticket)
        return SalesState::AtTill;
    if (row.open.isZero())
        return SalesState::Paid;
    return invoice.due < today ? SalesState::Late : SalesState::ToPay;
}

UnitPrice SalesInvoiceRules::netPrice(Money shelf, int vatBp)
{
    return UnitPrice::fromE4(mulDivRounded(shelf.cents() * 100, wholeBp, wholeBp + vatBp));
}

QString SalesInvoiceRules::vatNumberOf(const QString &siren)
{
    const qint64 key = (12 + 3 * (siren.toLongLong() % 97)) % 97;
    return u"FR%1%2"_qs.arg(key, 2, 10, QChar(u'0')).arg(siren);
}

} // namespace cabas
