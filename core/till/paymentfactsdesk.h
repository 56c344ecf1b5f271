// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/till/paymentrules.h"

namespace cabas {

/// What bears on the payment of a ticket, out of the facts of the file.
class PaymentFactsDesk {
public:
    /// Of a ticket about to be paid: its total, lines, member and business day count. `kept` is
    /// what of the member's account is kept for orders that this ticket leaves.
    static PaymentFacts of(Tx &tx, const Ticket &ticket, Money kept = {});
    /// What of the day's cap a member may still pay by meal voucher; the whole cap for a guest.
    static Money voucherLeft(Tx &tx, std::optional<MemberId> member, QDate day);
};

} // namespace cabas
