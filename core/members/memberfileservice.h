// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/filenote.h"
#include "core/members/memberphoto.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace cabas {

/// What lies in a member's file besides their name: the photo, and notes.
class MemberFileService {
    Q_DECLARE_TR_FUNCTIONS(MemberFileService)

public:
    explicit MemberFileService(Database &db) : m_db(db) {}

    /// For whoever may see members, and for the till.
    Result<std::optional<MemberPhoto>> photo(const Session &session, MemberId member) const;
    /// A JPEG within the bounds of MemberPhoto; others are refused.
    Result<> setPhoto(const Session &session, MemberId member, const MemberPhoto &photo);
    Result<> removePhoto(const Session &session, MemberId member);

    /// Newest first; those for the office only for those who may change members.
    Result<std::vector<FileNote>> notes(const Session &session, MemberId member) const;
    Result<> addNote(const Session &session, MemberId member, const QString &text, bool officeOnly);
    Result<> removeNote(const Session &session, qint64 note);

private:
    Database &m_db;
};

} // namespace cabas
