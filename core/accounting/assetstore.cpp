// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/assetstore.h"

namespace cabas {

namespace {

Asset readAsset(const Row &row)
{
    Asset asset;
    asset.id = row.id<AssetId>(0);
    asset.name = row.text(1);
    asset.account = row.text(2);
    asset.depreciationAccount = row.text(3);
    asset.chargeAccount = row.text(4);
    asset.cost = row.money(5);
    asset.inServiceOn = row.day(6);
    asset.months = row.number(7);
    if (!row.text(8).isEmpty())
        asset.goneOn = row.day(8);
    asset.goneWhy = row.text(9);
    return asset;
}

Loan readLoan(const Row &row)
{
    Loan loan;
    loan.id = row.id<LoanId>(0);
    loan.name = row.text(1);
    loan.thirdParty = row.text(2);
    loan.account = row.text(3);
    loan.interestAccount = row.text(4);
    loan.bankAccount = row.text(5);
    loan.principal = row.money(6);
    loan.rateBp = row.number(7);
    loan.firstOn = row.day(8);
    loan.instalments = row.number(9);
    loan.done = row.number(10);
    return loan;
}

} // namespace

AssetId AssetStore::add(Tx &tx, const Asset &asset, UserId user)
{
    tx.touch(Topic::Journal);
    return AssetId(tx.insert(
        R"(INSERT INTO assets (name, account, depreciation_account, charge_account, cost_cents,
               in_service_on, months, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {asset.name, asset.account, asset.depreciationAccount, asset.chargeAccount, asset.cost,
         asset.inServiceOn, asset.months, user}));
}

std::optional<Asset> AssetStore::find(Tx &tx, AssetId id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, name, account, depreciation_account, charge_account, cost_cents,
                        in_service_on, months, gone_on, gone_why
                    FROM assets WHERE id = ?)",
                 {id});
    return row ? std::optional(readAsset(*row)) : std::nullopt;
}

std::vector<Asset> AssetStore::all(Tx &tx)
{
    std::vector<Asset> assets;
    tx.each(R"(SELECT id, name, account, depreciation_account, charge_account, cost_cents,
                   in_service_on, months, gone_on, gone_why
               FROM assets ORDER BY in_service_on, id)",
            {}, [&](const Row &row) { assets.push_back(readAsset(row)); });
    return assets;
}

void AssetStore::setGone(Tx &tx, AssetId id, QDate on, const QString &why)
{
    tx.change("UPDATE assets SET gone_on = ?, gone_why = ? WHERE id = ?", {on, why, id});
    tx.touch(Topic::Journal);
}

LoanId AssetStore::addLoan(Tx &tx, const Loan &loan, UserId user)
{
    tx.touch(Topic::Journal);
    return LoanId(tx.insert(
        R"(INSERT INTO loans (name, third_party, account, interest_account, bank_account,
               principal_cents, rate_bp, first_on, instalments, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {loan.name, loan.thirdParty, loan.account, loan.interestAccount, loan.bankAccount,
         loan.principal, loan.rateBp, loan.firstOn, loan.instalments, user}));
}

std::optional<Loan> AssetStore::findLoan(Tx &tx, LoanId id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, name, third_party, account, interest_account, bank_account,
                        principal_cents, rate_bp, first_on, instalments, done
                    FROM loans WHERE id = ?)",
                 {id});
    return row ? std::optional(readLoan(*row)) : std::nullopt;
}

std::vector<Loan> AssetStore::loans(Tx &tx)
{
    std::vector<Loan> loans;
    tx.each(R"(SELECT id, name, third_party, account, interest_account, bank_account,
                   principal_cents, rate_bp, first_on, instalments, done
               FROM loans ORDER BY first_on, id)",
            {}, [&](const Row &row) { loans.push_back(readLoan(row)); });
    return loans;
}

bool AssetStore::countLoan(Tx &tx, LoanId id, int done)
{
    tx.touch(Topic::Journal);
    return tx.change("UPDATE loans SET done = done + 1 WHERE id = ? AND done = ?", {id, done}) == 1;
}

} // namespace cabas
