// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/inventoryservice.h"
#include "ui/stock/stockwords.h"

#include <QCoreApplication>

namespace cabas::ui {

/// The words of the inventories' pages.
class InventoryWords {
    Q_DECLARE_TR_FUNCTIONS(InventoryWords)

public:
    /// "Being counted", "Closed".
    static StockWords::Mark state(const Inventory &inventory);
    /// "Count again", "Not in the back room".
    static StockWords::Mark standing(const InventoryLine &line);
    /// Why a line is not decided: "It moved while it was being counted". Empty for the others.
    static QString reason(const InventoryLine &line);
    /// "Cold shelf + Back room".
    static QString places(const Inventory &inventory);
    /// "2 min 10 s".
    static QString time(qint64 seconds);
};

} // namespace cabas::ui
