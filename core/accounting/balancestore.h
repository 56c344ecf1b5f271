// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/db/transaction.h"

#include <functional>
#include <map>

namespace cabas {

/// Balances kept per account and month, and what is read from them. Reading a span costs one row
/// per account and month, plus the lines of the months that it cuts.
class BalanceStore {
public:
    /// What entries of one transaction add to the kept balances.
    class Added {
    public:
        void note(QDate on, const std::vector<JournalLine> &lines);
        /// Adds it, once for each account and month, and begins anew.
        void write(Tx &tx);

    private:
        struct Moved {
            Money debit;
            Money credit;
        };
        std::map<std::pair<QString, int>, Moved> m_moved; ///< by account and month, as they lie
    };

    /// What each account moved from `from` to `to`, both included; accounts without movement are
    /// left out. Ordered by account.
    static std::vector<TrialBalanceLine> between(Tx &tx, QDate from, QDate to);

    /// The same with what was carried to `from` (see `carried`).
    static std::vector<TrialBalanceLine> trialBalance(Tx &tx, const FiscalYear &year, QDate from,
                                                      QDate to);

    /// Lines of the accounts whose number begins with `account`, in order of account, day and
    /// number, without running balances.
    static void eachLine(Tx &tx, const QString &account, QDate from, QDate to,
                         const std::function<void(const LedgerLine &)> &line);

    /// What accounts hold before `day`: charges and products since `year` began, others since the
    /// last year that has opening entries (journal AN), else from the first entry on.
    static std::vector<TrialBalanceLine> carried(Tx &tx, const FiscalYear &year, QDate day);

    /// What accounts of charges and products moved in years before `year` whose result no opening
    /// entries took over.
    static std::vector<TrialBalanceLine> notTakenOver(Tx &tx, const FiscalYear &year);

    /// The day from which what an account holds on `day` is summed: the start of the last year that
    /// begins with opening entries (journal AN), which repeat what it held; else before all.
    static QDate summedFrom(Tx &tx, QDate day);

    /// What the accounts that carry their balance hold at the end of `year`, by third party.
    struct ThirdPartyBalance {
        QString account;
        QString label;
        QString thirdParty; ///< empty for none
        QString thirdPartyLabel;
        Money balance; ///< debit less credit, never zero
    };
    static std::vector<ThirdPartyBalance> byThirdParty(Tx &tx, const FiscalYear &year);
};

} // namespace cabas
