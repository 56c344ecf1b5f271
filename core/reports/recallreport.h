// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/recall.h"
#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// The answer to a recall as tables: all that is known of the goods, or the people to call.
class RecallReport {
    Q_DECLARE_TR_FUNCTIONS(RecallReport)

public:
    /// Asks for `lot`, `product` or both, and days of delivery; `by` "member" gives the people.
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);

    /// Where the goods came from, where they are, what was lost, who bought them.
    static void writeAll(const RecallAnswer &answer, ReportTable &table);
    /// One line a member and product.
    static void writePeople(const RecallAnswer &answer, ReportTable &table);
};

} // namespace cabas
