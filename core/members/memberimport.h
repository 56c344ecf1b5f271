// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/formats/membertable.h"
#include "core/members/member.h"

#include <QCoreApplication>

#include <functional>

namespace cabas {

/// What rooms above take of a line: for a new member it is done, for a known one the differences
/// are told in words.
using MemberImportMore = std::function<Result<QStringList>(
    Tx &tx, const Session &session, const Member &member, const MemberRow &row, bool isNew)>;

struct MemberImportOptions {
    bool dryRun = false;        ///< tell what would be done, write nothing
    bool partial = false;       ///< take the good lines though others are refused
    MemberImportMore more = {}; ///< shift counters and slots
};

/// What came of a table of members. Without `partial`, one refused line leaves the shop as it was:
/// added and changed are then 0.
struct MemberImport {
    int read = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<MemberRefusal> refused;     ///< by line
    std::vector<MemberRefusal> differences; ///< of known members, left as they are here
    bool written = false;
};

/// Brings a table of members into the shop, as from the program used before, and hands it out.
///
/// A line is of the member with its number; without one, of the member with its mail address, or
/// with its name where only one has it. Of a known member, what the line says of contacts,
/// household and days is changed and the rest stays; shares and account are of new members only,
/// since both have a history here: a line that says otherwise of a known one is refused.
class MemberImportService {
    Q_DECLARE_TR_FUNCTIONS(MemberImportService)

public:
    explicit MemberImportService(Database &db) : m_db(db) {}

    /// Refused lines are part of the answer; it fails only where nothing at all can be done.
    Result<MemberImport> run(const Session &session, const MemberTable &table,
                             const MemberImportOptions &options);

    /// Every member by number, those who left too. Contacts are blank for who may not see them.
    Result<std::vector<MemberRow>> rows(const Session &session) const;

private:
    enum class Outcome { Added, Changed, Unchanged };

    Result<Outcome> take(const Session &session, const MemberRow &row, const MemberImportMore &more,
                         MemberImport &import);
    Result<Member> add(const Session &session, const MemberRow &row);
    /// Address and birth, which stand in the profile; true where they changed.
    Result<bool> putProfile(const Session &session, MemberId member, const MemberRow &row);
    Result<Outcome> change(const Session &session, const Member &known, const MemberRow &row);
    Result<std::optional<Member>> known(Tx &tx, const MemberRow &row) const;
    Result<std::optional<HouseholdId>> householdOf(const Session &session, const QString &name);
    static void count(MemberImport &import, int line, const Result<Outcome> &outcome);

    Database &m_db;
};

} // namespace cabas
