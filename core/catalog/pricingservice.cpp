// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pricingservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/familystore.h"
#include "core/catalog/pricegroupstore.h"
#include "core/catalog/pricingrules.h"
#include "core/catalog/pricingstore.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

Failure unknownScope()
{
    return notFound(PricingService::tr("What this rule of prices is for no longer exists."),
                    u"unknown_scope"_qs);
}

Failure unknownGroup()
{
    return notFound(PricingService::tr("There is no such price family."), u"unknown_group"_qs);
}

/// That the family or product of a scope exists. Suppliers stand in a room above: who names one
/// has found it there.
Result<> checkScope(Tx &tx, const Session &session, const PricingScope &scope)
{
    if (scope.kind == PricingScopeKind::Family && !FamilyStore::find(tx, FamilyId(scope.id)))
        return unknownScope();
    if (scope.kind == PricingScopeKind::Product &&
        !CatalogStore::find(tx, ProductId(scope.id), session.today()))
        return unknownScope();
    return Ok{};
}

QJsonObject details(int slot, const PricingScope &scope)
{
    return {{u"slot"_qs, slot},
            {u"scope"_qs, PricingStore::scopeName(scope.kind)},
            {u"scope_id"_qs, scope.id}};
}

} // namespace

Result<std::vector<Coefficient>> PricingService::coefficients(const Session &session) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.read([](Tx &tx) { return PricingStore::coefficients(tx); });
}

Result<> PricingService::setCoefficient(const Session &session, const Coefficient &coefficient)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    CABAS_TRY(PricingRules::check(coefficient));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(checkScope(tx, session, coefficient.scope));
        const auto before = PricingStore::find(tx, coefficient.slot, coefficient.scope);
        PricingStore::put(tx, coefficient);
        QJsonObject told = details(coefficient.slot, coefficient.scope);
        told[u"measure"_qs] = PricingStore::measureName(coefficient.measure);
        told[u"value"_qs] = coefficient.value;
        if (before)
            told[u"value_before"_qs] = before->value;
        AuditStore::record(tx, session, "price.coefficient", u"coefficient"_qs,
                           PricingStore::find(tx, coefficient.slot, coefficient.scope)->id.value(),
                           told);
        return Ok{};
    });
}

Result<> PricingService::removeCoefficient(const Session &session, int slot,
                                           const PricingScope &scope)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<> {
        const auto before = PricingStore::find(tx, slot, scope);
        if (!before)
            return unknownScope();
        PricingStore::remove(tx, slot, scope);
        QJsonObject told = details(slot, scope);
        told[u"value_before"_qs] = before->value;
        AuditStore::record(tx, session, "price.coefficient", u"coefficient"_qs, before->id.value(),
                           told);
        return Ok{};
    });
}

Result<std::vector<PriceEnding>> PricingService::endings(const Session &session) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.read([](Tx &tx) { return PricingStore::endings(tx); });
}

Result<> PricingService::setEnding(const Session &session, const PriceEnding &ending)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    CABAS_TRY(PricingRules::check(ending));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(checkScope(tx, session, ending.scope));
        PricingStore::put(tx, ending);
        AuditStore::record(tx, session, "price.ending", u"family"_qs, ending.scope.id,
                           {{u"modulus"_qs, ending.modulus}});
        return Ok{};
    });
}

Result<> PricingService::removeEnding(const Session &session, const PricingScope &scope)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!PricingStore::removeEnding(tx, scope))
            return unknownScope();
        AuditStore::record(tx, session, "price.ending", u"family"_qs, scope.id);
        return Ok{};
    });
}

Result<std::vector<PriceGroup>> PricingService::groups(const Session &session) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.read([](Tx &tx) { return PriceGroupStore::all(tx); });
}

Result<PriceGroup> PricingService::addToGroup(const Session &session, const QString &name,
                                              const std::vector<ProductId> &products)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    CABAS_TRY(CatalogRules::checkFamily(name));
    return m_db.write([&](Tx &tx) -> Result<PriceGroup> {
        const std::optional<PriceGroup> known = PriceGroupStore::named(tx, name);
        const PriceGroupId id = known ? known->id : PriceGroupStore::add(tx, name);
        for (const ProductId product : products)
            PriceGroupStore::put(tx, id, product);
        const PriceGroup group = *PriceGroupStore::find(tx, id);
        std::optional<Product> first;
        for (const ProductId each : group.products) {
            CABAS_LET(product, ProductEntry::find(tx, session, each));
            if (first && (first->unit != product.unit || first->vat.id != product.vat.id))
                return refused(tr("%1 and %2 are not sold in the same unit at the same VAT: they "
                                  "cannot share a price.")
                                   .arg(first->name, product.name),
                               u"not_alike"_qs);
            first = product;
        }
        AuditStore::record(tx, session, "price.family", u"price_group"_qs, id.value(),
                           {{u"products"_qs, qint64(group.products.size())}});
        return group;
    });
}

Result<> PricingService::takeOutOfGroup(const Session &session, ProductId product)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<PriceGroup> group = PriceGroupStore::groupOf(tx, product);
        if (!group)
            return notFound(tr("This product is in no price family."), u"no_group"_qs);
        PriceGroupStore::takeOut(tx, product);
        AuditStore::record(tx, session, "price.family", u"price_group"_qs, group->id.value(),
                           {{u"products"_qs, qint64(group->products.size()) - 1}});
        return Ok{};
    });
}

Result<> PricingService::removeGroup(const Session &session, PriceGroupId id)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!PriceGroupStore::find(tx, id))
            return unknownGroup();
        PriceGroupStore::remove(tx, id);
        AuditStore::record(tx, session, "price.family", u"price_group"_qs, id.value(),
                           {{u"removed"_qs, true}});
        return Ok{};
    });
}

Result<GroupPriceSet> PricingService::setGroupPrice(const Session &session, PriceGroupId id,
                                                    Money price, QDate from, const QString &reason)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<GroupPriceSet> {
        const std::optional<PriceGroup> group = PriceGroupStore::find(tx, id);
        if (!group)
            return unknownGroup();
        GroupPriceSet answer{*group, 0, {}};
        for (const ProductId each : group->products) {
            CABAS_LET(product, ProductEntry::find(tx, session, each));
            CABAS_LET(set, ProductEntry::setPrice(tx, session, product, price, from, reason));
            answer.changed += set.before != price ? 1 : 0;
            for (const Warning &warning : set.warnings) {
                const bool told =
                    std::any_of(answer.warnings.begin(), answer.warnings.end(),
                                [&](const Warning &other) { return other.code == warning.code; });
                if (!told && warning.code != u"group_drift")
                    answer.warnings.push_back(warning);
            }
        }
        return answer;
    });
}

Result<std::vector<DriftedGroup>> PricingService::drifted(const Session &session) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.read([&](Tx &tx) {
        std::vector<DriftedGroup> drifted;
        for (const PriceGroup &group : PriceGroupStore::all(tx)) {
            DriftedGroup each{group, {}};
            for (const ProductId product : group.products)
                each.prices.push_back(CatalogStore::priceAt(tx, product, session.today()));
            if (std::adjacent_find(each.prices.begin(), each.prices.end(), std::not_equal_to<>()) !=
                each.prices.end())
                drifted.push_back(each);
        }
        return drifted;
    });
}

} // namespace cabas
