// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/purchasing/crate.h"

#include <map>

namespace cabas {

/// Kinds of crates, those of each scan, and the moves between the shop and its suppliers.
class CrateStore {
public:
    static std::optional<CrateKind> find(Tx &tx, CrateKindId id);
    static std::optional<CrateKind> findByName(Tx &tx, const QString &name);
    /// By name, those no longer used among them.
    static std::vector<CrateKind> kinds(Tx &tx);
    static CrateKindId add(Tx &tx, const CrateKind &kind);
    /// False when the revision is not the present one.
    static bool update(Tx &tx, const CrateKind &kind);

    /// The crates of a scan, in place of those it had.
    static void setOfScan(Tx &tx, ScanId scan, const std::vector<CrateCount> &crates);
    static std::vector<CrateCount> ofScan(Tx &tx, ScanId scan);
    /// Scans of a line that were weighed or came in crates, oldest first; undone ones left out.
    static std::vector<Weighing> weighingsOf(Tx &tx, DeliveryLineId line);
    /// The crates of the lines of a delivery, by line and kind; undone scans left out.
    static std::map<DeliveryLineId, std::vector<CrateCount>> ofDelivery(Tx &tx, DeliveryId id);
    /// The kind that was used last for goods of a supplier, in their newest deliveries.
    static std::optional<CrateKindId> lastOf(Tx &tx, SupplierId supplier);
    /// The kind that was used last in a delivery.
    static std::optional<CrateKindId> lastIn(Tx &tx, DeliveryId delivery);

    /// Writes a move and seals it in the chain "crates". Its value is filled in here
    /// (CrateRules::valueOf); `deposit` is that of one crate today.
    static CrateMove move(Tx &tx, CrateMove move, Money deposit);
    static CrateBalance balance(Tx &tx, CrateKindId kind, SupplierId supplier);
    /// All that ever moved, by supplier and kind.
    static std::vector<CrateBalance> balances(Tx &tx);
    /// Newest first.
    static std::vector<CrateMove> moves(Tx &tx, int limit);
    /// Those of a delivery or of the document that counters one.
    static std::vector<CrateMove> movesOf(Tx &tx, DeliveryId delivery);
    /// Those that went back to a supplier on a day, in the order they were noted.
    static std::vector<CrateMove> returned(Tx &tx, SupplierId supplier, QDate day);

    static const ChainSpec &chainSpec();
};

} // namespace cabas
