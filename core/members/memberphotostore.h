// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/memberphoto.h"

#include <QDateTime>

#include <optional>

namespace cabas {

/// Members' photos, one each.
class MemberPhotoStore {
public:
    static std::optional<MemberPhoto> find(Tx &tx, MemberId member);
    static void set(Tx &tx, MemberId member, const MemberPhoto &photo, UserId user,
                    const QDateTime &at);
    /// False where there was none.
    static bool remove(Tx &tx, MemberId member);
};

} // namespace cabas
