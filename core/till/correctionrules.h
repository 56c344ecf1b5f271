// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/till/ticket.h"

#include <QCoreApplication>

namespace cabas {

/// How a paid ticket is put right: it is never changed, a refund takes it back and a new sale
/// stands for it (CGI, article 286, I, 3° bis: corrections by plus and minus entries). Pure.
class CorrectionRules {
    Q_DECLARE_TR_FUNCTIONS(CorrectionRules)

public:
    /// A sale of which nothing was refunded yet.
    static Result<> checkWhole(const Ticket &sale, const std::vector<Ticket> &earlier);

    /// The sale's own payments, given back.
    static std::vector<Payment> takenBack(const std::vector<Payment> &payments);
    /// The same payments taken again; what was handed over in cash is what stayed.
    static std::vector<Payment> takenAgain(const std::vector<Payment> &payments);
    /// Refused where the payments are the ones that the ticket has.
    static Result<> checkOther(const std::vector<Payment> &before,
                               const std::vector<Payment> &after);

    /// The lines of the sale that stands for it: as they were, whatever prices are today.
    static std::vector<TicketLine> linesAgain(const std::vector<TicketLine> &lines);
};

} // namespace cabas
