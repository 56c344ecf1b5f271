// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/peopleservice.h"

namespace cabas::ui {

/// What the identity of a member says beside name and contacts, read at once.
struct PersonFacts {
    PersonSheet sheet;
    std::vector<MemberCategory> kinds; ///< all of the shop
    std::optional<Member> sponsor;
    std::optional<Member> mentor;
};

} // namespace cabas::ui
