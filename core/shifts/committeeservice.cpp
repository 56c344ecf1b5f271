// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/committeeservice.h"

#include "core/access/auditstore.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/committeedesk.h"
#include "core/shifts/committeestore.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/pairstore.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"

namespace cabas {

namespace {

const QString committeeKind = QStringLiteral("committee");
constexpr qsizetype longestName = 80;

CommitteeWork workOf(const Session &session, CommitteeId id, MemberId member, qint64 amount,
                     QDate day)
{
    CommitteeWork work;
    work.committee = id;
    work.member = member;
    work.day = day;
    work.amount = amount;
    work.user = session.user();
    work.at = session.now();
    return work;
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
        CABAS_TRY(CommitteeDesk::lasting(tx, id, session.today()));
        CABAS_TRY(ShiftDesk::member(tx, leader));
        CommitteeStore::setLeader(tx, id, leader);
        if (!CommitteeDesk::isIn(CommitteeStore::members(tx, id, session.today()), leader))
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
        CABAS_TRY(CommitteeDesk::lasting(tx, id, session.today()));
        CommitteeStore::end(tx, id, session.today());
        AuditStore::record(tx, session, "committee.end", committeeKind, id.value());
        return Ok{};
    });
}

Result<> CommitteeService::join(const Session &session, CommitteeId id, MemberId member)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(CommitteeDesk::lasting(tx, id, session.today()));
        CABAS_LET(joining, ShiftDesk::member(tx, member));
        if (CommitteeDesk::isIn(CommitteeStore::members(tx, id, session.today()), member))
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
        CABAS_LET(committee, CommitteeDesk::lasting(tx, id, session.today()));
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
        const QDate today = session.today();
        const ShiftPolicy policy = PolicyStore::at(tx, today);
        std::vector<CommitteeSheet> sheets;
        for (const Committee &each : CommitteeStore::all(tx, today)) {
            CommitteeSheet sheet{each,
                                 CommitteeStore::members(tx, each.id, today),
                                 CommitteeStore::waiting(tx, each.id),
                                 CycleRules::cycleOf(policy, today),
                                 0,
                                 session.may(Permission::EditMembers) ||
                                     CommitteeDesk::isSelf(tx, session, each.leader)};
            const auto given = CommitteeStore::given(tx, each.id, sheet.cycle);
            for (const auto &[member, amount] : given)
                sheet.given += amount;
            for (CommitteeMember &member : sheet.members) {
                for (const auto &[giver, amount] : given)
                    member.given += giver == member.member ? amount : 0;
                const MemberId counted =
                    PairStore::holderOf(tx, member.member, today).value_or(member.member);
                member.owed = CounterRules::owed(
                    policy, StandingRules::isFixedOn(BookingStore::enrolments(tx, counted), today),
                    CounterStore::sum(tx, counted, today));
            }
            sheets.push_back(std::move(sheet));
        }
        return sheets;
    });
}

Result<Counters> CommitteeService::credit(const Session &session, CommitteeId id, MemberId member,
                                          qint64 amount, QDate day)
{
    // Who leads needs no right of the office; the others are told that they lack it.
    const Result<> office = session.require(Permission::EditMembers);
    return m_db.write([&](Tx &tx) -> Result<Counters> {
        CABAS_LET(committee, CommitteeDesk::lasting(tx, id, session.today()));
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        CABAS_TRY(CommitteeDesk::checkMayCredit(tx, session, office, committee, member, amount));
        CommitteeWork work = workOf(session, id, member, amount, day);
        work.state = WorkState::Credited;
        CABAS_TRY(CommitteeDesk::check(tx, session, work));
        CABAS_LET(counters, CommitteeDesk::credit(tx, session, work));
        CommitteeStore::addWork(tx, work);
        return counters;
    });
}

Result<CommitteeWork> CommitteeService::note(const Session &session, CommitteeId id,
                                             MemberId member, qint64 amount, QDate day)
{
    const Result<> office = session.require(Permission::EditMembers);
    return m_db.write([&](Tx &tx) -> Result<CommitteeWork> {
        CABAS_LET(committee, CommitteeDesk::lasting(tx, id, session.today()));
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        const bool mayNote = CommitteeDesk::isSelf(tx, session, member) ||
                             CommitteeDesk::isSelf(tx, session, committee.leader);
        if (!mayNote)
            CABAS_TRY(office);
        return CommitteeDesk::note(tx, session, workOf(session, id, member, amount, day));
    });
}

Result<CommitteeWork> CommitteeService::settle(const Session &session, qint64 workId,
                                               bool isCredited)
{
    const Result<> office = session.require(Permission::EditMembers);
    return m_db.write([&](Tx &tx) -> Result<CommitteeWork> {
        const std::optional<CommitteeWork> work = CommitteeStore::work(tx, workId);
        if (!work)
            CABAS_TRY(office);
        if (!work || work->state != WorkState::Waiting)
            return refused(tr("This work was settled by somebody else meanwhile."),
                           QStringLiteral("settled"));
        CABAS_LET(committee, CommitteeDesk::lasting(tx, work->committee, session.today()));
        CABAS_TRY(CommitteeDesk::checkMayCredit(tx, session, office, committee, work->member,
                                                work->amount));
        if (isCredited)
            CABAS_TRY(CommitteeDesk::credit(tx, session, *work));
        else
            AuditStore::record(tx, session, "committee.refuse", committeeKind,
                               work->committee.value(),
                               {{QStringLiteral("member"), work->member.value()},
                                {QStringLiteral("amount"), work->amount}});
        CommitteeStore::decide(tx, session, workId,
                               isCredited ? WorkState::Credited : WorkState::Refused);
        return *CommitteeStore::work(tx, workId);
    });
}

} // namespace cabas
