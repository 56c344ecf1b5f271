// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/reports/memberfile.h"
#include "core/reports/reporttable.h"

#include <QCoreApplication>

namespace cabas {

/// What the shop owes to people about their data (regulation (EU) 2016/679): what is kept and why,
/// everything about one of them, its erasure once nothing is owed, whose time is over, and who
/// looked at a file.
class PrivacyService {
    Q_DECLARE_TR_FUNCTIONS(PrivacyService)

public:
    /// A file looked at again by the same person within it is one reading.
    static constexpr int readingMinutes = 60;

    explicit PrivacyService(Database &db) : m_db(db) {}

    /// What is kept and why, in the language people read.
    static std::vector<KeptData> kept();
    /// How long a contact is kept after the last sign of a member who left.
    static int contactYears();

    /// Everything about a member. It is handed out: the audit notes it.
    Result<MemberFile> file(const Session &session, MemberId member);
    /// Written as JSON into a file, whole or not at all.
    Result<> copy(const Session &session, MemberId member, const QString &path);
    /// The same on paper.
    static ReportTable paper(const MemberFile &file);
    /// Notes that somebody looked at a member's file; nothing where they did so a moment ago.
    Result<> noteReading(const Session &session, MemberId member);
    /// Newest first.
    Result<std::vector<FileReading>> readings(const Session &session, MemberId member) const;

    /// Members still there of whom nothing was heard for some months, the longest silent first.
    Result<std::vector<SilentMember>> silent(const Session &session, int months) const;
    /// Members whose contact is kept for too long, the longest first.
    Result<std::vector<PastMember>> past(const Session &session) const;
    /// Replaces the name by the number and wipes what is a person's; books, chains and statistics
    /// stay. Asks for the right to change members and, by a second person who holds it, the shop's
    /// settings (see FourEyes). Refused while the member is one, or anything is owed.
    Result<Member> erase(const Session &session, MemberId member);

private:
    static QStringList obstacles(Tx &tx, const Member &member, QDate today);

    Database &m_db;
};

} // namespace cabas
