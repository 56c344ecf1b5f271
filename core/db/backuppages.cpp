// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/backuppages.h"

#include <QtEndian>

#include <algorithm>

namespace cabas {

namespace {

constexpr quint32 usualPageBytes = 4096;
constexpr int headerBytes = 100;
constexpr int mostReserved = 64;
/// A row longer than this is none of ours (SQLITE_LIMIT_LENGTH of core/db/connection).
constexpr qint64 mostPayload = 64 * 1024 * 1024;
/// More columns than SQLite itself allows a table.
constexpr int mostValues = 2000;

quint32 number16(const uchar *bytes)
{
    return qFromBigEndian<quint16>(bytes);
}

quint32 number32(const uchar *bytes)
{
    return qFromBigEndian<quint32>(bytes);
}

/// A number of one to nine bytes; `at` goes past it. False past the end.
bool variable(const uchar *bytes, qint64 size, qint64 &at, quint64 &value)
{
    value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= size)
            return false;
        const uchar byte = bytes[at++];
        if (i == 8) {
            value = (value << 8) | byte;
            return true;
        }
        value = (value << 7) | (byte & 0x7F);
        if ((byte & 0x80) == 0)
            return true;
    }
    return true;
}

/// Bytes that a value of this serial type takes; absent for types no table of ours holds.
std::optional<qint64> bytesOf(quint64 type)
{
    static constexpr int integers[] = {0, 1, 2, 3, 4, 6, 8};
    if (type <= 6)
        return integers[type];
    if (type == 8 || type == 9)
        return 0;
    if (type < 12)
        return {};
    return qint64((type - (type % 2 == 0 ? 12 : 13)) / 2);
}

std::optional<SqlCell> valueOf(quint64 type, const char *bytes, qint64 size)
{
    if (type == 0)
        return SqlCell();
    if (type == 8 || type == 9)
        return SqlCell(qint64(type - 8));
    if (type <= 6) {
        quint64 number = (uchar(bytes[0]) & 0x80) != 0 ? ~quint64(0) : 0;
        for (qint64 i = 0; i < size; ++i)
            number = (number << 8) | uchar(bytes[i]);
        return SqlCell(qint64(number));
    }
    if (type % 2 == 0)
        return SqlCell(QByteArray(bytes, size));
    const QString text = QString::fromUtf8(bytes, size);
    // Bytes that are no text are damage, and not what somebody wrote.
    if (text.toUtf8() != QByteArray::fromRawData(bytes, size))
        return {};
    return SqlCell(text);
}

} // namespace

bool BackupPages::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly) || m_file.size() < qint64(usualPageBytes))
        return false;
    m_bytes = m_file.map(0, m_file.size());
    if (m_bytes == nullptr)
        return false;
    if (hasHeader()) {
        const quint32 said = number16(m_bytes + 16) == 1 ? 65536 : number16(m_bytes + 16);
        const bool isPower = said >= 512 && (said & (said - 1)) == 0;
        m_size = isPower && m_file.size() >= qint64(said) ? said : usualPageBytes;
        m_usable = m_size - (m_bytes[20] <= mostReserved ? m_bytes[20] : 0);
    }
    m_count = quint32(m_file.size() / m_size);
    m_seen.assign(size_t(m_count) + 1, false);
    m_seen[0] = true;
    return true;
}

bool BackupPages::hasHeader() const
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(m_bytes), 16) ==
           QByteArray("SQLite format 3\0", 16);
}

quint32 BackupPages::headerNumber(int offset) const
{
    return offset + 4 <= headerBytes ? number32(m_bytes + offset) : 0;
}

const uchar *BackupPages::page(quint32 number) const
{
    return m_bytes + qint64(number - 1) * m_size;
}

BackupPages::Kind BackupPages::kindOf(quint32 number) const
{
    if (number == 0 || number > m_count)
        return Kind::Other;
    switch (page(number)[headerAt(number)]) {
    case 0x0D:
        return Kind::TableLeaf;
    case 0x05:
        return Kind::TableInterior;
    case 0x0A:
        return Kind::IndexLeaf;
    case 0x02:
        return Kind::IndexInterior;
    default:
        return Kind::Other;
    }
}

int BackupPages::cells(quint32 number) const
{
    const int said = int(number16(page(number) + headerAt(number) + 3));
    return std::min(said, int(m_usable / 4));
}

BackupPages::Cell BackupPages::cell(quint32 number, Kind kind, int index) const
{
    const bool isInterior = kind == Kind::TableInterior || kind == Kind::IndexInterior;
    const uchar *bytes = page(number);
    const int pointers = headerAt(number) + (isInterior ? 12 : 8);
    Cell cell;
    if (pointers + 2 * index + 2 > int(m_usable))
        return cell;
    qint64 at = number16(bytes + pointers + 2 * index);
    if (at < pointers || at + 4 > qint64(m_usable))
        return cell;
    if (isInterior) {
        cell.child = number32(bytes + at);
        at += 4;
    }
    quint64 value = 0;
    if (kind != Kind::TableInterior) {
        if (!variable(bytes, m_usable, at, value) || value > quint64(mostPayload))
            return cell;
        cell.payload = qint64(value);
    }
    if (kind == Kind::TableLeaf || kind == Kind::TableInterior) {
        if (!variable(bytes, m_usable, at, value))
            return cell;
        cell.key = qint64(value);
    }
    cell.at = int(at);
    cell.ok = true;
    return cell;
}

std::optional<QByteArray> BackupPages::payloadOf(quint32 number, Kind kind, const Cell &cell)
{
    const qint64 usable = m_usable;
    const qint64 most = kind == Kind::TableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    qint64 local = cell.payload;
    if (cell.payload > most) {
        const qint64 least = (usable - 12) * 32 / 255 - 23;
        const qint64 wanted = least + (cell.payload - least) % (usable - 4);
        local = wanted <= most ? wanted : least;
    }
    const bool overflows = local < cell.payload;
    if (cell.at + local + (overflows ? 4 : 0) > usable)
        return {};
    const uchar *start = page(number) + cell.at;
    QByteArray payload(reinterpret_cast<const char *>(start), local);
    std::vector<quint32> taken;
    for (quint32 next = overflows ? number32(start + local) : 0; payload.size() < cell.payload;) {
        if (next == 0 || next > m_count || qint64(taken.size()) > m_count)
            return {};
        taken.push_back(next);
        const qint64 part = std::min(usable - 4, cell.payload - payload.size());
        payload.append(reinterpret_cast<const char *>(page(next) + 4), part);
        next = number32(page(next));
    }
    for (const quint32 each : taken)
        m_seen[each] = true;
    return payload;
}

std::optional<std::vector<SqlCell>> BackupPages::valuesOf(const QByteArray &payload)
{
    const auto *bytes = reinterpret_cast<const uchar *>(payload.constData());
    qint64 at = 0;
    quint64 head = 0;
    if (!variable(bytes, payload.size(), at, head) || head > quint64(payload.size()) ||
        qint64(head) < at)
        return {};
    std::vector<SqlCell> values;
    qint64 body = qint64(head);
    while (at < qint64(head)) {
        quint64 type = 0;
        if (!variable(bytes, qint64(head), at, type) || values.size() > mostValues)
            return {};
        const std::optional<qint64> size = bytesOf(type);
        if (!size || *size > payload.size() - body)
            return {};
        std::optional<SqlCell> value = valueOf(type, payload.constData() + body, *size);
        if (!value)
            return {};
        values.push_back(std::move(*value));
        body += *size;
    }
    // A record fills its payload to the last byte: anything else is no record.
    return body == payload.size() ? std::optional(std::move(values)) : std::nullopt;
}

bool BackupPages::takeCell(quint32 number, Kind kind, int index, const Each &each)
{
    const Cell found = cell(number, kind, index);
    if (!found.ok)
        return false;
    const std::optional<QByteArray> payload = payloadOf(number, kind, found);
    if (!payload)
        return false;
    std::optional<std::vector<SqlCell>> values = valuesOf(*payload);
    if (!values)
        return false;
    if (each)
        each({found.key, std::move(*values)});
    return true;
}

BackupPages::Walk BackupPages::readLeaf(quint32 number, bool take, const Each &each)
{
    Walk walk;
    const Kind kind = kindOf(number);
    if (kind != Kind::TableLeaf && kind != Kind::IndexLeaf) {
        ++walk.badPages;
        return walk;
    }
    const std::vector<bool> before = take ? std::vector<bool>() : m_seen;
    for (int i = 0; i < cells(number); ++i)
        ++(takeCell(number, kind, i, each) ? walk.rows : walk.badCells);
    if (take)
        m_seen[number] = true;
    else
        m_seen = before;
    return walk;
}

void BackupPages::visit(quint32 number, bool isIndex, Walk &walk, const Each &each)
{
    std::vector<quint32> open{number};
    while (!open.empty()) {
        const quint32 at = open.back();
        open.pop_back();
        const Kind kind = kindOf(at);
        const bool isLeaf = kind == (isIndex ? Kind::IndexLeaf : Kind::TableLeaf);
        const bool isInterior = kind == (isIndex ? Kind::IndexInterior : Kind::TableInterior);
        if ((!isLeaf && !isInterior) || wasSeen(at)) {
            ++walk.badPages;
            continue;
        }
        m_seen[at] = true;
        if (isInterior)
            open.push_back(number32(page(at) + headerAt(at) + 8));
        for (int i = cells(at) - 1; i >= 0; --i) {
            if (isInterior) {
                const Cell found = cell(at, kind, i);
                if (found.ok)
                    open.push_back(found.child);
                else
                    ++walk.badPages;
            }
            if (isLeaf || isIndex)
                ++(takeCell(at, kind, i, each) ? walk.rows : walk.badCells);
        }
    }
}

BackupPages::Walk BackupPages::walk(quint32 root, bool isIndex, const Each &each)
{
    Walk walk;
    visit(root, isIndex, walk, each);
    return walk;
}

} // namespace cabas
