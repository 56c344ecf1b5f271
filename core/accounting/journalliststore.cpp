// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/journalliststore.h"

namespace cabas {

void JournalListStore::each(Tx &tx, QDate from, QDate to, const QString &journal,
                            const std::function<void(const JournalHeading &)> &heading)
{
    tx.each(R"(SELECT e.id, e.number, e.journal, e.entry_on, e.piece_ref, e.label,
                      (SELECT CAST(SUM(l.debit_cents) AS BIGINT) FROM journal_lines l
                       WHERE l.entry_id = e.id),
                      (SELECT COUNT(*) FROM journal_entries r WHERE r.reverses_id = e.id)
               FROM journal_entries e
               WHERE e.entry_on >= ? AND e.entry_on <= ?
               ORDER BY e.entry_on DESC, e.id DESC)",
            {from, to}, [&](const Row &row) {
                if (journal.isEmpty() || row.text(2) == journal)
                    heading({row.id<EntryId>(0), row.text(1), row.text(2), row.day(3), row.text(4),
                             row.text(5), row.money(6), row.integer(7) > 0});
            });
}

} // namespace cabas
