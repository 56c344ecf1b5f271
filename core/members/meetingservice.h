// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/meeting.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Information meetings: when they were, who came, and who of them joined.
class MeetingService {
    Q_DECLARE_TR_FUNCTIONS(MeetingService)

public:
    explicit MeetingService(Database &db) : m_db(db) {}

    /// The newest first.
    Result<std::vector<Meeting>> meetings(const Session &session) const;
    Result<std::vector<MeetingGuest>> guests(const Session &session, MeetingId meeting) const;
    Result<Meeting> add(const Session &session, const Meeting &meeting);
    Result<MeetingGuest> addGuest(const Session &session, const MeetingGuest &guest);
    /// Who does not join is forgotten.
    Result<> removeGuest(const Session &session, qint64 guest);
    /// The guest became a member.
    Result<> joined(const Session &session, qint64 guest, MemberId member);

private:
    Database &m_db;
};

} // namespace cabas
