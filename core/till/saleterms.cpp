// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/saleterms.h"

#include "core/catalog/catalogstore.h"
#include "core/till/limitstore.h"
#include "core/till/promptstore.h"
#include "core/till/salepolicystore.h"

#include <algorithm>

namespace cabas {

namespace {

/// Families are read only where a rule is about one of them.
template <typename Rule>
FamilyTree treeFor(Tx &tx, const std::vector<Rule> &rules)
{
    const bool isNeeded = std::any_of(rules.begin(), rules.end(),
                                      [](const Rule &rule) { return rule.family.has_value(); });
    return isNeeded ? FamilyTree(CatalogStore::families(tx)) : FamilyTree();
}

Quantity takenSoFar(Tx &tx, const PurchaseLimit &limit, MemberId member, QDate day,
                    const FamilyTree &tree)
{
    if (limit.period == LimitPeriod::Ticket)
        return {};
    const Period days = LimitRules::periodAround(limit.period, day);
    if (limit.product)
        return LimitStore::takenOf(tx, member, days, *limit.product);
    Quantity sum;
    for (const FamilyId family : tree.within(*limit.family))
        sum += LimitStore::takenOf(tx, member, days, family);
    return sum;
}

} // namespace

const SaleOverride *SaleCircumstances::override(OverrideKind kind) const
{
    const auto found = std::find_if(overrides.begin(), overrides.end(),
                                    [&](const SaleOverride &one) { return one.kind == kind; });
    return found == overrides.end() ? nullptr : &*found;
}

SaleCircumstances SaleTerms::circumstances(Tx &tx, const Basket &basket)
{
    return {basket.isGuest, SalePolicyStore::answersOf(tx, basket.id),
            SalePolicyStore::overridesOf(tx, basket.id)};
}

std::vector<ScopedLine> SaleTerms::scoped(const std::vector<TicketLine> &lines)
{
    std::vector<ScopedLine> list;
    for (const TicketLine &line : lines) {
        if (line.kind == LineKind::Product && line.product)
            list.push_back(
                {line.position, *line.product, line.family, line.name, line.unit, line.quantity});
    }
    return list;
}

std::vector<PromptDue> SaleTerms::promptsDue(Tx &tx, const std::vector<TicketLine> &lines,
                                             const SaleCircumstances &circumstances)
{
    const std::vector<SalePrompt> prompts = PromptStore::all(tx);
    if (prompts.empty())
        return {};
    return PromptRules::due(prompts, scoped(lines), treeFor(tx, prompts), circumstances.answers);
}

std::vector<LimitStatus> SaleTerms::limits(Tx &tx, const std::vector<TicketLine> &lines,
                                           std::optional<MemberId> member, QDate day,
                                           const SaleCircumstances &circumstances)
{
    const std::vector<PurchaseLimit> limits = LimitStore::all(tx);
    if (limits.empty())
        return {};
    const FamilyTree tree = treeFor(tx, limits);
    const std::vector<ScopedLine> asked = scoped(lines);
    const bool isAllowed = circumstances.override(OverrideKind::Limit) != nullptr;
    std::vector<LimitStatus> statuses;
    for (const PurchaseLimit &limit : limits) {
        const Quantity inBasket = LimitRules::inBasket(limit, asked, tree);
        if (inBasket.isZero())
            continue;
        const Quantity taken = member ? takenSoFar(tx, limit, *member, day, tree) : Quantity();
        statuses.push_back({limit, taken, inBasket, isAllowed});
    }
    return statuses;
}

Result<std::vector<Warning>> SaleTerms::answered(const Session &session, Leniency leniency,
                                                 const QString &code, const QString &message,
                                                 bool isAllowed)
{
    if (leniency == Leniency::Allow)
        return std::vector<Warning>{};
    if (leniency == Leniency::Refuse && !isAllowed && !session.may(Permission::AllowStanding))
        return refused(message + u' ' + tr("A coordinator may allow it."), code);
    return std::vector<Warning>{{code, message}};
}

Result<std::vector<Warning>> SaleTerms::checkBuyer(Tx &tx, const Session &session,
                                                   const std::optional<MemberAtTill> &member,
                                                   const SaleCircumstances &circumstances)
{
    const SalePolicy policy = SalePolicyStore::read(tx);
    const bool isAllowed = circumstances.override(OverrideKind::Buyer) != nullptr;
    if (member) {
        if (member->standing.mayShop)
            return std::vector<Warning>{};
        return answered(session, policy.standing, u"standing"_qs,
                        TillDesk::standingMessage(*member), isAllowed);
    }
    if (circumstances.isGuest)
        return answered(session, policy.guest, u"guest"_qs,
                        tr("This shop sells to members: a guest is an exception."), isAllowed);
    return answered(session, policy.noMember, u"no_member"_qs,
                    tr("Nobody’s badge was scanned. Scan one, or say that the customer is a "
                       "guest."),
                    isAllowed);
}

Result<std::vector<Warning>> SaleTerms::check(Tx &tx, const Session &session,
                                              const std::vector<TicketLine> &lines,
                                              const std::optional<MemberAtTill> &member, QDate day,
                                              const SaleCircumstances &circumstances)
{
    CABAS_LET(warnings, checkBuyer(tx, session, member, circumstances));
    const std::vector<SalePrompt> prompts = PromptStore::all(tx);
    if (!prompts.empty())
        CABAS_TRY(PromptRules::check(prompts, scoped(lines), treeFor(tx, prompts),
                                     circumstances.answers));
    const auto buyer = member ? std::optional(member->id) : std::nullopt;
    // What another till sells meanwhile is waited for and counted.
    for (const LimitStatus &status : limits(tx, lines, buyer, day, circumstances))
        LimitStore::lock(tx, status.limit.id);
    const std::vector<LimitStatus> statuses = limits(tx, lines, buyer, day, circumstances);
    CABAS_TRY(LimitRules::check(statuses));
    for (const LimitStatus &status : statuses) {
        if (status.isOver())
            warnings.push_back({u"limit"_qs, LimitRules::words(status)});
    }
    return warnings;
}

Result<> SaleTerms::checkVoid(Tx &tx, const Session &session, const Basket &basket)
{
    const SalePolicy policy = SalePolicyStore::read(tx);
    const bool isFree = policy.maxVoids == 0 || basket.voids < policy.maxVoids ||
                        session.may(Permission::AllowStanding);
    if (isFree || circumstances(tx, basket).override(OverrideKind::Voids) != nullptr)
        return Ok{};
    return refused(tr("%n line(s) were taken out of this basket already. Call a coordinator to "
                      "take out more.",
                      nullptr, basket.voids),
                   u"voids"_qs);
}

std::optional<UserId> SaleTerms::approver(const SaleCircumstances &circumstances)
{
    for (const SaleOverride &override : circumstances.overrides) {
        if (override.approvedBy)
            return override.approvedBy;
    }
    return std::nullopt;
}

} // namespace cabas
