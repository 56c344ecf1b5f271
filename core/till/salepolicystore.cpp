// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/salepolicystore.h"

namespace cabas {

SalePolicy SalePolicyStore::read(Tx &tx)
{
    const std::optional<Row> row = tx.first(
        "SELECT standing, no_member, guest, max_voids, revision FROM sale_policy WHERE id = 1");
    if (!row)
        return {};
    return {leniencyFromName(row->text(0)).value_or(Leniency::Refuse),
            leniencyFromName(row->text(1)).value_or(Leniency::Allow),
            leniencyFromName(row->text(2)).value_or(Leniency::Allow), row->number(3),
            row->number(4)};
}

bool SalePolicyStore::write(Tx &tx, const SalePolicy &policy)
{
    tx.touch(Topic::Shop);
    if (policy.revision == 0)
        return tx.change(R"(INSERT INTO sale_policy
                                (id, standing, no_member, guest, max_voids, revision)
                            VALUES (1, ?, ?, ?, ?, 1) ON CONFLICT (id) DO NOTHING)",
                         {leniencyName(policy.standing), leniencyName(policy.noMember),
                          leniencyName(policy.guest), policy.maxVoids}) == 1;
    return tx.change(R"(UPDATE sale_policy
                        SET standing = ?, no_member = ?, guest = ?, max_voids = ?,
                            revision = revision + 1
                        WHERE id = 1 AND revision = ?)",
                     {leniencyName(policy.standing), leniencyName(policy.noMember),
                      leniencyName(policy.guest), policy.maxVoids, policy.revision}) == 1;
}

std::vector<PromptAnswer> SalePolicyStore::answersOf(Tx &tx, BasketId basket)
{
    std::vector<PromptAnswer> answers;
    tx.each("SELECT prompt, answer FROM basket_answers WHERE basket_id = ? ORDER BY prompt",
            {basket}, [&](const Row &row) {
                answers.push_back({row.text(0), row.flag(1)});
            });
    return answers;
}

void SalePolicyStore::answer(Tx &tx, BasketId basket, const PromptAnswer &answer, UserId user,
                             const QDateTime &at)
{
    forget(tx, basket, answer.key);
    tx.change(R"(INSERT INTO basket_answers (basket_id, prompt, answer, user_id, at)
                 VALUES (?, ?, ?, ?, ?))",
              {basket, answer.key, answer.isYes, user, at});
    tx.touch(Topic::Baskets);
}

void SalePolicyStore::forget(Tx &tx, BasketId basket, const QString &prompt)
{
    tx.change("DELETE FROM basket_answers WHERE basket_id = ? AND prompt = ?", {basket, prompt});
    tx.touch(Topic::Baskets);
}

std::vector<SaleOverride> SalePolicyStore::overridesOf(Tx &tx, BasketId basket)
{
    std::vector<SaleOverride> overrides;
    tx.each(R"(SELECT kind, reason, user_id, approved_by FROM basket_overrides
               WHERE basket_id = ? ORDER BY kind)",
            {basket}, [&](const Row &row) {
                overrides.push_back({overrideFromName(row.text(0)).value_or(OverrideKind::Buyer),
                                     row.text(1), row.id<UserId>(2), row.optionalId<UserId>(3)});
            });
    return overrides;
}

void SalePolicyStore::allow(Tx &tx, BasketId basket, const SaleOverride &override,
                            const QDateTime &at)
{
    const QString kind = overrideName(override.kind);
    tx.change("DELETE FROM basket_overrides WHERE basket_id = ? AND kind = ?", {basket, kind});
    tx.change(R"(INSERT INTO basket_overrides
                     (basket_id, kind, reason, user_id, approved_by, at)
                 VALUES (?, ?, ?, ?, ?, ?))",
              {basket, kind, override.reason, override.user, override.approvedBy, at});
    tx.touch(Topic::Baskets);
}

} // namespace cabas
