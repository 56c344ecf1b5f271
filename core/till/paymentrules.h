// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/till/ticket.h"

#include <QCoreApplication>

namespace cabas {

/// What bears on the payment of a ticket.
struct PaymentFacts {
    Money total;
    Money voucherEligible;              ///< of the ticket
    Money voucherLeft;                  ///< of the day's cap
    std::optional<Money> memberBalance; ///< absent without member
    Money memberKept = {};              ///< of it, for orders paid in advance; not to be spent here
    Money accountFloor = {};            ///< how far below 0 the account may go
    Money toppedUp = {}; ///< of the total, onto that account: it cannot pay for itself
};

/// Payments as they will stand, and the change to hand back.
struct Settlement {
    std::vector<Payment> payments;
    Money change;

    bool operator==(const Settlement &) const = default;
};

/// Whether payments pay a ticket. Pure.
class PaymentRules {
    Q_DECLARE_TR_FUNCTIONS(PaymentRules)

public:
    /// The longest note of a cheque: its number and bank.
    static constexpr int longestReference = 40;
    /// More than so many times what is due is asked about: a slip of the finger.
    static constexpr int oddTimes = 10;

    /// Payments cover the total; only cash gives change, out of the last cash handed over; other
    /// means never exceed what is due; a member's account never falls below its floor. A total
    /// below zero (only deposits given back) is paid out in cash. `payments` hold what was
    /// tendered.
    static Result<Settlement> settle(const PaymentFacts &facts,
                                     const std::vector<Payment> &payments);

    /// How much of a ticket meal vouchers may pay. Goods are told by their VAT rate until families
    /// carry a mark of their own: at 20 % soap and chocolate look alike, so neither is eligible.
    static Money voucherEligible(const std::vector<TicketLine> &lines, QDate day);

    /// For people: "Cash", "Meal voucher"...
    static QString title(TillMeans means);

private:
    static Result<> checkEach(const std::vector<Payment> &payments);
    static Result<> checkVouchers(const PaymentFacts &facts, Money vouchers);
    static Result<> checkAccount(const PaymentFacts &facts, Money amount);
    static Result<Settlement> payOut(Money total, const std::vector<Payment> &payments);
};

} // namespace cabas
