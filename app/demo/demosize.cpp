// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demosize.h"

#include <array>

namespace cabas {

std::optional<DemoSize> DemoSize::named(const QString &name)
{
    static const std::array<DemoSize, 3> sizes{{
        {u"counter"_qs, 40, 64, 300, 3, 14, 5, 1, 4},
        {u"shop"_qs, 2000, 2500, 5'000, 12, 110, 7, 2, 6},
        {u"large"_qs, 6400, 8000, 20'000, 60, 600, 5, 5, 6},
    }};
    for (const DemoSize &size : sizes) {
        if (size.name == name)
            return size;
    }
    return std::nullopt;
}

} // namespace cabas
