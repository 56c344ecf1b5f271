// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/ghostservice.h"

#include "core/access/auditstore.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalstore.h"
#include "core/members/memberservice.h"
#include "core/members/sharedesk.h"

namespace cabas {

Result<std::vector<GhostRecord>> GhostService::list(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([](Tx &tx) { return CapitalStore::lastSteps(tx); });
}

Result<std::vector<GhostRecord>> GhostService::steps(const Session &session, MemberId member) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return CapitalStore::stepsOf(tx, member); });
}

Result<GhostRecord> GhostService::step(const Session &session, MemberId memberId, GhostStep step)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<GhostRecord> {
        CABAS_LET(member, CapitalDesk::member(tx, memberId));
        const std::vector<GhostRecord> before = CapitalStore::stepsOf(tx, memberId);
        CABAS_TRY(CapitalRules::checkStep(
            before.empty() ? std::nullopt : std::optional(before.back()), step, session.today()));
        GhostRecord record;
        record.member = memberId;
        record.number = member.number;
        record.name = member.name;
        record.step = step;
        record.day = session.today();
        record.nextFrom = CapitalRules::nextStepFrom(step, record.day);
        CapitalStore::addStep(tx, record, session.user());
        AuditStore::record(tx, session, "member.ghost_step", u"member"_qs, memberId.value(),
                           {{u"step"_qs, CapitalRules::stepName(step)}});
        if (step == GhostStep::Excluded)
            CABAS_TRY(exclude(session, tx, memberId));
        return record;
    });
}

Result<> GhostService::exclude(const Session &session, Tx &tx, MemberId member)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    CABAS_TRY(MemberService(m_db).setLeft(session, member, true));
    CABAS_LET(gone, CapitalDesk::member(tx, member));
    const int free = ShareDesk::free(tx, member);
    if (free > 0)
        CABAS_TRY(ShareDesk::askBack(tx, session, gone, free, RefundReason::Excluded));
    return Ok{};
}

} // namespace cabas
