// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

using HandoverId = Id<struct HandoverTag>;

/// A word left on a delivery for whoever goes on counting it.
struct Handover {
    HandoverId id{0};
    DeliveryId delivery{0};
    QString text; ///< 1 to 500 characters
    QDateTime at;
    UserId user{0};
    QString userName = {};
    std::optional<QDateTime> readAt = {}; ///< absent: it waits to be read
    std::optional<UserId> readBy = {};    ///< somebody else than its writer
    QString readByName = {};
};

} // namespace cabas
