// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/recoverystore.h"

namespace cabas {

std::optional<RecoveryStore::Kept> RecoveryStore::find(Tx &tx)
{
    const std::optional<Row> row =
        tx.first("SELECT code_hash, made_at FROM recovery_code WHERE id = 1");
    return row ? std::optional(Kept{row->text(0), row->instant(1)}) : std::nullopt;
}

void RecoveryStore::put(Tx &tx, const Kept &kept)
{
    tx.change(R"(INSERT INTO recovery_code (id, code_hash, made_at) VALUES (1, ?, ?)
                 ON CONFLICT (id) DO UPDATE
                 SET code_hash = excluded.code_hash, made_at = excluded.made_at)",
              {kept.hash, kept.madeAt});
    tx.touch(Topic::Access);
}

} // namespace cabas
