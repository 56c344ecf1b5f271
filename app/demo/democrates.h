// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoworld.h"
#include "core/reception/receptionrules.h"

namespace cabas {

/// The crates of the demonstration's deliveries: kinds, what is weighed in them, what goes back.
class DemoCrates {
public:
    explicit DemoCrates(DemoWorld &world) : m_world(world) {}

    Result<> fill();
    /// Goods by weight as a scale shows them: with the crates they stand in.
    ReceivedGoods packed(ReceivedGoods goods) const;
    /// On Fridays the empty crates leave with the drivers, all but a few.
    Result<> handBack(QDate day);

private:
    DemoWorld &m_world;
};

} // namespace cabas
