// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cabas::bench {

/// The same journal twice: of a number of years of 110,000 tickets, one entry a ticket.
struct Books {
    QString floor; ///< a plain SQLite file with balances kept by month
    QString ours;  ///< a shop's file, written through JournalStore

    /// Makes both once and keeps them for later runs.
    static Books of(int years);
};

/// The years of the long rows: ten with CABAS_LONG=1, else two.
int manyYears();

/// A whole command beside another, some times in turn: the medians of their milliseconds.
struct Beside {
    double floor = 0;
    double cabas = 0;
};
Beside beside(const QStringList &floor, const QStringList &cabas, int times);
/// The most memory that any command run so far has taken, in MiB.
double peakMemory();

} // namespace cabas::bench
