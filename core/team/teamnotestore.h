// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/team/teamnote.h"

#include <vector>

namespace cabas {

/// The log book and the notices, and who has read them. Nothing is changed or taken away: a note
/// ends, and another one is written.
class TeamNoteStore {
public:
    static TeamNoteId add(Tx &tx, const TeamNote &note);
    static std::optional<TeamNote> find(Tx &tx, TeamNoteId id, UserId person);
    /// Newest first; `person` is who asks.
    static std::vector<TeamNote> newest(Tx &tx, TeamNoteKind kind, UserId person, int limit);
    /// Lines about one thing of the shop, newest first.
    static std::vector<TeamNote> about(Tx &tx, const NoteSubject &subject, UserId person,
                                       int limit);
    /// In force on a day and neither read nor written by the person, oldest first. Of the log, only
    /// from `since` on.
    static std::vector<TeamNote> unread(Tx &tx, UserId person, QDate day, QDate since);
    /// Once a person, however often it is said.
    static void addReader(Tx &tx, TeamNoteId id, UserId person, const QDateTime &at);
    static void end(Tx &tx, TeamNoteId id, UserId person, const QDateTime &at);

    static QString matterName(TeamMatter matter);
    static QString momentName(TeamMoment moment);
    static QString subjectName(NoteSubjectKind kind);
    static std::optional<NoteSubjectKind> subjectFromName(const QString &name);
};

} // namespace cabas
