// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/table.h"

#include <QCoreApplication>

#include <optional>

namespace cabas {

/// Cells that are one, rows and columns from 1 and 0.
struct MergedRange {
    int firstLine = 0;
    int lastLine = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

/// Gathers the rows of the sheets of one workbook within limits.
class SheetBuilder {
    Q_DECLARE_TR_FUNCTIONS(SheetBuilder)

public:
    explicit SheetBuilder(const TableLimits &limits) : m_limits(limits) {}

    void begin(const QString &name);
    /// Adds a row; blank ones are dropped. Refused beyond a limit.
    Result<> add(TableRow row);
    /// Refused when there are more than a table has.
    Result<> merge(const MergedRange &range);
    /// Repeats merged values and gives the sheet.
    Result<TableSheet> end();

    const TableLimits &limits() const { return m_limits; }
    static Failure tooLarge();

private:
    Result<> repeat(const MergedRange &range);

    TableLimits m_limits;
    TableSheet m_sheet;
    std::vector<MergedRange> m_merged;
    qsizetype m_rows = 0;
    qsizetype m_cells = 0;
};

/// `C5` as column 2 (from 0) and line 5; absent when it is no cell's name.
struct CellPlace {
    int column = 0;
    int line = 0;
};
std::optional<CellPlace> cellPlace(QStringView name);
/// `A1:C5`, or one cell.
std::optional<MergedRange> cellRange(QStringView name);

} // namespace cabas
