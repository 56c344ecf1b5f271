// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/committeedesk.h"

#include "core/access/auditstore.h"
#include "core/access/userstore.h"
#include "core/base/text.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/committeeservice.h"
#include "core/shifts/committeestore.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/pairstore.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"

#include <algorithm>

namespace cabas {

namespace {

const QString causeOfWork = QStringLiteral("committee");
/// More than ten shifts at once is a slip of the hand.
constexpr int mostShifts = 10;
/// Work is credited so many days back.
constexpr int daysBack = 92;
constexpr qint64 hourSeconds = 3600;

} // namespace

Result<Committee> CommitteeDesk::lasting(Tx &tx, CommitteeId id, QDate today)
{
    const std::optional<Committee> found = CommitteeStore::find(tx, id);
    if (!found || (found->endedOn && *found->endedOn <= today))
        return notFound(CommitteeService::tr("This committee is no more."),
                        QStringLiteral("unknown_committee"));
    return *found;
}

bool CommitteeDesk::isIn(const std::vector<CommitteeMember> &members, MemberId member)
{
    return std::any_of(members.begin(), members.end(),
                       [&](const CommitteeMember &each) { return each.member == member; });
}

bool CommitteeDesk::isSelf(Tx &tx, const Session &session, MemberId member)
{
    const std::optional<User> user = UserStore::find(tx, session.user());
    return user && user->memberRef == member.value();
}

Result<> CommitteeDesk::checkMayCredit(Tx &tx, const Session &session, const Result<> &office,
                                       const Committee &committee, MemberId member, qint64 amount)
{
    // Nobody is the only judge of their own work, those who lead included.
    if (!isSelf(tx, session, member))
        return isSelf(tx, session, committee.leader) ? Result<>(Ok{}) : office;
    const ShiftPolicy policy = PolicyStore::at(tx, session.today());
    if (amount > policy.shiftUnit())
        return refused(
            CommitteeService::tr("You note one shift of your own work at a time. For more, ask the "
                                 "members’ office."),
            QStringLiteral("amount"));
    const QDateTime since = session.now().addSecs(-policy.committeeHours * hourSeconds);
    for (const CounterEvent &event : CounterStore::of(tx, member)) {
        if (event.cause == causeOfWork && event.user == session.user() && event.at > since)
            return refused(
                CommitteeService::tr("You noted work of your own less than %n hour(s) ago. Come "
                                     "back later, or ask the members’ office.",
                                     nullptr, policy.committeeHours),
                QStringLiteral("too_soon"));
    }
    return Ok{};
}

Result<> CommitteeDesk::check(Tx &tx, const Session &session, const CommitteeWork &work)
{
    const QDate today = session.today();
    const ShiftPolicy policy = PolicyStore::at(tx, work.day);
    if (work.day > today || work.day < today.addDays(-daysBack))
        return refused(
            CommitteeService::tr("Work is credited once it is done, up to %n day(s) back.", nullptr,
                                 daysBack),
            QStringLiteral("day"));
    if (work.amount <= 0 || work.amount > qint64(mostShifts) * policy.shiftUnit())
        return refused(
            CommitteeService::tr("Between a part of a shift and %n shift(s) are credited at once.",
                                 nullptr, mostShifts),
            QStringLiteral("amount"));
    if (!isIn(CommitteeStore::members(tx, work.committee, work.day), work.member))
        return refused(CommitteeService::tr("This member was not in the committee on %1.")
                           .arg(dateText(work.day)),
                       QStringLiteral("member"));
    return Ok{};
}

Result<CommitteeWork> CommitteeDesk::note(Tx &tx, const Session &session, const CommitteeWork &work)
{
    CABAS_TRY(check(tx, session, work));
    for (const CommitteeWork &each : CommitteeStore::waiting(tx, work.committee)) {
        if (each.member == work.member && each.day == work.day)
            return refused(
                CommitteeService::tr("Work of this member on %1 waits already: settle it first.")
                    .arg(dateText(work.day)),
                QStringLiteral("noted"));
    }
    const qint64 id = CommitteeStore::addWork(tx, work);
    AuditStore::record(
        tx, session, "committee.note", QStringLiteral("committee"), work.committee.value(),
        {{QStringLiteral("member"), work.member.value()}, {QStringLiteral("amount"), work.amount}});
    return *CommitteeStore::work(tx, id);
}

Result<Counters> CommitteeDesk::credit(Tx &tx, const Session &session, const CommitteeWork &work)
{
    const ShiftPolicy policy = PolicyStore::at(tx, work.day);
    const MemberId counted = PairStore::holderOf(tx, work.member, work.day).value_or(work.member);
    CounterEvent event;
    event.member = counted;
    event.day = work.day;
    event.amount = work.amount;
    event.cause = causeOfWork;
    const std::optional<CounterEvent> earned = CounterRules::earned(
        policy, StandingRules::isFixedOn(BookingStore::enrolments(tx, counted), work.day),
        CounterStore::sum(tx, counted, std::nullopt), event);
    if (!earned)
        return refused(
            CommitteeService::tr("This member owes nothing, and the rules keep no advance: there "
                                 "is nothing to credit."),
            QStringLiteral("nothing_owed"));
    CounterStore::add(tx, session, policy.id, {*earned});
    AuditStore::record(tx, session, "committee.credit", QStringLiteral("committee"),
                       work.committee.value(),
                       {{QStringLiteral("member"), work.member.value()},
                        {QStringLiteral("amount"), earned->amount}});
    ShiftDesk::judge(tx, session, counted, session.today());
    return CounterStore::sum(tx, counted, session.today());
}

} // namespace cabas
