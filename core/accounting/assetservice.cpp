// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/assetservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/assetbooks.h"
#include "core/accounting/assetrules.h"
#include "core/accounting/assetstore.h"
#include "core/accounting/journalstore.h"
#include "core/base/text.h"

namespace cabas {

namespace {

Failure noAsset()
{
    return notFound(AssetService::tr("There is no such equipment."), u"asset"_qs);
}

Failure noLoan()
{
    return notFound(AssetService::tr("There is no such loan."), u"loan"_qs);
}

Result<> need(Tx &tx, const QString &number)
{
    const std::optional<Account> account = AccountStore::find(tx, number);
    if (!account || account->closed)
        return refused(AssetService::tr("There is no open account %1 in the chart. Add it among "
                                        "the accounts.")
                           .arg(number),
                       u"account"_qs);
    return Ok{};
}

/// An account of the shop's own below one of the chart, for equipment of this name.
void ensure(Tx &tx, const QString &number, const QString &label)
{
    if (number.size() < 3 || AccountStore::find(tx, number))
        return;
    Account account;
    account.number = number;
    account.label = label;
    account.ours = true;
    for (QString parent = number.chopped(1); account.parent.isEmpty() && !parent.isEmpty();
         parent.chop(1)) {
        if (AccountStore::find(tx, parent))
            account.parent = parent;
    }
    AccountStore::add(tx, account);
}

/// Posts what an asset still lacks on a day; nothing when it lacks nothing.
Result<std::optional<PostedEntry>> catchUp(Tx &tx, const Session &session, const Asset &asset,
                                           QDate day)
{
    const std::optional<JournalEntry> lacking = AssetBooks::lacking(tx, asset, day);
    if (!lacking)
        return std::optional<PostedEntry>();
    CABAS_LET(entry, JournalStore::append(tx, session, *lacking));
    return std::optional(entry);
}

} // namespace

Result<Asset> AssetService::add(const Session &session, const Asset &wanted)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    Asset asset = AssetRules::withUsualAccounts(wanted);
    asset.name = cleaned(asset.name);
    CABAS_TRY(AssetRules::check(asset));
    return m_db.write([&](Tx &tx) -> Result<Asset> {
        CABAS_TRY(need(tx, asset.account));
        ensure(tx, asset.depreciationAccount, tr("Depreciation of %1").arg(asset.account));
        ensure(tx, asset.chargeAccount, tr("Depreciation charges"));
        asset.id = AssetStore::add(tx, asset, session.user());
        AuditStore::record(tx, session, "books.asset", u"asset"_qs, asset.id.value(),
                           {{u"amount_cents"_qs, asset.cost.cents()}});
        return asset;
    });
}

Result<std::vector<Asset>> AssetService::all(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return AssetStore::all(tx); });
}

Result<std::vector<DepreciationStep>> AssetService::plan(const Session &session, AssetId id)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<std::vector<DepreciationStep>> {
        const std::optional<Asset> asset = AssetStore::find(tx, id);
        if (!asset)
            return noAsset();
        return AssetRules::plan(*asset, ShopStore::read(tx).yearStart);
    });
}

Result<std::vector<PostedEntry>> AssetService::depreciate(const Session &session, QDate yearEnd)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<std::vector<PostedEntry>> {
        std::vector<PostedEntry> done;
        for (const Asset &asset : AssetStore::all(tx)) {
            if (asset.goneOn && *asset.goneOn <= yearEnd)
                continue;
            CABAS_LET(entry, catchUp(tx, session, asset, yearEnd));
            if (entry)
                done.push_back(*entry);
        }
        for (const PostedEntry &entry : done)
            AuditStore::record(tx, session, "books.post", u"entry"_qs, entry.id.value(),
                               {{u"number"_qs, entry.number}});
        return done;
    });
}

Result<Asset> AssetService::takeOut(const Session &session, AssetId id, QDate on,
                                    const QString &why)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<Asset> {
        const std::optional<Asset> asset = AssetStore::find(tx, id);
        if (!asset)
            return noAsset();
        if (asset->goneOn)
            return refused(
                tr("“%1” was taken out on %2.").arg(asset->name, dateText(*asset->goneOn)),
                u"gone"_qs);
        if (!on.isValid() || on < asset->inServiceOn)
            return refused(tr("It cannot go before it came: choose a later day."), u"date"_qs);
        CABAS_TRY(need(tx, u"657"_qs));
        CABAS_TRY(catchUp(tx, session, *asset, on));
        CABAS_LET(entry, JournalStore::append(
                             tx, session,
                             AssetRules::disposal(
                                 *asset, on, AssetBooks::posted(tx, *asset, QDate(9999, 12, 31)))));
        AssetStore::setGone(tx, id, on, cleaned(why));
        AuditStore::record(tx, session, "books.asset_gone", u"asset"_qs, id.value(),
                           {{u"number"_qs, entry.number}});
        return *AssetStore::find(tx, id);
    });
}

Result<Loan> AssetService::addLoan(const Session &session, const Loan &wanted)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    Loan loan = wanted;
    loan.name = cleaned(loan.name);
    CABAS_TRY(AssetRules::check(loan));
    if (loan.interestAccount.isEmpty())
        loan.interestAccount = u"6611"_qs;
    return m_db.write([&](Tx &tx) -> Result<Loan> {
        if (loan.bankAccount.isEmpty()) {
            CABAS_LET(bank, AccountStore::forRole(tx, AccountRole::Bank));
            loan.bankAccount = bank.number;
        }
        for (const QString &account : {loan.account, loan.interestAccount, loan.bankAccount})
            CABAS_TRY(need(tx, account));
        loan.id = AssetStore::addLoan(tx, loan, session.user());
        AuditStore::record(tx, session, "books.loan", u"loan"_qs, loan.id.value(),
                           {{u"amount_cents"_qs, loan.principal.cents()}});
        return loan;
    });
}

Result<std::vector<Loan>> AssetService::loans(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return AssetStore::loans(tx); });
}

Result<Loan> AssetService::loan(const Session &session, LoanId id)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<Loan> {
        const std::optional<Loan> loan = AssetStore::findLoan(tx, id);
        if (!loan)
            return noLoan();
        return *loan;
    });
}

Result<PostedEntry> AssetService::payInstalment(const Session &session, LoanId id, int done)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<PostedEntry> {
        const std::optional<Loan> loan = AssetStore::findLoan(tx, id);
        if (!loan)
            return noLoan();
        if (loan->done >= loan->instalments)
            return refused(tr("“%1” is paid back.").arg(loan->name), u"over"_qs);
        if (!AssetStore::countLoan(tx, id, done))
            return conflict(
                tr("This instalment of “%1” was posted in the meantime.").arg(loan->name),
                u"changed_meanwhile"_qs);
        CABAS_LET(entry,
                  JournalStore::append(
                      tx, session,
                      AssetRules::instalment(*loan, AssetRules::table(*loan)[size_t(loan->done)])));
        AuditStore::record(tx, session, "books.post", u"entry"_qs, entry.id.value(),
                           {{u"number"_qs, entry.number}});
        return entry;
    });
}

} // namespace cabas
