// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/stock/stocklist.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace cabas {

/// What goods are worth when they move, which lots they leave, what a count or a loss may say.
///
/// Stock is valued at its weighted average cost. A shop sells what it holds in its hands even
/// where the file knows of none: on hand then falls below zero, valued at the last cost, and what
/// is received next first fills that hole at the value it was dug at. So a level of nothing is
/// always worth nothing, and the value never drifts from what the moves add up to.
class StockRules {
    Q_DECLARE_TR_FUNCTIONS(StockRules)

public:
    /// More than this of one product on one line is a mistake of typing: a hundred thousand.
    static constexpr qint64 maxMilli = 100'000'000;
    /// Goods whose date comes within so many days are to be sold soon.
    static constexpr int soonDays = 3;
    static constexpr int maxReasonLength = 200;
    static constexpr int maxZoneLength = 60;

    /// What `quantity` (> 0) is worth as it leaves, as a positive amount: its part of the value
    /// on hand, all of it when all leaves, the last cost for what the file did not know of.
    static Money outgoingValue(const StockLevel &level, Quantity quantity);
    /// What `quantity` (> 0) adds to the value as it enters at `costOfRest`, after filling what is
    /// missing.
    static Money incomingValue(const StockLevel &level, Quantity quantity, Money costOfRest);
    /// The cost of goods that come back or turn up: the average, else the last known.
    static Money averageCost(const StockLevel &level, Quantity quantity);

    /// The level after a move of `quantity` (signed) worth `value` (signed).
    static StockLevel after(const StockLevel &level, Quantity quantity, Money value);

    /// A part of a move and the lot it touches; no lot: goods whose lot is unknown.
    struct Part {
        std::optional<LotId> lot;
        Quantity quantity; ///< > 0

        bool operator==(const Part &) const = default;
    };
    /// Where `quantity` (> 0) is taken from when nobody said: the lots in the order given, the
    /// rest from goods without lot.
    static std::vector<Part> takenFrom(const std::vector<Lot> &lots, Quantity quantity);
    /// True when `a` is to be sold before `b`: the earlier date first, then without a date.
    static bool leavesBefore(const Lot &a, const Lot &b);

    /// The last day whose date counts as soon.
    static QDate lastSoonDay(QDate today) { return today.addDays(soonDays); }
    /// The least and the most on hand of a product that a list shows.
    static std::pair<Quantity, Quantity> boundsOf(StockShown shown);
    static bool isShown(const StockLine &line, StockShown shown, QDate today);
    /// What was on hand after each of a product's moves: `moves` newest first, up to the newest
    /// of all.
    static std::vector<Quantity> running(Quantity onHand, const std::vector<Quantity> &moves);

    /// A quantity that was counted, lost, opened: whole for pieces, not negative, not absurd.
    static Result<> checkQuantity(Quantity quantity, Unit unit);
    /// The same, and more than nothing.
    static Result<> checkMoved(Quantity quantity, Unit unit);
    static Result<> checkReason(const QString &reason);
    static Result<> checkReceiver(const QString &receiver);
    static Result<> checkZone(const QString &zone);

    /// The words most losses are noted with: a stable word for the file and its title.
    struct LossReason {
        QString word;
        QString title;
    };
    static std::vector<LossReason> lossReasons();
    /// "Sold", "Count".
    static QString kindTitle(MoveKind kind);
    /// A reason as people read it: the title of a known word, else itself.
    static QString reasonTitle(const QString &reason);
};

} // namespace cabas
