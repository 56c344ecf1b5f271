// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace cabas {

/// Amounts and days as banks' files write them.
class BankFigures {
public:
    /// How a number's points and commas are meant.
    enum class Style {
        Machine, ///< one sign at most, of decimals: `1234.5`, `-200,00`
        Comma,   ///< decimals after a comma, dots and blanks between thousands
        Dot,     ///< decimals after a dot, commas and blanks between thousands
    };

    /// In hundredths. A sign at either end, brackets for negative, a currency sign or code beside
    /// it. Absent for anything else, for more than two decimals that are not zero and beyond what
    /// Money holds.
    static std::optional<Money> amount(QStringView text, Style style);
    /// Comma or Dot, by what most of a column's amounts can only mean; Comma where nothing tells.
    static Style styleOf(const QStringList &amounts);

    /// Which of three numbers is the day; a year of four digits at the front is always the year.
    enum class Order { DayMonth, MonthDay };

    /// `31/12/2026`, `31.12.26`, `12-31-2026`, `2026-12-31`, `20261231`, `31/12'26`, with a time
    /// behind it or not; names of months in French and English (`3 mars 2026`, `03-MAR-26`). Years
    /// of two digits are those of 1970 to 2069.
    static std::optional<QDate> day(QStringView text, Order order);
    /// The order that all days of a column can be read by; absent when both fit: `isAmbiguous`.
    struct Reading {
        Order order = Order::DayMonth;
        bool isAmbiguous = false; ///< every day could be read the other way too
    };
    static Reading orderOf(const QStringList &days);
};

} // namespace cabas
