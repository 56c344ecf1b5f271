// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankmatchstore.h"

#include "core/base/text.h"

namespace cabas {

namespace {

OpenItem readItem(const Row &row)
{
    return {row.integer(0), row.id<EntryId>(1), row.text(2), row.text(3), row.text(4),
            row.text(5),    row.text(6),        row.text(7), row.day(8),  row.money(9)};
}

} // namespace

BankGroupId BankMatchStore::add(Tx &tx, const Session &session, const BankGroup &group)
{
    const BankGroupId id(tx.insert(
        R"(INSERT INTO bank_groups (account_id, kind, entry_id, note, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?) RETURNING id)",
        {group.account, group.kind, group.entry, group.note, session.now(), session.user()}));
    for (const qint64 line : group.lines)
        tx.change("INSERT INTO bank_group_lines (line_id, group_id) VALUES (?, ?)", {line, id});
    for (const qint64 line : group.journalLines)
        tx.change("INSERT INTO bank_group_entries (journal_line_id, group_id) VALUES (?, ?)",
                  {line, id});
    tx.touch(Topic::Journal);
    return id;
}

std::optional<BankGroup> BankMatchStore::find(Tx &tx, BankGroupId id)
{
    const auto row =
        tx.first("SELECT id, account_id, kind, entry_id, note FROM bank_groups WHERE id = ?", {id});
    if (!row)
        return std::nullopt;
    BankGroup group;
    group.id = id;
    group.account = row->id<BankAccountId>(1);
    group.kind = row->text(2);
    group.entry = row->optionalId<EntryId>(3);
    group.note = row->text(4);
    tx.each("SELECT line_id FROM bank_group_lines WHERE group_id = ? ORDER BY line_id", {id},
            [&](const Row &line) { group.lines.push_back(line.integer(0)); });
    tx.each("SELECT journal_line_id FROM bank_group_entries WHERE group_id = ? "
            "ORDER BY journal_line_id",
            {id}, [&](const Row &line) { group.journalLines.push_back(line.integer(0)); });
    return group;
}

void BankMatchStore::remove(Tx &tx, BankGroupId id)
{
    tx.change("UPDATE bank_payouts SET group_id = NULL WHERE group_id = ?", {id});
    tx.change("DELETE FROM bank_group_lines WHERE group_id = ?", {id});
    tx.change("DELETE FROM bank_group_entries WHERE group_id = ?", {id});
    tx.change("DELETE FROM bank_groups WHERE id = ?", {id});
    tx.touch(Topic::Journal);
}

std::vector<OpenItem> BankMatchStore::openItems(Tx &tx, const QString &account, QDate from,
                                                QDate to)
{
    std::vector<OpenItem> items;
    tx.each(R"(SELECT l.id, e.id, e.number, l.account, l.third_party, l.third_party_label, l.label,
                   e.piece_ref, l.entry_on, CAST(l.debit_cents - l.credit_cents + COALESCE((
                       SELECT SUM(x.debit_cents - x.credit_cents)
                       FROM part_settlements q JOIN journal_lines x ON x.id = q.paid_line_id
                       WHERE q.owed_line_id = l.id), 0) AS BIGINT)
               FROM journal_lines l JOIN journal_entries e ON e.id = l.entry_id
               WHERE l.account >= ? AND l.account < ? AND l.entry_on >= ? AND l.entry_on <= ?
                 AND e.reverses_id IS NULL
                 AND (e.journal <> 'AN' OR (l.third_party <> ''
                      AND NOT EXISTS (SELECT 1 FROM journal_entries b
                                      WHERE b.entry_on < e.entry_on)))
                 AND NOT EXISTS (SELECT 1 FROM bank_group_entries g WHERE g.journal_line_id = l.id)
                 AND NOT EXISTS (SELECT 1 FROM matching_lines k WHERE k.line_id = l.id)
                 AND NOT EXISTS (SELECT 1 FROM part_settlements z WHERE z.paid_line_id = l.id)
                 AND NOT EXISTS (SELECT 1 FROM journal_entries r WHERE r.reverses_id = e.id)
               ORDER BY l.entry_on, l.id)",
            {account, endOfPrefix(account), from, to},
            [&](const Row &row) { items.push_back(readItem(row)); });
    return items;
}

std::optional<OpenItem> BankMatchStore::openItem(Tx &tx, qint64 journalLine)
{
    const auto row = tx.first(
        R"(SELECT l.id, e.id, e.number, l.account, l.third_party, l.third_party_label, l.label,
               e.piece_ref, l.entry_on, CAST(l.debit_cents - l.credit_cents + COALESCE((
                       SELECT SUM(x.debit_cents - x.credit_cents)
                       FROM part_settlements q JOIN journal_lines x ON x.id = q.paid_line_id
                       WHERE q.owed_line_id = l.id), 0) AS BIGINT)
           FROM journal_lines l JOIN journal_entries e ON e.id = l.entry_id
           WHERE l.id = ? AND e.reverses_id IS NULL
             AND NOT EXISTS (SELECT 1 FROM bank_group_entries g WHERE g.journal_line_id = l.id)
             AND NOT EXISTS (SELECT 1 FROM matching_lines k WHERE k.line_id = l.id)
                 AND NOT EXISTS (SELECT 1 FROM part_settlements z WHERE z.paid_line_id = l.id)
             AND NOT EXISTS (SELECT 1 FROM journal_entries r WHERE r.reverses_id = e.id))",
        {journalLine});
    return row ? std::optional(readItem(*row)) : std::nullopt;
}

std::vector<OpenItem> BankMatchStore::pendingOn(Tx &tx, const QString &account, QDate from,
                                                QDate day)
{
    std::vector<OpenItem> items;
    tx.each(R"(SELECT l.id, e.id, e.number, l.account, l.third_party, l.third_party_label, l.label,
                   e.piece_ref, l.entry_on, l.debit_cents - l.credit_cents
               FROM journal_lines l JOIN journal_entries e ON e.id = l.entry_id
               WHERE l.account = ? AND l.entry_on >= ? AND l.entry_on <= ?
                 AND e.journal <> 'AN' AND e.reverses_id IS NULL
                 AND NOT EXISTS (SELECT 1 FROM journal_entries r
                                 WHERE r.reverses_id = e.id AND r.entry_on <= ?)
                 AND NOT EXISTS (SELECT 1 FROM bank_group_entries g
                                 JOIN bank_group_lines m ON m.group_id = g.group_id
                                 JOIN bank_lines b ON b.id = m.line_id
                                 WHERE g.journal_line_id = l.id AND b.booked_on <= ?)
               ORDER BY l.entry_on, l.id)",
            {account, from, day, day, day},
            [&](const Row &row) { items.push_back(readItem(row)); });
    return items;
}

std::map<QString, Money> BankMatchStore::partyBalances(Tx &tx, const QString &account, QDate to)
{
    std::map<QString, Money> balances;
    tx.each(R"(SELECT l.third_party, CAST(SUM(l.debit_cents - l.credit_cents) AS BIGINT)
               FROM journal_lines l JOIN journal_entries e ON e.id = l.entry_id
               WHERE l.account >= ? AND l.account < ? AND l.entry_on <= ?
                 AND (e.journal <> 'AN' OR NOT EXISTS (SELECT 1 FROM journal_entries b
                                                       WHERE b.entry_on < e.entry_on))
               GROUP BY l.third_party)",
            {account, endOfPrefix(account), to},
            [&](const Row &row) { balances[row.text(0)] = row.money(1); });
    return balances;
}

std::vector<std::pair<qint64, QString>> BankMatchStore::linesOf(Tx &tx, EntryId entry)
{
    std::vector<std::pair<qint64, QString>> lines;
    tx.each("SELECT id, account FROM journal_lines WHERE entry_id = ? ORDER BY position", {entry},
            [&](const Row &row) { lines.emplace_back(row.integer(0), row.text(1)); });
    return lines;
}

void BankMatchStore::addReconciliation(Tx &tx, const Session &session, BankAccountId account,
                                       const BankReconciliation &done, int lineCount)
{
    const qint64 id = tx.insert(
        R"(INSERT INTO bank_reconciliations (account_id, closed_on, bank_cents, ledger_cents,
               pending_cents, line_count, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {account, done.on, done.bank, done.ledger, done.pending, lineCount, session.now(),
         session.user()});
    ChainStore::seal(tx, chainSpec(), u"bank"_qs, id, id);
    tx.touch(Topic::Journal);
}

std::optional<BankReconciliation> BankMatchStore::lastReconciliation(Tx &tx, BankAccountId account)
{
    const auto row = tx.first(R"(SELECT closed_on, bank_cents, ledger_cents, pending_cents
                    FROM bank_reconciliations WHERE account_id = ?
                    ORDER BY closed_on DESC, id DESC LIMIT 1)",
                              {account});
    if (!row)
        return std::nullopt;
    return BankReconciliation{row->day(0), row->money(1), row->money(2), row->money(3)};
}

const ChainSpec &BankMatchStore::chainSpec()
{
    static const ChainSpec spec{
        "bank_reconciliation",
        1,
        {{"bank_reconciliations",
          R"(SELECT id, account_id, closed_on, bank_cents, ledger_cents, pending_cents, line_count,
                 at, user_id
             FROM bank_reconciliations WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM bank_reconciliations ORDER BY id"};
    return spec;
}

} // namespace cabas
