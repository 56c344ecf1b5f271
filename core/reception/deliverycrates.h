// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/purchasing/crate.h"
#include "core/purchasing/delivery.h"
#include "core/reception/receptionrules.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// The crates that goods of a delivery come in: weighed with them, then kept count of.
class DeliveryCrates {
    Q_DECLARE_TR_FUNCTIONS(DeliveryCrates)

public:
    /// Goods said with crates and a gross weight, with the tare of each kind and the net weight as
    /// their quantity. `product` is absent while nobody knows the code.
    static Result<ReceivedGoods> weighed(Tx &tx, ReceivedGoods goods,
                                         const std::optional<Product> &product);
    /// Kinds to choose from for goods of a supplier, the one used last in front.
    static std::vector<CrateKind> offered(Tx &tx, const Delivery &delivery,
                                          std::optional<SupplierId> seller);

    /// Which crates of which lines.
    struct Came {
        DeliveryLine line;
        std::vector<CrateCount> crates;
    };
    /// Moves of what was counted, one a kind and supplier. Crates are their owner's where the
    /// kind has one, else the supplier's of the goods; nobody keeps count of those that are never
    /// handed back, nor of goods without a supplier.
    static std::vector<CrateMove> receive(Tx &tx, const Session &session, const Delivery &delivery,
                                          const std::vector<Came> &came);
    /// The same out again, by the counter-document `counter` of `delivery`.
    static std::vector<CrateMove> takeBack(Tx &tx, const Session &session, const Delivery &delivery,
                                           DeliveryId counter, const std::vector<Came> &came);
};

} // namespace cabas
