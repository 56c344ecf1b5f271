// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sheetbuilder.h"

#include <algorithm>

namespace cabas {

namespace {

bool isBlank(const TableCell &cell)
{
    return cell.kind == CellKind::Empty && !cell.computed;
}

} // namespace

Failure SheetBuilder::tooLarge()
{
    return refused(tr("The table has more rows or columns than a shop imports: cut it in smaller "
                      "files."),
                   u"too_large"_qs);
}

void SheetBuilder::begin(const QString &name)
{
    m_sheet = {name, {}};
    m_merged.clear();
}

Result<> SheetBuilder::add(TableRow row)
{
    while (!row.cells.empty() && isBlank(row.cells.back()))
        row.cells.pop_back();
    if (std::all_of(row.cells.begin(), row.cells.end(), isBlank))
        return Ok{};
    m_cells += qsizetype(row.cells.size());
    if (++m_rows > m_limits.rows || m_cells > m_limits.cells ||
        qsizetype(row.cells.size()) > m_limits.columns)
        return tooLarge();
    m_sheet.rows.push_back(std::move(row));
    return Ok{};
}

Result<> SheetBuilder::merge(const MergedRange &range)
{
    if (qsizetype(m_merged.size()) >= m_limits.merges)
        return tooLarge();
    if (range.lastLine > range.firstLine)
        m_merged.push_back(range);
    return Ok{};
}

Result<> SheetBuilder::repeat(const MergedRange &range)
{
    const auto byLine = [](const TableRow &row, int line) { return row.line < line; };
    auto at = std::lower_bound(m_sheet.rows.begin(), m_sheet.rows.end(), range.firstLine, byLine);
    if (at == m_sheet.rows.end() || at->line != range.firstLine)
        return Ok{};
    TableCell value = at->cell(size_t(range.firstColumn));
    if (isBlank(value))
        return Ok{};
    value.merged = true;
    for (++at; at != m_sheet.rows.end() && at->line <= range.lastLine; ++at) {
        if (++m_cells > m_limits.cells)
            return tooLarge();
        if (at->cells.size() <= size_t(range.firstColumn))
            at->cells.resize(size_t(range.firstColumn) + 1);
        TableCell &cell = at->cells[size_t(range.firstColumn)];
        if (isBlank(cell))
            cell = value;
    }
    return Ok{};
}

Result<TableSheet> SheetBuilder::end()
{
    for (const MergedRange &range : m_merged) {
        if (range.firstColumn < int(m_limits.columns))
            CABAS_TRY(repeat(range));
    }
    return std::move(m_sheet);
}

std::optional<CellPlace> cellPlace(QStringView name)
{
    CellPlace place;
    qsizetype at = 0;
    for (; at < name.size() && at < 3; ++at) {
        const QChar letter = name[at].toUpper();
        if (letter < u'A' || letter > u'Z')
            break;
        place.column = place.column * 26 + (letter.unicode() - u'A' + 1);
    }
    const qsizetype letters = at;
    for (; at < name.size() && at < letters + 7; ++at) {
        if (name[at] < u'0' || name[at] > u'9')
            return std::nullopt;
        place.line = place.line * 10 + (name[at].unicode() - u'0');
    }
    if (letters == 0 || at != name.size() || place.line <= 0)
        return std::nullopt;
    --place.column;
    return place;
}

std::optional<MergedRange> cellRange(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    const std::optional<CellPlace> first = cellPlace(colon < 0 ? name : name.left(colon));
    const std::optional<CellPlace> last = colon < 0 ? first : cellPlace(name.mid(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return MergedRange{first->line, last->line, first->column, last->column};
}

} // namespace cabas
