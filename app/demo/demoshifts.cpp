// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoshifts.h"

#include "core/shifts/bookingstore.h"
#include "core/shifts/committeeservice.h"
#include "core/shifts/leaveservice.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/staffingservice.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr int cycleDays = 28;
constexpr int cycleWeeks = 4;
constexpr int aheadDays = 55;
constexpr int manyMembers = 500;
constexpr int flyingPercent = 6;

constexpr std::array<int, 3> startMinutes{9 * 60, 12 * 60 + 30, 16 * 60};
const std::array<QString, 3> tasks{QStringLiteral("Caisse"), QStringLiteral("Réception"),
                                   QStringLiteral("Rayons")};

} // namespace

Session DemoShifts::office() const
{
    return m_world.as(u"ines"_qs, u"Bureau"_qs);
}

Result<> DemoShifts::addSlots()
{
    const int places = m_world.size.members > manyMembers ? 12 : 4;
    const int wanted = m_world.size.members * 5 / 4 / places + 1;
    ShiftOfficeService service(m_world.db);
    const QDate first = m_world.size.firstDay(m_world.lastDay);
    for (int round = 0; int(m_slots.size()) < wanted; ++round) {
        for (int at = 0; at < cycleWeeks * 7 && int(m_slots.size()) < wanted; ++at) {
            // Weeks follow each other fastest, so that few slots still spread over the cycle.
            const int week = at % cycleWeeks;
            const int weekday = at / cycleWeeks + 1;
            if (!m_world.size.isOpenOn(QDate(2015, 12, 27).addDays(weekday)))
                continue;
            ShiftSlot slot;
            slot.week = week + 1;
            slot.weekday = weekday;
            slot.startMinute = startMinutes.at(size_t(round) % startMinutes.size());
            slot.places = places;
            slot.flyingPlaces = places;
            slot.name = tasks.at(size_t(round) / startMinutes.size() % tasks.size());
            slot.from = first;
            CABAS_LET(added, service.addSlot(office(), slot));
            m_slots.push_back(added);
        }
    }
    return Ok{};
}

Result<> DemoShifts::enrol(const DemoMember &member)
{
    ShiftOfficeService service(m_world.db);
    const QDate first = m_world.size.firstDay(m_world.lastDay);
    m_fates.emplace(member.id, member.fate);
    const bool isFlying = member.fate == DemoFate::Steady && m_world.random.percent(flyingPercent);
    std::optional<SlotId> slot;
    if (isFlying)
        m_flying.push_back(member.id);
    else
        slot = m_slots.at(m_nextSlot++ % m_slots.size()).id;
    CABAS_TRY(service.join(office(), member.id, slot, first));
    Leave leave;
    leave.member = member.id;
    leave.from = first;
    if (member.fate == DemoFate::Away) {
        leave.from = m_world.lastDay.addDays(-m_world.random.between(4, 15));
        leave.to = m_world.lastDay.addDays(m_world.random.between(8, 30));
    } else if (member.fate == DemoFate::Exempted) {
        leave.kind = LeaveKind::Exemption;
    } else {
        return Ok{};
    }
    CABAS_TRY(service.addLeave(office(), leave));
    return Ok{};
}

/// What the slots ask for, who can do it, who coordinates, and a few leaves that wait for an
/// answer.
Result<> DemoShifts::addDetails()
{
    StaffingService staffing(m_world.db);
    std::map<SlotId, MemberId> coordinators;
    for (size_t i = 0; i < m_world.members.size(); ++i) {
        const MemberId member = m_world.members[i].id;
        QStringList skills;
        if (i % 3 == 0)
            skills << tasks[0];
        if (i % 4 == 1)
            skills << tasks[1];
        CABAS_TRY(staffing.setSkills(office(), member, skills));
        const std::vector<Enrolment> held =
            m_world.db.read([&](Tx &tx) { return BookingStore::enrolments(tx, member); }).value();
        if (!held.empty() && held.front().slot)
            coordinators.emplace(*held.front().slot, member);
    }
    for (const ShiftSlot &slot : m_slots) {
        SlotChange change{slot, {}};
        if (slot.name == tasks[0] || slot.name == tasks[1])
            change.detail.needs = {{{SkillId(0), slot.name}, 1}};
        change.detail.levels = {{slot.places / 2, u"une seule caisse ouvre"_qs},
                                {slot.places - 1, u"tout peut ouvrir"_qs}};
        if (const auto found = coordinators.find(slot.id); found != coordinators.end())
            change.detail.coordinators = {found->second};
        CABAS_TRY(staffing.changeSlot(office(), change));
    }
    constexpr size_t asked = 2;
    for (size_t i = 0; i < std::min(asked, m_world.members.size()); ++i) {
        Leave leave;
        leave.member = m_world.members[m_world.members.size() - 1 - i].id;
        leave.from = m_world.lastDay.addDays(10);
        leave.to = m_world.lastDay.addDays(80);
        CABAS_TRY(LeaveService(m_world.db).ask(office(), leave, u"Voyage"_qs));
    }
    return addCommittees();
}

/// Two committees, each with a few members; in each one somebody's work waits to be credited.
Result<> DemoShifts::addCommittees()
{
    constexpr size_t each = 5;
    CommitteeService committees(m_world.db);
    CABAS_LET(policy, ShiftOfficeService(m_world.db).policy(office()));
    size_t next = 0;
    for (const QString &name : {u"Achats et références"_qs, u"Accueil"_qs}) {
        if (next + each > m_world.members.size())
            break;
        CABAS_LET(made, committees.add(office(), name, m_world.members[next].id));
        for (size_t i = 1; i < each; ++i)
            CABAS_TRY(committees.join(office(), made.id, m_world.members[next + i].id));
        CABAS_TRY(committees.note(office(), made.id, m_world.members[next + 1].id,
                                  policy.shiftUnit(), office().today()));
        next += each;
    }
    return Ok{};
}

Result<> DemoShifts::generate(QDate day)
{
    CABAS_TRY(ShiftService(m_world.db).generate(office(), day.addDays(aheadDays)));
    return Ok{};
}

Result<> DemoShifts::begin()
{
    return m_world.db.write([&](Tx &) -> Result<> {
        CABAS_TRY(addSlots());
        for (const DemoMember &member : m_world.members)
            CABAS_TRY(enrol(member));
        return Ok{};
    });
}

/// Whether the slot of a shift of this day comes again only after the last day.
bool DemoShifts::isLastBefore(QDate day) const
{
    return day.addDays(cycleDays) >= m_world.lastDay;
}

std::optional<ShiftId> DemoShifts::freeShift(Tx &tx, QDate after, MemberId member)
{
    const std::vector<Booking> held =
        BookingStore::of(tx, member, {after, after.addDays(aheadDays)});
    const QDate from = after.addDays(m_world.random.between(3, 12));
    for (const Shift &shift : SlotStore::shifts(tx, {from, from.addDays(7)})) {
        const auto isThatDay = [&](const Booking &booking) { return booking.day == shift.day; };
        if (shift.state == ShiftState::Open && shift.taken < shift.places &&
            std::none_of(held.begin(), held.end(), isThatDay))
            return shift.id;
    }
    return std::nullopt;
}

/// Missed: who may go on shopping chose a make-up the same evening, or was given a delay.
Result<> DemoShifts::miss(Tx &tx, const Shift &shift, const Booking &booking, DemoFate fate)
{
    const bool isToMakeUp = fate == DemoFate::Steady || fate == DemoFate::MakesUp;
    if (isToMakeUp) {
        const std::optional<ShiftId> chosen = freeShift(tx, shift.day, booking.member);
        if (!chosen) {
            ShiftDesk::count(tx, office(), shift, booking, BookingState::Done);
            return Ok{};
        }
        CABAS_TRY(ShiftService(m_world.db).book(office(), booking.member, *chosen));
    }
    const BookingState outcome =
        m_world.random.percent(30) ? BookingState::Excused : BookingState::Absent;
    ShiftDesk::count(tx, office(), shift, booking, outcome);
    m_changed.insert(booking.member);
    if (fate != DemoFate::Delayed)
        return Ok{};
    Leave delay;
    delay.member = booking.member;
    delay.kind = LeaveKind::Extension;
    delay.from = shift.day;
    delay.to = m_world.lastDay.addDays(m_world.random.between(5, 20));
    CABAS_TRY(ShiftOfficeService(m_world.db).addLeave(office(), delay));
    return Ok{};
}

Result<> DemoShifts::attend(Tx &tx, const Shift &shift, const Booking &booking)
{
    const DemoFate fate = m_fates.at(booking.member);
    const bool isOwn = booking.kind == BookingKind::Own;
    const bool misses =
        fate == DemoFate::Steady ? m_world.random.perMille(25) : isLastBefore(shift.day);
    if (isOwn && misses && fate != DemoFate::Away && fate != DemoFate::Exempted)
        return miss(tx, shift, booking, fate);
    ShiftDesk::count(tx, office(), shift, booking,
                     m_world.random.perMille(20) ? BookingState::Late : BookingState::Done);
    if (!isOwn)
        m_changed.insert(booking.member);
    return Ok{};
}

/// Flying members take one shift a cycle.
void DemoShifts::bookFlying(Tx &tx, QDate day)
{
    for (const MemberId member : m_flying) {
        const std::optional<ShiftId> chosen = freeShift(tx, day, member);
        if (chosen)
            (void)ShiftService(m_world.db).book(office(), member, *chosen);
    }
}

Result<> DemoShifts::live(QDate day)
{
    const QDate first = m_world.size.firstDay(m_world.lastDay);
    return m_world.db.write([&](Tx &tx) -> Result<> {
        m_world.at(day, QTime(21, 0));
        if (first.daysTo(day) % cycleDays == 0) {
            CABAS_TRY(generate(day));
            bookFlying(tx, day);
        }
        m_changed.clear();
        for (const Shift &shift : SlotStore::shifts(tx, {day, day.addDays(1)})) {
            for (const BookedMember &booked : BookingStore::ofShift(tx, shift.id)) {
                if (booked.booking.isComing())
                    CABAS_TRY(attend(tx, shift, booked.booking));
            }
        }
        CABAS_TRY(ShiftService(m_world.db).closeDay(office(), day));
        for (const MemberId member : m_changed)
            ShiftDesk::judge(tx, office(), member, day);
        return Ok{};
    });
}

Result<> DemoShifts::end()
{
    return m_world.db.write([&](Tx &) -> Result<> {
        CABAS_TRY(generate(m_world.lastDay));
        return addDetails();
    });
}

} // namespace cabas
