// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <numeric>

namespace cabas {

namespace {
__extension__ using Wide = __int128;

Wide dividedRounded(Wide numerator, Wide divisor)
{
    Q_ASSERT(divisor > 0);
    const bool negative = numerator < 0;
    const Wide magnitude = negative ? -numerator : numerator;
    const Wide quotient = (magnitude + divisor / 2) / divisor;
    return negative ? -quotient : quotient;
}
} // namespace

qint64 mulDivRounded(qint64 a, qint64 b, qint64 divisor)
{
    return qint64(dividedRounded(Wide(a) * b, divisor));
}

Money amountOf(UnitPrice price, Quantity quantity)
{
    return Money::fromCents(mulDivRounded(price.e4(), quantity.milli(), 100'000));
}

Money amountOf(Money pricePerUnit, Quantity quantity)
{
    return Money::fromCents(mulDivRounded(pricePerUnit.cents(), quantity.milli(), 1000));
}

Money vatIncludedIn(Money gross, int rateBp)
{
    return Money::fromCents(mulDivRounded(gross.cents(), rateBp, 10'000 + rateBp));
}

Money vatOn(Money net, int rateBp)
{
    return Money::fromCents(mulDivRounded(net.cents(), rateBp, 10'000));
}

Money portionOf(Money amount, int partBp)
{
    return Money::fromCents(mulDivRounded(amount.cents(), partBp, 10'000));
}

Quantity quantityFor(Money amount, Money pricePerUnit)
{
    Q_ASSERT(pricePerUnit.cents() > 0);
    return Quantity::fromMilli(mulDivRounded(amount.cents(), 1000, pricePerUnit.cents()));
}

UnitPrice unitPriceFrom(Money amount, Quantity quantity)
{
    Q_ASSERT(quantity.milli() > 0);
    return UnitPrice::fromE4(mulDivRounded(amount.cents(), 100'000, quantity.milli()));
}

Quantity packsOf(Quantity count, Quantity pack)
{
    return Quantity::fromMilli(mulDivRounded(count.milli(), pack.milli(), 1000));
}

std::vector<Money> share(Money total, const std::vector<qint64> &weights)
{
    Wide sum = 0;
    for (qint64 weight : weights) {
        Q_ASSERT(weight >= 0);
        sum += weight;
    }
    Q_ASSERT(sum > 0);
    const bool negative = total.isNegative();
    const qint64 magnitude = abs(total).cents();

    std::vector<qint64> parts(weights.size());
    std::vector<Wide> remainders(weights.size());
    qint64 given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Wide exact = Wide(magnitude) * weights[i];
        parts[i] = qint64(exact / sum);
        remainders[i] = exact % sum;
        given += parts[i];
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; given < magnitude; ++i, ++given)
        ++parts[order[i]];

    std::vector<Money> result;
    result.reserve(parts.size());
    for (qint64 part : parts)
        result.push_back(Money::fromCents(negative ? -part : part));
    return result;
}

} // namespace cabas
