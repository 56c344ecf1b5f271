// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace cabas {

/// What a column holds; amounts are cents, quantities thousandths, rates basis points, unit
/// prices ten-thousandths of a euro.
enum class ColumnKind { Text, Money, Quantity, UnitPrice, Rate, Date, Integer };

struct ReportColumn {
    QString field;  ///< stable English name, with its unit: "debit_cents"
    QString header; ///< for people
    ColumnKind kind = ColumnKind::Text;
};

/// Nothing, a text (also a day, `YYYY-MM-DD`) or a whole number in the column's unit.
using ReportCell = std::variant<std::monostate, QString, qint64>;
using ReportRow = std::vector<ReportCell>;

/// A report as data: a function of its days and of the file, which it names.
struct ReportTable {
    QString name;  ///< of the command line: "trial-balance"
    QString title; ///< for people
    QDate from;
    QDate to;         ///< last day included
    QDateTime madeAt; ///< in shop time
    QString shop;
    QString file; ///< path; empty on a server
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    ReportRow totals; ///< empty, or one cell a column
    QStringList notes;
    QStringList opening = {}; ///< on paper: lines before the table, as of a letter

    int columnOf(const QString &field) const;
};

inline ReportCell cell(const QString &text)
{
    return text;
}
inline ReportCell cell(Money amount)
{
    return amount.cents();
}
inline ReportCell cell(Quantity quantity)
{
    return quantity.milli();
}
inline ReportCell cell(UnitPrice price)
{
    return price.e4();
}
inline ReportCell cell(qint64 number)
{
    return number;
}
/// A day; nothing when it is none.
ReportCell cell(QDate day);

} // namespace cabas
