// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"

namespace cabas {

/// Who may do what with the team's notes.
class TeamNoteRules {
public:
    /// Writing a notice and taking one away: coordinators, and who manages the shop.
    static bool mayNotify(const Session &session)
    {
        return session.may(Permission::AllowStanding) || session.may(Permission::ManageShop);
    }
};

} // namespace cabas
