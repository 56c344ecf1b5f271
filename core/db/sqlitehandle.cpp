// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlitehandle.h"

#include "core/db/dberror.h"

#include <sqlite3.h>

namespace cabas {

void SqliteHandle::prepare()
{
    // Its count of its own memory takes a lock at every allocation, and nobody asks for it.
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

SqliteHandle::SqliteHandle(const QString &file, int flags, int busyMs)
{
    prepare();
    if (sqlite3_open_v2(file.toUtf8().constData(), &m_handle, flags, nullptr) != SQLITE_OK) {
        const DbError error(QString::fromUtf8(sqlite3_errmsg(m_handle)),
                            QString::number(sqlite3_extended_errcode(m_handle)));
        sqlite3_close(m_handle);
        throw error;
    }
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyMs);
}

SqliteHandle::~SqliteHandle()
{
    sqlite3_close(m_handle);
}

} // namespace cabas
