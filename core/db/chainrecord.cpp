// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/chainrecord.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace cabas {

namespace {

/// A ticket of twelve lines has about as many.
constexpr qsizetype usualBytes = 4096;

/// The digits of a number and what follows them, without a text in between.
void appendNumber(QByteArray &bytes, qint64 number, char end)
{
    std::array<char, 24> digits{};
    char *last = std::to_chars(digits.data(), digits.data() + digits.size() - 1, number).ptr;
    *last++ = end;
    bytes.append(digits.data(), last - digits.data());
}

/// As UTF-8 with its length in bytes in front. Most texts are codes and days, of which each
/// character is one byte.
void appendText(QByteArray &bytes, const QString &text)
{
    bytes += 't';
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii) {
        appendNumber(bytes, text.size(), ':');
        const qsizetype from = bytes.size();
        bytes.resize(from + text.size());
        std::transform(text.begin(), text.end(), bytes.begin() + from,
                       [](QChar c) { return char(c.unicode()); });
    } else {
        const QByteArray utf8 = text.toUtf8();
        appendNumber(bytes, utf8.size(), ':');
        bytes += utf8;
    }
    bytes += ';';
}

void appendValue(QByteArray &bytes, const QVariant &value)
{
    if (value.isNull()) {
        bytes += "n;";
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray blob = value.toByteArray();
        bytes += 'b';
        appendNumber(bytes, blob.size(), ':');
        bytes += blob;
        bytes += ';';
    } else if (value.typeId() == QMetaType::QString) {
        appendText(bytes, *static_cast<const QString *>(value.constData()));
    } else {
        bytes += 'i';
        appendNumber(bytes, value.toLongLong(), ';');
    }
}

/// A short sum that grows with what is added to it (FNV-1a, folded).
class ShortSum {
public:
    void add(QByteArrayView bytes)
    {
        for (const char c : bytes)
            m_sum = (m_sum ^ quint8(c)) * 16777619U;
    }
    quint16 value() const { return quint16(m_sum ^ (m_sum >> 16)); }

private:
    quint32 m_sum = 2166136261U;
};

void appendShort(QByteArray &bytes, quint16 value)
{
    bytes += char(value >> 8);
    bytes += char(value & 0xff);
}

struct TableSums {
    std::vector<quint16> rows;
    std::vector<quint16> columns;
};

void appendHead(QByteArray &bytes, const ChainRows &table)
{
    bytes += table.table.toUtf8();
    bytes += '(';
    bytes += table.columns.join(u',').toUtf8();
    bytes += ')';
}

/// Appends the bytes of a table's rows and sums them on the way.
TableSums appendRows(QByteArray &bytes, const ChainRows &table)
{
    TableSums sums;
    std::vector<ShortSum> columns(size_t(table.columns.size()));
    for (const Row &row : table.rows) {
        bytes += '[';
        const qsizetype start = bytes.size();
        for (int i = 0; i < row.size(); ++i) {
            const qsizetype from = bytes.size();
            appendValue(bytes, row.value(i));
            if (size_t(i) < columns.size())
                columns[size_t(i)].add(QByteArrayView(bytes).sliced(from));
        }
        ShortSum sum;
        sum.add(QByteArrayView(bytes).sliced(start));
        sums.rows.push_back(sum.value());
        bytes += ']';
    }
    for (const ShortSum &column : columns)
        sums.columns.push_back(column.value());
    return sums;
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

QByteArray chainRecord(const std::vector<ChainRows> &document)
{
    QByteArray bytes;
    bytes.reserve(usualBytes);
    for (const ChainRows &table : document) {
        appendHead(bytes, table);
        for (const Row &row : table.rows) {
            bytes += '[';
            for (int i = 0; i < row.size(); ++i)
                appendValue(bytes, row.value(i));
            bytes += ']';
        }
    }
    return bytes;
}

ChainBytes chainBytes(const std::vector<ChainRows> &document)
{
    ChainBytes bytes;
    bytes.record.reserve(usualBytes);
    for (const ChainRows &table : document) {
        appendHead(bytes.record, table);
        const TableSums sums = appendRows(bytes.record, table);
        for (const std::vector<quint16> *list : {&sums.rows, &sums.columns}) {
            appendShort(bytes.locator, quint16(list->size()));
            for (quint16 sum : *list)
                appendShort(bytes.locator, sum);
        }
    }
    return bytes;
}

std::vector<ChainDifference> chainDifferences(const std::vector<ChainRows> &document,
                                              const QByteArray &locator)
{
    using What = ChainDifference::What;
    std::vector<ChainDifference> found;
    qsizetype at = 0;
    for (int t = 0; t < int(document.size()); ++t) {
        const ChainRows &table = document[size_t(t)];
        QByteArray bytes;
        const TableSums now = appendRows(bytes, table);
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
        appendValue(head, text);
    for (qint64 number : {qint64(version), position, firstId, lastId})
        appendValue(head, number);
    appendValue(head, locator);
    // Qt's own takes more than twice as long, and a ticket has three links.
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const QByteArrayView bytes : {QByteArrayView(head), QByteArrayView(record)})
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char *>(digest.data()));
    return QString::fromLatin1(digest.toHex());
}

} // namespace cabas
