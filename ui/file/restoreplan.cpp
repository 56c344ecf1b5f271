// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/restoreplan.h"

#include <utility>

namespace cabas::ui {

namespace {

std::optional<RestoreOrder> &plan()
{
    static std::optional<RestoreOrder> planned;
    return planned;
}

} // namespace

void RestorePlan::set(const RestoreOrder &order)
{
    plan() = order;
}

std::optional<RestoreOrder> RestorePlan::take()
{
    return std::exchange(plan(), {});
}

} // namespace cabas::ui
