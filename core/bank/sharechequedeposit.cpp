// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/sharechequedeposit.h"

#include "core/bank/bankdepositservice.h"
#include "core/bank/bankstore.h"
#include "core/members/sharedesk.h"

namespace cabas {

Result<BankDeposit> ShareChequeDepositService::make(const Session &session,
                                                    const std::vector<ChequeId> &cheques)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<BankDeposit> {
        std::optional<BankAccount> bank;
        for (const BankAccount &account : BankStore::accounts(tx)) {
            if (!bank && !account.ledger.isEmpty())
                bank = account;
        }
        if (!bank)
            return refused(tr("Say first which account of the books is that of the bank."),
                           u"no_ledger"_qs);
        CABAS_LET(cashed, ShareDesk::cash(tx, session, cheques));
        BankDeposit deposit;
        deposit.account = bank->id;
        deposit.on = session.today();
        for (const ShareCheque &cheque : cashed)
            deposit.items.push_back(
                {cheque.label.isEmpty() ? tr("Member %1").arg(cheque.number) : cheque.label,
                 cheque.amount});
        return BankDepositService(m_db).make(session, deposit);
    });
}

} // namespace cabas
