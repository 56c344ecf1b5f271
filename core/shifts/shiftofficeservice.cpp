// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shiftofficeservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/members/shiftstandingstore.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/policyrules.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/standingrules.h"

#include <algorithm>

namespace cabas {

namespace {

const QDate endOfTime(9999, 12, 31);
const QString memberKind = QStringLiteral("member");
const QString slotKind = QStringLiteral("slot");

/// More at once is a slip of the hand: a hundred shifts, or 1,666 hours.
constexpr qint64 maxCorrection = 100'000;

Result<ShiftSlot> found(Tx &tx, SlotId id)
{
    const std::optional<ShiftSlot> slot = SlotStore::find(tx, id);
    if (!slot)
        return notFound(ShiftOfficeService::tr("There is no slot number %1.").arg(id.value()),
                        QStringLiteral("unknown_slot"));
    return *slot;
}

/// Gives a member their place on the shifts of a slot that are made already.
void fillFrom(Tx &tx, const Session &session, SlotId slot, QDate from)
{
    for (const Shift &shift : SlotStore::shifts(tx, {from, endOfTime})) {
        if (shift.slot == slot)
            ShiftDesk::fillOwn(tx, session, shift);
    }
}

/// Whether a member who takes part from a day on does so again, after the rules ended their place;
/// once for each time they did.
bool comesBack(Tx &tx, MemberId member, QDate from)
{
    const std::vector<Enrolment> before = BookingStore::enrolments(tx, member);
    if (before.empty() || StandingRules::enrolledOn(before, from) != nullptr)
        return false;
    const Enrolment &last = before.back();
    if (!last.to ||
        (last.ended != QLatin1String("absences") && last.ended != QLatin1String("counter")))
        return false;
    const std::vector<CounterEvent> events = CounterStore::of(tx, member);
    return std::none_of(events.begin(), events.end(), [&](const CounterEvent &event) {
        return event.cause == QLatin1String("return") && event.day >= *last.to;
    });
}

/// Writes what a return asks for.
void askOfReturn(Tx &tx, const Session &session, MemberId member, QDate from, bool isFixed)
{
    const ShiftPolicy policy = PolicyStore::at(tx, from);
    CounterStore::add(tx, session, policy.id,
                      CounterRules::returned(policy, member, from, isFixed,
                                             CounterStore::sum(tx, member, std::nullopt)));
}

} // namespace

Result<std::vector<ShiftSlot>> ShiftOfficeService::slotList(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return SlotStore::all(tx, session.today()); });
}

Result<ShiftSlot> ShiftOfficeService::addSlot(const Session &session, const ShiftSlot &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<ShiftSlot> {
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        ShiftSlot slot = wanted;
        slot.name = cleaned(slot.name);
        CABAS_TRY(
            ShiftRules::check(slot, PolicyStore::at(tx, std::max(slot.from, session.today()))));
        slot.id = SlotStore::add(tx, slot);
        AuditStore::record(tx, session, "shift.slot_add", slotKind, slot.id.value(),
                           {{QStringLiteral("places"), slot.places}});
        return slot;
    });
}

Result<SlotCredit> ShiftOfficeService::setCredit(const Session &session, const SlotCredit &credit)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(ShiftRules::check(credit));
    return m_db.write([&](Tx &tx) -> Result<SlotCredit> {
        CABAS_TRY(found(tx, credit.slot));
        SlotStore::addCredit(tx, credit);
        AuditStore::record(tx, session, "shift.credit", slotKind, credit.slot.value(),
                           {{QStringLiteral("from"), dayText(credit.from)}});
        return credit;
    });
}

Result<int> ShiftOfficeService::addClosure(const Session &session, const ShiftClosure &closure)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(ShiftRules::check(closure));
    return m_db.write([&](Tx &tx) -> Result<int> {
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        SlotStore::addClosure(tx, closure);
        int cancelled = 0;
        for (const Shift &shift : SlotStore::shifts(tx, {closure.from, closure.to})) {
            if (!closure.isShut || shift.state != ShiftState::Open)
                continue;
            const std::vector<BookedMember> booked = BookingStore::ofShift(tx, shift.id);
            BookingStore::cancelShift(tx, shift.id, session.today());
            SlotStore::setState(tx, shift.id, ShiftState::Cancelled);
            for (const BookedMember &each : booked)
                ShiftDesk::refresh(tx, each.booking.member);
            ++cancelled;
        }
        AuditStore::record(tx, session, "shift.closure", QStringLiteral("shift"), 0,
                           {{QStringLiteral("from"), dayText(closure.from)},
                            {QStringLiteral("to"), dayText(closure.to)}});
        return cancelled;
    });
}

Result<Enrolment> ShiftOfficeService::join(const Session &session, MemberId memberId,
                                           const std::optional<SlotId> &slotId, QDate from,
                                           bool catchesUp)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<Enrolment> {
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        CABAS_LET(member, ShiftDesk::member(tx, memberId));
        if (member.leftOn && *member.leftOn <= from)
            return refused(tr("Member number %1 has left the shop.").arg(member.number),
                           QStringLiteral("left"));
        const bool isBack = comesBack(tx, memberId, from);
        BookingStore::endEnrolments(tx, memberId, from, QStringLiteral("change"));
        BookingStore::cancelComing(tx, memberId, {from, endOfTime}, true, session.today());
        if (slotId) {
            CABAS_LET(slot, found(tx, *slotId));
            if (int(BookingStore::holders(tx, slot.id, from).size()) >= slot.places)
                return refused(tr("All places of this slot are held. Choose another one, or let "
                                  "the member fly until one is free."),
                               QStringLiteral("full"));
        }
        const Enrolment enrolment{memberId, slotId, from, std::nullopt, {}};
        BookingStore::enrol(tx, enrolment);
        if (slotId)
            fillFrom(tx, session, *slotId, from);
        if (isBack)
            askOfReturn(tx, session, memberId, from, slotId.has_value());
        if (slotId && catchesUp) {
            const ShiftPolicy policy = PolicyStore::at(tx, from);
            CounterEvent event;
            event.member = memberId;
            event.day = from;
            event.amount = -policy.shiftUnit();
            event.cause = QStringLiteral("catch_up");
            CounterStore::add(tx, session, policy.id, {event});
        }
        AuditStore::record(tx, session, "shift.join", memberKind, memberId.value(),
                           {{QStringLiteral("from"), dayText(from)}});
        ShiftDesk::refresh(tx, memberId);
        return enrolment;
    });
}

Result<> ShiftOfficeService::quit(const Session &session, MemberId memberId, QDate from)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(ShiftDesk::member(tx, memberId));
        BookingStore::endEnrolments(tx, memberId, from, QStringLiteral("asked"));
        BookingStore::cancelComing(tx, memberId, {from, endOfTime}, false, session.today());
        AuditStore::record(tx, session, "shift.quit", memberKind, memberId.value(),
                           {{QStringLiteral("from"), dayText(from)}});
        ShiftDesk::refresh(tx, memberId);
        return Ok{};
    });
}

Result<GrantedLeave> ShiftOfficeService::addLeave(const Session &session, const Leave &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<GrantedLeave> {
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        return ShiftDesk::grant(tx, session, wanted);
    });
}

Result<int> ShiftOfficeService::endLeaves(const Session &session, MemberId memberId, QDate day)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<int> {
        CABAS_TRY(ShiftDesk::member(tx, memberId));
        int ended = 0;
        for (const Leave &leave : BookingStore::leaves(tx, memberId)) {
            if (!leave.covers(day))
                continue;
            BookingStore::endLeave(tx, leave.id, day);
            ++ended;
        }
        for (const Enrolment &enrolment : BookingStore::enrolments(tx, memberId)) {
            if (enrolment.slot && (!enrolment.to || *enrolment.to > day))
                fillFrom(tx, session, *enrolment.slot, std::max(day, enrolment.from));
        }
        AuditStore::record(tx, session, "shift.leave_end", memberKind, memberId.value(),
                           {{QStringLiteral("to"), dayText(day)}});
        ShiftDesk::refresh(tx, memberId);
        return ended;
    });
}

Result<Counters> ShiftOfficeService::correct(const Session &session, MemberId memberId,
                                             Counter counter, qint64 amount)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    if (amount == 0 || std::abs(amount) > maxCorrection)
        return refused(tr("A correction adds or takes up to %1.").arg(maxCorrection),
                       QStringLiteral("amount"));
    return m_db.write([&](Tx &tx) -> Result<Counters> {
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        CABAS_TRY(ShiftDesk::member(tx, memberId));
        CounterEvent event;
        event.member = memberId;
        event.day = session.today();
        event.counter = counter;
        event.amount = amount;
        event.cause = QStringLiteral("office");
        CounterStore::add(tx, session, PolicyStore::at(tx, event.day).id, {event});
        AuditStore::record(tx, session, "shift.correct", memberKind, memberId.value(),
                           {{QStringLiteral("amount"), amount}});
        ShiftDesk::judge(tx, session, memberId, event.day);
        return CounterStore::sum(tx, memberId, event.day);
    });
}

Result<ShiftPolicy> ShiftOfficeService::policy(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return PolicyStore::at(tx, session.today()); });
}

Result<ShiftPolicy> ShiftOfficeService::setPolicy(const Session &session, const QString &practice,
                                                  QDate from, const QJsonObject &changes)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    return m_db.write([&](Tx &tx) -> Result<ShiftPolicy> {
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        if (from < session.today() && CounterStore::hasFrom(tx, from))
            return refused(tr("Shifts were counted since %1: what was lived keeps its rules. "
                              "Choose today or a day to come.")
                               .arg(dateText(from)),
                           QStringLiteral("from"));
        ShiftPolicy base = PolicyStore::at(tx, from);
        if (!practice.isEmpty()) {
            CABAS_LET(named, PolicyLoader::named(practice));
            base = named;
        }
        CABAS_LET(policy, PolicyRules::changed(base, changes));
        policy.from = from;
        policy.id = PolicyStore::add(tx, session, policy);
        AuditStore::record(tx, session, "shift.policy", QStringLiteral("policy"), policy.id.value(),
                           {{QStringLiteral("from"), dayText(from)}});
        for (const MemberId member : ShiftStandingStore::members(tx))
            ShiftDesk::refresh(tx, member);
        return policy;
    });
}

} // namespace cabas
