// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/reserves.h"

#include "core/reception/gaprules.h"

namespace cabas {

namespace {

bool isUnpaid(GapKind kind)
{
    return kind == GapKind::Missing || GapRules::keepsOut(kind);
}

Reserve reserveOf(const DeliveryLine &line, GapKind kind, Quantity quantity)
{
    Reserve reserve;
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

} // namespace

std::vector<Reserve> Reserves::of(const std::vector<DeliveryLine> &lines,
                                  const std::vector<DeliveryGap> &gaps)
{
    std::vector<Reserve> reserves;
    for (const DeliveryLine &line : lines) {
        const Quantity difference = line.received - line.expected.value_or(line.received);
        if (!difference.isZero())
            reserves.push_back(difference.isNegative()
                                   ? reserveOf(line, GapKind::Missing, -difference)
                                   : reserveOf(line, GapKind::Extra, difference));
        for (const DeliveryGap &gap : gaps) {
            // Where a document announced the line, the count itself says what is missing.
            if (gap.line != line.id || (line.expected && isCountable(gap.kind)))
                continue;
            Reserve reserve = reserveOf(line, gap.kind, gap.quantity);
            reserve.temperature = gap.temperature;
            reserve.comment = gap.comment;
            reserves.push_back(reserve);
        }
    }
    for (const DeliveryGap &gap : gaps) {
        if (gap.line)
            continue;
        Reserve reserve;
        reserve.kind = gap.kind;
        reserve.quantity = gap.quantity;
        reserve.temperature = gap.temperature;
        reserve.comment = gap.comment;
        reserves.push_back(reserve);
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
