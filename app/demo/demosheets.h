// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoworld.h"
#include "core/base/result.h"

namespace cabas {

/// The sheets of the imaginary shop's articles: producers at plausible places, net contents read
/// from names, marks of quality, and the shop's own place. What wholesalers sell comes from
/// nowhere known, as in a real shop.
class DemoSheets {
public:
    explicit DemoSheets(DemoWorld &world) : m_world(world) {}

    /// After the shelves are filled; in the transaction of the caller, if any.
    Result<> fill();

private:
    DemoWorld &m_world;
};

} // namespace cabas
