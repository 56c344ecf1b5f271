// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/saletermsservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/familystore.h"
#include "core/catalog/productsheetstore.h"
#include "core/till/limitrules.h"
#include "core/till/limitstore.h"
#include "core/till/promptrules.h"
#include "core/till/promptstore.h"
#include "core/till/salepolicystore.h"
#include "core/till/tarestore.h"
#include "core/till/touchstore.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

constexpr int maxTareName = 40;
/// No container that one carries to a shop weighs more: 20 kg.
constexpr Quantity heaviestTare = Quantity::units(20);

Failure changedMeanwhile()
{
    return conflict(SaleTermsService::tr("Somebody else changed this meanwhile. Look at it again "
                                         "before you change it."),
                    u"revision"_qs);
}

/// The name of what a rule is about; NotFound where it is gone.
template <typename Rule>
Result<> nameScope(Tx &tx, Rule &rule, QDate day)
{
    if (rule.product) {
        const std::optional<Product> product = CatalogStore::find(tx, *rule.product, day);
        if (!product)
            return notFound(SaleTermsService::tr("This article no longer exists."), u"product"_qs);
        rule.about = product->name;
        if constexpr (requires { rule.unit; })
            rule.unit = product->unit;
    } else if (rule.family) {
        const std::optional<Family> family = FamilyStore::find(tx, *rule.family);
        if (!family)
            return notFound(SaleTermsService::tr("This family no longer exists."), u"family"_qs);
        rule.about = family->name;
    }
    return Ok{};
}

template <typename Rule>
std::pair<QString, qint64> subjectOf(const Rule &rule)
{
    if (rule.product)
        return {u"product"_qs, rule.product->value()};
    return {u"family"_qs, rule.family ? rule.family->value() : 0};
}

} // namespace

Result<SalePolicy> SaleTermsService::policy() const
{
    return m_db.read([](Tx &tx) -> Result<SalePolicy> { return SalePolicyStore::read(tx); });
}

Result<SalePolicy> SaleTermsService::setPolicy(const Session &session, const SalePolicy &policy)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    if (policy.maxVoids < 0 || policy.maxVoids > SalePolicy::mostVoids)
        return refused(
            tr("Type a number of lines from 0 to %1; 0 is any number.").arg(SalePolicy::mostVoids),
            u"max_voids"_qs);
    return m_db.write([&](Tx &tx) -> Result<SalePolicy> {
        if (!SalePolicyStore::write(tx, policy))
            return changedMeanwhile();
        AuditStore::record(tx, session, "till.policy", u"shop"_qs, 1,
                           {{u"standing"_qs, leniencyName(policy.standing)},
                            {u"no_member"_qs, leniencyName(policy.noMember)},
                            {u"guest"_qs, leniencyName(policy.guest)},
                            {u"max_voids"_qs, policy.maxVoids}});
        return SalePolicyStore::read(tx);
    });
}

Result<std::vector<SalePrompt>> SaleTermsService::prompts() const
{
    return m_db.read(
        [](Tx &tx) -> Result<std::vector<SalePrompt>> { return PromptStore::all(tx); });
}

Result<SalePrompt> SaleTermsService::savePrompt(const Session &session, const SalePrompt &prompt)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    SalePrompt kept = prompt;
    kept.text = prompt.kind == PromptKind::Notice ? cleaned(prompt.text) : QString();
    CABAS_TRY(PromptRules::check(kept));
    return m_db.write([&](Tx &tx) -> Result<SalePrompt> {
        CABAS_TRY(nameScope(tx, kept, session.today()));
        for (const SalePrompt &other : PromptStore::all(tx)) {
            if (other.id != kept.id && other.product == kept.product &&
                other.family == kept.family && other.kind == kept.kind && other.text == kept.text)
                return refused(tr("This is asked about “%1” already.").arg(kept.about),
                               u"twice"_qs);
        }
        if (kept.id.value() == 0)
            kept.id = PromptStore::add(tx, kept);
        else if (!PromptStore::update(tx, kept))
            return changedMeanwhile();
        const auto [kind, id] = subjectOf(kept);
        AuditStore::record(tx, session, "product.prompt", kind, id,
                           {{u"prompt"_qs, PromptRules::name(kept.kind)}});
        return *PromptStore::find(tx, kept.id);
    });
}

Result<> SaleTermsService::removePrompt(const Session &session, PromptId id)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<SalePrompt> prompt = PromptStore::find(tx, id);
        if (!prompt)
            return Ok{};
        PromptStore::remove(tx, id);
        const auto [kind, about] = subjectOf(*prompt);
        AuditStore::record(tx, session, "product.no_prompt", kind, about,
                           {{u"prompt"_qs, PromptRules::name(prompt->kind)}});
        return Ok{};
    });
}

Result<std::vector<PurchaseLimit>> SaleTermsService::limits() const
{
    return m_db.read(
        [](Tx &tx) -> Result<std::vector<PurchaseLimit>> { return LimitStore::all(tx); });
}

Result<PurchaseLimit> SaleTermsService::saveLimit(const Session &session,
                                                  const PurchaseLimit &limit)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<PurchaseLimit> {
        PurchaseLimit kept = limit;
        CABAS_TRY(nameScope(tx, kept, session.today()));
        CABAS_TRY(LimitRules::check(kept));
        for (const PurchaseLimit &other : LimitStore::all(tx)) {
            if (other.id != kept.id && other.product == kept.product &&
                other.family == kept.family && other.period == kept.period)
                return refused(tr("“%1” has a limit for this period already: change that one.")
                                   .arg(kept.about),
                               u"twice"_qs);
        }
        if (kept.id.value() == 0)
            kept.id = LimitStore::add(tx, kept);
        else if (!LimitStore::update(tx, kept))
            return changedMeanwhile();
        const auto [kind, id] = subjectOf(kept);
        AuditStore::record(tx, session, "product.limit", kind, id,
                           {{u"quantity_milli"_qs, kept.quantity.milli()},
                            {u"period"_qs, LimitRules::name(kept.period)}});
        return *LimitStore::find(tx, kept.id);
    });
}

Result<> SaleTermsService::removeLimit(const Session &session, LimitId id)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<PurchaseLimit> limit = LimitStore::find(tx, id);
        if (!limit)
            return Ok{};
        LimitStore::remove(tx, id);
        const auto [kind, about] = subjectOf(*limit);
        AuditStore::record(tx, session, "product.no_limit", kind, about,
                           {{u"period"_qs, LimitRules::name(limit->period)}});
        return Ok{};
    });
}

Result<std::vector<Tare>> SaleTermsService::tares() const
{
    return m_db.read([](Tx &tx) -> Result<std::vector<Tare>> { return TareStore::all(tx); });
}

Result<Tare> SaleTermsService::saveTare(const Session &session, const Tare &tare)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    Tare kept = tare;
    kept.name = cleaned(tare.name);
    if (kept.name.isEmpty() || kept.name.size() > maxTareName)
        return refused(tr("Name the container in 1 to %1 letters.").arg(maxTareName), u"name"_qs);
    if (kept.weight <= Quantity() || kept.weight > heaviestTare)
        return refused(tr("A container weighs more than 0 and 20 kg at most."), u"weight"_qs);
    return m_db.write([&](Tx &tx) -> Result<Tare> {
        const std::optional<Tare> other = TareStore::named(tx, kept.name);
        if (other && other->id != kept.id)
            return refused(tr("There is a container “%1” already.").arg(kept.name), u"name"_qs);
        if (kept.id.value() == 0)
            kept.id = TareStore::add(tx, kept);
        else if (!TareStore::update(tx, kept))
            return changedMeanwhile();
        AuditStore::record(tx, session, "till.tare", u"tare"_qs, kept.id.value(),
                           {{u"weight_milli"_qs, kept.weight.milli()}});
        return *TareStore::named(tx, kept.name);
    });
}

Result<> SaleTermsService::removeTare(const Session &session, TareId id)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        TareStore::remove(tx, id);
        AuditStore::record(tx, session, "till.no_tare", u"tare"_qs, id.value());
        return Ok{};
    });
}

Result<std::vector<TouchProduct>> SaleTermsService::touchProducts(const Session &session,
                                                                  bool pictures) const
{
    return m_db.read([&](Tx &tx) -> Result<std::vector<TouchProduct>> {
        const std::vector<Family> families = CatalogStore::families(tx);
        std::vector<TouchProduct> products;
        for (const ProductId id : TouchStore::all(tx)) {
            const std::optional<Product> product = CatalogStore::find(tx, id, session.today());
            if (!product || product->state == ProductState::Blocked)
                continue;
            TouchProduct touch{*product, {}, {}};
            for (const Family &family : families) {
                if (product->family == family.id)
                    touch.family = family.name;
            }
            const auto photo =
                pictures ? ProductSheetStore::photo(tx, id) : std::optional<ProductPhoto>();
            if (photo)
                touch.picture = photo->bytes;
            products.push_back(std::move(touch));
        }
        std::stable_sort(products.begin(), products.end(),
                         [](const TouchProduct &left, const TouchProduct &right) {
                             // Those without family come last.
                             return std::pair(left.family.isEmpty(), fold(left.family)) <
                                    std::pair(right.family.isEmpty(), fold(right.family));
                         });
        return products;
    });
}

Result<> SaleTermsService::setTouchProduct(const Session &session, ProductId product, bool isThere)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!CatalogStore::find(tx, product, session.today()))
            return notFound(tr("This article no longer exists."), u"product"_qs);
        if (TouchStore::has(tx, product) == isThere)
            return Ok{};
        if (isThere)
            TouchStore::add(tx, product);
        else
            TouchStore::remove(tx, product);
        AuditStore::record(tx, session, "product.touch", u"product"_qs, product.value(),
                           {{u"there"_qs, isThere}});
        return Ok{};
    });
}

} // namespace cabas
