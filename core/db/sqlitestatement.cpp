// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlitestatement.h"

#include "core/db/dberror.h"

#include <sqlite3.h>

#include <algorithm>
#include <iterator>

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

/// Most texts are codes, numbers and days, of which each character is one byte.
void appendUtf8(std::string &bytes, const QString &text)
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii) {
        std::transform(text.begin(), text.end(), std::back_inserter(bytes),
                       [](QChar c) { return char(c.unicode()); });
    } else {
        const QByteArray utf8 = text.toUtf8();
        bytes.append(utf8.constData(), size_t(utf8.size()));
    }
}

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

void SqliteStatement::bind(SqlArguments values)
{
    require(sqlite3_bind_parameter_count(m_statement) == int(values.size()),
            "a statement with more or fewer values than places");
    size_t room = 0;
    for (const SqlValue &value : values) {
        if (const auto *text = std::get_if<QString>(&value.cell()))
            room += 3 * size_t(text->size());
    }
    // Room for all of them first: SQLite is told where each stands.
    m_texts.clear();
    m_texts.reserve(room);
    int position = 0;
    for (const SqlValue &value : values) {
        const SqlCell &cell = value.cell();
        int result = SQLITE_OK;
        ++position;
        if (const auto *number = std::get_if<qint64>(&cell)) {
            result = sqlite3_bind_int64(m_statement, position, *number);
        } else if (const auto *text = std::get_if<QString>(&cell)) {
            const size_t from = m_texts.size();
            appendUtf8(m_texts, *text);
            result = sqlite3_bind_text64(m_statement, position, m_texts.data() + from,
                                         m_texts.size() - from, SQLITE_STATIC, SQLITE_UTF8);
        } else if (const auto *bytes = std::get_if<QByteArray>(&cell)) {
            result = sqlite3_bind_blob64(m_statement, position, bytes->constData(),
                                         sqlite3_uint64(bytes->size()), SQLITE_STATIC);
        } else {
            result = sqlite3_bind_null(m_statement, position);
        }
        if (result != SQLITE_OK)
            fail();
    }
}

qint64 SqliteStatement::run(SqlArguments values, const std::function<void(const Row &)> &each)
{
    const Reset reset(m_statement);
    bind(values);
    int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) {
        const Row row(m_statement);
        for (; result == SQLITE_ROW; result = sqlite3_step(m_statement))
            each(row);
    }
    if (result != SQLITE_DONE)
        fail();
    return sqlite3_changes(m_handle);
}

qint64 SqliteStatement::insert(SqlArguments values)
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
