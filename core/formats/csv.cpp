// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include "core/base/text.h"
#include "core/formats/csvwriter.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr std::array<QChar, 4> separators = {u';', u'\t', u'|', u','};
constexpr int rowsLookedAt = 20;

/// How often each separator stands outside quotes in each of the first rows.
std::vector<std::array<int, separators.size()>> separatorCounts(const QString &text)
{
    std::vector<std::array<int, separators.size()>> counts(1);
    bool quoted = false;
    bool blank = true;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u'\n' || c == u'\r')) {
            if (!blank && counts.size() == rowsLookedAt)
                break;
            if (!blank)
                counts.emplace_back();
            blank = true;
            continue;
        }
        blank = blank && c.isSpace();
        for (size_t i = 0; i < separators.size() && !quoted; ++i)
            counts.back()[i] += c == separators[i] ? 1 : 0;
    }
    if (blank && counts.size() > 1)
        counts.pop_back();
    return counts;
}

/// The separator that stands equally often in every row, else the most frequent of the first.
QChar recognisedSeparator(const QString &text)
{
    const auto counts = separatorCounts(text);
    QChar best = separators[0];
    int bestScore = 0;
    for (size_t i = 0; i < separators.size(); ++i) {
        const int first = counts.front()[i];
        const bool steady = std::all_of(counts.begin(), counts.end(),
                                        [&](const auto &row) { return row[i] == first; });
        const int score = first == 0 ? 0 : first + (steady ? 100'000 : 0);
        if (score > bestScore) {
            bestScore = score;
            best = separators[i];
        }
    }
    return best;
}

/// Excel's way of naming the separator in a first line of its own.
std::optional<QChar> announcedSeparator(const QString &text)
{
    const bool isAnnounced = text.size() >= 5 && text.startsWith(u"sep=", Qt::CaseInsensitive) &&
                             (text.size() == 5 || text[5] == u'\r' || text[5] == u'\n');
    return isAnnounced ? std::optional(text[4]) : std::nullopt;
}

/// Cuts a text in rows and cells, one character at a time.
class Cutter {
    Q_DECLARE_TR_FUNCTIONS(Csv)

public:
    Cutter(const QString &text, QChar separator, const CsvLimits &limits)
        : m_text(text), m_separator(separator), m_limits(limits)
    {
    }

    Result<std::vector<CsvRow>> rows(bool skipsFirst)
    {
        while (m_at < m_text.size()) {
            CABAS_TRY(readRow());
            if (skipsFirst)
                m_rows.clear();
            skipsFirst = false;
            if (qsizetype(m_rows.size()) > m_limits.rows)
                return refused(tr("The file has more than %1 lines. Cut it in smaller files.")
                                   .arg(m_limits.rows),
                               u"too_large"_qs);
        }
        return std::move(m_rows);
    }

private:
    Result<> readRow()
    {
        CsvRow row;
        row.line = m_line;
        bool ended = false;
        while (!ended) {
            QString cell;
            CABAS_TRY(m_at < m_text.size() && m_text[m_at] == u'"' ? readQuoted(cell)
                                                                   : readPlain(cell));
            if (cell.size() > m_limits.cellCharacters)
                return refused(tr("Line %1 has a cell longer than %2 characters. Check that the "
                                  "file is a table.")
                                   .arg(row.line)
                                   .arg(m_limits.cellCharacters),
                               u"too_large"_qs);
            row.cells += cell;
            if (row.cells.size() > m_limits.columns)
                return refused(tr("Line %1 has more than %2 columns. Check the separator.")
                                   .arg(row.line)
                                   .arg(m_limits.columns),
                               u"too_large"_qs);
            ended = !takeSeparator();
        }
        takeLineEnd();
        const bool isBlank = std::all_of(row.cells.begin(), row.cells.end(),
                                         [](const QString &c) { return c.trimmed().isEmpty(); });
        if (!isBlank)
            m_rows.push_back(std::move(row));
        return Ok{};
    }

    Result<> readPlain(QString &cell)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        cell = m_text.mid(start, m_at - start);
        return Ok{};
    }

    Result<> readQuoted(QString &cell)
    {
        const int opened = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                const bool isDoubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
                if (!isDoubled)
                    return closeQuoted();
                ++m_at;
            }
            const bool isCrLf = c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
            m_line += isLineEnd(c) && !isCrLf ? 1 : 0;
            cell += c;
            if (cell.size() > m_limits.cellCharacters)
                break;
        }
        return refused(tr("The quotation mark opened on line %1 is never closed: the file was cut "
                          "short, or a quotation mark inside a text is not doubled.")
                           .arg(opened),
                       u"unclosed_quote"_qs);
    }

    /// After the closing mark only blanks may come before the separator or the line's end.
    Result<> closeQuoted()
    {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] == u' ' && m_separator != u' ')
            ++m_at;
        if (m_at >= m_text.size() || m_text[m_at] == m_separator || isLineEnd(m_text[m_at]))
            return Ok{};
        return refused(tr("Line %1 goes on after a closing quotation mark. Double the quotation "
                          "marks that belong to the text.")
                           .arg(m_line),
                       u"stray_quote"_qs);
    }

    bool takeSeparator()
    {
        if (m_at >= m_text.size() || m_text[m_at] != m_separator)
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    const QString &m_text;
    QChar m_separator;
    const CsvLimits &m_limits;
    std::vector<CsvRow> m_rows;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString columnKey(const QString &name)
{
    QString key = name;
    for (QChar &c : key) {
        if (c == u'_' || c == u'-' || c == u'.')
            c = u' ';
    }
    return fold(key);
}

} // namespace

Result<CsvTable> Csv::read(const QByteArray &bytes, const CsvOptions &options)
{
    if (bytes.size() > options.limits.bytes)
        return refused(tr("The file is larger than %1 MB: it is not a table that a shop imports.")
                           .arg(options.limits.bytes / 1024 / 1024),
                       u"too_large"_qs);
    CABAS_LET(charset, options.charset ? Result<Charset>(*options.charset) : detectCharset(bytes));
    CsvTable table;
    table.charset = charset;
    if (table.charset == Charset::Utf8) {
        if (const std::optional<qsizetype> wrong = firstInvalidUtf8(bytes))
            return refused(tr("Line %1 is not UTF-8. Choose another encoding, or save the file "
                              "again as “CSV UTF-8”.")
                               .arg(lineOfByte(bytes, *wrong)),
                           u"charset"_qs);
    }
    const QString text = decoded(bytes, table.charset);
    const std::optional<QChar> announced = announcedSeparator(text);
    if (options.separator)
        table.separator = *options.separator;
    else
        table.separator = announced ? *announced : recognisedSeparator(text);
    Cutter cutter(text, table.separator, options.limits);
    Result<std::vector<CsvRow>> rows = cutter.rows(announced.has_value());
    if (!rows)
        return rows.failure();
    table.rows = std::move(rows).value();
    return table;
}

QString Csv::unguarded(const QString &cell)
{
    if (cell.startsWith(u'\'') && CsvWriter::startsFormula(QStringView(cell).mid(1)))
        return cell.mid(1);
    return cell;
}

CsvHeader::CsvHeader(const CsvRow &names)
{
    for (qsizetype i = 0; i < names.cells.size(); ++i) {
        const QString key = columnKey(names.cells[i]);
        if (key.isEmpty())
            continue;
        if (m_columns.contains(key))
            m_repeated = names.cells[i].trimmed();
        else
            m_columns.insert(key, i);
    }
}

std::optional<qsizetype> CsvHeader::find(const QStringList &names) const
{
    for (const QString &name : names) {
        const auto it = m_columns.find(columnKey(name));
        if (it != m_columns.end())
            return *it;
    }
    return std::nullopt;
}

QString CsvHeader::cell(const CsvRow &row, const QStringList &names) const
{
    const std::optional<qsizetype> column = find(names);
    return column ? row.cells.value(*column).trimmed() : QString();
}

} // namespace cabas
