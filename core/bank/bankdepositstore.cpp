// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankdepositstore.h"

namespace cabas {

namespace {

BankDeposit readDeposit(const Row &row)
{
    BankDeposit deposit;
    deposit.id = row.id<BankDepositId>(0);
    deposit.account = row.id<BankAccountId>(1);
    deposit.isCash = row.text(2) == u"cash";
    deposit.number = row.integer(3);
    deposit.on = row.day(4);
    deposit.amount = row.money(5);
    deposit.entry = row.id<EntryId>(6);
    return deposit;
}

void readItems(Tx &tx, BankDeposit &deposit)
{
    tx.each(R"(SELECT label, amount_cents FROM bank_deposit_items WHERE deposit_id = ?
               ORDER BY position)",
            {deposit.id}, [&](const Row &row) {
                deposit.items.push_back({row.text(0), row.money(1)});
            });
}

} // namespace

qint64 BankDepositStore::nextNumber(Tx &tx)
{
    return tx.integer("SELECT COALESCE(MAX(number), 0) + 1 FROM bank_deposits");
}

BankDepositId BankDepositStore::add(Tx &tx, const Session &session, const BankDeposit &deposit)
{
    const QString kind = deposit.isCash ? u"cash"_qs : u"cheques"_qs;
    const BankDepositId id(tx.insert(
        R"(INSERT INTO bank_deposits (account_id, kind, number, made_on, item_count, amount_cents,
               entry_id, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {deposit.account, kind, deposit.number, deposit.on, int(deposit.items.size()),
         deposit.amount, deposit.entry, session.now(), session.user()}));
    int position = 0;
    for (const DepositItem &item : deposit.items)
        tx.change(R"(INSERT INTO bank_deposit_items (deposit_id, position, label, amount_cents)
                     VALUES (?, ?, ?, ?))",
                  {id, ++position, item.label, item.amount});
    ChainStore::seal(tx, chainSpec(), u"bank"_qs, id.value(), id.value());
    tx.touch(Topic::Journal);
    return id;
}

std::optional<BankDeposit> BankDepositStore::find(Tx &tx, qint64 number)
{
    const auto row =
        tx.first(R"(SELECT id, account_id, kind, number, made_on, amount_cents, entry_id
                                 FROM bank_deposits WHERE number = ?)",
                 {number});
    if (!row)
        return std::nullopt;
    BankDeposit deposit = readDeposit(*row);
    readItems(tx, deposit);
    return deposit;
}

std::vector<BankDeposit> BankDepositStore::newest(Tx &tx, int limit)
{
    std::vector<BankDeposit> deposits;
    for (const Row &row : tx.run(R"(SELECT id, account_id, kind, number, made_on, amount_cents,
                                        entry_id
                                    FROM bank_deposits ORDER BY number DESC LIMIT ?)",
                                 {limit}))
        deposits.push_back(readDeposit(row));
    for (BankDeposit &deposit : deposits)
        readItems(tx, deposit);
    return deposits;
}

const ChainSpec &BankDepositStore::chainSpec()
{
    static const ChainSpec spec{
        "bank_deposit",
        1,
        {{"bank_deposits",
          R"(SELECT id, account_id, kind, number, made_on, item_count, amount_cents, entry_id, at,
                 user_id
             FROM bank_deposits WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM bank_deposits ORDER BY id"};
    return spec;
}

} // namespace cabas
