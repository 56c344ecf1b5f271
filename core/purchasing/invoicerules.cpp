// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicerules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace cabas {

namespace {

/// A cent a rate, twice: once for each side's rounding.
constexpr qint64 roundingCents = 5;

constexpr std::array kindNames{"no_delivery",  "no_lines",     "unknown_product", "quantity",
                               "not_received", "not_invoiced", "price",           "vat_rate",
                               "deposit",      "transport"};

bool holdsAny(const QString &name, const std::vector<QString> &words)
{
    const QString folded = fold(name);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return folded.contains(word); });
}

Money sumOf(const SupplierInvoice &invoice, InvoiceLineKind kind)
{
    Money sum;
    for (const InvoiceLine &line : invoice.lines) {
        if (line.kind == kind)
            sum += line.net;
    }
    return sum;
}

std::map<ProductId, Quantity> invoicedByProduct(const SupplierInvoice &invoice)
{
    std::map<ProductId, Quantity> invoiced;
    for (const InvoiceLine &line : invoice.lines) {
        if (line.kind == InvoiceLineKind::Goods && line.product && line.quantity)
            invoiced[*line.product] += *line.quantity;
    }
    return invoiced;
}

const DeliveredGoods *goodsOf(const std::vector<DeliveredGoods> &goods, ProductId product)
{
    const auto found = std::find_if(goods.begin(), goods.end(), [&](const DeliveredGoods &each) {
        return each.product == product;
    });
    return found == goods.end() ? nullptr : &*found;
}

InvoiceDifference differenceOf(InvoiceDifferenceKind kind, const InvoiceLine &line)
{
    InvoiceDifference difference;
    difference.kind = kind;
    difference.line = line.position;
    difference.product = line.product;
    difference.productCode = line.productCode;
    difference.name = line.name;
    difference.unit = line.unit;
    return difference;
}

Money amountAt(const std::optional<UnitPrice> &price, Quantity quantity)
{
    return price ? amountOf(*price, quantity) : Money();
}

} // namespace

QString InvoiceRules::foldedNumber(const QString &number)
{
    QString kept;
    bool afterDigit = false;
    const QString folded = fold(number);
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const QChar c = folded[at];
        if (!c.isLetterOrNumber()) {
            afterDigit = false;
            continue;
        }
        const bool isLeadingZero =
            c == u'0' && !afterDigit && at + 1 < folded.size() && folded[at + 1].isDigit();
        if (isLeadingZero)
            continue;
        kept += c;
        afterDigit = c.isDigit();
    }
    return kept;
}

bool InvoiceRules::isDeposit(const QString &name)
{
    return holdsAny(name, {u"consign"_qs, u"deposit"_qs, u"pfand"_qs, u"deconsign"_qs});
}

bool InvoiceRules::isTransport(const QString &name)
{
    return holdsAny(name, {u"transport"_qs, u"frais de port"_qs, u"livraison"_qs, u"freight"_qs,
                           u"shipping"_qs, u"fracht"_qs, u"versand"_qs});
}

Result<SupplierInvoice> InvoiceRules::withTotals(SupplierInvoice invoice, std::optional<Money> said)
{
    std::map<std::pair<VatCategory, int>, Money> bases;
    invoice.net = Money();
    for (const InvoiceLine &line : invoice.lines) {
        bases[{line.category, line.vatBp}] += line.net;
        invoice.net += line.net;
    }
    invoice.vatRows.clear();
    invoice.vat = Money();
    for (const auto &[key, base] : bases) {
        invoice.vatRows.push_back({key.first, key.second, base, vatOn(base, key.second)});
        invoice.vat += invoice.vatRows.back().vat;
    }
    invoice.gross = invoice.net + invoice.vat;
    if (!said || *said == invoice.gross)
        return invoice;
    const Money off = *said - invoice.gross;
    const auto largest = std::max_element(
        invoice.vatRows.begin(), invoice.vatRows.end(),
        [](const InvoiceVat &a, const InvoiceVat &b) { return abs(a.vat) < abs(b.vat); });
    if (abs(off).cents() > roundingCents || largest == invoice.vatRows.end() ||
        largest->vat.isZero())
        return refused(tr("The lines add up to %1 with VAT, the invoice says %2. Look for the line "
                          "that is missing or wrong.")
                           .arg(moneyText(invoice.gross, Language::locale()),
                                moneyText(*said, Language::locale())),
                       u"total"_qs);
    largest->vat += off;
    invoice.vat += off;
    invoice.gross += off;
    return invoice;
}

Result<> InvoiceRules::check(const SupplierInvoice &invoice)
{
    if (foldedNumber(invoice.number).isEmpty())
        return refused(tr("An invoice needs its number, as it is printed on it."),
                       u"number_empty"_qs);
    if (invoice.number.size() > longestNumber)
        return refused(tr("An invoice’s number has %1 characters at most.").arg(longestNumber),
                       u"number_too_long"_qs);
    if (!invoice.issued.isValid())
        return refused(tr("An invoice needs its date, as it is printed on it."), u"date"_qs);
    const qint64 terms = invoice.issued.daysTo(invoice.due);
    if (!invoice.due.isValid() || terms < 0 || terms > longestTerms)
        return refused(tr("An invoice of %1 cannot be due on %2.")
                           .arg(dateText(invoice.issued), dateText(invoice.due)),
                       u"due"_qs);
    if (invoice.lines.size() > mostLines)
        return refused(tr("This invoice has more than %1 lines.").arg(mostLines), u"lines"_qs);
    Money sum;
    for (const InvoiceVat &row : invoice.vatRows)
        sum += row.base + row.vat;
    for (const Money amount : {invoice.net, invoice.vat, invoice.gross, sum}) {
        if (!amount.isSane())
            return refused(tr("An amount of this invoice is too large to be true."), u"amount"_qs);
    }
    if (invoice.gross <= Money())
        return refused(tr("There is nothing to pay on this invoice. What a supplier owes comes as "
                          "a credit note."),
                       u"nothing"_qs);
    if (invoice.net + invoice.vat != invoice.gross || abs(invoice.gross - sum).cents() > 100)
        return refused(tr("The totals of this invoice do not add up."), u"total"_qs);
    return Ok{};
}

int InvoiceRules::fit(const SupplierInvoice &invoice, const std::vector<DeliveredGoods> &goods)
{
    const std::map<ProductId, Quantity> invoiced = invoicedByProduct(inUnits(invoice, goods));
    int fit = 0;
    for (const DeliveredGoods &each : goods) {
        const auto found = invoiced.find(each.product);
        if (found == invoiced.end())
            fit -= 1;
        else
            fit += found->second == each.received ? 3 : 1;
    }
    return fit;
}

SupplierInvoice InvoiceRules::inUnits(SupplierInvoice invoice,
                                      const std::vector<DeliveredGoods> &goods)
{
    const std::map<ProductId, Quantity> invoiced = invoicedByProduct(invoice);
    for (InvoiceLine &line : invoice.lines) {
        const DeliveredGoods *came =
            line.product && line.quantity ? goodsOf(goods, *line.product) : nullptr;
        if (!came || came->pack == Quantity::units(1))
            continue;
        const Quantity asked = invoiced.at(*line.product);
        if (asked == came->received || packsOf(asked, came->pack) != came->received)
            continue;
        line.quantity = packsOf(*line.quantity, came->pack);
        if (!line.quantity->isZero())
            line.price = unitPriceFrom(line.net, *line.quantity);
    }
    return invoice;
}

bool InvoiceRules::isTolerated(Money off, Money expected, const OrderTerms &terms)
{
    const Money byRate = portionOf(abs(expected), terms.toleranceBp);
    return abs(off) <= std::max({Money::fromCents(1), terms.tolerance, byRate});
}

void InvoiceRules::addGoods(std::vector<InvoiceDifference> &found, const SupplierInvoice &invoice,
                            const ReceivedTogether &received, const OrderTerms &terms)
{
    std::map<ProductId, Quantity> invoiced = invoicedByProduct(invoice);
    std::map<ProductId, bool> isTold;
    for (const InvoiceLine &line : invoice.lines) {
        if (line.kind != InvoiceLineKind::Goods)
            continue;
        if (!line.product) {
            InvoiceDifference unknown = differenceOf(InvoiceDifferenceKind::UnknownProduct, line);
            unknown.amount = line.net;
            found.push_back(unknown);
            continue;
        }
        const DeliveredGoods *came = goodsOf(received.goods, *line.product);
        const Quantity asked = invoiced[*line.product];
        const Quantity there = came ? came->received : Quantity();
        const Money worth = amountAt(line.price, asked - there);
        const bool differs = line.quantity && asked != there && !isTold[*line.product];
        const bool isSmall = came && !terms.tolerance.isZero() && abs(worth) <= terms.tolerance;
        if (differs && !isSmall && !received.deliveries.empty()) {
            InvoiceDifference quantity = differenceOf(
                came ? InvoiceDifferenceKind::Quantity : InvoiceDifferenceKind::NotReceived, line);
            quantity.invoiced = asked.milli();
            quantity.expected = there.milli();
            quantity.amount = worth;
            found.push_back(quantity);
            isTold[*line.product] = true;
        }
        if (came && line.price && line.quantity && !line.quantity->isZero() &&
            !came->agreed.isZero()) {
            const Money expected = amountOf(came->agreed, *line.quantity);
            // What such a shop cannot deduct is a part of what goods cost it.
            const Money asks = invoice.deducts ? line.net : line.net + vatOn(line.net, line.vatBp);
            const Money off = asks - expected;
            if (!isTolerated(off, expected, terms)) {
                InvoiceDifference price = differenceOf(InvoiceDifferenceKind::Price, line);
                price.invoiced = unitPriceFrom(asks, *line.quantity).e4();
                price.expected = came->agreed.e4();
                price.amount = off;
                found.push_back(price);
            }
        }
        if (came && came->vatBp >= 0 && came->vatBp != line.vatBp &&
            line.category == VatCategory::Standard && invoice.deducts) {
            InvoiceDifference vat = differenceOf(InvoiceDifferenceKind::VatRate, line);
            vat.invoiced = line.vatBp;
            vat.expected = came->vatBp;
            found.push_back(vat);
        }
    }
    for (const DeliveredGoods &each : received.goods) {
        if (invoiced.contains(each.product) || each.received <= Quantity())
            continue;
        InvoiceDifference missing;
        missing.kind = InvoiceDifferenceKind::NotInvoiced;
        missing.product = each.product;
        missing.productCode = each.code;
        missing.name = each.name;
        missing.unit = each.unit;
        missing.invoiced = 0;
        missing.expected = each.received.milli();
        missing.amount = -amountOf(each.agreed, each.received);
        found.push_back(missing);
    }
}

void InvoiceRules::addCosts(std::vector<InvoiceDifference> &found, const SupplierInvoice &invoice,
                            const ReceivedTogether &received, const OrderTerms &terms)
{
    const auto add = [&](InvoiceDifferenceKind kind, Money asked, Money expected) {
        if (isTolerated(asked - expected, expected, terms))
            return;
        InvoiceDifference difference;
        difference.kind = kind;
        difference.invoiced = asked.cents();
        difference.expected = expected.cents();
        difference.amount = asked - expected;
        found.push_back(difference);
    };
    add(InvoiceDifferenceKind::Deposit, sumOf(invoice, InvoiceLineKind::Deposit),
        received.deposits);
    Money agreed = received.transport;
    const Money goods = sumOf(invoice, InvoiceLineKind::Goods);
    if (agreed.isZero() && goods < terms.franco)
        agreed = terms.transport;
    const Money asked = sumOf(invoice, InvoiceLineKind::Transport);
    // Free transport below the franco is nothing to write to anybody about.
    if (asked > Money() || !received.transport.isZero())
        add(InvoiceDifferenceKind::Transport, asked, agreed);
}

std::vector<InvoiceDifference> InvoiceRules::differences(const SupplierInvoice &invoice,
                                                         const ReceivedTogether &received,
                                                         const OrderTerms &terms)
{
    std::vector<InvoiceDifference> found;
    if (invoice.kind == InvoiceKind::CreditNote)
        return found;
    if (received.deliveries.empty())
        found.push_back({InvoiceDifferenceKind::NoDelivery});
    if (invoice.lines.empty()) {
        found.push_back({InvoiceDifferenceKind::NoLines});
    } else {
        addGoods(found, invoice, received, terms);
        if (!received.deliveries.empty())
            addCosts(found, invoice, received, terms);
    }
    for (InvoiceDifference &difference : found)
        difference.words = words(difference);
    return found;
}

QString InvoiceRules::words(const InvoiceDifference &difference)
{
    const QLocale locale = Language::locale();
    const QString amount = moneyText(abs(difference.amount), locale);
    const auto quantity = [&](qint64 milli) {
        return quantityText(Quantity::fromMilli(milli), difference.unit, locale);
    };
    const auto cents = [&](qint64 value) { return moneyText(Money::fromCents(value), locale); };
    const auto cost = [&](qint64 e4) { return costText(UnitPrice::fromE4(e4), locale); };
    const bool isMore = difference.invoiced > difference.expected;
    switch (difference.kind) {
    case InvoiceDifferenceKind::NoDelivery:
        return tr("No reception of this supplier is left that this invoice could be for: check "
                  "that the goods came.");
    case InvoiceDifferenceKind::NoLines:
        return tr("This document says only what is to be paid: its lines cannot be compared.");
    case InvoiceDifferenceKind::UnknownProduct:
        return tr("%1 is no product of ours that we know under this code (%2).")
            .arg(difference.name, amount);
    case InvoiceDifferenceKind::Quantity:
        return (isMore ? tr("%1: %2 invoiced, %3 received. %4 too much is asked.")
                       : tr("%1: %2 invoiced, %3 received. %4 is still to be invoiced."))
            .arg(difference.name, quantity(difference.invoiced), quantity(difference.expected),
                 amount);
    case InvoiceDifferenceKind::NotReceived:
        return tr("%1: %2 invoiced, none received. %3 too much is asked.")
            .arg(difference.name, quantity(difference.invoiced), amount);
    case InvoiceDifferenceKind::NotInvoiced:
        return tr("%1: %2 received and not invoiced (%3).")
            .arg(difference.name, quantity(difference.expected), amount);
    case InvoiceDifferenceKind::Price:
        return (isMore ? tr("%1: invoiced at %2 each, agreed at %3. %4 more in all.")
                       : tr("%1: invoiced at %2 each, agreed at %3. %4 less in all."))
            .arg(difference.name, cost(difference.invoiced), cost(difference.expected), amount);
    case InvoiceDifferenceKind::VatRate:
        return tr("%1: invoiced with VAT at %2, sold with VAT at %3.")
            .arg(difference.name, rateText(int(difference.invoiced), locale),
                 rateText(int(difference.expected), locale));
    case InvoiceDifferenceKind::Deposit:
        return tr("Deposits: %1 invoiced, %2 counted at the reception.")
            .arg(cents(difference.invoiced), cents(difference.expected));
    case InvoiceDifferenceKind::Transport:
        return tr("Transport: %1 invoiced, %2 agreed.")
            .arg(cents(difference.invoiced), cents(difference.expected));
    }
    return {};
}

QString InvoiceRules::kindName(InvoiceDifferenceKind kind)
{
    return QString::fromLatin1(kindNames.at(size_t(kind)));
}

std::optional<InvoiceDifferenceKind> InvoiceRules::kindFromName(const QString &name)
{
    for (size_t at = 0; at < kindNames.size(); ++at) {
        if (name == QLatin1String(kindNames.at(at)))
            return InvoiceDifferenceKind(at);
    }
    return std::nullopt;
}

} // namespace cabas
