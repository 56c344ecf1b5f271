// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/result.h"
#include "core/db/transaction.h"
#include "core/reports/reporttable.h"

#include <optional>

namespace cabas {

/// What is asked of a report. Absent days are those that the report says it takes by itself.
struct ReportRequest {
    std::optional<QDate> from;
    std::optional<QDate> to;
    QString account;  ///< ledger: one account or the beginning of several
    QString journal;  ///< journal: one journal
    QString product;  ///< sales, recall, stock-moves: one product, by code or barcode
    QString by;       ///< sales: "product" (as when empty), "family", "day", "hour", "cashier",
                      ///< "till", "means"; recall: "member";
                      ///< stock-value: "product" (as when empty), "family", "vat"
    QString lot = {}; ///< recall: a supplier's lot number
    /// inventory: its number; empty: the one closed last.
    QString inventory = {};
    QString member = {}; ///< share-certificate: one member, by number or badge
    /// What of members may be told: set by ReportService from the rights of who asks.
    bool seesNames = false;
    bool seesContacts = false;
};

/// The span a report takes when none is given.
enum class ReportSpan {
    Day,        ///< today
    Month,      ///< from the first of this month to today
    FiscalYear, ///< from the fiscal year's first day to today
    Now,        ///< as things stand: `from` plays no part
};

/// One report: its name on the command line, who may read it and how it is made. Read only.
struct ReportKind {
    const char *name;
    const char *title; ///< English source, translated in context "Reports"
    ReportSpan span;
    Permission permission;
    /// Fills columns, rows, totals and notes of a table whose days are set.
    Result<> (*fill)(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
