// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/bankfigures.h"
#include "core/formats/csv.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace cabas {

/// What a column of a bank's table holds.
enum class BankColumn {
    Day,
    Value,
    Label,
    Details,
    Amount,
    Debit,
    Credit,
    Sign, ///< D or C
    Balance,
    Reference,
    Party,
    Currency,
    Account,
};

/// Columns by their titles, as a person taught them once for a bank's tables; by their place
/// (`#3` is the third) where tables of that bank have no titles.
struct BankMapping {
    QString name;
    std::map<BankColumn, QString> titles;
    std::optional<BankFigures::Order> order; ///< absent: recognised
};

/// Where the columns of one table stand.
struct BankColumns {
    std::map<BankColumn, qsizetype> places;
    std::optional<BankFigures::Order> order;
    qsizetype headRow = -1; ///< row of the table; -1: it has none
    bool isByPlace = false; ///< the table has no titles

    bool isUsable() const;
    QString cell(const CsvRow &row, BankColumn column) const;
    bool has(BankColumn column) const { return places.count(column) != 0; }

    /// The head row and what its titles mean, by the words that banks use in French and English.
    static BankColumns recognised(const std::vector<CsvRow> &rows);
    /// The same by what was taught; not usable when the titles are not there, or when by their
    /// places the columns of most rows hold no day and no amount.
    static BankColumns taught(const std::vector<CsvRow> &rows, const BankMapping &mapping);
    /// What a person who is asked would most likely answer: by the titles, else by what stands in
    /// the columns.
    static std::map<BankColumn, qsizetype> proposed(const QStringList &titles,
                                                    const QStringList &samples);

    /// `date`, `label`, `debit`...: stable words of files and of the command line.
    static QString nameOf(BankColumn column);
    static std::optional<BankColumn> fromName(const QString &name);
    static const std::vector<BankColumn> &all();
    /// A title without what varies: case, accents, signs, currency.
    static QString key(const QString &title);
};

} // namespace cabas
