// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
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
    qint64 given = 0; ///< credited for this committee in the cycle of today, the counter's unit
    qint64 owed = 0;  ///< on the member's counter today, 0 or more
};

enum class WorkState { Waiting, Credited, Refused };

/// Hours that a member gave to a committee, as they were noted.
struct CommitteeWork {
    qint64 id = 0;
    CommitteeId committee{0};
    MemberId member{0};
    QDate day;
    qint64 amount = 0; ///< in the counter's unit
    WorkState state = WorkState::Waiting;
    UserId user{0}; ///< who noted it
    QDateTime at;
    // Filled by lists:
    int number = 0;
    QString name;
    QString notedBy;
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
