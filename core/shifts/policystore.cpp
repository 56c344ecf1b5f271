// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/policystore.h"

#include "core/db/dberror.h"
#include "core/members/membertermsstore.h"
#include "core/shifts/policyrules.h"

#include <QJsonDocument>

namespace cabas {

std::vector<ShiftPolicy> PolicyStore::all(Tx &tx)
{
    std::vector<ShiftPolicy> versions;
    tx.each("SELECT id, valid_from, rules FROM shift_policies ORDER BY valid_from, id", {},
            [&](const Row &row) {
                const QJsonDocument rules = QJsonDocument::fromJson(row.text(2).toUtf8());
                Result<ShiftPolicy> policy = PolicyRules::fromJson(rules.object());
                require(policy.ok(), "the rules of shifts in the file cannot be read");
                policy->id = row.id<PolicyId>(0);
                policy->from = row.day(1);
                versions.push_back(*policy);
            });
    return versions;
}

ShiftPolicy PolicyStore::at(Tx &tx, QDate day)
{
    return PolicyRules::at(all(tx), day);
}

PolicyId PolicyStore::add(Tx &tx, const Session &session, const ShiftPolicy &policy)
{
    const QJsonDocument rules(PolicyRules::toJson(policy));
    const qint64 id = tx.insert(
        R"(INSERT INTO shift_policies (valid_from, rules, at, user_id)
           VALUES (?, ?, ?, ?) RETURNING id)",
        {policy.from, QString::fromUtf8(rules.toJson(QJsonDocument::Compact)), session.now(),
         session.user()});
    ChainStore::seal(tx, chainSpec(), QStringLiteral("shift_policies"), id, id);
    MemberTermsStore::add(tx, {policy.from, policy.beneficiaries, policy.sharesNeeded});
    tx.touch(Topic::Members);
    return PolicyId(id);
}

const ChainSpec &PolicyStore::chainSpec()
{
    static const ChainSpec spec{"shift_policy",
                                1,
                                {{"shift_policies",
                                  R"(SELECT id, valid_from, rules, at, user_id
                                     FROM shift_policies WHERE id BETWEEN ? AND ? ORDER BY id)"}},
                                "SELECT id FROM shift_policies ORDER BY id"};
    return spec;
}

} // namespace cabas
