// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/membercheckstore.h"

#include "core/members/shiftstandingstore.h"
#include "core/shifts/shiftdesk.h"

#include <algorithm>
#include <map>
#include <set>

namespace cabas {

Findings MemberCheckStore::balances(Tx &tx)
{
    std::map<qint64, qint64> summed;
    tx.each(R"(SELECT member_id, CAST(SUM(amount_cents) AS BIGINT)
               FROM member_account_moves GROUP BY member_id)",
            {}, [&](const Row &row) { summed[row.integer(0)] = row.integer(1); });
    Findings findings;
    tx.each("SELECT member_id, balance_cents FROM member_balances", {}, [&](const Row &row) {
        ++findings.checked;
        const QString balance = QStringLiteral("member %1: member_balances").arg(row.integer(0));
        const auto found = summed.find(row.integer(0));
        if (found == summed.end()) {
            findings.fault(balance + QStringLiteral(": inserted"));
            return;
        }
        if (found->second != row.integer(1))
            findings.fault(balance + QStringLiteral(": balance_cents"));
        summed.erase(found);
    });
    for (const auto &[member, balance] : summed)
        findings.fault(QStringLiteral("member %1: member_balances: missing").arg(member));
    return findings;
}

Findings MemberCheckStore::standing(Tx &tx)
{
    Findings findings;
    qint64 member = 0;
    QString endedOn;
    tx.each(R"(SELECT member_id, from_on, COALESCE(to_on, '9999-12-31') FROM member_standings
               ORDER BY member_id, from_on, id)",
            {}, [&](const Row &row) {
                ++findings.checked;
                const QString span = QStringLiteral("member %1: member_standings from %2")
                                         .arg(row.integer(0))
                                         .arg(row.text(1));
                if (row.text(2) < row.text(1))
                    findings.fault(span + QStringLiteral(": to_on before from_on"));
                if (row.integer(0) == member && row.text(1) < endedOn)
                    findings.fault(span + QStringLiteral(": from_on within the span before"));
                member = row.integer(0);
                endedOn = row.text(2);
            });
    standingByShifts(tx, findings);
    return findings;
}

void MemberCheckStore::standingByShifts(Tx &tx, Findings &findings)
{
    std::set<MemberId> members;
    for (const MemberId member : ShiftStandingStore::members(tx))
        members.insert(member);
    tx.each(R"(SELECT member_id FROM counter_events UNION SELECT member_id FROM shift_enrolments
               UNION SELECT member_id FROM shift_leaves)",
            {}, [&](const Row &row) { members.insert(row.id<MemberId>(0)); });
    for (const MemberId member : members) {
        ++findings.checked;
        const std::vector<ShiftStanding> made =
            StandingRules::timeline(ShiftDesk::facts(tx, member));
        const std::vector<ShiftStanding> kept = ShiftStandingStore::of(tx, member);
        const QString name = QStringLiteral("member %1: shift_standings").arg(member.value());
        const auto [one, other] = std::mismatch(made.begin(), made.end(), kept.begin(), kept.end());
        if (one != made.end() && other != kept.end())
            findings.fault(name + QStringLiteral(" from %1: changed").arg(dayText(one->from)));
        else if (one != made.end())
            findings.fault(name + QStringLiteral(" from %1: missing").arg(dayText(one->from)));
        else if (other != kept.end())
            findings.fault(name + QStringLiteral(" from %1: inserted").arg(dayText(other->from)));
    }
}

} // namespace cabas
