// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/till/basket.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// What a refund gives back: never more than was sold less what was refunded before, to the cent
/// and in VAT, so that a ticket refunded whole, at once or bit by bit, nets to zero. Pure.
class RefundRules {
    Q_DECLARE_TR_FUNCTIONS(RefundRules)

public:
    /// The lines of a refund of `sale`, quantities and amounts negative. `earlier` are the refunds
    /// already made of it. No `wanted` means everything that is left.
    static Result<std::vector<TicketLine>> lines(const Ticket &sale,
                                                 const std::vector<Ticket> &earlier,
                                                 const std::vector<RefundLine> &wanted,
                                                 bool restock, const QString &reason);

    /// VAT of all refunded so far less VAT already refunded, per code (RULINGS 2.3).
    static std::vector<TicketVat> vat(const std::vector<Ticket> &earlier,
                                      const std::vector<TicketLine> &lines);

    /// What of each line (by its position) may still be refunded; nothing left is absent.
    static std::map<int, Quantity> left(const Ticket &sale, const std::vector<Ticket> &earlier);
};

} // namespace cabas
