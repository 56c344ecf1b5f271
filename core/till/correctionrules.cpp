// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/correctionrules.h"

#include "core/base/text.h"

#include <map>

namespace cabas {

namespace {

/// What each means paid, whatever the order; nothing where nothing.
std::map<TillMeans, Money> byMeans(const std::vector<Payment> &payments)
{
    std::map<TillMeans, Money> sums;
    for (const Payment &payment : payments) {
        if (!payment.amount.isZero())
            sums[payment.means] += payment.amount;
    }
    return sums;
}

} // namespace

Result<> CorrectionRules::checkWhole(const Ticket &sale, const std::vector<Ticket> &earlier)
{
    if (sale.kind != TicketKind::Sale)
        return refused(tr("%1 is itself a refund. Correct the ticket of the sale.").arg(sale.name),
                       u"refund_of_refund"_qs);
    if (!earlier.empty())
        return refused(tr("Something of ticket %1 was already refunded. Refund the rest of it, and "
                          "sell again what is missing.")
                           .arg(sale.name),
                       u"refunded"_qs);
    return Ok{};
}

std::vector<Payment> CorrectionRules::takenBack(const std::vector<Payment> &payments)
{
    std::vector<Payment> back;
    for (const Payment &payment : payments)
        back.push_back({payment.means, -payment.amount, -payment.amount, payment.reference});
    return back;
}

std::vector<Payment> CorrectionRules::takenAgain(const std::vector<Payment> &payments)
{
    std::vector<Payment> again;
    for (const Payment &payment : payments)
        again.push_back({payment.means, Money(), payment.amount, payment.reference});
    return again;
}

Result<> CorrectionRules::checkOther(const std::vector<Payment> &before,
                                     const std::vector<Payment> &after)
{
    if (byMeans(before) == byMeans(after))
        return refused(tr("The ticket already has these means of payment: choose what was really "
                          "handed over."),
                       u"same_means"_qs);
    return Ok{};
}

std::vector<TicketLine> CorrectionRules::linesAgain(const std::vector<TicketLine> &lines)
{
    std::vector<TicketLine> again = lines;
    for (TicketLine &line : again) {
        line.refundsPosition = 0;
        line.isRestocked = false;
    }
    return again;
}

} // namespace cabas
