// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/einvoice.h"
#include "core/formats/xmltree.h"

#include <QCoreApplication>

namespace cabas {

/// Reads the values of an electronic invoice's elements, in either syntax. An amount, quantity or
/// rate that is no number ends the reading: the first such fault is the outcome. What can be read
/// but not kept as written (a third decimal of an amount) is a warning.
class EInvoiceFields {
    Q_DECLARE_TR_FUNCTIONS(EInvoiceFields)

public:
    /// Characters of one text of an invoice that are kept.
    static constexpr qsizetype longestText = 10'000;
    static constexpr size_t mostLines = 10'000;
    /// Of anything else that an invoice may have several of.
    static constexpr size_t mostParts = 1'000;

    /// One line, without control characters.
    static QString text(const XmlElement &element);
    /// Several lines, each cleaned, empty ones left out.
    static QString longText(const XmlElement &element);
    /// Without any blank: VAT numbers, IBANs.
    static QString code(const XmlElement &element);

    /// All elements under `path`; more than `most` end the reading.
    std::vector<XmlElement> all(const XmlElement &parent, QStringView path,
                                size_t most = mostParts);
    /// Absent where the element is missing or empty.
    std::optional<ExactDecimal> decimal(const XmlElement &element);
    std::optional<Money> money(const XmlElement &element);
    /// A percentage from 0 to 100 in basis points.
    std::optional<int> rate(const XmlElement &element);
    /// `true` or `false`; false where the element is missing.
    bool flag(const XmlElement &element);
    /// Days as `YYYY-MM-DD` or `YYYYMMDD`, with a time or a zone after it; other ones are absent
    /// with a warning.
    std::optional<QDate> day(const XmlElement &element);
    /// The same on a bare text, without warning.
    static std::optional<QDate> dayOf(const QString &text);

    /// A number of a party with its scheme of ISO/IEC 6523 (0002 and 0009: SIRENE, 0088: GLN,
    /// 0225: French address); `isLegal` for its number in the register.
    static void addNumber(EInvoiceParty &party, const QString &scheme, const QString &number,
                          bool isLegal);
    /// The article's number under its scheme: a GTIN when it says so, or is one by its digits.
    static QString gtin(const XmlElement &element);
    /// An attribute of the item; lots and dates are recognised by their names.
    static void addAttribute(EInvoiceLine &line, const QString &name, const QString &value);

    void warn(const QString &code, const QString &message);
    const std::vector<Warning> &warnings() const { return m_warnings; }
    /// Refused (code `value`) in words when a value could not be read.
    Result<> outcome() const;

private:
    void fail(const QString &message);

    std::optional<Failure> m_failure;
    std::vector<Warning> m_warnings;
};

} // namespace cabas
