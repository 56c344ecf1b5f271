// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/leaveservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/leaverules.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/slotstore.h"

namespace cabas {

namespace {

const QString memberKind = QStringLiteral("member");

/// The own shifts of a member that lie within a leave, and the first one after it.
AnticipatedFacts factsOf(Tx &tx, const Leave &leave)
{
    const ShiftPolicy policy = PolicyStore::at(tx, leave.from);
    AnticipatedFacts facts;
    facts.leave = leave;
    facts.unit = policy.shiftUnit();
    const Counters counters = CounterStore::sum(tx, leave.member, std::nullopt);
    facts.owed = std::max<qint64>(0, -counters.main);
    facts.ahead = policy.flyingOnSecond != 0 ? counters.second : counters.main;
    const auto enrolments = BookingStore::enrolments(tx, leave.member);
    const Enrolment *enrolment = StandingRules::enrolledOn(enrolments, leave.from);
    if (enrolment == nullptr || !enrolment->slot || !leave.to)
        return facts;
    const std::optional<ShiftSlot> slot = SlotStore::find(tx, *enrolment->slot);
    const int cycleDays = policy.weeks * 7;
    for (const QDate day :
         CycleRules::daysOf(policy, *slot, {leave.from, leave.to->addDays(cycleDays)}, {})) {
        if (day < *leave.to)
            ++facts.missed;
        else if (!facts.nextShift)
            facts.nextShift = day;
    }
    return facts;
}

} // namespace

Result<LeaveBoard> LeaveService::board(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        LeaveBoard board;
        board.requests = LeaveStore::requests(tx);
        board.leaves = LeaveStore::leaves(tx, session.today());
        board.reminders = LeaveRules::reminders(board.leaves, board.requests, session.today());
        return board;
    });
}

Result<LeaveRequest> LeaveService::ask(const Session &session, const Leave &leave,
                                       const QString &note)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<LeaveRequest> {
        CABAS_TRY(ShiftDesk::member(tx, leave.member));
        CABAS_TRY(ShiftRules::check(leave, PolicyStore::at(tx, leave.from)));
        LeaveRequest request;
        request.leave = leave;
        request.note = cleaned(note);
        if (request.note.size() > LeaveRules::maxNote)
            return refused(tr("A reason has %1 characters at most.").arg(LeaveRules::maxNote),
                           QStringLiteral("note"));
        request.askedOn = session.today();
        request.id = LeaveStore::add(tx, session, request);
        AuditStore::record(tx, session, "shift.leave_ask", memberKind, leave.member.value(),
                           {{QStringLiteral("from"), dayText(leave.from)}});
        return *LeaveStore::find(tx, request.id);
    });
}

Result<LeaveRequest> LeaveService::decided(const Session &session, qint64 id, bool isGranted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<LeaveRequest> {
        std::optional<LeaveRequest> request = LeaveStore::find(tx, id);
        if (!request || request->state != LeaveRequestState::Asked)
            return refused(tr("This leave was decided by somebody else meanwhile."),
                           QStringLiteral("decided"));
        request->state = isGranted ? LeaveRequestState::Granted : LeaveRequestState::Refused;
        request->decidedOn = session.today();
        if (isGranted) {
            CABAS_LET(granted, ShiftDesk::grant(tx, session, request->leave));
            request->leave = granted.leave;
        }
        LeaveStore::decide(tx, *request);
        const QJsonObject details{{QStringLiteral("from"), dayText(request->leave.from)}};
        if (isGranted)
            AuditStore::record(tx, session, "shift.leave_grant", memberKind,
                               request->leave.member.value(), details);
        else
            AuditStore::record(tx, session, "shift.leave_refuse", memberKind,
                               request->leave.member.value(), details);
        return *request;
    });
}

Result<LeaveRequest> LeaveService::grant(const Session &session, qint64 request)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return decided(session, request, true);
}

Result<LeaveRequest> LeaveService::refuse(const Session &session, qint64 request)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return decided(session, request, false);
}

Result<> LeaveService::prove(const Session &session, qint64 id)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<LeaveRequest> request = LeaveStore::find(tx, id);
        if (!request)
            return notFound(tr("This request no longer exists."), QStringLiteral("request"));
        LeaveStore::setProof(tx, id, session.today());
        AuditStore::record(tx, session, "shift.leave_proof", memberKind,
                           request->leave.member.value());
        return Ok{};
    });
}

Result<Leave> LeaveService::anticipate(const Session &session, const Leave &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<Leave> {
        CABAS_TRY(ShiftDesk::member(tx, wanted.member));
        const AnticipatedFacts facts = factsOf(tx, wanted);
        CABAS_TRY(LeaveRules::checkAnticipated(facts));
        CABAS_LET(granted, ShiftDesk::grant(tx, session, LeaveRules::anticipated(facts)));
        const ShiftPolicy policy = PolicyStore::at(tx, wanted.from);
        CounterEvent event;
        event.member = wanted.member;
        event.day = session.today();
        event.counter = policy.flyingOnSecond != 0 ? Counter::Second : Counter::Main;
        event.amount = -facts.missed * facts.unit;
        event.cause = QStringLiteral("in_advance");
        CounterStore::add(tx, session, policy.id, {event});
        ShiftDesk::refresh(tx, wanted.member);
        return granted.leave;
    });
}

Result<Leave> LeaveService::extendToNextShift(const Session &session, MemberId member)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<Leave> {
        CABAS_TRY(ShiftDesk::member(tx, member));
        const QDate today = session.today();
        Leave leave{0, member, LeaveKind::Extension, today, today.addDays(1)};
        const AnticipatedFacts facts = factsOf(tx, leave);
        if (!facts.nextShift)
            return refused(tr("This member holds no slot: give the delay with its last day."),
                           QStringLiteral("no_slot"));
        leave.to = facts.nextShift->addDays(1);
        CABAS_LET(granted, ShiftDesk::grant(tx, session, leave));
        return granted.leave;
    });
}

Result<std::vector<KeptClosure>> LeaveService::closures(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return LeaveStore::closures(tx, session.today()); });
}

Result<int> LeaveService::endClosure(const Session &session, qint64 id)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<int> {
        const std::optional<KeptClosure> kept = LeaveStore::closure(tx, id);
        if (!kept || kept->closure.from <= session.today())
            return refused(tr("This closure has begun: what was lived stays. Note another one for "
                              "the days to come."),
                           QStringLiteral("begun"));
        LeaveStore::removeClosure(tx, id);
        const Period days{kept->closure.from, kept->closure.to};
        const std::vector<ShiftClosure> others = SlotStore::closures(tx, days);
        int opened = 0;
        for (Shift shift : SlotStore::shifts(tx, days)) {
            const bool isShut =
                std::any_of(others.begin(), others.end(), [&](const ShiftClosure &each) {
                    return each.isShut && each.from <= shift.day && shift.day < each.to;
                });
            if (shift.state != ShiftState::Cancelled || isShut || !kept->closure.isShut)
                continue;
            SlotStore::setState(tx, shift.id, ShiftState::Open);
            shift.state = ShiftState::Open;
            ShiftDesk::fillOwn(tx, session, shift);
            ++opened;
        }
        AuditStore::record(tx, session, "shift.closure_end", QStringLiteral("shift"), 0,
                           {{QStringLiteral("from"), dayText(days.from)},
                            {QStringLiteral("to"), dayText(days.to)}});
        return opened;
    });
}

} // namespace cabas
