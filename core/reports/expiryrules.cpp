// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/expiryrules.h"

#include "core/stock/stockrules.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int weekDays = 7;
constexpr int leastDiscount = 100;
constexpr int mostDiscount = 9'000;

Money withoutVat(Money gross, const Product &product)
{
    return gross - vatIncludedIn(gross, product.vat.rateBp);
}

bool isPastUse(const ExpiryLot &lot)
{
    return lot.isUseBy && lot.term == ExpiryTerm::Past;
}

} // namespace

QDate ExpiryRules::lastDay(QDate today)
{
    return today.addDays(weekDays);
}

ExpiryTerm ExpiryRules::termOf(QDate date, QDate today)
{
    if (date < today)
        return ExpiryTerm::Past;
    if (date == today)
        return ExpiryTerm::Today;
    return date <= StockRules::lastSoonDay(today) ? ExpiryTerm::Soon : ExpiryTerm::Week;
}

QString ExpiryRules::termName(ExpiryTerm term)
{
    switch (term) {
    case ExpiryTerm::Past:
        return QStringLiteral("past");
    case ExpiryTerm::Today:
        return QStringLiteral("today");
    case ExpiryTerm::Soon:
        return QStringLiteral("3_days");
    case ExpiryTerm::Week:
        break;
    }
    return QStringLiteral("7_days");
}

void ExpiryRules::value(ExpiryLot &lot, const StockLevel &level)
{
    lot.onHand = level.onHand;
    lot.cost = StockRules::averageCost(level, lot.lot.onHand);
    lot.sale = lot.product.price ? amountOf(*lot.product.price, lot.lot.onHand) : Money();
    lot.margin = withoutVat(lot.sale, lot.product) - lot.cost;
}

bool ExpiryRules::may(const ExpiryLot &lot, ExpiryDeed deed)
{
    if (deed == ExpiryDeed::TakeOut)
        return true;
    if (isPastUse(lot))
        return false;
    return deed != ExpiryDeed::Discount ||
           (lot.product.price && lot.product.state == ProductState::Active);
}

Result<> ExpiryRules::check(const ExpiryLot &lot, ExpiryDeed deed, int discountBp)
{
    if (deed != ExpiryDeed::TakeOut && isPastUse(lot))
        return refused(tr("These goods are past their use-by date: they can neither be sold nor "
                          "given away. Take them out."),
                       u"past_use_by"_qs);
    if (deed != ExpiryDeed::Discount)
        return Ok{};
    if (!may(lot, deed))
        return refused(
            tr("%1 is not on sale at a price that could be lowered.").arg(lot.product.name),
            u"no_price"_qs);
    if (discountBp < leastDiscount || discountBp > mostDiscount)
        return refused(tr("A discount is between 1 % and 90 %."), u"discount"_qs);
    return Ok{};
}

QString ExpiryRules::reasonOf(ExpiryDeed deed)
{
    switch (deed) {
    case ExpiryDeed::TakeOut:
        return QStringLiteral("expired");
    case ExpiryDeed::GiveAway:
        return QStringLiteral("donation");
    case ExpiryDeed::Taste:
        return QStringLiteral("tasting");
    case ExpiryDeed::Discount:
        break;
    }
    return {};
}

Money ExpiryRules::discounted(const Product &product, int discountBp)
{
    const Money price = *product.price;
    return std::max(price - portionOf(price, discountBp), Money::fromCents(1));
}

QDate ExpiryRules::discountUntil(const ExpiryLot &lot, QDate today)
{
    return std::max(lot.date, today);
}

ExpiryEffect ExpiryRules::effectOf(const ExpiryLot &lot, ExpiryDeed deed, Quantity quantity,
                                   int discountBp)
{
    ExpiryEffect effect;
    if (deed == ExpiryDeed::Discount) {
        effect.left = lot.onHand;
        effect.price = discounted(lot.product, discountBp);
        effect.brings = amountOf(*effect.price, lot.lot.onHand);
        effect.margin = withoutVat(effect.brings, lot.product) - lot.cost;
        return effect;
    }
    effect.left = lot.onHand - quantity;
    effect.lost =
        Money::fromCents(mulDivRounded(lot.cost.cents(), quantity.milli(), lot.lot.onHand.milli()));
    effect.margin = -effect.lost;
    return effect;
}

} // namespace cabas
