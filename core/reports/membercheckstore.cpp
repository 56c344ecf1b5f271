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
        checkSpans(tx, member, findings);
    }
}

void MemberCheckStore::checkSpans(Tx &tx, MemberId member, Findings &findings)
{
    const std::vector<ShiftStanding> made = StandingRules::timeline(ShiftDesk::facts(tx, member));
    const std::vector<Row> kept = tx.run(
        R"(SELECT from_on, to_on, state, may_shop, causes FROM shift_standings
           WHERE member_id = ? ORDER BY from_on)",
        {member});
    const QString name = QStringLiteral("member %1: shift_standings from %2: ").arg(member.value());
    for (size_t at = 0; at < std::max(made.size(), kept.size()); ++at) {
        if (at >= kept.size()) {
            findings.fault(name.arg(dayText(made[at].from)) + QStringLiteral("missing"));
            continue;
        }
        const Row &row = kept[at];
        if (at >= made.size()) {
            findings.fault(name.arg(row.text(0)) + QStringLiteral("inserted"));
            continue;
        }
        const ShiftStanding &span = made[at];
        const std::pair<const char *, bool> columns[] = {
            {"from_on", row.text(0) == dayText(span.from)},
            {"to_on", row.text(1) == (span.to ? dayText(*span.to) : QString())},
            {"state", row.text(2) == span.state},
            {"may_shop", row.integer(3) == (span.mayShop ? 1 : 0)},
            {"causes", row.text(4) == ShiftStandingStore::causesText(span.causes)}};
        for (const auto &[column, isSame] : columns) {
            if (!isSame)
                findings.fault(name.arg(dayText(span.from)) + QLatin1String(column));
        }
    }
}

} // namespace cabas
