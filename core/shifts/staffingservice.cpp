// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/staffingservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/policyrules.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/staffingrules.h"
#include "core/shifts/staffingstore.h"

#include <algorithm>

namespace cabas {

namespace {

const QDate endOfTime(9999, 12, 31);
const QString slotKind = QStringLiteral("slot");
const QString memberKind = QStringLiteral("member");
constexpr qsizetype maxSkill = 40;

ShiftCalendar calendarOf(Tx &tx, const Period &days, bool withNames)
{
    ShiftCalendar calendar;
    calendar.days = days;
    calendar.weeks = PolicyStore::at(tx, days.from).weeks;
    const std::map<SlotId, QStringList> skills = StaffingStore::skillsOfSlots(tx);
    std::map<ShiftId, std::vector<std::pair<MemberId, QString>>> names;
    if (withNames)
        names = StaffingStore::names(tx, days);
    for (Shift &shift : SlotStore::shifts(tx, days)) {
        if (shift.state == ShiftState::Cancelled)
            continue;
        GridShift each;
        if (const auto known = skills.find(shift.slot); known != skills.end())
            each.skills = known->second;
        if (const auto known = names.find(shift.id); known != names.end()) {
            for (const auto &[member, name] : known->second) {
                each.people.push_back(member);
                each.names.push_back(name);
            }
        }
        each.shift = std::move(shift);
        calendar.shifts.push_back(std::move(each));
    }
    StaffingRules::total(calendar);
    return calendar;
}

StaffedShift staffed(Tx &tx, const Session &session, const Shift &shift)
{
    StaffedShift sheet;
    sheet.grid.shift = shift;
    sheet.grid.gap = StaffingRules::gapOf(shift);
    sheet.week = CycleRules::letter(CycleRules::weekOf(PolicyStore::at(tx, shift.day), shift.day));
    sheet.detail = StaffingStore::detail(tx, shift.slot);
    for (const SlotNeed &need : sheet.detail.needs)
        sheet.grid.skills.push_back(need.skill.name);
    sheet.members = StaffingStore::sheet(tx, shift.id, shift.slot);
    for (SheetMember &member : sheet.members) {
        if (!session.may(Permission::SeeContacts))
            member.phone.clear();
    }
    return sheet;
}

/// Without the lock that a deed takes.
Result<Shift> found(Tx &tx, ShiftId id)
{
    const std::optional<Shift> shift = SlotStore::findShift(tx, id);
    if (!shift)
        return notFound(StaffingService::tr("There is no shift number %1.").arg(id.value()),
                        QStringLiteral("unknown_shift"));
    return *shift;
}

Result<> checkNames(const QStringList &names)
{
    for (const QString &name : names) {
        if (name.isEmpty() || name.size() > maxSkill)
            return refused(
                StaffingService::tr("A skill is named in 1 to %1 characters.").arg(maxSkill),
                QStringLiteral("skill"));
    }
    return Ok{};
}

} // namespace

Result<ShiftCalendar> StaffingService::calendar(const Session &session, const Period &days,
                                                bool withNames) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return calendarOf(tx, days, withNames); });
}

Result<StaffedShift> StaffingService::shift(const Session &session, ShiftId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<StaffedShift> {
        CABAS_LET(shift, found(tx, id));
        return staffed(tx, session, shift);
    });
}

Result<std::vector<Candidate>> StaffingService::candidates(const Session &session, ShiftId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<std::vector<Candidate>> {
        CABAS_LET(shift, found(tx, id));
        return ShiftDesk::candidates(tx, session, shift);
    });
}

Result<StaffedDay> StaffingService::day(const Session &session, QDate day) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        StaffedDay all;
        all.day = day;
        all.week = CycleRules::letter(CycleRules::weekOf(PolicyStore::at(tx, day), day));
        for (const Shift &shift : SlotStore::shifts(tx, {day, day.addDays(1)})) {
            if (shift.state == ShiftState::Cancelled)
                continue;
            all.shifts.push_back(staffed(tx, session, shift));
            for (const SheetMember &member : all.shifts.back().members) {
                const BookingState state = member.booking.state;
                all.expected += state != BookingState::Excused ? 1 : 0;
                all.came += state == BookingState::Done || state == BookingState::Late ? 1 : 0;
                all.missed +=
                    state == BookingState::Absent || state == BookingState::Excused ? 1 : 0;
            }
        }
        return all;
    });
}

Result<std::vector<GridShift>> StaffingService::alerts(const Session &session, int days) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        const QDate today = session.today();
        return StaffingRules::alerts(calendarOf(tx, {today, today.addDays(days)}, false),
                                     StaffingStore::levels(tx));
    });
}

Result<> StaffingService::setSkills(const Session &session, MemberId member,
                                    const QStringList &names)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(checkNames(names));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(ShiftDesk::member(tx, member));
        std::vector<SkillId> skills;
        for (const QString &name : names) {
            const SkillId id = StaffingStore::skill(tx, name);
            if (std::find(skills.begin(), skills.end(), id) == skills.end())
                skills.push_back(id);
        }
        StaffingStore::setSkills(tx, member, skills);
        AuditStore::record(tx, session, "shift.skills", memberKind, member.value(),
                           {{QStringLiteral("lines"), qint64(skills.size())}});
        return Ok{};
    });
}

Result<> StaffingService::setCalled(const Session &session, MemberId member, bool mayBeCalled)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(ShiftDesk::member(tx, member));
        StaffingStore::setCalled(tx, member, mayBeCalled, session.today());
        AuditStore::record(tx, session, mayBeCalled ? "shift.call" : "shift.no_call", memberKind,
                           member.value());
        return Ok{};
    });
}

Result<std::vector<SlotSheet>> StaffingService::slotSheets(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        const QDate today = session.today();
        std::vector<SlotSheet> all;
        for (const ShiftSlot &slot : SlotStore::all(tx, today)) {
            if (slot.to && *slot.to <= today)
                continue;
            SlotSheet sheet{slot, StaffingStore::detail(tx, slot.id), {}, {}};
            for (const MemberId holder : BookingStore::holders(tx, slot.id, today)) {
                if (const Result<Member> member = ShiftDesk::member(tx, holder))
                    sheet.holders.push_back(member->name);
            }
            const SlotCredit credit = SlotStore::creditOn(tx, slot.id, today);
            if (credit.fixedMilli != SlotCredit{}.fixedMilli ||
                credit.flyingMilli != SlotCredit{}.flyingMilli)
                sheet.credit = credit;
            all.push_back(std::move(sheet));
        }
        return all;
    });
}

Result<ShiftSlot> StaffingService::changeSlot(const Session &session, const SlotChange &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<ShiftSlot> {
        const std::optional<ShiftSlot> before = SlotStore::find(tx, wanted.slot.id);
        if (!before)
            return notFound(tr("There is no slot number %1.").arg(wanted.slot.id.value()),
                            QStringLiteral("unknown_slot"));
        const QDate today = session.today();
        ShiftSlot slot = wanted.slot;
        slot.week = before->week; // who holds it holds this week and this day
        slot.weekday = before->weekday;
        slot.from = before->from;
        slot.name = cleaned(slot.name);
        CABAS_TRY(ShiftRules::check(slot, PolicyStore::at(tx, today)));
        SlotDetail detail = wanted.detail;
        for (SlotNeed &need : detail.needs)
            CABAS_TRY(checkNames({need.skill.name}));
        CABAS_TRY(StaffingRules::check(detail, slot));
        for (const Shift &shift : SlotStore::shifts(tx, {today.addDays(1), endOfTime})) {
            if (shift.slot == slot.id && shift.taken > slot.places)
                return refused(tr("%n member(s) are on the shift of %1. Move some of them before "
                                  "taking places away.",
                                  nullptr, shift.taken)
                                   .arg(ShiftRules::title(shift.day, shift.startMinute)),
                               QStringLiteral("places"));
        }
        for (SlotNeed &need : detail.needs)
            need.skill.id = StaffingStore::skill(tx, need.skill.name);
        SlotStore::update(tx, slot, today.addDays(1));
        StaffingStore::setDetail(tx, slot.id, detail);
        AuditStore::record(tx, session, "shift.slot_change", slotKind, slot.id.value(),
                           {{QStringLiteral("places"), slot.places}});
        return slot;
    });
}

Result<int> StaffingService::endSlot(const Session &session, SlotId id, QDate day)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    if (day < session.today())
        return refused(tr("A slot ends today or on a day to come: what was lived stays."),
                       QStringLiteral("to"));
    return m_db.write([&](Tx &tx) -> Result<int> {
        const int held = int(BookingStore::holders(tx, id, day).size());
        if (held > 0)
            return refused(tr("%n member(s) hold this slot. Give them another one first, or let "
                              "them fly.",
                              nullptr, held),
                           QStringLiteral("held"));
        SlotStore::end(tx, id, day);
        int cancelled = 0;
        for (const Shift &shift : SlotStore::shifts(tx, {day, endOfTime})) {
            if (shift.slot != id || shift.state != ShiftState::Open)
                continue;
            const std::vector<BookedMember> booked = BookingStore::ofShift(tx, shift.id);
            BookingStore::cancelShift(tx, shift.id, session.today());
            SlotStore::setState(tx, shift.id, ShiftState::Cancelled);
            for (const BookedMember &each : booked)
                ShiftDesk::refresh(tx, each.booking.member);
            ++cancelled;
        }
        AuditStore::record(tx, session, "shift.slot_end", slotKind, id.value(),
                           {{QStringLiteral("to"), dayText(day)}});
        return cancelled;
    });
}

} // namespace cabas
