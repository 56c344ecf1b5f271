// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/bankcsvcolumns.h"
#include "core/formats/bankstatement.h"

#include <QByteArray>
#include <QCoreApplication>

namespace cabas {

/// How a bank's table is to be read, where the file itself does not tell.
struct BankReading {
    std::vector<BankMapping> mappings;       ///< taught ones, tried where titles are not known
    QString mapping;                         ///< the one to read by, by its name; empty: any
    std::optional<BankFigures::Order> order; ///< of day and month; absent: recognised
};

/// Tables of operations as banks let one download them: whatever separator and charset, lines
/// above the titles, one column of amounts or two, a letter for the side, oldest or newest first.
class BankCsv {
    Q_DECLARE_TR_FUNCTIONS(BankCsv)

public:
    /// A running balance, where there is one, tells the order of the lines and proves them. What
    /// stands around the table (opening and closing balance, IBAN) is read where it is told apart;
    /// where its balances do not make one another, the warning `balances` says so and they are
    /// left out.
    static BankFile read(const QByteArray &bytes, const BankReading &reading = {});
};

} // namespace cabas
