// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/members/member.h"

#include <QCoreApplication>

namespace cabas {

/// By what a member pays outside a sale.
enum class PaymentMeans { Cash, Card, Cheque, Transfer };

/// Members' deeds as journal entries: pure functions from a fact and the accounts' numbers to an
/// entry, which the service appends in the same transaction. A top-up carries no VAT.
class MemberPosting {
    Q_DECLARE_TR_FUNCTIONS(MemberPosting)

public:
    /// Stable words: cash, card, cheque, transfer.
    static QString meansName(PaymentMeans means);
    static std::optional<PaymentMeans> meansFromName(const QString &name);
    /// Where money paid so lies until it is banked. Cash taken outside a sale goes to the safe:
    /// in a drawer it would be a difference at the count.
    static AccountRole accountRoleOf(PaymentMeans means);

    /// Dr money, Cr the member's account.
    static JournalEntry topUp(const Member &member, Money amount, PaymentMeans means,
                              const QString &reference, QDate on, const QString &moneyAccount,
                              const QString &memberAccount);
    /// + : Dr a charge, Cr the member's account; - : Dr the member's account, Cr a product.
    static JournalEntry correction(const Member &member, Money amount, const QString &reason,
                                   QDate on, const QString &memberAccount,
                                   const QString &chargeAccount, const QString &productAccount);
    /// Shares subscribed: Dr 4562 what the member owes, Cr 1012 capital called and not yet paid.
    static JournalEntry subscription(const Member &member, int shares, Money amount, QDate on,
                                     const QString &receivable, const QString &capital);
};

} // namespace cabas
