// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/familyservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/arrivaltermsstore.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/familystore.h"
#include "core/catalog/pricingstore.h"
#include "core/catalog/producthistory.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

Failure gone()
{
    return notFound(QCoreApplication::translate("FamilyService", "This family no longer exists."),
                    u"unknown_family"_qs);
}

std::optional<FamilyId> parentOf(const std::vector<Family> &families, FamilyId id)
{
    for (const Family &family : families) {
        if (family.id == id)
            return family.parent;
    }
    return std::nullopt;
}

/// How many floors stand above a family, itself counted; more than there are families: a circle.
int depthOf(const std::vector<Family> &families, std::optional<FamilyId> id)
{
    int depth = 0;
    while (id && depth <= int(families.size())) {
        ++depth;
        id = parentOf(families, *id);
    }
    return depth;
}

bool isInside(const std::vector<Family> &families, std::optional<FamilyId> id, FamilyId outer)
{
    for (int steps = 0; id && steps <= int(families.size()); ++steps) {
        if (*id == outer)
            return true;
        id = parentOf(families, *id);
    }
    return false;
}

/// Floors from a family down to its deepest descendant, itself counted.
int heightOf(const std::vector<Family> &families, FamilyId id)
{
    int height = 1;
    for (const Family &family : families) {
        if (isInside(families, family.id, id))
            height = std::max(height, depthOf(families, family.id) - depthOf(families, id) + 1);
    }
    return height;
}

} // namespace

Result<Family> FamilyService::add(const Session &session, const QString &name,
                                  const std::optional<FamilyId> &parent)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    CABAS_TRY(CatalogRules::checkFamily(name));
    return m_db.write([&](Tx &tx) -> Result<Family> {
        if (const std::optional<Family> twin = FamilyStore::named(tx, name))
            return refused(tr("There is already a family named %1.").arg(twin->name),
                           u"name_taken"_qs);
        if (parent && depthOf(CatalogStore::families(tx), parent) >= maxDepth)
            return refused(tr("Families go three floors deep at most."), u"too_deep"_qs);
        const FamilyId id = FamilyStore::add(tx, name, parent);
        AuditStore::record(tx, session, "family.add", u"family"_qs, id.value());
        return *FamilyStore::find(tx, id);
    });
}

Result<> FamilyService::rename(const Session &session, FamilyId id, const QString &name)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    CABAS_TRY(CatalogRules::checkFamily(name));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<Family> before = FamilyStore::find(tx, id);
        if (!before)
            return gone();
        const std::optional<Family> twin = FamilyStore::named(tx, name);
        if (twin && twin->id != id)
            return refused(tr("There is already a family named %1: merge the two.").arg(twin->name),
                           u"name_taken"_qs);
        FamilyStore::rename(tx, id, name);
        AuditStore::record(tx, session, "family.rename", u"family"_qs, id.value(),
                           {{u"before"_qs, before->name}, {u"after"_qs, cleaned(name)}});
        return Ok{};
    });
}

Result<> FamilyService::move(const Session &session, FamilyId id,
                             const std::optional<FamilyId> &parent)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!FamilyStore::find(tx, id) || (parent && !FamilyStore::find(tx, *parent)))
            return gone();
        const std::vector<Family> families = CatalogStore::families(tx);
        if (isInside(families, parent, id))
            return refused(tr("A family cannot be put inside itself."), u"circle"_qs);
        if (depthOf(families, parent) + heightOf(families, id) > maxDepth)
            return refused(tr("Families go three floors deep at most."), u"too_deep"_qs);
        FamilyStore::move(tx, id, parent);
        AuditStore::record(tx, session, "family.move", u"family"_qs, id.value(),
                           {{u"parent"_qs, parent ? parent->value() : 0}});
        return Ok{};
    });
}

Result<qint64> FamilyService::merge(const Session &session, FamilyId from, FamilyId into)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<qint64> {
        const std::optional<Family> gives = FamilyStore::find(tx, from);
        const std::optional<Family> takes = FamilyStore::find(tx, into);
        if (!gives || !takes)
            return gone();
        const std::vector<Family> families = CatalogStore::families(tx);
        if (isInside(families, into, from))
            return refused(tr("A family cannot be merged into itself or one of its own."),
                           u"circle"_qs);
        if (depthOf(families, into) + heightOf(families, from) - 1 > maxDepth)
            return refused(tr("Families go three floors deep at most."), u"too_deep"_qs);
        ProductChange change;
        change.field = u"family"_qs;
        change.before = gives->name;
        change.after = takes->name;
        for (const ProductId product : FamilyStore::productsOf(tx, from))
            ProductHistory::record(tx, session, product, {change}, u"merge"_qs);
        const qint64 moved = FamilyStore::merge(tx, from, into);
        PricingStore::forgetFamily(tx, from);
        AuditStore::record(tx, session, "family.merge", u"family"_qs, into.value(),
                           {{u"from"_qs, gives->name}, {u"products"_qs, moved}});
        return moved;
    });
}

Result<ArrivalTerms> FamilyService::terms(const Session &session, FamilyId id) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return ArrivalTermsStore::own(tx, id); });
}

Result<> FamilyService::setTerms(const Session &session, FamilyId id, const ArrivalTerms &terms)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    for (const std::optional<int> &days : {terms.shortUseByDays, terms.shortBestBeforeDays}) {
        if (days && (*days < 0 || *days > ArrivalTerms::mostDays))
            return refused(tr("Give a number of days from 0 to %1.").arg(ArrivalTerms::mostDays),
                           u"days"_qs);
    }
    if (terms.warmest && (*terms.warmest < ArrivalTerms::coldestTenths ||
                          *terms.warmest > ArrivalTerms::warmestTenths))
        return refused(tr("Give a temperature from %1 to %2 degrees.")
                           .arg(ArrivalTerms::coldestTenths / 10)
                           .arg(ArrivalTerms::warmestTenths / 10),
                       u"temperature"_qs);
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!FamilyStore::find(tx, id))
            return gone();
        ArrivalTermsStore::set(tx, id, terms);
        AuditStore::record(tx, session, "family.terms", u"family"_qs, id.value(), {});
        return Ok{};
    });
}

} // namespace cabas
