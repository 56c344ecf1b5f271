// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cabas {

/// A line of the balance sheet or the income statement, as the chart's own model has it.
struct StatementLine {
    QString code;
    QString label; ///< in the reader's language
    QStringList
        accounts;     ///< beginnings of account numbers; "411+" and "411-" take one balance only
    QStringList less; ///< depreciation, taken off
};

/// Lines under a heading, with their total; or, without lines, a total of other groups.
struct StatementGroup {
    QString code;
    QString label;
    bool isCharge = false; ///< income statement: costs
    std::vector<StatementLine> lines;
    QStringList of; ///< total of these groups, "-C1" taken off
};

/// The models of a kind of shop, valid from a day on.
struct StatementModel {
    QString name;
    std::vector<StatementGroup> assets;
    std::vector<StatementGroup> liabilities;
    std::vector<StatementGroup> income;
};

/// What an account brings to its line.
struct StatementAccount {
    QString number;
    QString label;
    Money amount; ///< as the line has it: a debt of 10 is 10
};

struct StatementFigure {
    StatementLine line;
    Money gross;
    Money less;
    std::vector<StatementAccount> accounts;

    Money net() const { return gross - less; }
};

struct StatementPart {
    StatementGroup group;
    std::vector<StatementFigure> lines;
    Money gross;
    Money less;
    Money net;
};

/// A balance sheet.
struct BalanceSheet {
    std::vector<StatementPart> assets;
    std::vector<StatementPart> liabilities;
    Money totalAssets;
    Money totalLiabilities;
    std::vector<StatementAccount> unmapped; ///< accounts that no line takes; none in our models
};

/// An income statement.
struct IncomeStatement {
    std::vector<StatementPart> parts;
    Money products;
    Money charges;
    std::vector<StatementAccount> unmapped;

    Money result() const { return products - charges; }
};

} // namespace cabas
