// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/shifts/staffing.h"

namespace cabas {

/// Skills, what slots need, who stands in for whom, and the wide reads of calendars.
class StaffingStore {
public:
    static std::vector<Skill> skills(Tx &tx);
    /// The number of a skill of this name, added where there is none.
    static SkillId skill(Tx &tx, const QString &name);
    static std::map<MemberId, QStringList> skillsOfAll(Tx &tx);
    static QStringList skillsOf(Tx &tx, MemberId member);
    static void setSkills(Tx &tx, MemberId member, const std::vector<SkillId> &skills);

    static SlotDetail detail(Tx &tx, SlotId slot);
    static void setDetail(Tx &tx, SlotId slot, const SlotDetail &detail);
    static std::map<SlotId, std::vector<SlotLevel>> levels(Tx &tx);
    static std::map<SlotId, QStringList> skillsOfSlots(Tx &tx);

    /// Who come, by shift, in order of their numbers; stand-ins by their own name, with the member
    /// who holds the place.
    static std::map<ShiftId, std::vector<std::pair<MemberId, QString>>> names(Tx &tx,
                                                                              const Period &period);
    static std::vector<SheetMember> sheet(Tx &tx, ShiftId shift, SlotId slot);
    /// Members who take part, stay in the shop, are not away and on no shift that day, and do not
    /// mind being called.
    static std::vector<FreeMember> free(Tx &tx, QDate day, QDate today);

    static bool mayBeCalled(Tx &tx, MemberId member);
    static void setCalled(Tx &tx, MemberId member, bool mayBeCalled, QDate since);

    static void want(Tx &tx, BookingId booking, QDate since);
    static void unwant(Tx &tx, BookingId booking);
    static void standIn(Tx &tx, BookingId booking, MemberId member, QDate since);
    static void endStandIn(Tx &tx, BookingId booking);
    static std::optional<MemberId> standInOf(Tx &tx, BookingId booking);
    /// Bookings from a day on whose members look for somebody, by day and hour.
    static std::vector<BookedMember> wanted(Tx &tx, QDate from);
    /// Bookings of others on a day to which a member comes in their place.
    static std::vector<Booking> standsInFor(Tx &tx, MemberId member, QDate day);
    /// Whether a member stands in for somebody at hours of a day that a shift shares.
    static bool standsInAt(Tx &tx, MemberId member, const Shift &shift);
};

} // namespace cabas
