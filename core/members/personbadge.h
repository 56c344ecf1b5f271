// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/badge.h"
#include "core/members/people.h"

namespace cabas {

/// A badge of somebody of a household who is no member. Its number is the person's for ever; the
/// count behind it says which of their badges it is.
struct PersonBadge {
    qint64 person = 0; ///< 0: no longer in any household
    int number = 0;
    QString code; ///< EAN-13 by the shop's rule for people of a household
    QDate issuedOn;
    std::optional<QDate> endedOn; ///< first day it is no longer good
    QString reason;               ///< why it ended: BadgeRules::reasons

    bool isGood() const { return !endedOn.has_value(); }
};

/// Who comes with a badge or a number: a member, or somebody of their household who is none.
struct BadgeHolder {
    Member member;
    std::optional<HouseholdPerson> person;
};

} // namespace cabas
