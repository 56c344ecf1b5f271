// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/meeting.h"

#include <vector>

namespace cabas {

/// Information meetings and who came.
class MeetingStore {
public:
    static MeetingId add(Tx &tx, const Meeting &meeting);
    static std::optional<Meeting> find(Tx &tx, MeetingId id);
    /// The newest first, `limit` at most.
    static std::vector<Meeting> newest(Tx &tx, int limit);

    static qint64 addGuest(Tx &tx, const MeetingGuest &guest);
    static std::optional<MeetingGuest> findGuest(Tx &tx, qint64 id);
    /// In the order they were written down.
    static std::vector<MeetingGuest> guests(Tx &tx, MeetingId meeting);
    static void removeGuest(Tx &tx, qint64 id);
    /// The guest is that member; what else was written of them is in the member's file now.
    static void join(Tx &tx, qint64 guest, MemberId member);
};

} // namespace cabas
