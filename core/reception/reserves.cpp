// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/reserves.h"

#include "core/reception/gaprules.h"

#include <algorithm>

namespace cabas {

namespace {

bool isUnpaid(GapKind kind)
{
    return kind == GapKind::Missing || GapRules::keepsOut(kind);
}

Reserve reserveOf(const DeliveryLine &line, GapKind kind, Quantity quantity)
{
    Reserve reserve;
    reserve.line = line.id;
    reserve.productCode = line.productCode;
    reserve.productName = line.productName;
    reserve.reference = line.reference;
    reserve.unit = line.unit;
    reserve.kind = kind;
    reserve.quantity = quantity;
    if (isUnpaid(kind))
        reserve.value = amountOf(line.cost, quantity);
    return reserve;
}

bool isCountable(GapKind kind)
{
    return kind == GapKind::Missing || kind == GapKind::Extra;
}

/// What is missing against the count. A document's goods are invoiced; an order's only where
/// somebody noted that the supplier's paper names them all the same.
void addMissing(std::vector<Reserve> &reserves, const DeliveryLine &line, Quantity missing,
                const std::vector<DeliveryGap> &gaps)
{
    Quantity billed = line.isAnnounced ? missing : Quantity();
    for (const DeliveryGap &gap : gaps) {
        if (!line.isAnnounced && gap.line == line.id && gap.kind == GapKind::Missing)
            billed = std::min(billed + gap.quantity, missing);
    }
    if (!billed.isZero())
        reserves.push_back(reserveOf(line, GapKind::Missing, billed));
    if (billed == missing)
        return;
    Reserve ordered = reserveOf(line, GapKind::Missing, missing - billed);
    ordered.value = Money();
    reserves.push_back(ordered);
}

} // namespace

std::vector<Reserve> Reserves::of(const std::vector<DeliveryLine> &lines,
                                  const std::vector<DeliveryGap> &gaps)
{
    std::vector<Reserve> reserves;
    for (const DeliveryLine &line : lines) {
        const Quantity difference = line.received - line.expected.value_or(line.received);
        if (difference.isNegative())
            addMissing(reserves, line, -difference, gaps);
        else if (!difference.isZero())
            reserves.push_back(reserveOf(line, GapKind::Extra, difference));
        for (const DeliveryGap &gap : gaps) {
            // Where a document or an order names the line, the count itself says what is missing.
            if (gap.line != line.id || (line.expected && isCountable(gap.kind)))
                continue;
            Reserve reserve = reserveOf(line, gap.kind, gap.quantity);
            reserve.gap = gap.id;
            reserve.temperature = gap.temperature;
            reserve.comment = gap.comment;
            reserves.push_back(reserve);
        }
    }
    for (const DeliveryGap &gap : gaps) {
        if (gap.line)
            continue;
        Reserve reserve;
        reserve.gap = gap.id;
        reserve.kind = gap.kind;
        reserve.quantity = gap.quantity;
        reserve.temperature = gap.temperature;
        reserve.comment = gap.comment;
        reserves.push_back(reserve);
    }
    return reserves;
}

std::vector<Reserve> Reserves::withClaims(std::vector<Reserve> reserves,
                                          const std::vector<ExpectedCredit> &credits)
{
    if (credits.empty())
        return reserves;
    for (Reserve &reserve : reserves) {
        const auto claim =
            std::find_if(credits.begin(), credits.end(), [&](const ExpectedCredit &each) {
                return each.state != CreditState::Dropped && each.line == reserve.line &&
                       each.gap == reserve.gap && each.kind == reserve.kind &&
                       each.quantity == reserve.quantity;
            });
        reserve.value = claim == credits.end() ? Money() : claim->amount;
    }
    return reserves;
}

Money Reserves::credit(const std::vector<Reserve> &reserves)
{
    Money sum;
    for (const Reserve &reserve : reserves)
        sum += reserve.value;
    return sum;
}

} // namespace cabas
