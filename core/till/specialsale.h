// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/tilldesk.h"

#include <QCoreApplication>

namespace cabas {

/// Hands over at the till what members ordered: in the transaction of the ticket, or not at all.
class SpecialSale {
    Q_DECLARE_TR_FUNCTIONS(SpecialSale)

public:
    /// What is set aside for a member, but for what stands in the basket already.
    static std::vector<SpecialOrder> waiting(Tx &tx, MemberId member,
                                             const std::vector<BasketLine> &lines);
    /// A line of an order's goods at the price agreed; at the shelf price where none was.
    static BasketLine lineOf(const SpecialOrder &order, Quantity quantity);
    /// The same as the command line asks for it.
    static Result<AskedLine> ask(Tx &tx, const LineRequest &request, QDate day);
    /// Sold at the price agreed and nothing less: no right to discounts is asked for.
    static bool isAsAgreed(const AskedLine &asked);
    /// Whether the orders of a sale are the member's and their goods set aside.
    static Result<> check(Tx &tx, const std::vector<BasketLine> &lines,
                          std::optional<MemberId> member);
    /// What is kept of a member's account for orders paid in advance that this sale leaves.
    static Money keptBeside(Tx &tx, MemberId member, const std::vector<BasketLine> &lines);
    /// The ticket is posted: its orders are collected.
    static void collect(Tx &tx, const Ticket &ticket, const std::vector<AskedLine> &lines);
    /// A ticket stands for another, line by line: what that one handed over stays handed over.
    static void collectAgain(Tx &tx, TicketId corrected, const Ticket &ticket);
    /// Whether a ticket handed over members' orders.
    static bool handsOver(Tx &tx, const Ticket &ticket);
    /// The refund is posted: goods that went back are set aside again.
    static void takeBack(Tx &tx, const Ticket &refund);
};

} // namespace cabas
