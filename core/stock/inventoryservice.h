// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/stock/inventoryrules.h"

namespace cabas {

/// What an inventory is begun with.
struct InventoryStart {
    QString name;
    std::vector<QString> zones; ///< what is sold leaves the first
    std::optional<FamilyId> family = {};
    Tolerance tolerance = {};
};

/// The answer to one beep. It never tells what is expected.
struct InventoryAnswer {
    InventoryScan scan;
    std::optional<Product> product; ///< absent: nobody knows the code
    Quantity counted;               ///< of the product in this place and this count, all scans
    QString elsewhere;              ///< the shelf where the walks know it, if not this one
    QString message;                ///< for an unknown code, in words
};

/// What a page shows while counting.
struct InventoryView {
    Inventory inventory;
    std::vector<InventoryTally> tallies; ///< of the place and count asked for, newest first
    int expected = 0;                    ///< references known to be in this place; 0: nobody knows
    int met = 0;                         ///< of them, counted
};

/// An inventory as its end will judge it, or judged it.
struct InventoryReview {
    Inventory inventory;
    std::vector<InventoryLine> lines; ///< the gravest first, then by name
    Money shortfall;                  ///< what is missing, at cost, as a positive amount
    Money surplus;
    Money expectedValue;
    qint64 seconds = 0;       ///< spent counting
    QStringList unknown = {}; ///< scanned codes that nobody knows
    int count(InventoryStanding standing) const;
    /// Lines that the end would leave as they are.
    int open() const;
};

struct InventoryClosed {
    int lines = 0;
    int moves = 0;
    int left = 0; ///< products whose stock was not touched
    Money difference;
    bool repeated = false; ///< it was closed before: the first answer again
};

/// Rolling inventories: blind counts by scanning, each scan durable at once; the stock put right
/// in one transaction at the end.
class InventoryService {
    Q_DECLARE_TR_FUNCTIONS(InventoryService)

public:
    explicit InventoryService(Database &db) : m_db(db) {}

    Result<Inventory> start(const Session &session, const InventoryStart &wish);
    /// One more place to count; refused where it is counted already.
    Result<Inventory> addZone(const Session &session, InventoryId id, const QString &name);
    /// Counts a code in a place. An unknown one is kept, and counts for nothing. `round` 2 is the
    /// second count, which takes the place of the first.
    Result<InventoryAnswer> scan(const Session &session, InventoryZoneId zone, int round,
                                 const QString &code, const CountedGoods &goods = {});
    /// The same for a product chosen from a list; a quantity of 0 says that there is none.
    Result<InventoryAnswer> countProduct(const Session &session, InventoryZoneId zone, int round,
                                         ProductId product, const CountedGoods &goods);
    /// Another quantity for a scan: it is undone and written anew, as of now.
    Result<InventoryAnswer> correct(const Session &session, InventoryScanId scan,
                                    Quantity quantity);
    /// Takes back the newest scan that this person made in a place; absent when there is none.
    Result<std::optional<InventoryScan>> undoLast(const Session &session, InventoryZoneId zone);
    /// "There is none" of all that may stand in a place and was not counted there. How many.
    Result<int> sayRestIsNone(const Session &session, InventoryZoneId zone);

    Result<std::vector<Inventory>> list(const Session &session, int limit) const;
    Result<InventoryView> view(const Session &session, InventoryZoneId zone, int round) const;
    /// Compares with the file: for the end of the count, not while counting.
    Result<InventoryReview> review(const Session &session, InventoryId id) const;
    /// Posts the differences in one transaction. Refused (`inventory_unfinished`) while products
    /// are to be counted again, lack a place or were not counted, unless `leaveRest`: their stock
    /// then stays as it is.
    Result<InventoryClosed> close(const Session &session, InventoryId id, bool leaveRest);
    Result<> abandon(const Session &session, InventoryId id);

private:
    static Result<InventoryAnswer> write(Tx &tx, const Session &session, InventoryScan scan,
                                         const ProductHit &hit, const CountedGoods &goods);

    Database &m_db;
};

} // namespace cabas
