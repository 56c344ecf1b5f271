// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlitestatement.h"

#include "core/db/dberror.h"

#include <sqlite3.h>

namespace cabas {

namespace {

/// Puts a statement back to its start however its run ended: one left pending would make COMMIT
/// fail and hold its snapshot.
class Reset {
public:
    explicit Reset(sqlite3_stmt *statement) : m_statement(statement) {}
    ~Reset()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Reset(const Reset &) = delete;
    Reset &operator=(const Reset &) = delete;

private:
    sqlite3_stmt *m_statement;
};

} // namespace

SqliteStatement::SqliteStatement(sqlite3 *handle, const char *sql) : m_handle(handle)
{
    const int result =
        sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (result != SQLITE_OK)
        throw DbError(QString::fromUtf8(sqlite3_errmsg(handle)) + u" — "_qs +
                          QString::fromUtf8(sql).simplified(),
                      QString::number(sqlite3_extended_errcode(handle)));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::fail() const
{
    throw DbError(QString::fromUtf8(sqlite3_errmsg(m_handle)) + u" — "_qs +
                      QString::fromUtf8(sqlite3_sql(m_statement)).simplified(),
                  QString::number(sqlite3_extended_errcode(m_handle)));
}

void SqliteStatement::bind(int position, const QVariant &value, QByteArray &bytes)
{
    int result = SQLITE_OK;
    if (value.isNull()) {
        result = sqlite3_bind_null(m_statement, position);
    } else if (value.typeId() == QMetaType::QString) {
        bytes = value.toString().toUtf8();
        result = sqlite3_bind_text64(m_statement, position, bytes.constData(),
                                     sqlite3_uint64(bytes.size()), SQLITE_STATIC, SQLITE_UTF8);
    } else if (value.typeId() == QMetaType::QByteArray) {
        bytes = value.toByteArray();
        result = sqlite3_bind_blob64(m_statement, position, bytes.constData(),
                                     sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    } else {
        result = sqlite3_bind_int64(m_statement, position, value.toLongLong());
    }
    if (result != SQLITE_OK)
        fail();
}

QVariant SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(qint64(sqlite3_column_int64(m_statement, column)));
    case SQLITE_NULL:
        return {};
    case SQLITE_BLOB: {
        const void *bytes = sqlite3_column_blob(m_statement, column);
        const int size = sqlite3_column_bytes(m_statement, column);
        return QVariant(size > 0 ? QByteArray(static_cast<const char *>(bytes), size)
                                 : QByteArray(""));
    }
    default: {
        const unsigned char *text = sqlite3_column_text(m_statement, column);
        const int size = sqlite3_column_bytes(m_statement, column);
        return QVariant(QString::fromUtf8(reinterpret_cast<const char *>(text), size));
    }
    }
}

qint64 SqliteStatement::run(const SqlValues &values, const std::function<void(Row)> &each)
{
    // Older than the reset: SQLite reads the bound bytes until then.
    std::vector<QByteArray> bytes(values.size());
    const Reset reset(m_statement);
    require(sqlite3_bind_parameter_count(m_statement) == int(values.size()),
            "a statement with more or fewer values than places");
    for (size_t i = 0; i < values.size(); ++i)
        bind(int(i) + 1, values[i].variant(), bytes[i]);
    int result = sqlite3_step(m_statement);
    for (; result == SQLITE_ROW; result = sqlite3_step(m_statement)) {
        const int columns = sqlite3_column_count(m_statement);
        std::vector<QVariant> row;
        row.reserve(size_t(columns));
        for (int column = 0; column < columns; ++column)
            row.push_back(value(column));
        each(Row(std::move(row)));
    }
    if (result != SQLITE_DONE)
        fail();
    return sqlite3_changes(m_handle);
}

qint64 SqliteStatement::insert(const SqlValues &values)
{
    require(run(values, [](const Row &) {}) == 1, "an INSERT of no row");
    return sqlite3_last_insert_rowid(m_handle);
}

QStringList SqliteStatement::columns() const
{
    QStringList names;
    for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
        names += QString::fromUtf8(sqlite3_column_name(m_statement, column));
    return names;
}

} // namespace cabas
