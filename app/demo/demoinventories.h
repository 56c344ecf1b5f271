// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoworld.h"
#include "core/stock/inventory.h"

#include <QCoreApplication>

namespace cabas {

/// Shelves of the imaginary shop that are counted: one done, one under way.
class DemoInventories {
    Q_DECLARE_TR_FUNCTIONS(DemoInventories)

public:
    explicit DemoInventories(DemoWorld &world) : m_world(world) {}

    /// A shelf counted to its end, with one small difference.
    Result<> finish();
    /// A shelf and the store room behind it, half counted.
    Result<> begin();

private:
    Result<> count(InventoryZoneId zone, size_t first, size_t past, qint64 lost);

    DemoWorld &m_world;
};

} // namespace cabas
