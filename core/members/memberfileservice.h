// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/memberphoto.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace cabas {

/// The photo in a member's file.
class MemberFileService {
    Q_DECLARE_TR_FUNCTIONS(MemberFileService)

public:
    explicit MemberFileService(Database &db) : m_db(db) {}

    /// For whoever may see members, and for the till.
    Result<std::optional<MemberPhoto>> photo(const Session &session, MemberId member) const;
    /// A JPEG within the bounds of MemberPhoto; others are refused.
    Result<> setPhoto(const Session &session, MemberId member, const MemberPhoto &photo);
    Result<> removePhoto(const Session &session, MemberId member);

private:
    Database &m_db;
};

} // namespace cabas
