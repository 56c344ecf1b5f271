// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/members/dues.h"
#include "core/members/member.h"
#include "core/members/memberposting.h"

#include <QCoreApplication>

namespace cabas {

/// The accounts of the capital, as the treasurer mapped them.
struct CapitalAccounts {
    QString called;     ///< 1012
    QString paid;       ///< 1013
    QString receivable; ///< 4562
    QString received;   ///< 4563
    QString refund;     ///< 4567
};

/// Movements of the capital as journal entries: pure functions. Source of the accounts: PCG 2026,
/// class 1 and 456; what a refund under par leaves goes to the reserve that the assembly chose.
class CapitalPosting {
    Q_DECLARE_TR_FUNCTIONS(CapitalPosting)

public:
    /// Money paid on shares: what was called before (`owed`) and shares taken with it (`fresh`).
    static JournalEntry payment(const Member &member, const SharesPaid &paid, PaymentMeans means,
                                const QString &reference, QDate on, const QString &money,
                                const CapitalAccounts &accounts);
    /// A payment that the bank did not honour: owed again, and called again.
    static JournalEntry bounced(const Member &member, Money amount, QDate on, const QString &bank,
                                const CapitalAccounts &accounts);
    /// Paid-up shares from one member to another: both sides on the paid capital.
    static JournalEntry transfer(const Member &from, const Member &to, int shares, Money amount,
                                 QDate on, const CapitalAccounts &accounts);
    /// Shares never paid, given up.
    static JournalEntry cancelled(const Member &member, int shares, Money amount, QDate on,
                                  const CapitalAccounts &accounts);
    /// Shares out of the capital: what is owed to the member, the rest to `reserve`.
    static JournalEntry refund(const Member &member, int shares, Money nominal, Money refund,
                               QDate on, const QString &reserve, const CapitalAccounts &accounts);
    /// What was owed for them, paid by `means`, onto the member's account where there is none.
    static JournalEntry payout(const Member &member, Money amount,
                               const std::optional<PaymentMeans> &means, QDate on,
                               const QString &money, const CapitalAccounts &accounts);
    /// What was owed for them and never claimed.
    static JournalEntry gift(const Member &member, Money amount, QDate on, const QString &product,
                             const CapitalAccounts &accounts);
    /// A prepaid account joined to another: the same account, two members.
    static JournalEntry accountMoved(const Member &from, const Member &to, Money amount, QDate on,
                                     const QString &account);
};

} // namespace cabas
