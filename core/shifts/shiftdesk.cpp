// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shiftdesk.h"

#include "core/access/auditstore.h"
#include "core/base/day.h"
#include "core/members/memberstore.h"
#include "core/members/shiftstandingstore.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/leaverules.h"
#include "core/shifts/pairleaves.h"
#include "core/shifts/pairstore.h"
#include "core/shifts/policyrules.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftletters.h"
#include "core/shifts/shiftoffers.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/staffingrules.h"
#include "core/shifts/staffingstore.h"

#include <algorithm>

namespace cabas {

namespace {

const QDate endOfTime(9999, 12, 31);
/// How far back a row of absences is looked for.
constexpr int lookBackDays = 400;
/// The longest gap between two closings of days that is caught up, in days.
constexpr int catchUpDays = 800;

std::optional<ShiftClosure> closureOn(Tx &tx, QDate day)
{
    const std::vector<ShiftClosure> closures = SlotStore::closures(tx, {day, day.addDays(1)});
    return closures.empty() ? std::nullopt : std::optional(closures.back());
}

/// Whether a cycle of this member ends with the day before `end`.
bool endsCycle(const ShiftPolicy &policy, const std::vector<Enrolment> &enrolments, QDate end)
{
    const QDate last = end.addDays(-1);
    const Enrolment *enrolment = StandingRules::enrolledOn(enrolments, last);
    if (enrolment == nullptr)
        return false;
    const Period cycle = policy.personalCycle != 0
                             ? CycleRules::personalCycleOf(policy, enrolment->from, last)
                             : CycleRules::cycleOf(policy, last);
    return cycle.to == end;
}

/// Own shifts of a member within a leave that ends; absent without a slot.
std::optional<int> ownShifts(Tx &tx, const Leave &leave)
{
    const std::vector<Enrolment> enrolments = BookingStore::enrolments(tx, leave.member);
    const Enrolment *enrolment = StandingRules::enrolledOn(enrolments, leave.from);
    if (enrolment == nullptr || !enrolment->slot || !leave.to)
        return std::nullopt;
    const std::optional<ShiftSlot> slot = SlotStore::find(tx, *enrolment->slot);
    return int(
        CycleRules::daysOf(PolicyStore::at(tx, leave.from), *slot, {leave.from, *leave.to}, {})
            .size());
}

} // namespace

Result<Member> ShiftDesk::member(Tx &tx, MemberId id)
{
    const std::optional<Member> member = MemberStore::find(tx, id);
    if (!member)
        return notFound(tr("This member no longer exists."), QStringLiteral("unknown_member"));
    return *member;
}

Result<Shift> ShiftDesk::shift(Tx &tx, ShiftId id)
{
    const std::optional<Shift> shift = SlotStore::lockShift(tx, id);
    if (!shift)
        return notFound(tr("There is no shift number %1.").arg(id.value()),
                        QStringLiteral("unknown_shift"));
    return *shift;
}

Result<Booking> ShiftDesk::booking(Tx &tx, const Shift &shift, const Member &member)
{
    const std::optional<Booking> booking = BookingStore::find(tx, shift.id, member.id);
    if (!booking)
        return notFound(tr("Member number %1 is not on the shift of %2.")
                            .arg(member.number)
                            .arg(ShiftRules::title(shift.day, shift.startMinute)),
                        QStringLiteral("not_booked"));
    return *booking;
}

Result<Member> ShiftDesk::counted(Tx &tx, MemberId id, QDate day)
{
    return member(tx, PairStore::holderOf(tx, id, day).value_or(id));
}

Result<Booking> ShiftDesk::place(Tx &tx, const Session &session, const Member &member,
                                 const Shift &shift, BookingKind kind)
{
    const ShiftPolicy policy = PolicyStore::at(tx, shift.day);
    const QDateTime now = ShiftRules::wall(session.local(session.now()));
    CABAS_TRY(ShiftRules::checkBooking(
        policy, ShiftOffers::facts(tx, now, policy, member.id, shift, kind)));
    Booking placed;
    placed.shift = shift.id;
    placed.member = member.id;
    placed.kind = kind;
    placed.bookedOn = session.today();
    BookingStore::add(tx, placed);
    return booking(tx, shift, member);
}

std::vector<Candidate> ShiftDesk::candidates(Tx &tx, const Session &session, const Shift &shift)
{
    const SlotDetail detail = StaffingStore::detail(tx, shift.slot);
    std::vector<Candidate> found = StaffingRules::candidates(
        PolicyStore::at(tx, shift.day), StaffingStore::free(tx, shift.day, session.today()),
        StaffingStore::skillsOfAll(tx),
        StaffingRules::unmet(detail.needs, StaffingStore::sheet(tx, shift.id, shift.slot)));
    if (!session.may(Permission::SeeContacts)) {
        for (Candidate &each : found)
            each.phone = each.email = QString();
    }
    return found;
}

Result<GrantedLeave> ShiftDesk::grant(Tx &tx, const Session &session, const Leave &wanted)
{
    CABAS_TRY(member(tx, wanted.member));
    const ShiftPolicy policy = PolicyStore::at(tx, wanted.from);
    GrantedLeave granted{wanted, 0, {}};
    Leave &leave = granted.leave;
    if (leave.kind == LeaveKind::Extension && !leave.to)
        leave.to = leave.from.addDays(policy.extensionDays);
    CABAS_TRY(ShiftRules::check(leave, policy));
    const std::optional<ShiftPair> pair = PairStore::on(tx, leave.member, leave.from);
    CABAS_TRY(LeaveRules::checkLength(leave, policy, pair.has_value(), ownShifts(tx, leave)));
    leave.id = BookingStore::addLeave(tx, leave);
    const bool spares = leave.isAway() || leave.kind == LeaveKind::Exemption;
    if (spares && pair && policy.pairLeaveHalf != 0)
        granted.freed = PairLeaves::cancel(tx, policy, *pair, leave, session.today());
    else if (spares)
        granted.freed =
            BookingStore::cancelComing(tx, leave.member, {leave.from, leave.to.value_or(endOfTime)},
                                       leave.kind == LeaveKind::Exemption, session.today());
    const bool isLong = leave.kind == LeaveKind::Exemption && policy.exemptionFreesDays > 0 &&
                        (!leave.to || leave.from.daysTo(*leave.to) >= policy.exemptionFreesDays);
    if (leave.kind == LeaveKind::Undefined || isLong)
        BookingStore::endEnrolments(tx, leave.member, leave.from, QStringLiteral("leave"));
    if (leave.kind == LeaveKind::Temporary && leave.to &&
        leave.from.daysTo(*leave.to) < policy.leaveConfirmDays)
        granted.warnings.push_back(
            {QStringLiteral("short_leave"),
             tr("This leave is shorter than %n day(s): an exchange is often enough.", nullptr,
                policy.leaveConfirmDays)});
    AuditStore::record(tx, session, "shift.leave", QStringLiteral("member"), leave.member.value(),
                       {{QStringLiteral("from"), dayText(leave.from)},
                        {QStringLiteral("to"), leave.to ? dayText(*leave.to) : QString()}});
    refresh(tx, leave.member);
    if (pair)
        refresh(tx, pair->holder == leave.member ? pair->partner : pair->holder);
    return granted;
}

StandingFacts ShiftDesk::facts(Tx &tx, MemberId member)
{
    StandingFacts facts;
    facts.policies = PolicyStore::all(tx);
    facts.enrolments = BookingStore::enrolments(tx, member);
    facts.leaves = PairLeaves::of(tx, PolicyRules::at(facts.policies, endOfTime), member);
    facts.events = CounterStore::of(tx, member);
    facts.bookings = BookingStore::extrasOf(tx, member);
    return facts;
}

std::vector<ShiftStanding> ShiftDesk::timeline(Tx &tx, MemberId member)
{
    return StandingRules::timeline(facts(tx, member));
}

void ShiftDesk::keepTimeline(Tx &tx, MemberId member, const std::vector<ShiftPair> &pairs)
{
    std::vector<ShiftStanding> spans = timeline(tx, member);
    for (const ShiftPair &pair : pairs) {
        if (pair.partner == member)
            spans = StandingRules::replaced(spans, timeline(tx, pair.holder), pair.from, pair.to);
    }
    ShiftStandingStore::set(tx, member, spans);
}

void ShiftDesk::refresh(Tx &tx, MemberId member)
{
    const std::vector<ShiftPair> pairs = PairStore::of(tx, member);
    keepTimeline(tx, member, pairs);
    for (const ShiftPair &pair : pairs) {
        if (pair.holder == member)
            keepTimeline(tx, pair.partner, PairStore::of(tx, pair.partner));
    }
}

bool ShiftDesk::isSpared(const std::vector<Leave> &leaves, QDate day)
{
    return std::any_of(leaves.begin(), leaves.end(), [day](const Leave &leave) {
        return leave.covers(day) && (leave.isAway() || leave.kind == LeaveKind::Exemption);
    });
}

int ShiftDesk::fillOwn(Tx &tx, const Session &session, const Shift &shift)
{
    int filled = 0;
    if (shift.state != ShiftState::Open)
        return filled;
    std::vector<MemberId> holders = BookingStore::toPlace(tx, shift);
    PairLeaves::adjust(tx, shift, holders);
    for (const MemberId holder : holders) {
        if (shift.taken + filled >= shift.places)
            break;
        Booking booking;
        booking.shift = shift.id;
        booking.member = holder;
        booking.kind = BookingKind::Own;
        booking.bookedOn = session.today();
        BookingStore::add(tx, booking);
        ++filled;
    }
    return filled;
}

void ShiftDesk::count(Tx &tx, const Session &session, const Shift &shift, Booking booking,
                      BookingState outcome)
{
    const ShiftPolicy policy = PolicyStore::at(tx, shift.day);
    const std::vector<CounterEvent> before = CounterStore::of(tx, booking.member, shift.id);
    if (!before.empty()) {
        const Counters counters = CounterStore::sum(tx, booking.member, std::nullopt);
        CounterStore::add(tx, session, policy.id, CounterRules::undone(policy, before, counters));
    }
    // Excused beforehand: from that day on nobody counts on the member any more.
    const bool isBefore = outcome == BookingState::Excused && session.today() < shift.day;
    BookingStore::setState(tx, booking.id, outcome,
                           isBefore ? std::optional(session.today()) : std::nullopt);
    booking.state = outcome;
    AttendanceFacts facts{booking, shift, false, {}, closureOn(tx, shift.day), {}};
    facts.isFixed =
        StandingRules::isFixedOn(BookingStore::enrolments(tx, booking.member), shift.day);
    facts.counters = CounterStore::sum(tx, booking.member, std::nullopt);
    facts.nextCycle = CycleRules::cycleOf(policy, shift.day).to;
    CounterStore::add(tx, session, policy.id, CounterRules::attended(policy, facts));
}

bool ShiftDesk::isTooOftenAbsent(Tx &tx, const ShiftPolicy &policy, MemberId member, QDate day)
{
    if (policy.absencesInRow == 0)
        return false;
    // Since the place began: what was missed before another one ended is behind the member.
    const std::vector<Enrolment> enrolments = BookingStore::enrolments(tx, member);
    const Enrolment *enrolment = StandingRules::enrolledOn(enrolments, day);
    if (enrolment == nullptr || !enrolment->slot)
        return false;
    const QDate from = std::max(enrolment->from, day.addDays(-lookBackDays));
    int inRow = 0;
    for (const Booking &booking : BookingStore::of(tx, member, {from, day.addDays(1)})) {
        const bool isOwn = booking.kind == BookingKind::Own;
        if (booking.state == BookingState::Done || booking.state == BookingState::Late)
            inRow = 0;
        else if (isOwn && booking.state == BookingState::Absent)
            ++inRow;
    }
    return inRow >= policy.absencesInRow;
}

bool ShiftDesk::judge(Tx &tx, const Session &session, MemberId member, QDate day)
{
    const ShiftPolicy policy = PolicyStore::at(tx, day);
    const std::vector<Enrolment> enrolments = BookingStore::enrolments(tx, member);
    const Enrolment *enrolment = StandingRules::enrolledOn(enrolments, day);
    bool isOver = false;
    if (enrolment != nullptr && policy.enrolmentNeeded != 0) {
        const bool isFixed = enrolment->slot.has_value();
        const int at = isFixed ? policy.unsubscribeFixedAt : policy.unsubscribeFlyingAt;
        const Counters counters = CounterStore::sum(tx, member, day);
        const bool isTooLow = at < 0 && CounterRules::deciding(policy, isFixed, counters) <= at;
        const bool isTooOften = isTooOftenAbsent(tx, policy, member, day);
        isOver = isTooLow || isTooOften;
        if (isOver) {
            const QDate end = day.addDays(1);
            BookingStore::endEnrolments(tx, member, end,
                                        isTooOften ? QStringLiteral("absences")
                                                   : QStringLiteral("counter"));
            BookingStore::cancelComing(tx, member, {end, endOfTime}, isFixed, session.today());
            AuditStore::record(tx, session, "shift.unsubscribe", QStringLiteral("member"),
                               member.value(), {{QStringLiteral("until"), dayText(day)}});
            ShiftLetters::placeEnded(tx, session, member, day, isTooOften);
        }
    }
    refresh(tx, member);
    return isOver;
}

void ShiftDesk::endCycle(Tx &tx, const Session &session, MemberId member, QDate end)
{
    const QDate last = end.addDays(-1);
    const ShiftPolicy policy = PolicyStore::at(tx, last);
    const std::vector<Leave> leaves = BookingStore::leaves(tx, member);
    const std::optional<ShiftClosure> closure = closureOn(tx, last);
    CycleFacts facts;
    facts.member = member;
    facts.end = end;
    facts.isFixed = StandingRules::isFixedOn(BookingStore::enrolments(tx, member), last);
    facts.isExcused = isSpared(leaves, last) || (closure && closure->makeUps == 0);
    facts.hasReduction = std::any_of(leaves.begin(), leaves.end(), [last](const Leave &leave) {
        return leave.kind == LeaveKind::Reduction && leave.covers(last);
    });
    facts.isNew = MemberStore::find(tx, member)->joinedOn.addDays(policy.positiveResetDays) > end;
    facts.counters = CounterStore::sum(tx, member, last);
    for (const CounterEvent &event : CounterStore::of(tx, member)) {
        if (event.cause == QLatin1String("cycle_reduced"))
            ++facts.reductionsInRow;
        else if (event.cause == QLatin1String("cycle"))
            facts.reductionsInRow = 0;
    }
    CounterStore::add(tx, session, policy.id, CounterRules::cycleEnded(policy, facts));
}

std::vector<MemberId> ShiftDesk::endCycles(Tx &tx, const Session &session, QDate day)
{
    std::vector<MemberId> concerned;
    const std::optional<QDate> first = BookingStore::firstDay(tx);
    if (!first)
        return concerned;
    const std::optional<QDate> last = CounterStore::lastCycleDay(tx);
    QDate next = last ? last->addDays(1) : std::min(first->addDays(1), day);
    next = std::max(next, day.addDays(-catchUpDays));
    for (; next <= day; next = next.addDays(1)) {
        const QDate eve = next.addDays(-1);
        const ShiftPolicy policy = PolicyStore::at(tx, eve);
        const bool mayEnd =
            policy.personalCycle != 0 || CycleRules::cycleOf(policy, eve).to == next;
        for (const MemberId member :
             mayEnd ? BookingStore::enrolled(tx, eve) : std::vector<MemberId>()) {
            if (!endsCycle(policy, BookingStore::enrolments(tx, member), next))
                continue;
            endCycle(tx, session, member, next);
            concerned.push_back(member);
        }
        CounterStore::addCycleDay(tx, next);
    }
    std::sort(concerned.begin(), concerned.end());
    concerned.erase(std::unique(concerned.begin(), concerned.end()), concerned.end());
    return concerned;
}

int ShiftDesk::exemptByAge(Tx &tx, const Session &session, QDate by)
{
    const int age = PolicyStore::at(tx, by).exemptAge;
    if (age == 0)
        return 0;
    int exempted = 0;
    for (const auto &[member, born] : BookingStore::oldEnough(tx, by.addYears(-age))) {
        const QDate birthday = born.addYears(age);
        const std::vector<Leave> leaves = BookingStore::leaves(tx, member);
        const bool isKnown = std::any_of(leaves.begin(), leaves.end(), [&](const Leave &leave) {
            return leave.kind == LeaveKind::Exemption && (!leave.to || leave.from >= birthday);
        });
        // What was lived before today keeps its rules.
        const Leave leave{0, member, LeaveKind::Exemption, std::max(birthday, session.today()), {}};
        if (!isKnown && grant(tx, session, leave))
            ++exempted;
    }
    return exempted;
}

} // namespace cabas
