// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace cabas {

/// The GS1 check digit that follows `digits` (weights 3, 1, 3... from the right); of GTINs, GLNs
/// and SSCCs alike. Absent when `digits` is empty or holds anything but 0 to 9.
std::optional<int> checkDigit(QStringView digits);

/// True when the last of `digits` is the check digit of those before it. Any length from 2.
bool hasCheckDigit(QStringView digits);

/// True for a text of 0 to 9 only (other scripts' digits are not), at least one.
bool isDigits(QStringView text);

/// The number of an article as GS1 gives it: 8, 12, 13 or 14 digits whose check digit is right.
/// Two are equal when they name the same article, however they were printed.
class Gtin {
public:
    /// Absent unless `digits` are 8, 12, 13 or 14 with a right check digit, not all zero.
    /// Eight digits are read as GTIN-8: nothing in them tells a UPC-E apart, see fromUpcE.
    static std::optional<Gtin> parse(QStringView digits);
    /// The article behind eight digits that are known to come from a UPC-E symbol (number system
    /// 0 or 1, six digits, check digit of the long form).
    static std::optional<Gtin> fromUpcE(QStringView digits);

    /// Fourteen digits, zeros to the left: the form to store and compare.
    const QString &digits14() const { return m_digits14; }
    /// The digits as they were printed.
    const QString &printed() const { return m_printed; }
    /// 1 to 8: a packaging level; 9: variable measure; 0: the article itself.
    int indicator() const { return m_digits14.front().digitValue(); }
    /// True for numbers that only mean something inside a shop: prefixes 02, 04 and 20 to 29,
    /// and GTIN-8 beginning with 0 or 2.
    bool isRestricted() const;

    bool operator==(const Gtin &other) const { return m_digits14 == other.m_digits14; }

private:
    Gtin(QString digits14, QString printed);

    QString m_digits14;
    QString m_printed;
};

/// The key a product's code is stored and looked up under: GTIN-8/12/13/14 with a right check
/// digit become GTIN-14, any other text is trimmed and put in capitals.
QString productCodeKey(const QString &code);

} // namespace cabas
