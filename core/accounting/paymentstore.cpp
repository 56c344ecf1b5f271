// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/paymentstore.h"

namespace cabas {

namespace {

PaymentAccount readAccount(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
}

PaymentRun readRun(const Row &row)
{
    PaymentRun run;
    run.id = row.id<PaymentRunId>(0);
    run.isCheques = row.text(1) == u"cheque";
    run.account = row.text(2);
    run.executeOn = row.day(3);
    run.state = row.text(4);
    run.messageId = row.text(5);
    run.madeAt = row.instant(6);
    return run;
}

void readLines(Tx &tx, PaymentRun &run)
{
    tx.each(R"(SELECT account, third_party, name, iban, bic, amount_cents, reference, cheque,
                   entry_id
               FROM payment_run_lines WHERE run_id = ? ORDER BY position)",
            {run.id}, [&](const Row &row) {
                PaymentLine line;
                line.account = row.text(0);
                line.thirdParty = row.text(1);
                line.name = row.text(2);
                line.iban = row.text(3);
                line.bic = row.text(4);
                line.amount = row.money(5);
                line.reference = row.text(6);
                line.cheque = row.text(7);
                line.entry = row.optionalId<EntryId>(8);
                run.lines.push_back(line);
            });
    tx.each(R"(SELECT position, line_id FROM payment_run_items WHERE run_id = ?
               ORDER BY position, line_id)",
            {run.id}, [&](const Row &row) {
                run.lines[size_t(row.integer(0) - 1)].items.push_back(row.id<LineId>(1));
            });
}

} // namespace

std::vector<PaymentAccount> PaymentStore::accounts(Tx &tx)
{
    std::vector<PaymentAccount> accounts;
    tx.each(R"(SELECT account, holder, iban, bic, next_cheque FROM payment_accounts
               ORDER BY account)",
            {}, [&](const Row &row) { accounts.push_back(readAccount(row)); });
    return accounts;
}

std::optional<PaymentAccount> PaymentStore::account(Tx &tx, const QString &number)
{
    const std::optional<Row> row = tx.first(
        "SELECT account, holder, iban, bic, next_cheque FROM payment_accounts WHERE account = ?",
        {number});
    return row ? std::optional(readAccount(*row)) : std::nullopt;
}

void PaymentStore::setAccount(Tx &tx, const PaymentAccount &account)
{
    tx.change(R"(INSERT INTO payment_accounts (account, holder, iban, bic, next_cheque)
                 VALUES (?, ?, ?, ?, ?)
                 ON CONFLICT (account) DO UPDATE
                 SET holder = excluded.holder, iban = excluded.iban, bic = excluded.bic,
                     next_cheque = excluded.next_cheque)",
              {account.account, account.holder, account.iban, account.bic, account.nextCheque});
    tx.touch(Topic::Journal);
}

void PaymentStore::setNextCheque(Tx &tx, const QString &account, const QString &number)
{
    tx.change("UPDATE payment_accounts SET next_cheque = ? WHERE account = ?", {number, account});
}

PaymentRunId PaymentStore::add(Tx &tx, const PaymentRun &run, UserId user)
{
    const PaymentRunId id(tx.insert(
        R"(INSERT INTO payment_runs (kind, account, execute_on, state, message_id, made_at, user_id)
           VALUES (?, ?, ?, 'draft', ?, ?, ?) RETURNING id)",
        {run.isCheques ? u"cheque"_qs : u"transfer"_qs, run.account, run.executeOn, run.messageId,
         run.madeAt, user}));
    int position = 0;
    for (const PaymentLine &line : run.lines) {
        tx.change(R"(INSERT INTO payment_run_lines (run_id, position, account, third_party, name,
                         iban, bic, amount_cents, reference)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))",
                  {id, ++position, line.account, line.thirdParty, line.name, line.iban, line.bic,
                   line.amount, line.reference});
        for (const LineId item : line.items)
            tx.change("INSERT INTO payment_run_items (run_id, line_id, position) VALUES (?, ?, ?)",
                      {id, item, position});
    }
    tx.touch(Topic::Journal);
    return id;
}

std::optional<PaymentRun> PaymentStore::find(Tx &tx, PaymentRunId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT id, kind, account, execute_on, state, message_id, made_at
           FROM payment_runs WHERE id = ?)",
        {id});
    if (!row)
        return std::nullopt;
    PaymentRun run = readRun(*row);
    readLines(tx, run);
    return run;
}

std::vector<PaymentRun> PaymentStore::newest(Tx &tx, int limit)
{
    std::vector<PaymentRun> runs;
    tx.each(R"(SELECT id, kind, account, execute_on, state, message_id, made_at
               FROM payment_runs ORDER BY id DESC LIMIT ?)",
            {limit}, [&](const Row &row) { runs.push_back(readRun(row)); });
    for (PaymentRun &run : runs)
        readLines(tx, run);
    return runs;
}

void PaymentStore::setState(Tx &tx, PaymentRunId id, const QString &state)
{
    tx.change("UPDATE payment_runs SET state = ? WHERE id = ?", {state, id});
    tx.touch(Topic::Journal);
}

void PaymentStore::setEntry(Tx &tx, PaymentRunId id, int position, EntryId entry,
                            const QString &cheque)
{
    tx.change(R"(UPDATE payment_run_lines SET entry_id = ?, cheque = ?
                 WHERE run_id = ? AND position = ?)",
              {entry, cheque, id, position});
}

bool PaymentStore::isPaid(Tx &tx, LineId line)
{
    return tx
        .first(R"(SELECT i.run_id FROM payment_run_items i JOIN payment_runs r ON r.id = i.run_id
                  WHERE i.line_id = ? AND r.state <> 'cancelled' LIMIT 1)",
               {line})
        .has_value();
}

qint64 PaymentStore::count(Tx &tx)
{
    return tx.integer("SELECT COUNT(*) FROM payment_runs");
}

} // namespace cabas
