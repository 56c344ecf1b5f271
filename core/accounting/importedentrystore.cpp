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

std::optional<QString> ImportedEntryStore::invoiceOf(Tx &tx, const ForeignLine &owed,
                                                     const QString &pieceRef)
{
    std::optional<QString> number;
    tx.each(R"(SELECT e.number, l.account, l.third_party, l.credit_cents
               FROM journal_entries e
               JOIN journal_lines l ON l.entry_id = e.id
               WHERE e.piece_ref = ? AND l.account >= '401' AND l.account < '402'
                 AND l.credit_cents > 0
                 AND NOT EXISTS (SELECT 1 FROM journal_entries r WHERE r.reverses_id = e.id)
               ORDER BY e.id)",
            {pieceRef}, [&](const Row &row) {
                const bool isNamed = !owed.thirdParty.isEmpty();
                const bool isSubAccount = owed.account != u"401" && row.text(1) == owed.account;
                const bool isSame = isNamed ? row.text(2) == owed.thirdParty
                                            : row.text(2).isEmpty() &&
                                                  (isSubAccount || (row.text(1) == owed.account &&
                                                                    row.money(3) == owed.credit));
                if (isSame && !number)
                    number = row.text(0);
            });
    return number;
}

} // namespace cabas
