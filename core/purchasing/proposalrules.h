// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/orderproposal.h"
#include "core/purchasing/supplierorder.h"

#include <QCoreApplication>

namespace cabas {

/// What will be there of a product as a day begins, with what is ordered now and without it.
struct StockDay {
    QDate day;
    Quantity with;
    Quantity without;
};

/// How much of each product to order, and why. Pure.
class ProposalRules {
    Q_DECLARE_TR_FUNCTIONS(ProposalRules)

public:
    static constexpr int longestCover = 120;
    static constexpr int longestLead = 60;
    /// Goods bought for the sake of free transport last no longer than this.
    static constexpr int longestFrancoCover = 42;

    static Result<> check(const OrderTerms &terms);
    /// The arrival of an order written `today`, on a day the supplier delivers, and the one after
    /// it. `coverDays` > 0 takes the place of the calendar's own rhythm.
    static OrderCalendar calendar(const OrderTerms &terms, QDate today, int coverDays = 0);
    /// The same for goods that are awaited on another day, today or later; as long for sale after.
    static OrderCalendar arriving(OrderCalendar calendar, QDate day);
    /// What one product needs; a line of no packs where it needs nothing.
    static ProposalLine lineFor(const ProposalItem &item, const OrderCalendar &calendar,
                                int serviceBp);
    /// Lines of all products that need any, made larger where the order would else be below the
    /// supplier's minimum or where free transport costs less than what it saves.
    static OrderProposal propose(const std::vector<ProposalItem> &items, const OrderTerms &terms,
                                 const OrderCalendar &calendar);
    /// The least days of sales, from the arrival on, with which the order comes to the target;
    /// absent where not even the longest cover does.
    static std::optional<int> daysFor(const std::vector<ProposalItem> &items,
                                      const OrderTerms &terms, QDate today,
                                      const OrderTarget &target);
    /// "Sells 4 a day, 6 left, out on Thursday; next delivery 12/03."
    static QString words(const ProposalLine &line, const OrderCalendar &calendar);
    /// The same in a few words, for a row of a table: "2 days left, next delivery in 3".
    static QString shortWords(const ProposalLine &line, const OrderCalendar &calendar);
    /// "2.8": what sells on a usual open day, in tenths of a unit.
    static QString rateWords(const Demand &demand);
    /// The stock from today to the next delivery, a day each; the day of arrival twice, before and
    /// after what comes. Sales stop where nothing is left.
    static std::vector<StockDay> ahead(const ProposalItem &item, const OrderCalendar &calendar,
                                       Quantity ordered);
    static Money amount(const std::vector<ProposalLine> &lines);
    /// Of the lines whose weight is known, kg.
    static Quantity weight(const std::vector<ProposalLine> &lines);
    /// The same of an order that is being written, by what is known of its products.
    static OrderWeight weight(const std::vector<OrderLine> &ordered,
                              const std::vector<ProposalLine> &known);
    /// What is on hand and will still be fit for sale when it is asked for: of each lot no more
    /// than sells up to its last day.
    static Quantity usable(const ProposalItem &item, QDate today);

private:
    static void reach(OrderProposal &proposal, std::vector<ProposalLine> &all, Money target,
                      bool isForMinimum);
};

} // namespace cabas
