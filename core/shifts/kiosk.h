// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/memberphoto.h"
#include "core/shifts/committee.h"
#include "core/shifts/memberstory.h"
#include "core/shifts/slot.h"

#include <optional>
#include <vector>

namespace cabas {

/// A shift that the member at the kiosk is booked on, with what they may do about it now.
struct KioskShift {
    Booking booking;
    QString task; ///< "Till"; may be empty
    int week = 1; ///< of the cycle
    bool mayExchange = false;
    QDateTime exchangeUntil; ///< ShiftRules::wall
    bool mayCancel = false;
    QDateTime cancelUntil; ///< invalid: an own shift, which is exchanged instead
    bool mayAttend = false;
    QDateTime attendFrom;
    QDateTime attendUntil;
};

/// A shift with a place for the member.
struct KioskOffer {
    Shift shift;
    int week = 1;

    int free() const { return shift.places - shift.taken; }
};

/// Who came with a badge.
struct KioskGuest {
    MemberId member{0};
    QString person; ///< somebody of the member's household who is no member; empty: the member
};

/// All that the kiosk shows: the person before it, and nobody else.
struct KioskView {
    MemberId member{0};
    int number = 0;
    QString name;
    QString person; ///< who came in the member's place, before whom contacts and photo are empty
    QString phone;
    QString email;
    int revision = 1;
    std::optional<MemberPhoto> photo;
    MemberStory story;
    std::vector<KioskShift> coming;    ///< in order
    std::vector<Committee> committees; ///< that the member is in
    std::optional<KioskOffer> wanted;  ///< a shift with few hands soon, where they could help
};

} // namespace cabas
