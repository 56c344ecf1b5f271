// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace cabas {

using ListViewId = Id<struct ListViewTag>;

/// How somebody wants a list of the window.
struct ListView {
    ListViewId id{0};
    QString list;       ///< the window's word for it: "orders"
    QString name = {};  ///< empty: as its owner left the list
    QString owner = {}; ///< who made it, for people
    bool isOwn = true;  ///< of the person who asks
    bool isShared = false;
    bool isAtOpening = false; ///< what its owner begins with
    QString state = {};       ///< columns and filters, in the window's words

    bool operator==(const ListView &) const = default;
};

} // namespace cabas
