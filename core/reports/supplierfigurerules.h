// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/shopplace.h"
#include "core/reports/provenancestore.h"
#include "core/reports/supplierfigures.h"

namespace cabas {

/// Counts a year with a supplier. Pure.
class SupplierFigureRules {
public:
    static constexpr int months = 12;

    /// The first day that counts: of the month eleven months ago.
    static QDate since(QDate today);
    /// `receipts` in the order of their days.
    static SupplierFigures of(const std::vector<SupplierReceipt> &receipts,
                              const std::vector<SupplierArrival> &arrivals,
                              const std::vector<SupplierFault> &faults,
                              const QHash<qint64, ProvenanceStore::Facts> &facts,
                              const ShopPlace &shop, QDate today);
    /// Newest first; an order that was sent by its mail is told once.
    static std::vector<SupplierMessage> inOrder(std::vector<SupplierMessage> messages);

private:
    static void addPrices(SupplierFigures &figures, const std::vector<SupplierReceipt> &receipts);
};

} // namespace cabas
