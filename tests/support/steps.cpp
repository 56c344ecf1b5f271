// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/steps.h"

#include <sqlite3.h>

namespace cabas::test {

qint64 stepsTaken(Database &db)
{
    qint64 steps = 0;
    const Result<> counted = db.write([&](Tx &tx) -> Result<> {
        auto *handle = static_cast<sqlite3 *>(tx.connection().handle());
        for (auto *each = sqlite3_next_stmt(handle, nullptr); each != nullptr;
             each = sqlite3_next_stmt(handle, each))
            steps += sqlite3_stmt_status(each, SQLITE_STMTSTATUS_VM_STEP, 1);
        return Ok{};
    });
    return counted ? steps : -1;
}

} // namespace cabas::test
