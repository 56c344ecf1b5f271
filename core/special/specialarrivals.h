// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/purchasing/delivery.h"
#include "core/special/specialorder.h"

namespace cabas {

/// Sets goods aside for the members who asked for them, in the transaction of a reception. First
/// asked, first served: what comes is not kept for those who asked later.
class SpecialArrivals {
public:
    /// What of a line is for members: of what was counted, or of what is expected while nothing
    /// was. Of a finished delivery, what was set aside.
    static MembersShare of(Tx &tx, const Session &session, const DeliveryLine &line,
                           DeliveryState state);
    /// What a finished delivery set aside, by product.
    static std::vector<MembersShare> of(Tx &tx, const Session &session, DeliveryId delivery);
    /// Sets aside what the stock took in of a delivery and no member has yet. Doing it again after
    /// a code was attached gives out only what came with it.
    static std::vector<MembersShare> settle(Tx &tx, const Session &session, DeliveryId delivery);
    /// Takes back what can no longer be set aside once a document took goods of a delivery back:
    /// those served last lose first.
    static void takeBack(Tx &tx, const Session &session, DeliveryId delivery,
                         const std::vector<DeliveryId> &reversals);
    /// One tag for each order that a delivery serves.
    static std::vector<NameTag> tags(Tx &tx, const Session &session, DeliveryId delivery);
    /// The tag of what is set aside of an order.
    static NameTag tagOf(const Session &session, const SpecialOrder &order, Quantity quantity,
                         QDate day);
    /// Without the names of members where the reader may not see them.
    static SpecialOrder shownTo(const Session &session, SpecialOrder order);
};

} // namespace cabas
