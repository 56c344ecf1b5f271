// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/treasurystore.h"

namespace cabas {

std::map<QDate, Money> TreasuryStore::takings(Tx &tx, QDate from, QDate to)
{
    std::map<QDate, Money> byDay;
    // By their source and day, so that only lines of those closings are read.
    tx.each(R"(SELECT e.entry_on, CAST(SUM(l.debit_cents - l.credit_cents) AS BIGINT)
               FROM journal_entries e JOIN journal_lines l ON l.entry_id = e.id
               WHERE e.source_kind = 'closing' AND e.entry_on >= ? AND e.entry_on <= ?
                 AND l.account >= '51' AND l.account < '54'
               GROUP BY e.entry_on)",
            {from, to}, [&](const Row &row) { byDay[row.day(0)] = row.money(1); });
    return byDay;
}

std::map<QDate, Money> TreasuryStore::invoiced(Tx &tx, QDate from, QDate to)
{
    std::map<QDate, Money> byDay;
    tx.each(R"(SELECT l.entry_on, CAST(SUM(l.credit_cents - l.debit_cents) AS BIGINT)
               FROM journal_lines l JOIN journal_entries e ON e.id = l.entry_id
               WHERE l.account >= '401' AND l.account < '402' AND l.entry_on >= ?
                 AND l.entry_on <= ? AND e.journal = 'AC'
               GROUP BY l.entry_on)",
            {from, to}, [&](const Row &row) { byDay[row.day(0)] = row.money(1); });
    return byDay;
}

} // namespace cabas
