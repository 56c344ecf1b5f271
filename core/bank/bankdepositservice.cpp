// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankdepositservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/journalstore.h"
#include "core/bank/bankbooks.h"
#include "core/bank/bankdepositstore.h"
#include "core/bank/bankmatchstore.h"
#include "core/bank/bankposting.h"
#include "core/bank/bankrules.h"
#include "core/bank/bankstore.h"
#include "core/base/text.h"

#include <QJsonObject>

namespace cabas {

Result<BankDeposit> BankDepositService::make(const Session &session, BankDeposit deposit)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<BankDeposit> {
        const std::optional<BankAccount> account = BankStore::account(tx, deposit.account);
        if (!account || account->ledger.isEmpty())
            return refused(tr("Say first which account of the books is that of the bank."),
                           u"no_ledger"_qs);
        if (deposit.items.empty() || deposit.items.size() > size_t(mostItems))
            return refused(tr("A slip holds 1 to %1 cheques or amounts.").arg(mostItems),
                           u"items"_qs);
        deposit.amount = {};
        for (DepositItem &item : deposit.items) {
            item.label = cleaned(item.label);
            if (item.amount <= Money() || !item.amount.isSane())
                return refused(tr("Each cheque or amount of a slip is more than nothing."),
                               u"amount"_qs);
            deposit.amount += item.amount;
        }
        const AccountRole from = deposit.isCash ? AccountRole::SafeCash : AccountRole::Cheques;
        CABAS_LET(source, AccountStore::forRole(tx, from));
        QString to = account->ledger;
        if (deposit.isCash) {
            CABAS_LET(transit, AccountStore::forRole(tx, AccountRole::InternalTransfer));
            to = transit.number;
        }
        deposit.number = BankDepositStore::nextNumber(tx);
        CABAS_LET(posted, JournalStore::append(tx, session,
                                               BankPosting::deposit(deposit, source.number, to)));
        deposit.entry = posted.id;
        deposit.id = BankDepositStore::add(tx, session, deposit);
        AuditStore::record(tx, session, "bank.deposit", u"bank_deposit"_qs, deposit.id.value(),
                           QJsonObject{{u"number"_qs, QString::number(deposit.number)},
                                       {u"amount_cents"_qs, deposit.amount.cents()},
                                       {u"entry"_qs, posted.number}});
        return deposit;
    });
}

Result<std::vector<BankDeposit>> BankDepositService::newest(const Session &session, int limit)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return BankDepositStore::newest(tx, limit); });
}

Result<BankDeposit> BankDepositService::find(const Session &session, qint64 number)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<BankDeposit> {
        if (const std::optional<BankDeposit> found = BankDepositStore::find(tx, number))
            return *found;
        return notFound(tr("There is no slip %1.").arg(number), u"deposit"_qs);
    });
}

Result<Money> BankDepositService::atHand(const Session &session, bool isCash)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<Money> {
        CABAS_LET(account,
                  AccountStore::forRole(tx, isCash ? AccountRole::SafeCash : AccountRole::Cheques));
        return BankBooks::ledgerOn(tx, account.number, session.today());
    });
}

} // namespace cabas
