// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/demand.h"
#include "core/purchasing/supplier.h"

#include <array>
#include <optional>

namespace cabas {

/// How a supplier is ordered from.
struct OrderTerms {
    SupplierId supplier{0};
    int leadDays = 0;      ///< from the order to the earliest arrival, 0 to 60
    int deliveryDays = 0;  ///< bit 0: Monday ... bit 6: Sunday; 0: any day
    int coverDays = 7;     ///< days of sales one order is for, 1 to 120
    int serviceBp = 9'500; ///< how sure not to run out, 5000 to 9990
    Money minimum;         ///< no order below it, VAT excluded; 0: none
    Money franco;          ///< no transport from it on; 0: none
    Money transport;       ///< asked below the franco
    int toleranceBp = 0;   ///< by how much an invoiced price may differ without a word
    Money tolerance;       ///< and by how much a line may

    bool operator==(const OrderTerms &) const = default;
};

/// When an order written today arrives, and when the next one could.
struct OrderCalendar {
    QDate today;
    QDate arrival;
    QDate next; ///< what is ordered must last until the goods of this day are on the shelf
};

/// What is left of a lot, and the last day it may be sold.
struct DatedStock {
    std::optional<QDate> lastDay;
    Quantity quantity;
};

/// A product as a proposal looks at it.
struct ProposalItem {
    ProductId product{0};
    QString code = {};
    QString name = {};
    Unit unit = Unit::Piece;
    Quantity pack = Quantity::units(1);
    Quantity minimum = {};             ///< the least one may order, in units
    UnitPrice cost = {};               ///< of one unit; 0: not known
    Quantity weight = {};              ///< of one unit, kg, a litre as one; 0: not known
    Quantity onHand = {};              ///< below nothing where more was sold than was received
    std::vector<DatedStock> lots = {}; ///< those with a date
    Quantity incoming = {};            ///< ordered and not come
    int shelfLifeDays = 0;             ///< 0: it keeps
    bool isPromoted = false;           ///< a promotion runs when the goods are there
    bool everSold = false;
    Demand demand = {};
    std::array<Quantity, 8> weeks = {}; ///< sold from Monday to Sunday; the last one runs
};

/// Why a line is what it is: what its sentence is made of.
struct ProposalReason {
    Quantity needed;            ///< expected sales from arrival to the next arrival
    Quantity safety;            ///< kept against bad luck
    Quantity left;              ///< what will be there when the goods arrive
    Quantity expiring;          ///< on hand, and too old before it is sold
    bool isTrial = false;       ///< never sold and none left: one pack to try
    bool isCapped = false;      ///< less than needed: it would not keep
    bool isForFranco = false;   ///< more than needed, to reach the free transport
    bool isForMinimum = false;  ///< more than needed, to reach the least one may order
    std::optional<QDate> outOn; ///< the day it runs out without an order
};

struct ProposalLine {
    ProposalItem item;
    qint64 packs = 0;
    Quantity quantity;
    ProposalReason reason;
    QString words = {}; ///< the reason for people
};

/// What an order weighs.
struct OrderWeight {
    Quantity weight = {}; ///< kg, of the lines whose weight is known
    int unweighed = 0;    ///< lines whose weight nobody knows
};

/// What an order shall come to: an amount without VAT, or a weight in kg. 0: does not matter.
struct OrderTarget {
    Money amount = {};
    Quantity weight = {};

    bool isSet() const { return amount > Money() || weight > Quantity(); }
};

struct OrderProposal {
    OrderTerms terms;
    OrderCalendar calendar;
    std::vector<ProposalLine> lines; ///< of products to order
    Money amount;                    ///< at cost, VAT excluded
    Quantity weight;                 ///< kg, of the lines whose weight is known
    int unweighed = 0;               ///< lines whose weight nobody knows
    /// Days of sales it is for, where a target asked for them; absent too where none reaches it.
    std::optional<int> targetDays;
    bool isBelowTarget = false; ///< sales do not ask for that much
    std::optional<Money> missingToMinimum;
    std::optional<Money> missingToFranco;
    int extraPacks = 0; ///< added to reach minimum or franco
    int looked = 0;     ///< products that were looked at
};

/// All products of a supplier as an order is written, needed or not, and what stands on it beside
/// them. `words` of its lines are short: "2 days left, next delivery in 3".
struct OrderOutlook {
    OrderTerms terms;
    OrderCalendar calendar;
    std::vector<ProposalLine> lines; ///< by name; of no packs where nothing is needed
};

} // namespace cabas
