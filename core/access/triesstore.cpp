// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/triesstore.h"

#include "core/base/day.h"

namespace cabas {

PinState TriesStore::read(Tx &tx, const QString &what)
{
    const std::optional<Row> row =
        tx.first("SELECT failed, locked_until FROM access_tries WHERE what = ?", {what});
    PinState state;
    if (!row)
        return state;
    state.failed = row->number(0);
    if (!row->text(1).isEmpty())
        state.lockedUntil = row->instant(1);
    return state;
}

void TriesStore::write(Tx &tx, const QString &what, const PinState &state)
{
    const QString until = state.lockedUntil ? instantText(*state.lockedUntil) : QString(u""_qs);
    tx.change(R"(INSERT INTO access_tries (what, failed, locked_until) VALUES (?, ?, ?)
                 ON CONFLICT (what) DO UPDATE
                 SET failed = excluded.failed, locked_until = excluded.locked_until)",
              {what, state.failed, until});
}

} // namespace cabas
