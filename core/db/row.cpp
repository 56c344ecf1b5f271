// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/row.h"

#include <sqlite3.h>

#include <stdexcept>

namespace cabas {

namespace {

QString runningText(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
}

QByteArrayView runningBytes(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(statement, column) : 0};
}

SqlCell runningCell(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_NULL:
        return {};
    case SQLITE_BLOB: {
        const QByteArrayView bytes = runningBytes(statement, column);
        return bytes.isEmpty() ? QByteArray("") : bytes.toByteArray();
    }
    default:
        return runningText(statement, column);
    }
}

} // namespace

SqlCell cellOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return value.toByteArray();
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return value.toLongLong();
    default:
        return value.toString();
    }
}

Row::Row(const std::vector<QVariant> &values)
{
    m_cells.reserve(values.size());
    for (const QVariant &value : values)
        m_cells.push_back(cellOf(value));
}

Row::Row(const Row &other) : m_cells(other.kept()) {}

Row::Row(Row &&other) : m_cells(other.m_running ? other.kept() : std::move(other.m_cells)) {}

Row &Row::operator=(const Row &other)
{
    m_cells = other.kept();
    m_running = nullptr;
    return *this;
}

Row &Row::operator=(Row &&other)
{
    m_cells = other.m_running ? other.kept() : std::move(other.m_cells);
    m_running = nullptr;
    return *this;
}

std::vector<SqlCell> Row::kept() const
{
    if (!m_running)
        return m_cells;
    std::vector<SqlCell> cells;
    const int columns = size();
    cells.reserve(size_t(columns));
    for (int column = 0; column < columns; ++column)
        cells.push_back(runningCell(m_running, column));
    return cells;
}

int Row::size() const
{
    return m_running ? sqlite3_column_count(m_running) : int(m_cells.size());
}

bool Row::isNull(int column) const
{
    return m_running ? sqlite3_column_type(m_running, column) == SQLITE_NULL
                     : std::holds_alternative<std::monostate>(cell(column));
}

bool Row::isText(int column) const
{
    return m_running ? sqlite3_column_type(m_running, column) == SQLITE_TEXT
                     : std::holds_alternative<QString>(cell(column));
}

bool Row::isBlob(int column) const
{
    return m_running ? sqlite3_column_type(m_running, column) == SQLITE_BLOB
                     : std::holds_alternative<QByteArray>(cell(column));
}

qint64 Row::integer(int column) const
{
    if (m_running)
        return sqlite3_column_int64(m_running, column);
    const SqlCell &kept = cell(column);
    if (const auto *number = std::get_if<qint64>(&kept))
        return *number;
    const auto *text = std::get_if<QString>(&kept);
    return text ? text->toLongLong() : 0;
}

QString Row::text(int column) const
{
    if (m_running)
        return runningText(m_running, column);
    const SqlCell &kept = cell(column);
    if (const auto *text = std::get_if<QString>(&kept))
        return *text;
    if (const auto *number = std::get_if<qint64>(&kept))
        return QString::number(*number);
    const auto *bytes = std::get_if<QByteArray>(&kept);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

QByteArray Row::blob(int column) const
{
    if (m_running)
        return runningBytes(m_running, column).toByteArray();
    const SqlCell &kept = cell(column);
    if (const auto *bytes = std::get_if<QByteArray>(&kept))
        return *bytes;
    const auto *text = std::get_if<QString>(&kept);
    return text ? text->toUtf8() : QByteArray();
}

QVariant Row::value(int column) const
{
    const SqlCell kept = m_running ? runningCell(m_running, column) : cell(column);
    return std::visit(
        [](const auto &held) -> QVariant {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                return {};
            else
                return QVariant::fromValue(held);
        },
        kept);
}

QByteArrayView Row::bytes(int column) const
{
    if (m_running)
        return runningBytes(m_running, column);
    const SqlCell &kept = cell(column);
    if (const auto *blob = std::get_if<QByteArray>(&kept))
        return *blob;
    m_utf8 = text(column).toUtf8();
    return m_utf8;
}

} // namespace cabas
