// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <QtGlobal>

#include <compare>
#include <vector>

namespace cabas {

/// An amount of euros in whole cents. Adds, subtracts, negates and compares; never multiplies or
/// divides: that is done once, by the functions below, with the rounding of the house.
class Money {
public:
    /// Ten thousand million euros; beyond it a figure is a mistake, in either direction.
    static constexpr qint64 maxCents = 1'000'000'000'000;

    constexpr Money() = default;
    static constexpr Money fromCents(qint64 cents) { return Money(cents); }
    constexpr qint64 cents() const { return m_cents; }
    constexpr bool isZero() const { return m_cents == 0; }
    constexpr bool isNegative() const { return m_cents < 0; }
    constexpr bool isSane() const { return m_cents >= -maxCents && m_cents <= maxCents; }

    constexpr Money operator-() const { return Money(-m_cents); }
    constexpr Money operator+(Money o) const { return Money(m_cents + o.m_cents); }
    constexpr Money operator-(Money o) const { return Money(m_cents - o.m_cents); }
    constexpr Money &operator+=(Money o)
    {
        m_cents += o.m_cents;
        return *this;
    }
    constexpr Money &operator-=(Money o)
    {
        m_cents -= o.m_cents;
        return *this;
    }
    constexpr auto operator<=>(const Money &) const = default;

private:
    explicit constexpr Money(qint64 cents) : m_cents(cents) {}
    qint64 m_cents = 0;
};

constexpr Money abs(Money m)
{
    return m.isNegative() ? -m : m;
}

/// A price for one unit in ten-thousandths of a euro: suppliers write 3 or 4 decimals.
class UnitPrice {
public:
    constexpr UnitPrice() = default;
    static constexpr UnitPrice fromE4(qint64 e4) { return UnitPrice(e4); }
    static constexpr UnitPrice from(Money perUnit) { return UnitPrice(perUnit.cents() * 100); }
    constexpr qint64 e4() const { return m_e4; }
    constexpr bool isZero() const { return m_e4 == 0; }
    constexpr auto operator<=>(const UnitPrice &) const = default;

private:
    explicit constexpr UnitPrice(qint64 e4) : m_e4(e4) {}
    qint64 m_e4 = 0;
};

/// `a * b / divisor`, rounded half away from zero, exact in between (128 bits). divisor > 0.
qint64 mulDivRounded(qint64 a, qint64 b, qint64 divisor);

/// Price per unit times quantity, rounded half away from zero, once: 1.2345 x 1.5 = 1.85.
Money amountOf(UnitPrice price, Quantity quantity);
Money amountOf(Money pricePerUnit, Quantity quantity);

/// The VAT inside an amount that includes it: gross x rate / (100 % + rate), rounded half away
/// from zero. The net is gross - VAT, so the two always add up. rateBp in basis points, >= 0.
Money vatIncludedIn(Money gross, int rateBp);

/// VAT to add to a net amount. rateBp in basis points, >= 0.
Money vatOn(Money net, int rateBp);

/// `part` basis points of an amount: discounts, margins. 10000 is the whole.
Money portionOf(Money amount, int partBp);

/// Quantity that an amount buys at a price per unit: the weight behind a price label.
/// The price must not be zero.
Quantity quantityFor(Money amount, Money pricePerUnit);

/// The price of one unit when `amount` paid for `quantity` (not zero), to four decimals.
UnitPrice unitPriceFrom(Money amount, Quantity quantity);

/// Splits an amount over weights >= 0, not all zero, so that the parts sum exactly to the total
/// (largest remainder; ties go to the first).
std::vector<Money> share(Money total, const std::vector<qint64> &weights);

} // namespace cabas
