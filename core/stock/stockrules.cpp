// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/stockrules.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cabas {

namespace {

struct NamedReason {
    const char *word;
    const char *title;
};

constexpr std::array<NamedReason, 8> reasons{{
    {"expired", QT_TRANSLATE_NOOP("StockRules", "Past its date")},
    {"damaged", QT_TRANSLATE_NOOP("StockRules", "Damaged or broken")},
    {"spoiled", QT_TRANSLATE_NOOP("StockRules", "Spoiled")},
    {"stolen", QT_TRANSLATE_NOOP("StockRules", "Stolen")},
    {"donation", QT_TRANSLATE_NOOP("StockRules", "Donation")},
    {"staff_meal", QT_TRANSLATE_NOOP("StockRules", "Meal of the team")},
    {"own_use", QT_TRANSLATE_NOOP("StockRules", "Used by the shop")},
    {"tasting", QT_TRANSLATE_NOOP("StockRules", "Tasting")},
}};

/// `part` of a value that stands for `whole`: all of it when it is the whole.
Money partOf(Money value, Quantity part, Quantity whole)
{
    return Money::fromCents(mulDivRounded(value.cents(), part.milli(), whole.milli()));
}

std::optional<QDate> expiry(const Lot &lot)
{
    return lot.useBy ? lot.useBy : lot.bestBefore;
}

} // namespace

Money StockRules::outgoingValue(const StockLevel &level, Quantity quantity)
{
    const Quantity known = std::clamp(level.onHand, Quantity(), quantity);
    const Money ofKnown = known.isZero() ? Money() : partOf(level.value, known, level.onHand);
    return ofKnown + amountOf(level.lastCost, quantity - known);
}

Money StockRules::incomingValue(const StockLevel &level, Quantity quantity, Money costOfRest)
{
    const Quantity missing = std::max(-level.onHand, Quantity());
    const Quantity filling = std::min(missing, quantity);
    if (filling.isZero())
        return costOfRest;
    const Money ofHole = partOf(-level.value, filling, missing);
    return ofHole + partOf(costOfRest, quantity - filling, quantity);
}

Money StockRules::averageCost(const StockLevel &level, Quantity quantity)
{
    if (level.onHand > Quantity())
        return partOf(level.value, quantity, level.onHand);
    return amountOf(level.lastCost, quantity);
}

StockLevel StockRules::after(const StockLevel &level, Quantity quantity, Money value)
{
    return {level.onHand + quantity, level.value + value, level.lastCost};
}

std::vector<StockRules::Part> StockRules::takenFrom(const std::vector<Lot> &lots, Quantity quantity)
{
    std::vector<Part> parts;
    Quantity left = quantity;
    for (const Lot &lot : lots) {
        const Quantity taken = std::min(std::max(lot.onHand, Quantity()), left);
        if (taken.isZero())
            continue;
        parts.push_back({lot.id, taken});
        left -= taken;
    }
    if (!left.isZero())
        parts.push_back({std::nullopt, left});
    return parts;
}

bool StockRules::leavesBefore(const Lot &a, const Lot &b)
{
    const std::optional<QDate> ofA = expiry(a);
    const std::optional<QDate> ofB = expiry(b);
    if (ofA.has_value() != ofB.has_value())
        return ofA.has_value();
    if (ofA != ofB)
        return *ofA < *ofB;
    return a.id < b.id;
}

std::pair<Quantity, Quantity> StockRules::boundsOf(StockShown shown)
{
    constexpr qint64 far = std::numeric_limits<qint64>::max();
    switch (shown) {
    case StockShown::OnHand:
        return {Quantity::fromMilli(1), Quantity::fromMilli(far)};
    case StockShown::Negative:
        return {Quantity::fromMilli(-far), Quantity::fromMilli(-1)};
    case StockShown::None:
        return {Quantity(), Quantity()};
    case StockShown::All:
    case StockShown::SellSoon:
        break;
    }
    return {Quantity::fromMilli(-far), Quantity::fromMilli(far)};
}

bool StockRules::isShown(const StockLine &line, StockShown shown, QDate today)
{
    if (shown == StockShown::SellSoon)
        return line.soonest && *line.soonest <= lastSoonDay(today);
    const auto [least, most] = boundsOf(shown);
    return line.level.onHand >= least && line.level.onHand <= most;
}

std::vector<Quantity> StockRules::running(Quantity onHand, const std::vector<Quantity> &moves)
{
    std::vector<Quantity> after;
    for (const Quantity moved : moves) {
        after.push_back(onHand);
        onHand -= moved;
    }
    return after;
}

Result<> StockRules::checkQuantity(Quantity quantity, Unit unit)
{
    if (quantity.isNegative())
        return refused(tr("A quantity cannot be below zero."), u"quantity_negative"_qs);
    if (quantity.milli() > maxMilli)
        return refused(tr("This quantity is too large to be true. Check what was typed or "
                          "scanned: a barcode is sometimes read into the quantity."),
                       u"quantity_too_large"_qs);
    if (unit == Unit::Piece && !quantity.isWhole())
        return refused(tr("This product is counted in pieces: give a whole number."),
                       u"quantity_not_whole"_qs);
    return Ok{};
}

Result<> StockRules::checkMoved(Quantity quantity, Unit unit)
{
    if (quantity.isZero())
        return refused(tr("A quantity of 0 changes nothing: give how many."), u"quantity_zero"_qs);
    return checkQuantity(quantity, unit);
}

Result<> StockRules::checkReason(const QString &reason)
{
    const qsizetype length = cleaned(reason).size();
    if (length == 0)
        return refused(tr("Say why these goods are lost: past their date, damaged, given..."),
                       u"reason_missing"_qs);
    if (length > maxReasonLength)
        return refused(tr("This reason is too long: %1 characters at most.").arg(maxReasonLength),
                       u"reason_too_long"_qs);
    return Ok{};
}

Result<> StockRules::checkReceiver(const QString &receiver)
{
    if (cleaned(receiver).size() > maxReasonLength)
        return refused(
            tr("The receiver’s name is too long: %1 characters at most.").arg(maxReasonLength),
            u"receiver_too_long"_qs);
    return Ok{};
}

Result<> StockRules::checkZone(const QString &zone)
{
    if (cleaned(zone).size() > maxZoneLength)
        return refused(
            tr("The name of this zone is too long: %1 characters at most.").arg(maxZoneLength),
            u"zone_too_long"_qs);
    return Ok{};
}

std::vector<StockRules::LossReason> StockRules::lossReasons()
{
    std::vector<LossReason> list;
    for (const NamedReason &reason : reasons)
        list.push_back({QString::fromLatin1(reason.word), tr(reason.title)});
    return list;
}

QString StockRules::kindTitle(MoveKind kind)
{
    switch (kind) {
    case MoveKind::Opening:
        return tr("Opening stock");
    case MoveKind::Receipt:
        return tr("Received");
    case MoveKind::Sale:
        return tr("Sold");
    case MoveKind::Refund:
        return tr("Brought back");
    case MoveKind::Count:
        return tr("Count");
    case MoveKind::Loss:
        return tr("Loss");
    case MoveKind::Correction:
        break;
    }
    return tr("Correction");
}

QString StockRules::reasonTitle(const QString &reason)
{
    for (const NamedReason &known : reasons) {
        if (reason == QLatin1String(known.word))
            return tr(known.title);
    }
    return reason;
}

} // namespace cabas
