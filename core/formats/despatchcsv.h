// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/csv.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>
#include <vector>

namespace cabas {

/// Despatch advices (DESADV) flattened to CSV, made plain tables: what their heads say stands in
/// each of their lines then.
class DespatchCsv {
    Q_DECLARE_TR_FUNCTIONS(DespatchCsv)

public:
    /// Whether the rows begin with the kind of their record: HEADER and LINE, HDR and LIN, H and
    /// L.
    static bool hasRecords(const std::vector<CsvRow> &rows);
    /// Record rows as a table with one row of headings. The columns are named by a first row for
    /// all records, or by the first row of each kind. Refused when nothing names them.
    static Result<std::vector<CsvRow>> flattened(const std::vector<CsvRow> &rows);
    /// A day as despatch advices write it: 20260312, 202603121530, 120326, 260312, with or without
    /// its EDIFACT qualifier (`:102`), 2026-03-12 or 12/03/2026.
    static std::optional<QDate> day(const QString &text);
};

} // namespace cabas
