// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cabas {

/// A badge that was given to a member. The first one is that of their number; others follow when it
/// is lost or worn out. All of them read as the same member, but only the last one counts.
struct Badge {
    MemberId member{0};
    QString code; ///< EAN-13 by the shop's rule, the count of badges in its places for a value
    QDate issuedOn;
    std::optional<QDate> endedOn; ///< first day it is no longer good
    QString reason;               ///< why it ended: BadgeRules::reasons

    bool isGood() const { return !endedOn.has_value(); }
    bool operator==(const Badge &) const = default;
};

} // namespace cabas
