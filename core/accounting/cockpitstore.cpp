// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/cockpitstore.h"

namespace cabas {

int CockpitStore::withoutPaper(Tx &tx, QDate from, QDate to)
{
    return int(tx.integer(
        R"(SELECT COUNT(*) FROM journal_entries e
           WHERE e.entry_on >= ? AND e.entry_on <= ? AND e.journal = 'AC'
               AND e.reverses_id IS NULL AND e.source_kind = 'manual'
               AND NOT EXISTS (SELECT 1 FROM journal_entries r WHERE r.reverses_id = e.id)
               AND NOT EXISTS (SELECT 1 FROM entry_attachments a
                               WHERE a.entry_id = e.id AND a.withdrawn_at = ''))",
        {from, to}));
}

CockpitStore::Differences CockpitStore::tillDifferences(Tx &tx, QDate from, QDate to)
{
    Differences differences;
    tx.each(R"(SELECT l.debit_cents, l.credit_cents FROM journal_entries e
               JOIN journal_lines l ON l.entry_id = e.id
               JOIN account_roles r ON r.number = l.account
               WHERE e.entry_on >= ? AND e.entry_on <= ? AND e.source_kind = 'closing'
                   AND (r.role = 'cash_shortage' OR r.role = 'cash_surplus'))",
            {from, to}, [&](const Row &row) {
                ++differences.count;
                differences.sum += row.money(1) - row.money(0);
            });
    return differences;
}

int CockpitStore::draftsOf(Tx &tx, QDate to)
{
    return int(tx.integer(R"(SELECT COUNT(*) FROM entry_drafts
                             WHERE kind = 'draft' AND entry_on <= ?)",
                          {to}));
}

QSet<QString> CockpitStore::ticks(Tx &tx, const QString &month)
{
    QSet<QString> items;
    tx.each("SELECT item FROM month_ticks WHERE month = ?", {month},
            [&](const Row &row) { items.insert(row.text(0)); });
    return items;
}

void CockpitStore::tick(Tx &tx, const QString &month, const QString &item, const QDateTime &at,
                        UserId user)
{
    tx.change(R"(INSERT INTO month_ticks (month, item, at, user_id) VALUES (?, ?, ?, ?)
                 ON CONFLICT (month, item) DO NOTHING)",
              {month, item, at, user});
    tx.touch(Topic::Journal);
}

void CockpitStore::untick(Tx &tx, const QString &month, const QString &item)
{
    tx.change("DELETE FROM month_ticks WHERE month = ? AND item = ?", {month, item});
    tx.touch(Topic::Journal);
}

} // namespace cabas
