// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/tracewipe.h"

#include "core/db/connection.h"
#include "core/db/dberror.h"

#include <QFileInfo>

namespace cabas {

bool TraceWipe::run(const DatabaseLocation &location)
{
    if (location.engine != Engine::Sqlite)
        return true;
    try {
        Connection connection(location, ConnectionMode::Write);
        const bool isSmall = QFileInfo(location.path).size() <= largest;
        if (isSmall)
            connection.execute(QStringLiteral("VACUUM"));
        // The first value says whether somebody was in the way.
        const QVariant isBusy =
            connection.scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        return isSmall && isBusy.toInt() == 0;
    } catch (const DbError &) {
        return false;
    }
}

} // namespace cabas
