// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/receptionpricerules.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/pricingrules.h"
#include "core/reception/gaprules.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int whole = 10'000;

/// What was noted as missing where no document says how much was announced.
Quantity notedMissing(const DeliveryLine &line, const std::vector<DeliveryGap> &gaps)
{
    Quantity sum;
    for (const DeliveryGap &gap : gaps) {
        if (!line.expected && gap.kind == GapKind::Missing && gap.state != GapState::Withdrawn)
            sum += gap.quantity;
    }
    return sum;
}

Money partOf(Money amount, Quantity part, Quantity all)
{
    return Money::fromCents(mulDivRounded(amount.cents(), part.milli(), all.milli()));
}

/// What one of `quantity` cost that is worth `value`: `unit` where that comes to the same to the
/// cent, for a price is told to four decimals and an amount to two.
UnitPrice costFor(Money value, Quantity quantity, UnitPrice unit)
{
    return amountOf(unit, quantity) == value ? unit : unitPriceFrom(value, quantity);
}

/// What is asked for one unit after discounts.
UnitPrice unitOf(const DeliveryLine &line, const LinePrice &price, const LineSum &sum)
{
    const bool isByUnit = price.basis != LineBasis::Total && price.discount.isZero();
    if (!isByUnit)
        return unitPriceFrom(sum.net, sum.billed);
    const bool isPack = price.basis == LineBasis::Pack;
    const UnitPrice asked = price.basis == LineBasis::Document ? line.cost : price.price;
    const Quantity of = isPack ? line.pack : Quantity::units(1);
    return UnitPrice::fromE4(
        mulDivRounded(asked.e4(), qint64(whole - price.discountBp) * Quantity::units(1).milli(),
                      whole * of.milli()));
}

bool isAllZero(const std::vector<qint64> &weights)
{
    return std::all_of(weights.begin(), weights.end(), [](qint64 weight) { return weight == 0; });
}

} // namespace

Quantity ReceptionPriceRules::freeOf(const DeliveryLine &line, const std::vector<DeliveryGap> &gaps,
                                     const LinePrice &price)
{
    const Quantity most = std::max(line.received - GapRules::sum(gaps, true), Quantity());
    return std::min(price.free.value_or(GapRules::sum(gaps, false)), most);
}

Money ReceptionPriceRules::grossOf(const DeliveryLine &line, const LinePrice &price,
                                   Quantity billed)
{
    constexpr qint64 e4InCent = 100;
    switch (price.basis) {
    case LineBasis::Document:
        return amountOf(line.cost, billed);
    case LineBasis::Unit:
        return amountOf(price.price, billed);
    case LineBasis::Pack:
        return Money::fromCents(
            mulDivRounded(price.price.e4(), billed.milli(), line.pack.milli() * e4InCent));
    case LineBasis::Total:
        return price.total;
    case LineBasis::None:
        break;
    }
    return {};
}

LineSum ReceptionPriceRules::sumOf(const DeliveryLine &line, const std::vector<DeliveryGap> &gaps,
                                   const LinePrice &price, UnitPrice kept)
{
    LineSum sum;
    sum.isPriced =
        price.basis == LineBasis::Document ? !line.cost.isZero() : price.basis != LineBasis::None;
    sum.free = freeOf(line, gaps, price);
    sum.paid = std::max(line.received - GapRules::sum(gaps, true), Quantity()) - sum.free;
    const Quantity came = std::max(line.received, line.expected.value_or(Quantity()));
    sum.billed = came + notedMissing(line, gaps) - sum.free;
    if (!sum.isPriced) {
        sum.perUnit = kept;
        sum.value = amountOf(kept, sum.paid);
        return sum;
    }
    const Money gross = grossOf(line, price, sum.billed);
    const Money reduced = gross - portionOf(gross, price.discountBp) - price.discount;
    sum.net = std::max(reduced, Money());
    if (sum.billed.isZero()) {
        sum.value = sum.entering().isZero() ? Money() : sum.net;
        return sum;
    }
    sum.perUnit = unitOf(line, price, sum);
    sum.value = partOf(sum.net, sum.paid, sum.billed);
    return sum;
}

void ReceptionPriceRules::shareOut(std::vector<LineSum> &sums, const DeliveryCosts &costs,
                                   const std::vector<qint64> &weights)
{
    std::vector<qint64> parts;
    std::vector<qint64> quantities;
    for (size_t i = 0; i < sums.size(); ++i) {
        const qint64 entering = sums[i].entering().milli();
        quantities.push_back(entering);
        if (costs.sharedBy == ShareKey::Value)
            parts.push_back(entering == 0 ? 0 : sums[i].value.cents());
        else if (costs.sharedBy == ShareKey::Weight)
            parts.push_back(mulDivRounded(entering, weights[i], 1000));
        else
            parts.push_back(entering);
    }
    if (isAllZero(parts))
        parts = quantities;
    if (!isAllZero(parts)) {
        const std::vector<Money> shares = share(costs.shared(), parts);
        for (size_t i = 0; i < sums.size(); ++i) {
            sums[i].share = shares[i];
            sums[i].value += shares[i];
        }
    }
    for (LineSum &sum : sums) {
        if (!sum.entering().isZero())
            sum.cost = costFor(sum.value, sum.entering(), sum.perUnit);
    }
}

Money ReceptionPriceRules::explained(const std::vector<LineSum> &sums, const DeliveryCosts &costs)
{
    Money all = costs.shared() + costs.deposits;
    for (const LineSum &sum : sums)
        all += sum.net;
    return all;
}

qint64 ReceptionPriceRules::unitGrams(Unit unit, const std::optional<NetContent> &net)
{
    constexpr qint64 gramsInUnit = 1000;
    if (unit != Unit::Piece)
        return gramsInUnit;
    return net && net->unit != Unit::Piece ? net->amount.milli() : 0;
}

std::optional<int> ReceptionPriceRules::changeBp(UnitPrice cost, UnitPrice former)
{
    constexpr qint64 beyondTelling = 100;
    if (cost.isZero() || former.isZero() || cost.e4() / beyondTelling > former.e4())
        return std::nullopt;
    return int(mulDivRounded(cost.e4() - former.e4(), whole, former.e4()));
}

std::vector<Warning> ReceptionPriceRules::warnings(const QString &product, const LineSum &sum,
                                                   UnitPrice former, std::optional<Money> shelf,
                                                   int vatBp)
{
    std::vector<Warning> warnings;
    const QLocale locale = Language::locale();
    const std::optional<int> change = changeBp(sum.cost, former);
    const bool isFar = !change && !sum.cost.isZero() && !former.isZero();
    if (sum.isPriced && (isFar || (change && std::abs(*change) >= costStepBp)))
        warnings.push_back({u"cost_step"_qs, tr("%1 cost %2, now %3: check the price and the pack.")
                                                 .arg(product, costText(former, locale),
                                                      costText(sum.cost, locale))});
    if (shelf && !sum.cost.isZero() && PricingRules::beforeVat(*shelf, vatBp) < sum.cost)
        warnings.push_back(
            {u"below_cost"_qs,
             tr("%1 sells at %2, below what it costs.").arg(product, moneyText(*shelf, locale))});
    return warnings;
}

Result<> ReceptionPriceRules::check(const DeliveryLine &line, const std::vector<DeliveryGap> &gaps,
                                    const LinePrice &price)
{
    if (price.price.e4() < 0 || price.price.e4() > maxPriceE4 || price.total.isNegative() ||
        !price.total.isSane())
        return refused(tr("A price lies between 0 and %1.")
                           .arg(costText(UnitPrice::fromE4(maxPriceE4), Language::locale())),
                       u"price"_qs);
    if (price.discountBp < 0 || price.discountBp > whole || price.discount.isNegative() ||
        !price.discount.isSane())
        return refused(tr("A discount lies between 0 and the whole amount."), u"discount"_qs);
    if (price.free &&
        (price.free->isNegative() || *price.free > line.received - GapRules::sum(gaps, true)))
        return refused(tr("%1 free of %2, but %3 came into the stock.")
                           .arg(quantityText(*price.free, line.unit, Language::locale()),
                                line.productName,
                                quantityText(line.received - GapRules::sum(gaps, true), line.unit,
                                             Language::locale())),
                       u"free_beyond"_qs);
    if (price.free && line.unit == Unit::Piece && !price.free->isWhole())
        return refused(
            tr("%1 is counted by the piece: %2 is not a whole number.")
                .arg(line.productName, quantityText(*price.free, line.unit, Language::locale())),
            u"unit"_qs);
    if (price.shelfPrice && (price.shelfPrice->cents() <= 0 || !price.shelfPrice->isSane()))
        return refused(tr("A shelf price is more than 0."), u"shelf_price"_qs);
    return Ok{};
}

Result<> ReceptionPriceRules::check(const DeliveryCosts &costs, QDate today)
{
    if (costs.transport.isNegative() || costs.other.isNegative() || !costs.transport.isSane() ||
        !costs.other.isSane() || !costs.deposits.isSane())
        return refused(tr("Transport and other costs are not below 0."), u"costs"_qs);
    if (costs.documentTotal &&
        (costs.documentTotal->isNegative() || !costs.documentTotal->isSane()))
        return refused(tr("The total of the note is not below 0."), u"document_total"_qs);
    if (costs.shelfFrom && *costs.shelfFrom < today)
        return refused(tr("Shelf prices cannot begin in the past."), u"shelf_from"_qs);
    return Ok{};
}

std::vector<DeliveryGap> ReceptionPriceRules::gapsFor(const std::vector<DeliveryGap> &gaps,
                                                      const LinePrice &price, const LineSum &sum)
{
    if (!price.free)
        return gaps;
    std::vector<DeliveryGap> changed = gaps;
    std::erase_if(changed, [](const DeliveryGap &gap) { return gap.kind == GapKind::Free; });
    DeliveryGap free;
    free.line = price.line;
    free.kind = GapKind::Free;
    free.quantity = sum.free;
    if (!free.quantity.isZero())
        changed.push_back(free);
    return changed;
}

void ReceptionPriceRules::spread(std::vector<Receipt> &receipts, const LineSum &sum)
{
    // Transport of goods that all came free stands on them: there is nothing else to bear it.
    const bool isAllFree = sum.paid.isZero();
    std::vector<qint64> weights;
    Quantity bearing;
    for (const Receipt &receipt : receipts) {
        const Quantity part = receipt.isFree && !isAllFree ? Quantity() : receipt.move.quantity;
        weights.push_back(part.milli());
        bearing += part;
    }
    if (bearing.isZero())
        return;
    const std::vector<Money> values = share(sum.value, weights);
    const UnitPrice cost = costFor(sum.value, bearing, sum.perUnit);
    for (size_t i = 0; i < receipts.size(); ++i) {
        receipts[i].move.value = values[i];
        // A part so small that no cent falls on it brings no cost: else the stock would take its
        // value from cost times quantity.
        receipts[i].move.cost = values[i].isZero() ? UnitPrice() : cost;
    }
}

} // namespace cabas
