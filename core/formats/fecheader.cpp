// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fecheader.h"

#include "core/base/text.h"
#include "core/formats/fec.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int mandatoryColumns = 18;

/// A name as the tax office's tool compares it: case, accents and blanks around do not matter.
QString columnKey(const QString &name)
{
    return fold(name).remove(u' ');
}

std::optional<FecColumn> columnOf(const QString &key)
{
    for (int i = 0; i < fecColumnCount; ++i) {
        if (key == columnKey(fecColumnName(FecColumn(i))))
            return FecColumn(i);
    }
    return std::nullopt;
}

/// What stands most often in the line, TAB and `|` first.
char separatorOf(QByteArrayView record)
{
    char best = '\0';
    qsizetype most = 0;
    for (const char candidate : {'\t', '|', ';', ','}) {
        const qsizetype count = std::count(record.begin(), record.end(), candidate);
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

} // namespace

QString fecColumnName(FecColumn column)
{
    static const QStringList others = {u"DateRglt"_qs, u"ModeRglt"_qs, u"NatOp"_qs, u"IdClient"_qs,
                                       u"Montant"_qs,  u"Sens"_qs,     u"Result"_qs};
    const int index = int(column);
    return index < mandatoryColumns ? fecColumns().at(index)
                                    : others.value(index - mandatoryColumns);
}

void cutFecRecord(QByteArrayView record, char separator, std::vector<QByteArrayView> &cells)
{
    cells.clear();
    qsizetype start = 0;
    for (qsizetype at = 0; at <= record.size(); ++at) {
        if (at == record.size() || record[at] == separator) {
            cells.push_back(record.sliced(start, at - start));
            start = at + 1;
        }
    }
}

FecHeader FecHeader::read(QByteArrayView record, FecFindings &findings)
{
    FecHeader header;
    header.m_at.fill(-1);
    header.m_separator = separatorOf(record);
    if (!header.isUsable()) {
        findings.error(1, u"header"_qs,
                       tr("The first line does not name the columns, or no TAB or “|” parts "
                          "them."));
        return header;
    }
    std::vector<QByteArrayView> cells;
    cutFecRecord(record, header.m_separator, cells);
    header.m_cells = qsizetype(cells.size());
    header.m_hasTrailingCell = cells.size() > 1 && cells.back().trimmed().isEmpty();
    if (header.m_hasTrailingCell)
        findings.warning(1, u"trailing_separator"_qs,
                         tr("The first line ends with a separator: it makes %1 cells, the last "
                            "one without a name.")
                             .arg(cells.size()));
    if (header.m_separator != '\t' && header.m_separator != '|')
        findings.warning(1, u"separator"_qs,
                         tr("The columns are parted by “%1”: the rule is TAB or “|”.")
                             .arg(QLatin1Char(header.m_separator)));
    header.place(cells, findings);
    return header;
}

void FecHeader::place(const std::vector<QByteArrayView> &cells, FecFindings &findings)
{
    QStringList extra;
    int known = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        const QString name = shownFecCell(cells[i]);
        const std::optional<FecColumn> column = columnOf(columnKey(name));
        if (!column) {
            if (!name.isEmpty())
                extra += name;
            continue;
        }
        ++known;
        if (has(*column)) {
            findings.error(1, u"repeated_column"_qs, tr("The column %1 stands twice.").arg(name));
            continue;
        }
        m_at[size_t(*column)] = int(i);
        if (name != fecColumnName(*column))
            findings.warning(1, u"header_case"_qs,
                             tr("The column %1 is written %2.").arg(fecColumnName(*column), name));
    }
    m_isMissing = known == 0;
    if (m_isMissing) {
        findings.error(1, u"header"_qs,
                       tr("The first line does not name the columns. They are read in the order "
                          "of the rule."));
        for (int i = 0; i < mandatoryColumns && i < m_cells; ++i)
            m_at[size_t(i)] = i;
        return;
    }
    if (!extra.isEmpty())
        findings.warning(1, u"extra_column"_qs,
                         tr("Columns beyond the rule: %1. They must be explained in the "
                            "description of the file.")
                             .arg(extra.join(u", "_qs)));
    checkColumns(findings);
}

void FecHeader::checkColumns(FecFindings &findings) const
{
    int last = -1;
    QString outOfOrder;
    for (int i = 0; i < mandatoryColumns; ++i) {
        FecColumn column = FecColumn(i);
        if (hasSides() && column == FecColumn::Debit)
            column = FecColumn::Montant;
        if (hasSides() && column == FecColumn::Credit)
            column = FecColumn::Sens;
        if (!has(column)) {
            findings.error(1, u"missing_column"_qs,
                           tr("The column %1 is missing.").arg(fecColumnName(column)));
            continue;
        }
        if (at(column) < last && outOfOrder.isEmpty())
            outOfOrder = fecColumnName(column);
        last = std::max(last, at(column));
    }
    if (!outOfOrder.isEmpty())
        findings.error(1, u"column_order"_qs,
                       tr("The columns are not in the order of the rule: %1 stands too early.")
                           .arg(outOfOrder));
}

} // namespace cabas
