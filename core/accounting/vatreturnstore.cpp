// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/vatreturnstore.h"

namespace cabas {

std::vector<SentVatReturn> VatReturnStore::all(Tx &tx)
{
    std::vector<SentVatReturn> list;
    tx.each(R"(SELECT from_on, to_on, entry_id, credit_before_euros, declared_at
               FROM vat_returns ORDER BY to_on)",
            {}, [&](const Row &row) {
                list.push_back({row.day(0), row.day(1), row.optionalId<EntryId>(2), row.integer(3),
                                row.instant(4)});
            });
    return list;
}

std::optional<QDate> VatReturnStore::declaredUntil(Tx &tx)
{
    const std::optional<Row> row =
        tx.first("SELECT to_on FROM vat_returns ORDER BY to_on DESC LIMIT 1");
    return row ? std::optional(row->day(0)) : std::nullopt;
}

std::vector<VatMovement> VatReturnStore::movements(Tx &tx, QDate from, QDate to)
{
    std::map<QString, VatMovement> sums;
    const auto of = [&](const Row &row) -> VatMovement & {
        VatMovement &sum = sums[row.text(0)];
        sum.account = row.text(0);
        sum.label = row.text(1);
        return sum;
    };
    tx.each(R"(SELECT l.account, a.label, CAST(SUM(l.debit_cents - l.credit_cents) AS BIGINT)
               FROM journal_lines l
               JOIN journal_entries e ON e.id = l.entry_id
               JOIN accounts a ON a.number = l.account
               WHERE ((l.account >= '445' AND l.account < '446') OR
                      (l.account >= '70' AND l.account < '71'))
                 AND l.entry_on >= ? AND l.entry_on <= ?
                 AND e.source_kind <> 'vat_return' AND e.journal <> 'AN'
               GROUP BY l.account, a.label)",
            {from, to}, [&](const Row &row) { of(row).moved = row.money(2); });
    // Opening entries repeat what the accounts hold: from the last of them on.
    tx.each(R"(SELECT l.account, a.label, CAST(SUM(l.debit_cents - l.credit_cents) AS BIGINT)
               FROM journal_lines l JOIN accounts a ON a.number = l.account
               WHERE l.account >= '445' AND l.account < '446' AND l.entry_on >= (
                   SELECT COALESCE(MAX(e.entry_on), '') FROM journal_entries e
                   WHERE e.journal = 'AN' AND e.entry_on <= ?)
                 AND (l.entry_on < ? OR EXISTS (
                     SELECT 1 FROM journal_entries o
                     WHERE o.id = l.entry_id AND o.journal = 'AN' AND o.entry_on = ?))
               GROUP BY l.account, a.label)",
            {from, from, from}, [&](const Row &row) { of(row).carried = row.money(2); });
    std::vector<VatMovement> list;
    for (const auto &[account, sum] : sums) {
        if (!sum.carried.isZero() || !sum.moved.isZero())
            list.push_back(sum);
    }
    return list;
}

void VatReturnStore::add(Tx &tx, const SentVatReturn &sent, UserId user)
{
    tx.change(R"(INSERT INTO vat_returns
                     (from_on, to_on, entry_id, credit_before_euros, declared_at, user_id)
                 VALUES (?, ?, ?, ?, ?, ?))",
              {sent.from, sent.to, sent.entry, sent.creditBeforeEuros, sent.declaredAt, user});
    tx.touch(Topic::Journal);
}

} // namespace cabas
