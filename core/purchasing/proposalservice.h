// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/demandstore.h"

#include <QCoreApplication>

namespace cabas {

/// Proposes orders from what was sold, and keeps the terms each supplier is ordered at.
class ProposalService {
    Q_DECLARE_TR_FUNCTIONS(ProposalService)

public:
    explicit ProposalService(Database &db) : m_db(db) {}

    /// What to order from a supplier now; `days` of sales to cover from the arrival on, 0: what the
    /// supplier's terms say. Writes nothing.
    Result<OrderProposal> propose(const Session &session, SupplierId supplier, int days = 0) const;
    /// The same for as few days of sales as come to an amount or a weight; for the longest cover
    /// where no order does. Refused: a target of nothing.
    Result<OrderProposal> propose(const Session &session, SupplierId supplier,
                                  const OrderTarget &target) const;
    /// How all products of a supplier stand, and those of `order` that others sell, each with what
    /// would be ordered of it today. Writes nothing.
    Result<OrderOutlook> outlook(const Session &session, SupplierId supplier,
                                 OrderId order = OrderId(0)) const;
    /// Those of a supplier about whom nothing was said are the defaults.
    Result<OrderTerms> terms(const Session &session, SupplierId supplier) const;
    Result<OrderTerms> setTerms(const Session &session, const OrderTerms &terms);

    /// The products of a supplier with what they are expected to sell, for lists and charts.
    static std::vector<ProposalItem> items(Tx &tx, const SupplyScope &scope,
                                           const OrderCalendar &calendar);

private:
    static OrderTerms termsOf(Tx &tx, SupplierId supplier);

    Database &m_db;
};

} // namespace cabas
