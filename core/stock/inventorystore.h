// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/stock/inventory.h"
#include "core/stock/inventoryrules.h"

#include <map>

namespace cabas {

/// Inventories, their scans and what they ended with.
class InventoryStore {
public:
    static InventoryId add(Tx &tx, const Session &session, const Inventory &inventory);
    /// A place of that name, tied to the shelf that the walks know by it.
    static InventoryZoneId addZone(Tx &tx, InventoryId id, const QString &name);
    /// Two people count one inventory: each waits for the other's scan to be written.
    static void lock(Tx &tx, InventoryId id);
    static std::optional<Inventory> find(Tx &tx, InventoryId id);
    static std::optional<InventoryId> inventoryOf(Tx &tx, InventoryZoneId zone);
    /// Open ones first, then the newest closed; abandoned ones are left out.
    static std::vector<Inventory> list(Tx &tx, int limit);
    /// The one closed last.
    static std::optional<InventoryId> lastClosed(Tx &tx);
    static void end(Tx &tx, const Session &session, InventoryId id, InventoryState state);

    static InventoryScanId addScan(Tx &tx, const InventoryScan &scan);
    static std::optional<InventoryScan> scan(Tx &tx, InventoryScanId id);
    /// The newest scan of a person in a place that was not undone.
    static std::optional<InventoryScan> lastScan(Tx &tx, InventoryZoneId zone, UserId user);
    static void undo(Tx &tx, InventoryScanId id);
    /// The scans that count, oldest first.
    static std::vector<InventoryScan> scans(Tx &tx, InventoryId id);
    /// What was counted in a place, the newest scanned in front.
    static std::vector<InventoryTally> tallies(Tx &tx, InventoryZoneId zone, int round);

    /// The newest stock move; 0 in a shop where nothing moved.
    static qint64 newestMove(Tx &tx);
    /// What moved of a product after a move.
    static std::vector<InventoryRules::Moved> movedAfter(Tx &tx, ProductId product, qint64 move);

    /// Where the walks met the products.
    struct Place {
        ShelfId shelf{0};
        QString name;
    };
    static std::map<ProductId, Place> places(Tx &tx);
    /// The shelf where the walks met a product, empty where it is this place or unknown.
    static QString otherShelf(Tx &tx, ProductId product, InventoryZoneId zone);
    /// Products of a shelf that are sold, or of which something is on hand.
    static std::vector<ProductId> onShelf(Tx &tx, ShelfId shelf);
    /// Products of a family, not of those under it, of which something is on hand.
    static std::vector<ProductId> inFamily(Tx &tx, FamilyId family);
    /// The products that deliveries bring which are being received, with the supplier's name.
    static std::map<ProductId, QString> arriving(Tx &tx);

    static void addLine(Tx &tx, InventoryId id, const InventoryLine &line);
    /// What a closed inventory ended with, by name.
    static std::vector<InventoryLine> lines(Tx &tx, InventoryId id);

    /// A product's end in an inventory, for the reliability of the stock.
    struct Judged {
        QString zones;
        Quantity expected;
        Quantity counted;
    };
    /// Of the inventories closed on these days, what was counted to the end.
    static std::vector<Judged> judged(Tx &tx, QDate from, QDate to);
};

} // namespace cabas
