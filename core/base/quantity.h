// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace cabas {

/// What a product is counted in. The unit belongs to the product, never to the quantity.
enum class Unit { Piece, Kilogram, Litre };

/// A number of units in thousandths: 1.5 kg is 1500, 3 pieces are 3000.
class Quantity {
public:
    /// A million units: no shelf and no delivery line holds more.
    static constexpr qint64 maxMilli = 1'000'000'000;

    constexpr Quantity() = default;
    static constexpr Quantity fromMilli(qint64 milli) { return Quantity(milli); }
    static constexpr Quantity units(qint64 whole) { return Quantity(whole * 1000); }
    constexpr qint64 milli() const { return m_milli; }
    constexpr bool isZero() const { return m_milli == 0; }
    constexpr bool isNegative() const { return m_milli < 0; }
    constexpr bool isWhole() const { return m_milli % 1000 == 0; }
    constexpr bool isSane() const { return m_milli >= -maxMilli && m_milli <= maxMilli; }

    constexpr Quantity operator-() const { return Quantity(-m_milli); }
    constexpr Quantity operator+(Quantity o) const { return Quantity(m_milli + o.m_milli); }
    constexpr Quantity operator-(Quantity o) const { return Quantity(m_milli - o.m_milli); }
    constexpr Quantity &operator+=(Quantity o)
    {
        m_milli += o.m_milli;
        return *this;
    }
    constexpr Quantity &operator-=(Quantity o)
    {
        m_milli -= o.m_milli;
        return *this;
    }
    constexpr auto operator<=>(const Quantity &) const = default;

private:
    explicit constexpr Quantity(qint64 milli) : m_milli(milli) {}
    qint64 m_milli = 0;
};

/// `count` packs of `pack` units each: 3 x 12 = 36. `count` is itself in thousandths.
Quantity packsOf(Quantity count, Quantity pack);

} // namespace cabas
