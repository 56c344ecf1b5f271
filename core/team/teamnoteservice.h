// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/team/teamnote.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// The team's log book, and notices at the right moment. Everybody who works in the shop writes and
/// reads the log; notices are written by whoever may let a member shop against their standing (the
/// coordinators) or manages the shop.
class TeamNoteService {
    Q_DECLARE_TR_FUNCTIONS(TeamNoteService)

public:
    static constexpr int maxText = 600;
    /// Lines of the log older than this are nobody's to acknowledge any more.
    static constexpr int logDays = 7;

    explicit TeamNoteService(Database &db) : m_db(db) {}

    /// Writes a line of the log (today's, whatever `from` says) or a notice.
    Result<TeamNoteId> write(const Session &session, const TeamNote &note);
    /// "I have read": once a person. Kept in the audit.
    Result<> acknowledge(const Session &session, TeamNoteId id);
    /// A task is done, by anybody; a notice is taken away, by whoever may write one.
    Result<> end(const Session &session, TeamNoteId id);

    /// Newest first, 200 at most.
    Result<std::vector<TeamNote>> newest(const Session &session, TeamNoteKind kind) const;
    /// Lines about one thing of the shop, newest first, 200 at most.
    Result<std::vector<TeamNote>> about(const Session &session, const NoteSubject &subject) const;
    /// What the person has still to read: notices of that moment or of any, and lines of the log
    /// of the last days; oldest first.
    Result<std::vector<TeamNote>> unread(const Session &session, TeamMoment moment) const;

private:
    static Failure mayNotNotify();

    Database &m_db;
};

} // namespace cabas
