// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace cabas {

/// A number of a standard document (XML Schema's `decimal`) kept digit by digit: prices with six
/// decimals and weights to the gram stay what the supplier wrote. Zero unless parsed.
class ExactDecimal {
public:
    /// More digits than any price has: a longer text is a mistake or an attack.
    static constexpr qsizetype mostDigits = 40;

    ExactDecimal() = default;
    static ExactDecimal fromInteger(qint64 value);
    /// A sign, digits and a dot, with blanks around at most: no exponent, no comma, no thousands.
    /// Absent for anything else and beyond `mostDigits` digits.
    static std::optional<ExactDecimal> parse(QStringView text);

    /// Without needless zeros or plus sign: `1.5`, `-0.25`, `100`, `0`.
    const QString &text() const { return m_text; }
    bool isZero() const { return m_text == u"0"; }
    bool isNegative() const { return m_text.startsWith(u'-'); }
    /// Decimals that are needed to write it: 2 for 1.25, 0 for 100.
    int decimals() const;
    /// The same number on the other side of zero.
    ExactDecimal negated() const;
    /// Digits without the dot: -125 for -1.25; absent beyond eighteen of them.
    std::optional<qint64> digits() const;
    /// Times ten to the `places` (0 to 9), rounded half away from zero; absent beyond 10^15.
    std::optional<qint64> rounded(int places) const;
    /// The same, absent too where rounding would change it.
    std::optional<qint64> exact(int places) const;

    bool operator==(const ExactDecimal &) const = default;

private:
    QString m_text = QStringLiteral("0");
};

/// quantity x price / base in cents, rounded half away from zero once; absent when a number has
/// more digits than can be multiplied exactly, when base is zero or the result beyond 10^15.
std::optional<qint64> centsOf(const ExactDecimal &quantity, const ExactDecimal &price,
                              const ExactDecimal &base);

} // namespace cabas
