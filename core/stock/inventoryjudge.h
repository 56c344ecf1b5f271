// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/stock/inventory.h"
#include "core/stock/inventoryrules.h"

#include <set>

namespace cabas {

/// Reads what an inventory counted and sets it against the file.
class InventoryJudge {
public:
    /// A product that was counted, or should have been.
    struct Counted {
        ProductId product{0};
        std::vector<InventoryScan> scans;               ///< that count, oldest first
        std::vector<InventoryRules::PlaceCount> counts; ///< one a place of the inventory
        std::vector<InventoryZoneId> lacking = {};      ///< places it may stand in, not counted
        QString otherShelf = {}; ///< the shelf it stands on, which is not part of this inventory
        QString shelf = {};      ///< where it was met, else where it was counted

        bool lacks(InventoryZoneId zone) const;
    };
    /// All of them. A product that walks met on a shelf of the inventory stands there and in the
    /// places that are no shelf; another one may stand in all of them.
    static std::vector<Counted> counted(Tx &tx, const Inventory &inventory);
    /// The products that should be in a place: those of its shelf, or in the first place those of
    /// the family.
    static std::set<ProductId> scope(Tx &tx, const Inventory &inventory, InventoryZoneId zone);
    /// One line a product, the gravest first, then by name.
    static std::vector<InventoryLine> lines(Tx &tx, const Session &session,
                                            const Inventory &inventory);
};

} // namespace cabas
