// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/restoreservice.h"

#include <optional>

namespace cabas::ui {

/// A restore in place of the file that is open, to be done once its window is closed and nobody
/// has the file any more.
class RestorePlan {
public:
    static void set(const RestoreOrder &order);
    /// The plan that was made, which is over with this; absent: there is none.
    static std::optional<RestoreOrder> take();
};

} // namespace cabas::ui
