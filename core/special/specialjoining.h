// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/product.h"
#include "core/db/transaction.h"
#include "core/purchasing/supplierorder.h"
#include "core/special/specialorder.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// Puts members' orders on the draft of a supplier's order, inside the transaction of a service.
class SpecialJoining {
    Q_DECLARE_TR_FUNCTIONS(SpecialJoining)

public:
    SpecialJoining(Tx &tx, const Session &session, SupplierOrder draft)
        : m_tx(tx), m_session(session), m_draft(std::move(draft))
    {
    }

    /// The members' orders that a draft to a supplier would take.
    static std::vector<SpecialOrder> waiting(Tx &tx, SupplierId supplier);

    /// Fails only where the draft's lines cannot be written; an order that has no price, or whose
    /// article is gone, is left out with a warning.
    Result<> join();

    int orders() const { return m_orders; }
    int lines() const { return int(m_wanted.size()); }
    int made() const { return m_made; }
    const std::vector<Warning> &warnings() const { return m_warnings; }

private:
    Result<ProductId> productOf(const SpecialOrder &order);
    void take(const SpecialOrder &order);
    Result<OrderLine> grown(ProductId product, Quantity wanted) const;
    OrderLine lineOf(const Product &product) const;

    Tx &m_tx;
    const Session &m_session;
    SupplierOrder m_draft;
    std::map<ProductId, Quantity> m_wanted;
    std::vector<Warning> m_warnings;
    int m_orders = 0;
    int m_made = 0;
};

} // namespace cabas
