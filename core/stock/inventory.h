// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/catalog/shelfcheck.h"
#include "core/stock/stockmove.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using InventoryId = Id<struct InventoryTag>;
using InventoryZoneId = Id<struct InventoryZoneTag>;
using InventoryScanId = Id<struct InventoryScanTag>;

enum class InventoryState { Open, Closed, Abandoned };

/// A place that is counted by itself: a shelf, the back room.
struct InventoryZone {
    InventoryZoneId id{0};
    QString name;
    std::optional<ShelfId> shelf; ///< where walks along the shelves know it by that name

    bool operator==(const InventoryZone &) const = default;
};

/// How far a count may be from what the file expects before it is counted a second time: beyond
/// both, or beyond the part alone where the goods have no known cost.
struct Tolerance {
    int partBp = 200;                    ///< of what is expected, in basis points
    Money value = Money::fromCents(500); ///< at cost, VAT excluded

    bool operator==(const Tolerance &) const = default;
};

/// A count of some shelves, or of a family, while the shop goes on selling.
struct Inventory {
    InventoryId id{0};
    QString name;
    InventoryState state = InventoryState::Open;
    std::vector<InventoryZone> zones; ///< what is sold leaves the first; at least one
    std::optional<FamilyId> family;   ///< whose products should be there
    QString familyName;
    Tolerance tolerance;
    QDateTime startedAt;
    UserId startedBy{0};
    QString startedByName;
    std::optional<QDateTime> endedAt;
    int products = 0; ///< counted so far
};

/// One beep, kept with who and when; undone ones stay readable.
struct InventoryScan {
    InventoryScanId id{0};
    InventoryId inventory{0};
    InventoryZoneId zone{0};
    std::optional<ProductId> product; ///< absent: nobody knows the code
    QString code;                     ///< as scanned
    Quantity quantity;                ///< 0: there is none
    int round = 1;                    ///< 2: the second count
    QString lot;
    qint64 afterMove = 0; ///< the newest stock move of that instant
    bool undone = false;
    QDateTime at;
    UserId user{0};
};

/// What an inventory says of a product, the gravest first.
enum class InventoryStanding {
    CountAgain, ///< far from what is expected, or moved while it was being counted
    Incomplete, ///< not counted in one of the places it may stand
    NotCounted, ///< should be there, and nobody scanned it
    Gap,        ///< a difference that is posted
    Right       ///< as expected
};

/// What the end of an inventory adds to a lot (+) or takes from it (-).
struct LotDifference {
    std::optional<LotId> lot; ///< absent: not on the shelf in the file, or goods without a lot
    QString mark;             ///< its own; empty: only dates, or goods without a lot
    Quantity quantity;        ///< signed, never zero

    bool operator==(const LotDifference &) const = default;
};

/// A product of an inventory as its end will judge it.
struct InventoryLine {
    ProductId product{0};
    QString code;
    QString name;
    Unit unit = Unit::Piece;
    QString shelf; ///< where the walks met it, else the places it was counted in
    Quantity counted;
    Quantity expected;
    Money value;         ///< of the difference at cost, signed like it
    Money expectedValue; ///< of what is expected at cost
    InventoryStanding standing = InventoryStanding::Right;
    bool movedMeanwhile = false; ///< something moved between its scans in one place
    bool isRecounted = false;
    bool isSamePerson = false; ///< who counted first counted again
    QStringList lacking = {};  ///< places where it was not counted
    QString arriving = {};     ///< a delivery that is being received holds it: the supplier's name
    bool posted = false;       ///< once closed: the stock was put right
    /// By lot, where the count named any and the file has others; their sum is the difference.
    std::vector<LotDifference> lots = {};

    Quantity difference() const { return counted - expected; }
};

/// What the person who counts sees of a product in one place: never what is expected.
struct InventoryTally {
    std::optional<ProductId> product; ///< absent: a code nobody knows
    QString code;
    QString name;
    Unit unit = Unit::Piece;
    Quantity counted;
    int scans = 0;
    QString by; ///< who scanned it last
    QDateTime at;
};

} // namespace cabas
