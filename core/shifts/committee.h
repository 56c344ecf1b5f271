// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using CommitteeId = Id<struct CommitteeTag>;

/// Members who work together outside the shifts. Their hours are credited by whoever leads.
struct Committee {
    CommitteeId id{0};
    QString name;
    MemberId leader{0};
    std::optional<QDate> endedOn; ///< first day it is no more
    int members = 0;              ///< today; filled by lists
};

/// Somebody of a committee.
struct CommitteeMember {
    MemberId member{0};
    int number = 0;
    QString name;
    QDate from;
};

/// Two members who share one slot: the holder's bookings, counter and standing are both's.
struct ShiftPair {
    qint64 id = 0;
    MemberId holder{0};
    MemberId partner{0};
    QDate from;
    std::optional<QDate> to; ///< first day it is over

    bool covers(QDate day) const { return from <= day && (!to || day < *to); }
};

} // namespace cabas
