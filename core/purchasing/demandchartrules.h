// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/demandchart.h"
#include "core/purchasing/orderproposal.h"

#include <QCoreApplication>

namespace cabas {

/// A product's demand in weeks and in words. Pure.
class DemandChartRules {
    Q_DECLARE_TR_FUNCTIONS(DemandChartRules)

public:
    static constexpr int weeksShown = 12;

    /// The weeks up to the one that holds `today`.
    static std::vector<DemandWeek> weeks(const DemandHistory &history, QDate today);
    /// Why the demand is what it is, the weightiest first.
    static QStringList reasons(const Demand &demand, const DemandHistory &history, Unit unit);
    /// What of the transport falls on one unit of a product, where an order is usually of `order`
    /// (VAT excluded): none from the franco on.
    static UnitPrice transportOf(const OrderTerms &terms, UnitPrice cost, Money order);
    /// The usual one first, then by what a unit costs in the shop; those of no known cost last.
    static void sort(std::vector<ProductOffer> &offers);
};

} // namespace cabas
