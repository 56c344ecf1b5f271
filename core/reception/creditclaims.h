// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/purchasing/expectedcredit.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What a finished delivery gives reason to claim back from its suppliers, inside the transaction
/// of a reception's deed.
class CreditClaims {
    Q_DECLARE_TR_FUNCTIONS(CreditClaims)

public:
    /// What is invoiced and was not kept, at what it costs: as the delivery says, else as its
    /// supplier asks. Goods without a known price or without a supplier make no claim.
    static std::vector<ExpectedCredit> wanted(Tx &tx, const Session &session, DeliveryId delivery);
    /// Writes the claims of a delivery that has just been finished, or of which more was counted
    /// since. Claims that hold no longer are dropped; settled ones, and those that a person gave
    /// up, stay as they are. Answers all that are open.
    static std::vector<ExpectedCredit> renew(Tx &tx, const Session &session, DeliveryId delivery);
    /// A counter-document takes these lines back (none named: the whole): nothing is claimed of
    /// them any more.
    static void dropReversed(Tx &tx, const Session &session, DeliveryId delivery,
                             const std::vector<DeliveryLineId> &lines, const QString &reason);

private:
    static void drop(Tx &tx, const Session &session, DeliveryId delivery,
                     const std::vector<ExpectedCredit> &credits, const QString &reason);
};

} // namespace cabas
