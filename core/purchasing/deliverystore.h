// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/delivery.h"

#include <map>

namespace cabas {

/// Deliveries, their lines and every scan made on them.
class DeliveryStore {
public:
    static DeliveryId add(Tx &tx, const Delivery &delivery, const QByteArray &document,
                          const QString &documentHash);
    /// The newest delivery, abandoned ones aside, that was begun with this very document.
    static std::optional<Delivery> withDocument(Tx &tx, const QString &documentHash);
    /// Two people count one delivery: each waits for the other's scan to be written.
    static void lock(Tx &tx, DeliveryId id);
    static std::optional<Delivery> find(Tx &tx, DeliveryId id);
    /// The same without its counts of lines and scans: what a scan asks for, at one price however
    /// long the delivery is.
    static std::optional<Delivery> head(Tx &tx, DeliveryId id);
    /// Deliveries being counted, oldest first.
    static std::vector<Delivery> counting(Tx &tx);
    /// The newest finished ones.
    static std::vector<Delivery> finished(Tx &tx, int limit);
    /// The newest of a supplier, being counted or finished.
    static std::vector<Delivery> ofSupplier(Tx &tx, SupplierId supplier, int limit);
    /// The documents that counter a delivery, oldest first.
    static std::vector<DeliveryId> reversalsOf(Tx &tx, DeliveryId id);
    static void finish(Tx &tx, DeliveryId id, QDate day, const QDateTime &at, UserId user);
    static void abandon(Tx &tx, DeliveryId id, const QDateTime &at, UserId user);

    static DeliveryLineId addLine(Tx &tx, const DeliveryLine &line);
    static std::vector<DeliveryLine> lines(Tx &tx, DeliveryId id);
    static std::optional<DeliveryLine> line(Tx &tx, DeliveryLineId id);
    static std::optional<DeliveryLine> lineOf(Tx &tx, DeliveryId id, ProductId product);
    /// What a delivery brought for the first time: products received that never had a cost here.
    static std::vector<ProductId> newOnShelf(Tx &tx, DeliveryId id);
    static void addReceived(Tx &tx, DeliveryLineId id, Quantity quantity);
    /// Adds to what the document announces of a line. The first time it takes the place of what
    /// the orders made expected.
    static void announce(Tx &tx, DeliveryLineId id, Quantity quantity);
    /// Adds to what is ordered of a line; expected with it, where no document speaks of the line.
    static void addOrdered(Tx &tx, DeliveryLineId id, Quantity quantity, SupplierId supplier);
    static void setPack(Tx &tx, DeliveryLineId id, Quantity pack);
    static void setCost(Tx &tx, DeliveryLineId id, UnitPrice cost);

    static ScanId addScan(Tx &tx, const DeliveryScan &scan);
    /// The newest scan that was not undone.
    static std::optional<DeliveryScan> lastScan(Tx &tx, DeliveryId id);
    static std::optional<DeliveryScan> scan(Tx &tx, ScanId id);
    static std::vector<DeliveryScan> scansOf(Tx &tx, DeliveryLineId line);
    /// The scans that count of a whole delivery, by line.
    static std::map<DeliveryLineId, std::vector<DeliveryScan>> scansByLine(Tx &tx, DeliveryId id);
    static std::vector<DeliveryScan> unresolvedScans(Tx &tx, DeliveryId id,
                                                     const QString &lookupCode);
    static std::vector<UnresolvedCode> unresolved(Tx &tx, DeliveryId id);
    /// Who counted how much, in the order they began; undone scans do not count.
    static std::vector<CounterShare> counters(Tx &tx, DeliveryId id);
    static std::optional<QDateTime> firstScanAt(Tx &tx, DeliveryId id);
    /// Over the finished deliveries of a supplier since a day, of lines with a known cost.
    static Shortage shortage(Tx &tx, SupplierId supplier, QDate since);
    static void undoScan(Tx &tx, ScanId id);
    /// An unknown scan is one of this line now, and counts so much.
    static void resolveScan(Tx &tx, const DeliveryScan &scan);
    /// Changes the quantity, lot, dates, temperature and weighing of a scan.
    static void changeScan(Tx &tx, const DeliveryScan &scan);
};

} // namespace cabas
