// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/stock/inventory.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace cabas {

/// What a person or a label said about the goods of one scan, besides the code.
struct CountedGoods {
    std::optional<Quantity> quantity; ///< typed: a number, a weight
    std::optional<Quantity> times;    ///< `12*`: so many of what the code stands for
    std::optional<Quantity> labelled; ///< what a weight, price or quantity label says
    QString lot = {};
};

/// The decisions of an inventory. Pure.
///
/// The shop sells while it is counted, and the places of a product are counted at different
/// instants. Let P(z, t) be what stands in place z at instant t, H(t) what the file holds, c(z) the
/// count of z that ended at t(z), so that c(z) = P(z, t(z)), and M(z, t, T) what moved in z between
/// t and T: sales, refunds, losses, receipts, but not corrections of the file, which move no goods.
/// At the end, T, there stand
///     P(T) = sum of P(z, T) = sum of c(z) + M(z, t(z), T)
/// so the difference to post is
///     sum of c(z) + M(z, t(z), T) - H(T).
/// With one place and no correction since, M is H(T) - H(t(z)), and that is c - H(t): counted less
/// what the file held when it was counted. With several, what moves is booked to a place: goods are
/// sold, given back and lost in the first, and delivered into the last. Nothing else moves between
/// the places until both are counted.
class InventoryRules {
    Q_DECLARE_TR_FUNCTIONS(InventoryRules)

public:
    static constexpr int maxNameLength = 60;
    static constexpr int maxZones = 20;
    /// Who did not scan for longer than that, in seconds, was doing something else.
    static constexpr qint64 longestPause = 300;

    /// What the scans of one product say of one place; those of the second count where it was
    /// counted there again.
    struct PlaceCount {
        bool isCounted = false;
        Quantity quantity;
        int round = 1;
        qint64 firstMove = 0; ///< the newest move before the first scan
        qint64 lastMove = 0;  ///< the newest move before the last scan
        std::set<UserId> firstCounters;
        std::set<UserId> secondCounters;
        std::map<QString, Quantity> lots; ///< of the quantity, what stood in a named lot
    };
    /// `scans` of one product, oldest first; one count for each of `zones`.
    static std::vector<PlaceCount> counts(const std::vector<InventoryZone> &zones,
                                          const std::vector<InventoryScan> &scans);

    /// Something that moved a product since its count began.
    struct Moved {
        qint64 id = 0;
        MoveKind kind = MoveKind::Sale;
        Quantity quantity;
        /// The move that this one takes back: both are as if they had never been.
        std::optional<qint64> undoes = {};
        QString lot = {}; ///< its mark; empty: none
    };
    /// Counted less what the file should have held: what to post, by the rule above. `counts` holds
    /// one count a place; `moved` all moves after the earliest first scan.
    static Quantity difference(const std::vector<PlaceCount> &counts, Quantity onHandNow,
                               const std::vector<Moved> &moved);
    /// How the difference falls on the lots, where the count named any; else nothing, and the lots
    /// to sell first give what is missing. What stands in a named lot is its count and what moved
    /// in it since, never less than nothing. The rest of the difference is of goods whose lot
    /// nobody named: less is taken from the other lots, those to sell first in front, then from
    /// goods without a lot, then from the named lots; more has no lot.
    /// `onHandNow` is of the product, `lots` are its living ones in the order they are sold.
    static std::vector<LotDifference> lotDifferences(const std::vector<PlaceCount> &counts,
                                                     Quantity onHandNow,
                                                     const std::vector<Lot> &lots,
                                                     const std::vector<Moved> &moved);
    /// The parts of differences in the order they are posted: first what the product has more or
    /// less in all, goods without a lot in front, then what only goes from a lot to another.
    struct LotPart {
        LotDifference lot;
        bool isTransfer = false;

        bool operator==(const LotPart &) const = default;
    };
    static std::vector<LotPart> lotParts(const std::vector<LotDifference> &differences);
    /// Something moved between the first and the last scan of a place: nobody can tell whether it
    /// was counted.
    static bool movedMeanwhile(const std::vector<PlaceCount> &counts,
                               const std::vector<Moved> &moved);

    /// Whether a difference worth `value` is to be counted a second time.
    static bool isLarge(Quantity expected, Quantity difference, Money value,
                        const Tolerance &tolerance);

    /// What one scan counts: what was typed, else the label's quantity or weight, else what the
    /// code stands for, as often as typed before the star. Zero is a count: there is none. Refused:
    /// negative, absurd, a fraction of a piece, goods by weight without a weight (`weight_needed`).
    static Result<Quantity> quantityOf(const Product &product, const ProductCode &code,
                                       const CountedGoods &goods);
    static Result<> checkName(const QString &name);
    /// At least one place, each named once.
    static Result<> checkZones(const std::vector<QString> &names);
    /// A part of at most 100 % and a value that is not negative.
    static Result<> checkTolerance(const Tolerance &tolerance);

    /// Seconds that people spent counting: between the scans of each of them, pauses left out.
    static qint64 workingSeconds(const std::vector<InventoryScan> &scans);
};

} // namespace cabas
