// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <vector>

namespace cabas {

/// A price of any fineness, exact: a fraction of whole numbers of any length. A chain of nine
/// coefficients of four decimals each does not fit 128 bits, and a rounding on the way would move
/// a cent. Never negative.
class ExactPrice {
public:
    static ExactPrice from(UnitPrice price);

    /// Times numerator / denominator; the denominator is not 0.
    void scale(quint32 numerator, quint32 denominator);
    /// Adds a fixed amount, which may be negative. False, and nothing changed, when it would end
    /// below zero.
    bool add(UnitPrice amount);

    /// Half away from zero, to ten-thousandths. At most `most`.
    UnitPrice rounded() const;
    /// Half away from zero, to the cent. At most `most`.
    Money roundedToCents() const;

    /// What the roundings answer for anything larger: far beyond any price.
    static constexpr qint64 most = Money::maxCents;

private:
    /// Limbs of 32 bits, the lowest first, none at the end that is 0.
    using Whole = std::vector<quint32>;
    static void multiply(Whole &number, quint32 factor);
    static void add(Whole &number, const Whole &other);
    static void subtract(Whole &number, const Whole &smaller);
    static bool isLess(const Whole &left, const Whole &right);
    static qint64 quotient(Whole above, Whole below);

    Whole m_above; ///< in ten-thousandths of a euro, over `m_below`
    Whole m_below{1};
};

} // namespace cabas
