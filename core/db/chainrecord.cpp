// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/chainrecord.h"

#include "core/base/sha256.h"
#include "core/db/dberror.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace cabas {

namespace {

/// A ticket of twelve lines has about as many.
constexpr qsizetype usualBytes = 4096;

/// The digits of a number and what follows them, without a text in between.
template <typename Bytes>
void appendNumber(Bytes &bytes, qint64 number, char end)
{
    std::array<char, 24> digits{};
    char *last = std::to_chars(digits.data(), digits.data() + digits.size() - 1, number).ptr;
    *last++ = end;
    bytes.append(digits.data(), decltype(bytes.size())(last - digits.data()));
}

/// As UTF-8 with its length in bytes in front, like bytes.
template <typename Bytes>
void appendCounted(Bytes &bytes, char kind, QByteArrayView text)
{
    bytes += kind;
    appendNumber(bytes, text.size(), ':');
    bytes.append(text.data(), decltype(bytes.size())(text.size()));
    bytes += ';';
}

template <typename Bytes>
void appendInteger(Bytes &bytes, qint64 number)
{
    bytes += 'i';
    appendNumber(bytes, number, ';');
}

void appendValue(std::string &bytes, const Row &row, int column)
{
    if (row.isNull(column))
        bytes += "n;";
    else if (row.isText(column))
        appendCounted(bytes, 't', row.bytes(column));
    else if (row.isBlob(column))
        appendCounted(bytes, 'b', row.bytes(column));
    else
        appendInteger(bytes, row.integer(column));
}

/// The same bytes as those of the row that was written with it.
void appendValue(std::string &bytes, const SqlValue *values, int column)
{
    const SqlCell &cell = values[column].cell();
    if (const auto *number = std::get_if<qint64>(&cell)) {
        appendInteger(bytes, *number);
    } else if (const auto *text = std::get_if<QString>(&cell)) {
        const bool isAscii =
            std::all_of(text->begin(), text->end(), [](QChar c) { return c.unicode() < 0x80; });
        if (!isAscii) {
            appendCounted(bytes, 't', text->toUtf8());
            return;
        }
        bytes += 't';
        appendNumber(bytes, text->size(), ':');
        for (const QChar c : *text)
            bytes += char(c.unicode());
        bytes += ';';
    } else if (const auto *blob = std::get_if<QByteArray>(&cell)) {
        appendCounted(bytes, 'b', *blob);
    } else {
        bytes += "n;";
    }
}

/// A short sum that grows with what is added to it (FNV-1a), folded at its end.
constexpr quint32 emptySum = 2166136261U;

quint32 added(quint32 sum, char c)
{
    return (sum ^ quint8(c)) * 16777619U;
}

quint16 folded(quint32 sum)
{
    return quint16(sum ^ (sum >> 16));
}

void appendShort(QByteArray &bytes, quint16 value)
{
    bytes += char(value >> 8);
    bytes += char(value & 0xff);
}

struct TableSums {
    std::vector<quint16> rows;
    std::vector<quint16> columns;
};

ChainBytes bytesOf(const std::vector<ChainRows> &document, bool located)
{
    ChainBuilder builder(located);
    for (const ChainRows &table : document) {
        builder.table(ChainBuilder::head(table.table, table.columns), table.columns.size());
        for (const Row &row : table.rows)
            builder.row(row);
    }
    return builder.taken();
}

/// Reads the sums of one table off a locator; empty lists once it is exhausted.
TableSums readSums(const QByteArray &locator, qsizetype &at)
{
    TableSums sums;
    const auto next = [&]() -> std::optional<quint16> {
        if (at + 2 > locator.size())
            return std::nullopt;
        const auto value = quint16((quint8(locator[at]) << 8) | quint8(locator[at + 1]));
        at += 2;
        return value;
    };
    for (std::vector<quint16> *list : {&sums.rows, &sums.columns}) {
        const int count = next().value_or(0);
        for (int i = 0; i < count; ++i)
            list->push_back(next().value_or(0));
    }
    return sums;
}

} // namespace

QByteArray ChainBuilder::head(const QString &table, const QStringList &columns)
{
    return table.toUtf8() + '(' + columns.join(u',').toUtf8() + ')';
}

ChainBuilder::ChainBuilder(bool located) : m_isLocated(located)
{
    m_bytes.record.reserve(usualBytes);
}

void ChainBuilder::table(QByteArrayView head, qsizetype columns)
{
    closeTable();
    m_bytes.record += head;
    m_columns.assign(size_t(columns), emptySum);
    m_isOpen = true;
}

void ChainBuilder::row(const Row &row)
{
    add(row, row.size());
}

void ChainBuilder::row(SqlArguments values)
{
    add(values.begin(), int(values.size()));
}

template <typename Cells>
void ChainBuilder::add(const Cells &cells, int count)
{
    // Its pieces are of a few bytes each, and QByteArray is called for every one.
    static thread_local std::string record;
    record.assign(1, '[');
    quint32 rowSum = emptySum;
    for (int i = 0; i < count; ++i) {
        const size_t from = record.size();
        appendValue(record, cells, i);
        if (!m_isLocated)
            continue;
        quint32 unknown = emptySum;
        quint32 &column = size_t(i) < m_columns.size() ? m_columns[size_t(i)] : unknown;
        quint32 sum = column;
        for (size_t at = from; at < record.size(); ++at) {
            sum = added(sum, record[at]);
            rowSum = added(rowSum, record[at]);
        }
        column = sum;
    }
    m_rows.push_back(folded(rowSum));
    record += ']';
    m_bytes.record.append(record.data(), qsizetype(record.size()));
}

void ChainBuilder::closeTable()
{
    if (m_isOpen && m_isLocated) {
        appendShort(m_bytes.locator, quint16(m_rows.size()));
        for (const quint16 sum : m_rows)
            appendShort(m_bytes.locator, sum);
        appendShort(m_bytes.locator, quint16(m_columns.size()));
        for (const quint32 sum : m_columns)
            appendShort(m_bytes.locator, folded(sum));
    }
    m_rows.clear();
    m_isOpen = false;
}

ChainBytes ChainBuilder::taken()
{
    closeTable();
    return std::move(m_bytes);
}

void ChainDocument::closeUpTo(size_t part)
{
    for (; m_next < part; ++m_next)
        m_builder.table(m_parts[m_next].empty, 0);
}

void ChainDocument::open(size_t part)
{
    if (m_next > part)
        return;
    closeUpTo(part);
    m_builder.table(m_parts.at(part).text, m_parts[part].columns);
    m_next = part + 1;
}

void ChainDocument::row(size_t part, const Row &row)
{
    open(part);
    m_builder.row(row);
}

void ChainDocument::row(size_t part, SqlArguments values)
{
    open(part);
    require(m_parts[part].columns == qsizetype(values.size()), "a row sealed without a column");
    m_builder.row(values);
}

ChainBytes ChainDocument::taken()
{
    require(m_next > 0, "nothing to seal");
    closeUpTo(m_parts.size());
    return m_builder.taken();
}

QByteArray chainRecord(const std::vector<ChainRows> &document)
{
    return bytesOf(document, false).record;
}

std::vector<ChainDifference> chainDifferences(const std::vector<ChainRows> &document,
                                              const QByteArray &locator)
{
    using What = ChainDifference::What;
    std::vector<ChainDifference> found;
    qsizetype at = 0;
    for (int t = 0; t < int(document.size()); ++t) {
        const ChainRows &table = document[size_t(t)];
        qsizetype start = 0;
        const TableSums now = readSums(bytesOf({table}, true).locator, start);
        const TableSums then = readSums(locator, at);
        if (now.rows.size() != then.rows.size()) {
            found.push_back(
                {now.rows.size() < then.rows.size() ? What::Missing : What::Inserted, t});
            continue;
        }
        QStringList columns;
        for (size_t i = 0; i < now.columns.size() && i < then.columns.size(); ++i) {
            if (now.columns[i] != then.columns[i])
                columns += table.columns.value(int(i));
        }
        for (size_t i = 0; i < now.rows.size(); ++i) {
            if (now.rows[i] != then.rows[i])
                found.push_back({What::Changed, t, int(i), columns});
        }
    }
    return found;
}

QString chainDifference(const std::vector<ChainRows> &document, const QByteArray &locator)
{
    using What = ChainDifference::What;
    QStringList found;
    for (const ChainDifference &one : chainDifferences(document, locator)) {
        const QString &table = document[size_t(one.table)].table;
        if (one.what == What::Changed)
            found += QStringLiteral("%1 row %2: %3")
                         .arg(table)
                         .arg(one.row + 1)
                         .arg(one.columns.join(u", "));
        else
            found += table + (one.what == What::Missing ? QStringLiteral(": missing")
                                                        : QStringLiteral(": inserted"));
    }
    return found.join(u"; ");
}

QString chainHash(const QString &previous, const QString &chain, const QString &kind, int version,
                  qint64 position, qint64 firstId, qint64 lastId, const QByteArray &locator,
                  const QByteArray &record)
{
    QByteArray head = "cabas-chain-1\n";
    for (const QString &text : {previous, chain, kind})
        appendCounted(head, 't', text.toUtf8());
    for (qint64 number : {qint64(version), position, firstId, lastId})
        appendInteger(head, number);
    appendCounted(head, 'b', locator);
    return QString::fromLatin1(sha256Hex({head, record}));
}

} // namespace cabas
