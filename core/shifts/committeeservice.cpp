// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/committeeservice.h"

#include "core/access/auditstore.h"
#include "core/access/userstore.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/committeestore.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/pairstore.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"

#include <algorithm>

namespace cabas {

namespace {

const QString committeeKind = QStringLiteral("committee");
const QString causeOfWork = QStringLiteral("committee");
constexpr qsizetype longestName = 80;
/// More than ten shifts at once is a slip of the hand.
constexpr int mostShifts = 10;
/// Work is credited so many days back.
constexpr int daysBack = 92;
constexpr qint64 hourSeconds = 3600;

Result<Committee> lasting(Tx &tx, CommitteeId id, QDate today)
{
    const std::optional<Committee> found = CommitteeStore::find(tx, id);
    if (!found || (found->endedOn && *found->endedOn <= today))
        return notFound(CommitteeService::tr("This committee is no more."),
                        QStringLiteral("unknown_committee"));
    return *found;
}

bool isIn(const std::vector<CommitteeMember> &members, MemberId member)
{
    return std::any_of(members.begin(), members.end(),
                       [&](const CommitteeMember &each) { return each.member == member; });
}

bool isSelf(Tx &tx, const Session &session, MemberId member)
{
    const std::optional<User> user = UserStore::find(tx, session.user());
    return user && user->memberRef == member.value();
}

} // namespace

Result<Committee> CommitteeService::add(const Session &session, const QString &name,
                                        MemberId leader)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    Committee committee;
    committee.name = cleaned(name);
    committee.leader = leader;
    if (committee.name.isEmpty() || committee.name.size() > longestName)
        return refused(tr("Give the committee a name of 1 to %1 characters.").arg(longestName),
                       QStringLiteral("name"));
    return m_db.write([&](Tx &tx) -> Result<Committee> {
        CABAS_TRY(ShiftDesk::member(tx, leader));
        const std::optional<CommitteeId> id = CommitteeStore::add(tx, committee);
        if (!id)
            return refused(tr("There is a committee named “%1” already, or there was one: choose "
                              "another name.")
                               .arg(committee.name),
                           QStringLiteral("name"));
        CommitteeStore::join(tx, *id, leader, session.today());
        AuditStore::record(tx, session, "committee.add", committeeKind, id->value(),
                           {{QStringLiteral("member"), leader.value()}});
        committee.id = *id;
        committee.members = 1;
        return committee;
    });
}

Result<> CommitteeService::setLeader(const Session &session, CommitteeId id, MemberId leader)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(lasting(tx, id, session.today()));
        CABAS_TRY(ShiftDesk::member(tx, leader));
        CommitteeStore::setLeader(tx, id, leader);
        if (!isIn(CommitteeStore::members(tx, id, session.today()), leader))
            CommitteeStore::join(tx, id, leader, session.today());
        AuditStore::record(tx, session, "committee.lead", committeeKind, id.value(),
                           {{QStringLiteral("member"), leader.value()}});
        return Ok{};
    });
}

Result<> CommitteeService::end(const Session &session, CommitteeId id)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(lasting(tx, id, session.today()));
        CommitteeStore::end(tx, id, session.today());
        AuditStore::record(tx, session, "committee.end", committeeKind, id.value());
        return Ok{};
    });
}

Result<> CommitteeService::join(const Session &session, CommitteeId id, MemberId member)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(lasting(tx, id, session.today()));
        CABAS_LET(joining, ShiftDesk::member(tx, member));
        if (isIn(CommitteeStore::members(tx, id, session.today()), member))
            return refused(tr("Member number %1 is in this committee already.").arg(joining.number),
                           QStringLiteral("member"));
        CommitteeStore::join(tx, id, member, session.today());
        AuditStore::record(tx, session, "committee.join", committeeKind, id.value(),
                           {{QStringLiteral("member"), member.value()}});
        return Ok{};
    });
}

Result<> CommitteeService::quit(const Session &session, CommitteeId id, MemberId member)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(committee, lasting(tx, id, session.today()));
        if (committee.leader == member)
            return refused(tr("Somebody must lead the committee: choose another leader first, or "
                              "end it."),
                           QStringLiteral("leader"));
        if (!CommitteeStore::quit(tx, id, member, session.today()))
            return notFound(tr("This member is not in the committee."), QStringLiteral("member"));
        AuditStore::record(tx, session, "committee.quit", committeeKind, id.value(),
                           {{QStringLiteral("member"), member.value()}});
        return Ok{};
    });
}

Result<std::vector<CommitteeSheet>> CommitteeService::list(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        std::vector<CommitteeSheet> sheets;
        for (const Committee &each : CommitteeStore::all(tx, session.today()))
            sheets.push_back({each, CommitteeStore::members(tx, each.id, session.today())});
        return sheets;
    });
}

Result<> CommitteeService::checkMayCredit(Tx &tx, const Session &session, const Result<> &office,
                                          const Committee &committee, MemberId member,
                                          qint64 amount) const
{
    // Nobody is the only judge of their own work, those who lead included.
    if (!isSelf(tx, session, member))
        return isSelf(tx, session, committee.leader) ? Result<>(Ok{}) : office;
    const ShiftPolicy policy = PolicyStore::at(tx, session.today());
    if (amount > policy.shiftUnit())
        return refused(tr("You note one shift of your own work at a time. For more, ask the "
                          "members’ office."),
                       QStringLiteral("amount"));
    const QDateTime since = session.now().addSecs(-policy.committeeHours * hourSeconds);
    for (const CounterEvent &event : CounterStore::of(tx, member)) {
        if (event.cause == causeOfWork && event.user == session.user() && event.at > since)
            return refused(tr("You noted work of your own less than %n hour(s) ago. Come back "
                              "later, or ask the members’ office.",
                              nullptr, policy.committeeHours),
                           QStringLiteral("too_soon"));
    }
    return Ok{};
}

Result<Counters> CommitteeService::credit(const Session &session, CommitteeId id, MemberId memberId,
                                          qint64 amount, QDate day)
{
    // Who leads needs no right of the office; the others are told that they lack it.
    const Result<> office = session.require(Permission::EditMembers);
    return m_db.write([&](Tx &tx) -> Result<Counters> {
        CABAS_LET(committee, lasting(tx, id, session.today()));
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        CABAS_TRY(checkMayCredit(tx, session, office, committee, memberId, amount));
        const QDate today = session.today();
        const ShiftPolicy policy = PolicyStore::at(tx, day);
        if (day > today || day < today.addDays(-daysBack))
            return refused(
                tr("Work is credited once it is done, up to %n day(s) back.", nullptr, daysBack),
                QStringLiteral("day"));
        if (amount <= 0 || amount > qint64(mostShifts) * policy.shiftUnit())
            return refused(tr("Between a part of a shift and %n shift(s) are credited at once.",
                              nullptr, mostShifts),
                           QStringLiteral("amount"));
        if (!isIn(CommitteeStore::members(tx, id, day), memberId))
            return refused(tr("This member was not in the committee on %1.").arg(dateText(day)),
                           QStringLiteral("member"));
        const MemberId counted = PairStore::holderOf(tx, memberId, day).value_or(memberId);
        CounterEvent work;
        work.member = counted;
        work.day = day;
        work.amount = amount;
        work.cause = causeOfWork;
        const std::optional<CounterEvent> earned = CounterRules::earned(
            policy, StandingRules::isFixedOn(BookingStore::enrolments(tx, counted), day),
            CounterStore::sum(tx, counted, std::nullopt), work);
        if (!earned)
            return refused(tr("This member owes nothing, and the rules keep no advance: there is "
                              "nothing to credit."),
                           QStringLiteral("nothing_owed"));
        CounterStore::add(tx, session, policy.id, {*earned});
        AuditStore::record(tx, session, "committee.credit", committeeKind, id.value(),
                           {{QStringLiteral("member"), memberId.value()},
                            {QStringLiteral("amount"), earned->amount}});
        ShiftDesk::judge(tx, session, counted, today);
        return CounterStore::sum(tx, counted, today);
    });
}

} // namespace cabas
