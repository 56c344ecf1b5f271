// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/printing/reportoutput.h"

namespace cabas::ui {

/// The way out of a list of the books: the report of the same days, with the rows that are seen.
class BookOutput {
public:
    struct Wish {
        QString report; ///< by its name: "ledger"
        ReportRequest request;
        QString typed = {};   ///< only rows that hold it; empty for all
        QString account = {}; ///< only rows of this account, none below it; empty for all
    };

    /// Two small buttons that belong to `page`, in whose bands refusals are told. `wish` is asked
    /// in the window's thread.
    static ReportOutput *make(Desk &desk, QWidget *page, const std::function<Wish()> &wish);
    /// Leaves out what is not seen; totals of some rows alone would be wrong and go too.
    static void keepSeen(ReportTable &table, const Wish &wish);
};

} // namespace cabas::ui
