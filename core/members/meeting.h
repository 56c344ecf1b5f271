// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cabas {

using MeetingId = Id<struct MeetingTag>;

/// A meeting where people hear what the shop is before they join.
struct Meeting {
    MeetingId id{0};
    QDate day;
    int startMinute = 18 * 60; ///< of the day, shop time
    QString place;
    int guests = 0; ///< who came; filled by lists
    int joined = 0; ///< of these
};

/// Somebody who came to a meeting.
struct MeetingGuest {
    qint64 id = 0;
    MeetingId meeting{0};
    QString name;
    QString email;
    QString phone;
    std::optional<MemberId> member; ///< who they became
};

} // namespace cabas
