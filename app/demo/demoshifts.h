// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoworld.h"
#include "core/base/result.h"
#include "core/shifts/slot.h"

#include <map>
#include <set>

namespace cabas {

/// The shifts of the imaginary shop: slots that members hold, who comes, who misses one and makes
/// it up. How a member stands at the end follows from that, by the rules.
class DemoShifts {
public:
    explicit DemoShifts(DemoWorld &world) : m_world(world) {}

    /// Slots, and who holds them; leaves and exemptions of some. Before the first day.
    Result<> begin();
    /// The shifts of a day that is over. One transaction.
    Result<> live(QDate day);
    /// Shifts to come are there to be booked.
    Result<> end();

private:
    Result<> addSlots();
    Result<> enrol(const DemoMember &member);
    Result<> addDetails();
    Result<> addCommittees();
    Result<> generate(QDate day);
    Result<> attend(Tx &tx, const Shift &shift, const Booking &booking);
    Result<> miss(Tx &tx, const Shift &shift, const Booking &booking, DemoFate fate);
    /// A shift of the coming weeks with a place for a member.
    std::optional<ShiftId> freeShift(Tx &tx, QDate after, MemberId member);
    void bookFlying(Tx &tx, QDate day);
    bool isLastBefore(QDate day) const;
    Session office() const;

    DemoWorld &m_world;
    std::vector<ShiftSlot> m_slots;
    size_t m_nextSlot = 0;
    std::map<MemberId, DemoFate> m_fates;
    std::vector<MemberId> m_flying;
    std::set<MemberId> m_changed;
};

} // namespace cabas
