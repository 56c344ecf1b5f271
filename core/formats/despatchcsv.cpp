// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/despatchcsv.h"

#include "core/barcode/gtin.h"
#include "core/base/day.h"
#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

enum class Record { None, Head, Line, Other };

Record recordOf(const CsvRow &row)
{
    const QString word = row.cells.value(0).trimmed().toUpper();
    for (const QStringView head : {u"HEADER", u"HEAD", u"HDR", u"H", u"ENT", u"ENTETE"}) {
        if (word == head)
            return Record::Head;
    }
    for (const QStringView line : {u"LINE", u"LIN", u"L", u"LIG", u"LIGNE", u"DETAIL", u"D"}) {
        if (word == line)
            return Record::Line;
    }
    for (const QStringView other :
         {u"TRAILER", u"TRL", u"T", u"FOOTER", u"END", u"SUMMARY", u"PALLET", u"PAL", u"P"}) {
        if (word == other)
            return Record::Other;
    }
    return Record::None;
}

/// No cell of headings holds a digit before its first letter, and one is a word we know.
bool looksLikeHeadings(const CsvRow &row)
{
    static const QStringList known{u"gtin"_qs,     u"ean"_qs,      u"sscc"_qs,     u"quantity"_qs,
                                   u"quantite"_qs, u"despatch"_qs, u"order"_qs,    u"commande"_qs,
                                   u"delivery"_qs, u"number"_qs,   u"numero"_qs,   u"date"_qs,
                                   u"lot"_qs,      u"batch"_qs,    u"reference"_qs};
    int found = 0;
    for (qsizetype i = 1; i < row.cells.size(); ++i) {
        const QString word = fold(row.cells[i]);
        if (!word.isEmpty() && word[0].isDigit())
            return false;
        found += std::any_of(known.begin(), known.end(),
                             [&](const QString &each) { return word.contains(each); });
    }
    return found >= 1;
}

QStringList afterFirst(const CsvRow &row)
{
    return row.cells.mid(1);
}

/// One row: what the head says, then what the line says under headings of its own.
void joinInto(QStringList &cells, const QStringList &values, qsizetype width)
{
    for (qsizetype i = 0; i < width; ++i)
        cells += values.value(i).trimmed();
}

/// The records' columns in one row; where head and line share them, one row names all.
class Joiner {
public:
    void take(const CsvRow &row)
    {
        const Record record = recordOf(row);
        if (record == Record::None && m_shared.isEmpty() && looksLikeHeadings(row)) {
            m_shared = afterFirst(row);
            return;
        }
        if (record == Record::Head) {
            if (m_shared.isEmpty() && looksLikeHeadings(row))
                m_headNames = afterFirst(row);
            else
                m_head = afterFirst(row);
        } else if (record == Record::Line) {
            if (m_shared.isEmpty() && looksLikeHeadings(row))
                m_lineNames = afterFirst(row);
            else
                addLine(row);
        }
    }
    bool isNamed() const { return !m_shared.isEmpty() || !m_lineNames.isEmpty(); }
    std::vector<CsvRow> rows() const
    {
        std::vector<CsvRow> all;
        CsvRow names;
        names.cells = m_shared.isEmpty() ? m_lineNames + m_headNames : m_shared;
        all.push_back(names);
        all.insert(all.end(), m_rows.begin(), m_rows.end());
        return all;
    }

private:
    void addLine(const CsvRow &row)
    {
        CsvRow joined;
        joined.line = row.line;
        const QStringList line = afterFirst(row);
        if (m_shared.isEmpty()) {
            joinInto(joined.cells, line, m_lineNames.size());
            joinInto(joined.cells, m_head, m_headNames.size());
        } else {
            for (qsizetype i = 0; i < m_shared.size(); ++i) {
                const QString own = line.value(i).trimmed();
                joined.cells += own.isEmpty() ? m_head.value(i).trimmed() : own;
            }
        }
        m_rows.push_back(joined);
    }

    QStringList m_shared;
    QStringList m_headNames;
    QStringList m_lineNames;
    QStringList m_head;
    std::vector<CsvRow> m_rows;
};

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

bool DespatchCsv::hasRecords(const std::vector<CsvRow> &rows)
{
    constexpr size_t looked = 50;
    bool hasHead = false;
    bool hasLine = false;
    size_t others = 0;
    for (size_t i = 0; i < std::min(rows.size(), looked); ++i) {
        const Record record = recordOf(rows[i]);
        hasHead = hasHead || record == Record::Head;
        hasLine = hasLine || record == Record::Line;
        others += record == Record::None ? 1 : 0;
    }
    return hasHead && hasLine && others <= 1;
}

Result<std::vector<CsvRow>> DespatchCsv::flattened(const std::vector<CsvRow> &rows)
{
    Joiner joiner;
    for (const CsvRow &row : rows)
        joiner.take(row);
    if (!joiner.isNamed())
        return refused(tr("Nothing in this despatch advice names its columns. Ask the supplier for "
                          "a row of headings above the lines."),
                       u"no_headings"_qs);
    return joiner.rows();
}

std::optional<QDate> DespatchCsv::day(const QString &text)
{
    constexpr int firstYear = 2015; // no shelf holds older goods
    QString word = text.trimmed().section(u':', 0, 0);
    if (word.isEmpty())
        return std::nullopt;
    if (isDigits(word)) {
        if (word.size() == 12 || word.size() == 14)
            word.truncate(8);
        if (word.size() == 8)
            return valid(word.left(4).toInt(), word.mid(4, 2).toInt(), word.mid(6, 2).toInt());
        if (word.size() != 6)
            return std::nullopt;
        const int first = word.left(2).toInt();
        const int second = word.mid(2, 2).toInt();
        const int third = word.right(2).toInt();
        const std::optional<QDate> dayFirst = valid(2000 + third, second, first);
        if (dayFirst && dayFirst->year() >= firstYear)
            return dayFirst;
        return valid(2000 + first, second, third);
    }
    if (const std::optional<QDate> iso = dayFromText(word.left(10)))
        return iso;
    QString plain = word.left(10);
    plain.replace(u'.', u'/').replace(u'-', u'/');
    const QDate written = QDate::fromString(plain, u"dd/MM/yyyy"_qs);
    return written.isValid() ? std::optional(written) : std::nullopt;
}

} // namespace cabas
