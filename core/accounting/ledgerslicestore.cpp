// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/ledgerslicestore.h"

#include "core/accounting/matchingrules.h"
#include "core/base/text.h"

namespace cabas {

qint64 LedgerSliceStore::count(Tx &tx, const QString &account, QDate from, QDate to)
{
    return tx.integer(R"(SELECT COUNT(*) FROM journal_lines
                         WHERE account >= ? AND account < ? AND entry_on >= ? AND entry_on <= ?)",
                      {account, endOfPrefix(account), from, to});
}

std::vector<LedgerRow> LedgerSliceStore::after(Tx &tx, const QString &account, QDate from, QDate to,
                                               const std::optional<LedgerRow> &last, int limit)
{
    std::vector<LedgerRow> rows;
    // The lines of an entry have rising numbers, as entries have: their order is the index’s.
    tx.each(R"(SELECT e.id, e.number, e.journal, l.entry_on, l.account, e.piece_ref, l.label,
                      l.third_party, l.third_party_label, l.debit_cents, l.credit_cents, l.id,
                      COALESCE(m.number, 0)
               FROM (SELECT id, entry_id, account, entry_on, label, third_party,
                         third_party_label, debit_cents, credit_cents
                     FROM journal_lines
                     WHERE account < ? AND entry_on >= ? AND entry_on <= ?
                         AND (account, entry_on, id) > (?, ?, ?)
                     ORDER BY account, entry_on, id LIMIT ?) l
               JOIN journal_entries e ON e.id = l.entry_id
               LEFT JOIN matching_lines k ON k.line_id = l.id
               LEFT JOIN matchings m ON m.id = k.matching_id
               ORDER BY l.account, l.entry_on, l.id)",
            {endOfPrefix(account), from, to, last ? last->line.account : account,
             last ? last->line.on : from.addDays(-1), last ? last->id : LineId(0), limit},
            [&](const Row &row) {
                LedgerRow read;
                read.line = {row.id<EntryId>(0), row.text(1),  row.text(2),   row.day(3),
                             row.text(4),        row.text(5),  row.text(6),   row.text(7),
                             row.text(8),        row.money(9), row.money(10), Money()};
                read.id = row.id<LineId>(11);
                read.letter = MatchingRules::letter(row.integer(12));
                rows.push_back(std::move(read));
            });
    return rows;
}

} // namespace cabas
