// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/people.h"

namespace cabas {

/// Who of a household comes to shop in place of the member whose sale it is.
struct Shopper {
    std::optional<MemberId> member; ///< another member of the household
    qint64 person = 0;              ///< or somebody who is none (HouseholdPerson)
    HouseholdRole role = HouseholdRole::Holder;
    QString name = {};
    std::optional<QDate> until = {}; ///< a helper's last day

    bool isSame(const Shopper &other) const
    {
        return member == other.member && person == other.person;
    }
};

} // namespace cabas
