// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/importedentrystore.h"

namespace cabas {

std::optional<ImportedEntryStore::Known> ImportedEntryStore::find(Tx &tx, const QString &identity)
{
    const std::optional<Row> row =
        tx.first("SELECT digest, entry_id FROM imported_entries WHERE identity = ?", {identity});
    return row ? std::optional(Known{row->text(0), row->id<EntryId>(1)}) : std::nullopt;
}

void ImportedEntryStore::add(Tx &tx, const QString &identity, const Known &known,
                             const QString &fileName)
{
    tx.change(R"(INSERT INTO imported_entries (identity, digest, entry_id, file_name)
                 VALUES (?, ?, ?, ?))",
              {identity, known.digest, known.entry, fileName});
}

std::optional<QString> ImportedEntryStore::invoiceOf(Tx &tx, const QString &supplier,
                                                     const QString &pieceRef)
{
    const std::optional<Row> row = tx.first(R"(SELECT e.number FROM journal_lines l
                    JOIN journal_entries e ON e.id = l.entry_id
                    WHERE l.account >= '401' AND l.account < '402' AND l.credit_cents > 0
                      AND l.third_party = ? AND e.piece_ref = ?
                      AND NOT EXISTS (SELECT 1 FROM journal_entries r WHERE r.reverses_id = e.id)
                    ORDER BY e.id LIMIT 1)",
                                            {supplier, pieceRef});
    return row ? std::optional(row->text(0)) : std::nullopt;
}

} // namespace cabas
