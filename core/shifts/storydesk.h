// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/shifts/memberstory.h"

namespace cabas {

/// Reads what a member's story is told from, and tells it in the language people read.
class StoryDesk {
public:
    static MemberStory tell(Tx &tx, const Session &session, MemberId member);
};

} // namespace cabas
