// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace cabas {

/// What a cell of a foreign table holds.
enum class CellKind {
    Empty,
    Text,
    Number,  ///< exact decimal with a dot: `2.34`, `-12`
    Percent, ///< the same, in percent: `5.5` for 5.5 %
    Date,    ///< `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM:SS`, or `HH:MM:SS`
    Flag,    ///< `1` or `0`
    Error,   ///< as shown: `#DIV/0!`
};

struct TableCell {
    CellKind kind = CellKind::Empty;
    QString text;
    bool computed = false; ///< by a formula; Empty when the file kept no value of it
    bool merged = false;   ///< the value of the merged cell that begins further up

    bool operator==(const TableCell &) const = default;
};

struct TableRow {
    int line = 0; ///< of the file or sheet, from 1
    std::vector<TableCell> cells;

    /// An empty cell beyond the last.
    const TableCell &cell(size_t column) const
    {
        static const TableCell none;
        return column < cells.size() ? cells[column] : none;
    }

    bool operator==(const TableRow &) const = default;
};

/// Rows with something in them; the others are left out. Of a merged range the first cell holds
/// the value, and those under it repeat it.
struct TableSheet {
    QString name; ///< empty for a table of text
    std::vector<TableRow> rows;

    bool operator==(const TableSheet &) const = default;
};

/// A file of tables: one sheet for a table of text, else the visible sheets of a workbook.
struct TableFile {
    std::vector<TableSheet> sheets;
};

/// What a table may hold; beyond it the file is refused before it is read further.
struct TableLimits {
    qsizetype rows = 200'000;
    qsizetype columns = 500;
    qsizetype cells = 1'500'000;
    qsizetype cellCharacters = 32LL * 1024;
    qsizetype merges = 50'000;
};

/// Told how far a long reading or writing is, 0 to 100; false stops it (failure `cancelled`).
using Watch = std::function<bool(int percent)>;

} // namespace cabas
