// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/crate.h"
#include "core/purchasing/supplierorder.h"
#include "core/reception/reversalrules.h"

#include <QCoreApplication>

namespace cabas {

/// A line to take back.
struct ReversalWish {
    ProductId product{0};
    std::optional<Quantity> quantity; ///< absent: what is still here
};

/// What of a finished delivery a counter-document would take back.
struct ReversalPlan {
    Delivery delivery;
    std::vector<ReversibleLine> lines; ///< those of which anything was received
    std::vector<DeliveryId> reversals; ///< counter-documents made before
    std::vector<SupplierOrder> orders; ///< it came of, with their lines

    bool hasAnything() const;
    /// All of it is still here, and nothing was taken back before.
    bool isWhole() const;
};

struct ReversalAnswer {
    DeliveryId delivery{0}; ///< the counter-document
    int moves = 0;
    std::vector<ReversalRefusal> refused; ///< what stays, in part or whole
    QStringList awaited;                  ///< numbers of the orders that are awaited again
    std::vector<CrateMove> crates = {};   ///< handed back with the goods
};

/// Takes finished receptions back by documents of their own; what was written stays.
class ReversalService {
    Q_DECLARE_TR_FUNCTIONS(ReversalService)

public:
    explicit ReversalService(Database &db) : m_db(db) {}

    Result<ReversalPlan> plan(const Session &session, DeliveryId delivery) const;
    /// Takes lines back (`wishes` empty: all that is still here of every line). Refused when
    /// nothing can be: the goods are gone, or were taken back before.
    Result<ReversalAnswer> reverse(const Session &session, DeliveryId delivery,
                                   const QString &reason,
                                   const std::vector<ReversalWish> &wishes = {});

private:
    static Result<ReversalPlan> planOf(Tx &tx, DeliveryId delivery);
    static DeliveryId write(Tx &tx, const Session &session, const Delivery &reversed,
                            const QString &reason,
                            const std::vector<std::vector<StockMove>> &movesByLine,
                            const std::vector<DeliveryLine> &lines);

    Database &m_db;
};

} // namespace cabas
