// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/shiftyear.h"

#include "core/members/memberstore.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/slotstore.h"
#include "tests/bench/benchshop.h"

#include <array>

namespace cabas::bench {

namespace {

constexpr int members = 2500;
constexpr int cycles = 13;
constexpr int cyclesAhead = 2;
constexpr int places = 21;
constexpr int cycleDays = 28;
constexpr std::array<int, 5> starts{360, 555, 750, 945, 1095};

Result<> addMembers(Tx &tx, std::vector<MemberId> &ids)
{
    for (int i = 0; i < members; ++i) {
        Member member;
        member.number = 1000 + i;
        member.name = nameOf(i + 1);
        member.badge = QStringLiteral("B%1").arg(i);
        member.joinedOn = ShiftYear::now().addDays(-500);
        ids.push_back(MemberStore::add(tx, member));
    }
    return Ok{};
}

std::vector<ShiftSlot> addSlots(Tx &tx, QDate first)
{
    std::vector<ShiftSlot> all;
    for (int day = 0; day < cycleDays; ++day) {
        for (const int start : starts) {
            if (day % 7 == 6)
                continue;
            ShiftSlot slot;
            slot.week = day / 7 + 1;
            slot.weekday = day % 7 + 1;
            slot.startMinute = start;
            slot.places = slot.flyingPlaces = places;
            slot.name = QStringLiteral("Caisse");
            slot.from = first;
            slot.id = SlotStore::add(tx, slot);
            all.push_back(slot);
        }
    }
    return all;
}

/// Every twentieth is missed, every fiftieth is excused and taken elsewhere.
void attend(Tx &tx, const Session &session, const Shift &shift, const Booking &booking, int count)
{
    if (count % 20 == 0)
        ShiftDesk::count(tx, session, shift, booking, BookingState::Absent);
    else if (count % 50 == 1)
        ShiftDesk::count(tx, session, shift, booking, BookingState::Excused);
    else
        BookingStore::setState(tx, booking.id, BookingState::Done);
}

Result<> fill(Database &db, const Session &session)
{
    return db.write([&](Tx &tx) -> Result<> {
        const QDate first = ShiftYear::now().addDays(-cycles * cycleDays);
        CABAS_LET(policy, PolicyLoader::named(QStringLiteral("two-for-one")));
        policy.from = first;
        PolicyStore::add(tx, session, policy);
        std::vector<MemberId> ids;
        CABAS_TRY(addMembers(tx, ids));
        const std::vector<ShiftSlot> all = addSlots(tx, first);
        for (size_t i = 0; i < ids.size(); ++i)
            BookingStore::enrol(tx, {ids[i], all[i % all.size()].id, first, std::nullopt, {}});
        int count = 0;
        for (int cycle = 0; cycle < cycles + cyclesAhead; ++cycle) {
            for (size_t at = 0; at < all.size(); ++at) {
                const ShiftSlot &slot = all[at];
                Shift shift;
                shift.slot = slot.id;
                shift.day =
                    first.addDays(cycle * cycleDays + (slot.week - 1) * 7 + slot.weekday - 1);
                shift.startMinute = slot.startMinute;
                shift.places = shift.flyingPlaces = places;
                shift.id = *SlotStore::addShift(tx, shift);
                for (size_t holder = at; holder < ids.size(); holder += all.size()) {
                    Booking booking;
                    booking.shift = shift.id;
                    booking.member = ids[holder];
                    booking.kind = BookingKind::Own;
                    booking.bookedOn = first;
                    booking.day = shift.day;
                    booking.startMinute = shift.startMinute;
                    booking.minutes = shift.minutes;
                    booking.id = BookingStore::add(tx, booking);
                    if (cycle < cycles)
                        attend(tx, session, shift, booking, ++count);
                }
                if (cycle < cycles)
                    SlotStore::setState(tx, shift.id, ShiftState::Closed);
            }
        }
        return Ok{};
    });
}

} // namespace

QString ShiftYear::path()
{
    return BenchShop::keptSandbox(QStringLiteral("shiftyear"), fill);
}

} // namespace cabas::bench
