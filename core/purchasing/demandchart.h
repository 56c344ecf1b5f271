// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/demand.h"
#include "core/purchasing/supplier.h"

#include <QStringList>

#include <vector>

namespace cabas {

/// What was sold of a product in a week from Monday on.
struct DemandWeek {
    QDate monday;
    Quantity sold;
    int openDays = 0;
    int outDays = 0; ///< days on which there was nothing to sell
    bool wasPromoted = false;
};

/// What one supplier asks for a product, carried to the shop.
struct ProductOffer {
    SupplierId supplier{0};
    QString supplierName;
    bool isUsual = false; ///< the one it is ordered from
    Quantity pack;
    UnitPrice cost;      ///< of one unit, VAT excluded; 0: not known
    UnitPrice transport; ///< its share of the transport of an order as they usually are
    QDate arrival;       ///< of an order written today

    UnitPrice delivered() const { return UnitPrice::fromE4(cost.e4() + transport.e4()); }
};

/// The demand of a product as people see it: its weeks, a usual week, and why.
struct DemandChart {
    ProductId product{0};
    QString name;
    Unit unit = Unit::Piece;
    Quantity onHand;
    Demand demand;
    std::vector<DemandWeek> weeks; ///< oldest first; the last one runs
    QStringList reasons;
    std::vector<ProductOffer> offers; ///< the usual one first, then the cheapest
};

} // namespace cabas
