// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/db/database.h"
#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// How far one may trust the stock: counts that found what the file said, of all counts.
class CountReport {
    Q_DECLARE_TR_FUNCTIONS(CountReport)

public:
    /// Counts made from `table.from` to `table.to`, by zone: of single products and of closed
    /// inventories.
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);

    /// How many counts there were, and how many of them were right.
    struct Reliability {
        qint64 counts = 0;
        qint64 agreed = 0;

        /// In basis points; 0 without any count.
        qint64 rateBp() const;
    };
    /// Of all zones together, from a day up to today. Asks for the right to see the stock.
    static Result<Reliability> since(Database &db, const Session &session, QDate from);

    /// Whether a count agrees with the file: at most 2 % away from what was expected.
    static bool agrees(Quantity expected, Quantity counted);
};

} // namespace cabas
