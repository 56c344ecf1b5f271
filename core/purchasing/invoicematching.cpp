// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicematching.h"

#include "core/catalog/catalogstore.h"
#include "core/purchasing/cratestore.h"
#include "core/purchasing/creditrules.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/deliverypricestore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/invoicematchstore.h"
#include "core/purchasing/invoicerules.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

void mergeInto(std::vector<DeliveredGoods> &goods, const std::vector<DeliveredGoods> &more)
{
    for (const DeliveredGoods &each : more) {
        const auto same = std::find_if(goods.begin(), goods.end(), [&](const DeliveredGoods &g) {
            return g.product == each.product;
        });
        if (same == goods.end()) {
            goods.push_back(each);
            continue;
        }
        same->received += each.received;
        if (!each.agreed.isZero())
            same->agreed = each.agreed;
    }
}

/// The receptions that fit together best: the best one, then whatever makes it better.
std::vector<DeliveryId> bestOf(Tx &tx, const SupplierInvoice &invoice,
                               const std::vector<DeliveryId> &candidates)
{
    std::map<DeliveryId, std::vector<DeliveredGoods>> goods;
    for (const DeliveryId id : candidates)
        goods.insert_or_assign(id, InvoiceMatchStore::goodsOf(tx, id, invoice.supplier));
    std::vector<DeliveryId> chosen;
    std::vector<DeliveredGoods> held;
    int fit = 0;
    while (chosen.size() < candidates.size()) {
        std::optional<DeliveryId> best;
        std::vector<DeliveredGoods> larger;
        for (const DeliveryId id : candidates) {
            if (std::find(chosen.begin(), chosen.end(), id) != chosen.end())
                continue;
            std::vector<DeliveredGoods> tried = held;
            mergeInto(tried, goods[id]);
            const int score = InvoiceRules::fit(invoice, tried);
            if (score > fit) {
                fit = score;
                best = id;
                larger = std::move(tried);
            }
        }
        if (!best)
            break;
        chosen.push_back(*best);
        held = std::move(larger);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

/// What is asked for beyond what came, by product, with the price it is asked at.
struct Excess {
    Quantity quantity;
    UnitPrice price;
};

std::map<ProductId, Excess> excessOf(const SupplierInvoice &invoice,
                                     const std::vector<DeliveredGoods> &goods)
{
    std::map<ProductId, Excess> excess;
    for (const DeliveredGoods &each : goods)
        excess[each.product].quantity -= each.received;
    for (const InvoiceLine &line : invoice.lines) {
        if (line.kind != InvoiceLineKind::Goods || !line.product || !line.quantity)
            continue;
        Excess &one = excess[*line.product];
        one.quantity += *line.quantity;
        one.price = line.price.value_or(one.price);
    }
    return excess;
}

std::vector<ExpectedCredit> missingClaims(Tx &tx, const SupplierInvoice &invoice)
{
    std::vector<ExpectedCredit> claims;
    for (const DeliveryId delivery : invoice.deliveries) {
        for (const ExpectedCredit &claim : CreditStore::ofDelivery(tx, delivery)) {
            if (claim.isOpen() && claim.kind == GapKind::Missing && !claim.price &&
                claim.supplier == invoice.supplier)
                claims.push_back(claim);
        }
    }
    return claims;
}

std::optional<ProductId> productOf(Tx &tx, const ExpectedCredit &claim)
{
    const std::optional<DeliveryLine> line = DeliveryStore::line(tx, claim.line);
    return line ? std::optional(line->product) : std::nullopt;
}

} // namespace

namespace {

/// Whether a line of a credit note gives back what a claim asks for: the same product, or the
/// same costs.
bool isAbout(const InvoiceLine &line, const ExpectedCredit &claim)
{
    if (line.product)
        return claim.productCode == line.productCode;
    const bool isCost =
        line.kind == InvoiceLineKind::Transport || line.kind == InvoiceLineKind::Deposit;
    return isCost && claim.invoice && claim.invoice->part == line.kind;
}

} // namespace

ReceivedTogether InvoiceMatching::together(Tx &tx, SupplierId supplier,
                                           const std::vector<DeliveryId> &deliveries)
{
    ReceivedTogether received;
    received.deliveries = deliveries;
    for (const DeliveryId id : deliveries) {
        mergeInto(received.goods, InvoiceMatchStore::goodsOf(tx, id, supplier));
        const std::optional<DeliveryCosts> costs = DeliveryPriceStore::costs(tx, id);
        Money crates;
        for (const CrateMove &move : CrateStore::movesOf(tx, id)) {
            if (move.supplier == supplier)
                crates += move.value;
        }
        received.deposits += costs && !costs->deposits.isZero() ? costs->deposits : crates;
        if (costs)
            received.transport += costs->shared();
    }
    const std::map<ProductId, Quantity> ordered =
        InvoiceMatchStore::ordered(tx, deliveries, supplier);
    for (DeliveredGoods &each : received.goods) {
        if (const auto found = ordered.find(each.product); found != ordered.end())
            each.ordered = found->second;
    }
    return received;
}

Result<ReceivedTogether> InvoiceMatching::received(Tx &tx, const SupplierInvoice &invoice,
                                                   const std::vector<DeliveryId> &wished)
{
    if (!wished.empty()) {
        for (const DeliveryId id : wished) {
            const std::optional<Delivery> delivery = DeliveryStore::head(tx, id);
            if (!delivery || delivery->state != DeliveryState::Finished)
                return refused(tr("Delivery %1 is not counted to its end yet: finish it first.")
                                   .arg(id.value()),
                               u"delivery"_qs);
            if (InvoiceMatchStore::goodsOf(tx, id, invoice.supplier).empty())
                return refused(tr("Delivery %1 brought nothing of this supplier.").arg(id.value()),
                               u"delivery"_qs);
        }
        return together(tx, invoice.supplier, wished);
    }
    const std::vector<DeliveryId> candidates =
        InvoiceMatchStore::uninvoiced(tx, invoice.supplier, invoice.issued.addDays(-daysBefore));
    std::vector<DeliveryId> ofOrder;
    if (!invoice.orderReference.isEmpty()) {
        for (const DeliveryId id :
             InvoiceMatchStore::ofOrder(tx, invoice.orderReference, invoice.supplier)) {
            if (std::find(candidates.begin(), candidates.end(), id) != candidates.end())
                ofOrder.push_back(id);
        }
    }
    if (!ofOrder.empty())
        return together(tx, invoice.supplier, ofOrder);
    if (invoice.lines.empty())
        return together(tx, invoice.supplier,
                        candidates.size() == 1 ? candidates : std::vector<DeliveryId>());
    return together(tx, invoice.supplier, bestOf(tx, invoice, candidates));
}

std::vector<ExpectedCredit> InvoiceMatching::settle(Tx &tx, const Session &session,
                                                    const SupplierInvoice &note)
{
    const std::vector<ExpectedCredit> open = CreditStore::openOf(tx, note.supplier);
    std::vector<ExpectedCredit> settled;
    const auto end = [&](const std::vector<ExpectedCredit> &claims, Money amount) {
        const std::vector<Money> shares = CreditRules::shares(claims, amount);
        for (size_t at = 0; at < claims.size(); ++at) {
            CreditStore::settle(tx, claims[at].id, {note.number, note.issued, shares[at]},
                                session.user(), session.now());
            settled.push_back(*CreditStore::find(tx, claims[at].id));
        }
    };
    const auto sumOf = [](const std::vector<ExpectedCredit> &claims) {
        Money sum;
        for (const ExpectedCredit &claim : claims)
            sum += claim.amount;
        return sum;
    };
    for (const InvoiceLine &line : note.lines) {
        if (line.net <= Money())
            continue;
        std::vector<ExpectedCredit> claims;
        Quantity quantity;
        for (const ExpectedCredit &claim : open) {
            const bool isEnded =
                std::any_of(settled.begin(), settled.end(),
                            [&](const ExpectedCredit &one) { return one.id == claim.id; });
            if (isEnded || !isAbout(line, claim))
                continue;
            claims.push_back(claim);
            quantity += claim.quantity;
        }
        const bool isSameAmount = abs(sumOf(claims) - line.net) <= Money::fromCents(1);
        const bool isSameQuantity = line.product && line.quantity && *line.quantity == quantity;
        if (!claims.empty() && (isSameAmount || isSameQuantity))
            end(claims, line.net);
    }
    if (settled.empty() && !open.empty() &&
        abs(sumOf(open) - note.net) <= Money::fromCents(qint64(open.size())))
        end(open, note.net);
    return settled;
}

std::vector<ExpectedCredit> InvoiceMatching::dropNeedless(Tx &tx, const Session &session,
                                                          const SupplierInvoice &invoice)
{
    std::vector<ExpectedCredit> dropped;
    if (invoice.lines.empty())
        return dropped;
    const std::map<ProductId, Excess> excess =
        excessOf(invoice, together(tx, invoice.supplier, invoice.deliveries).goods);
    for (const ExpectedCredit &claim : missingClaims(tx, invoice)) {
        const std::optional<ProductId> product = productOf(tx, claim);
        const auto found = product ? excess.find(*product) : excess.end();
        if (found == excess.end() || found->second.quantity > Quantity())
            continue;
        CreditStore::drop(tx, claim.id, session.today(),
                          tr("Invoice %1 does not ask for them").arg(invoice.number),
                          session.user(), session.now());
        dropped.push_back(*CreditStore::find(tx, claim.id));
    }
    return dropped;
}

namespace {

/// A claim on the reception that brought a product; absent where none did.
std::optional<ExpectedCredit> claimOn(Tx &tx, const Session &session,
                                      const SupplierInvoice &invoice, ProductId product)
{
    for (const DeliveryId delivery : invoice.deliveries) {
        const std::optional<DeliveryLine> line = DeliveryStore::lineOf(tx, delivery, product);
        if (!line)
            continue;
        ExpectedCredit fresh;
        fresh.supplier = invoice.supplier;
        fresh.delivery = delivery;
        fresh.line = line->id;
        fresh.vat = CatalogStore::find(tx, product, session.today())->vat;
        fresh.day = session.today();
        return fresh;
    }
    return std::nullopt;
}

ExpectedCredit written(Tx &tx, const Session &session, const ExpectedCredit &claim)
{
    return *CreditStore::find(tx, CreditStore::add(tx, claim, session.user(), session.now()));
}

} // namespace

std::vector<ExpectedCredit> InvoiceMatching::claim(Tx &tx, const Session &session,
                                                   const SupplierInvoice &invoice,
                                                   const std::set<ProductId> &accepted)
{
    std::vector<ExpectedCredit> claimed;
    std::map<ProductId, Excess> excess =
        excessOf(invoice, together(tx, invoice.supplier, invoice.deliveries).goods);
    for (const ExpectedCredit &claim : missingClaims(tx, invoice)) {
        if (const auto product = productOf(tx, claim))
            excess[*product].quantity -= claim.quantity;
    }
    for (const auto &[product, one] : excess) {
        const Money amount = amountOf(one.price, one.quantity);
        if (one.quantity <= Quantity() || amount <= Money() || accepted.contains(product))
            continue;
        std::optional<ExpectedCredit> fresh = claimOn(tx, session, invoice, product);
        if (!fresh)
            continue;
        fresh->quantity = one.quantity;
        fresh->cost = one.price;
        fresh->amount = amount;
        claimed.push_back(written(tx, session, *fresh));
    }
    return claimed;
}

std::optional<ExpectedCredit> InvoiceMatching::claimPrice(Tx &tx, const Session &session,
                                                          const SupplierInvoice &invoice,
                                                          const InvoiceDifference &difference)
{
    const auto line =
        std::find_if(invoice.lines.begin(), invoice.lines.end(),
                     [&](const InvoiceLine &each) { return each.position == difference.line; });
    if (line == invoice.lines.end() || !line->product || !line->quantity ||
        difference.amount <= Money())
        return std::nullopt;
    std::optional<ExpectedCredit> fresh = claimOn(tx, session, invoice, *line->product);
    if (!fresh)
        return std::nullopt;
    fresh->quantity = *line->quantity;
    fresh->price =
        CreditPrice{UnitPrice::fromE4(difference.invoiced), UnitPrice::fromE4(difference.expected)};
    fresh->cost = UnitPrice::fromE4(difference.invoiced - difference.expected);
    fresh->amount = difference.amount;
    return written(tx, session, *fresh);
}

namespace {

InvoiceLineKind partOf(const InvoiceDifference &difference, const InvoiceLine *line)
{
    if (difference.kind == InvoiceDifferenceKind::Transport)
        return InvoiceLineKind::Transport;
    if (difference.kind == InvoiceDifferenceKind::Deposit)
        return InvoiceLineKind::Deposit;
    return line != nullptr ? line->kind : InvoiceLineKind::Goods;
}

/// The VAT that comes back with it: that of its line, of the line that asks for the costs, else of
/// the product or of the largest part of the invoice.
VatCode vatOf(Tx &tx, const Session &session, const SupplierInvoice &invoice,
              const InvoiceDifference &difference, const InvoiceLine *line)
{
    const InvoiceLineKind part = partOf(difference, line);
    for (const InvoiceLine &each : invoice.lines) {
        if (line == nullptr && each.kind == part)
            line = &each;
    }
    if (line != nullptr) {
        const QString code = vatCategoryLetter(line->category) + QString::number(line->vatBp);
        if (const auto known = CatalogStore::vatCode(tx, code))
            return *known;
        if (const auto known = CatalogStore::vatCodeFor(tx, line->vatBp, session.today()))
            return *known;
    }
    if (difference.product)
        return CatalogStore::find(tx, *difference.product, session.today())->vat;
    return CatalogStore::vatCodes(tx).front();
}

/// Costs have no unit: there is one of them.
Quantity howMany(const InvoiceDifference &difference)
{
    if (difference.kind == InvoiceDifferenceKind::NotReceived && difference.invoiced > 0)
        return Quantity::fromMilli(difference.invoiced);
    return Quantity::units(1);
}

} // namespace

std::optional<ExpectedCredit> InvoiceMatching::claimOf(Tx &tx, const Session &session,
                                                       const SupplierInvoice &invoice,
                                                       const InvoiceDifference &difference)
{
    const auto found =
        std::find_if(invoice.lines.begin(), invoice.lines.end(), [&](const InvoiceLine &each) {
            return difference.line > 0 && each.position == difference.line;
        });
    const InvoiceLine *line = found == invoice.lines.end() ? nullptr : &*found;
    ExpectedCredit fresh;
    fresh.quantity = howMany(difference);
    fresh.cost = unitPriceFrom(difference.amount, fresh.quantity);
    if (difference.amount <= Money() || fresh.cost <= UnitPrice())
        return std::nullopt;
    fresh.supplier = invoice.supplier;
    fresh.invoice = CreditInvoice{invoice.id, invoice.number, difference.line,
                                  partOf(difference, line), difference.product};
    fresh.productName = difference.name;
    if (fresh.productName.isEmpty())
        fresh.productName =
            fresh.invoice->part == InvoiceLineKind::Deposit ? tr("Deposits") : tr("Transport");
    fresh.reference = line != nullptr ? line->code : QString();
    fresh.amount = difference.amount;
    fresh.vat = vatOf(tx, session, invoice, difference, line);
    fresh.day = session.today();
    return written(tx, session, fresh);
}

std::optional<ExpectedCredit> InvoiceMatching::openClaimOf(Tx &tx, const SupplierInvoice &invoice,
                                                           const InvoiceDifference &difference)
{
    for (const ExpectedCredit &claim : CreditStore::ofInvoice(tx, invoice.id)) {
        const bool isCost = difference.kind == InvoiceDifferenceKind::Deposit ||
                            difference.kind == InvoiceDifferenceKind::Transport;
        const bool isSamePart = !isCost || claim.invoice->part == partOf(difference, nullptr);
        if (claim.isOpen() && isSamePart && claim.invoice->line == difference.line &&
            claim.invoice->product == difference.product)
            return claim;
    }
    return std::nullopt;
}

std::vector<ExpectedCredit> InvoiceMatching::openOf(Tx &tx, const SupplierInvoice &invoice,
                                                    ProductId product)
{
    std::vector<ExpectedCredit> claims = missingClaims(tx, invoice);
    std::erase_if(claims, [&](const ExpectedCredit &claim) {
        return productOf(tx, claim) != std::optional(product);
    });
    return claims;
}

} // namespace cabas
