// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/producthistory.h"

#include <QJsonObject>

namespace cabas {

Result<Product> CatalogService::add(const Session &session, const ProductDraft &draft)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) { return ProductEntry::add(tx, session, draft); });
}

Result<Product> CatalogService::update(const Session &session, const Product &product)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write(
        [&](Tx &tx) { return ProductHistory::update(tx, session, product, u"hand"_qs); });
}

Result<ProductCode> CatalogService::addCode(const Session &session, ProductId id,
                                            const QString &code, Quantity pack)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<ProductCode> {
        CABAS_LET(product, ProductEntry::find(tx, session, id));
        CABAS_LET(added, ProductEntry::addCode(tx, session, product, code, pack));
        ProductHistory::recordCode(tx, session, id, {}, added.shown, u"hand"_qs);
        return added;
    });
}

Result<> CatalogService::removeCode(const Session &session, ProductId id, const QString &code)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(product, ProductEntry::find(tx, session, id));
        const QString key = CatalogStore::codeKey(code);
        if (CatalogStore::ownerOfCode(tx, key) != id)
            return notFound(tr("%1 is not a code of %2.").arg(cleaned(code), product.name),
                            u"unknown_code"_qs);
        if (key == CatalogStore::codeKey(product.code))
            return refused(tr("%1 is the product’s own code: give the product another code "
                              "instead.")
                               .arg(product.code),
                           u"own_code"_qs);
        CatalogStore::removeCode(tx, key);
        ProductHistory::recordCode(tx, session, id, cleaned(code), {}, u"hand"_qs);
        AuditStore::record(tx, session, "product.remove_code", u"product"_qs, id.value(),
                           {{u"code"_qs, key}});
        return Ok{};
    });
}

Result<PriceSet> CatalogService::setPrice(const Session &session, ProductId id, Money price,
                                          QDate from, const QString &reason)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<PriceSet> {
        CABAS_LET(product, ProductEntry::find(tx, session, id));
        return ProductEntry::setPrice(tx, session, product, price, from, reason);
    });
}

Result<FamilyId> CatalogService::addFamily(const Session &session, const QString &name)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    CABAS_TRY(CatalogRules::checkFamily(name));
    return m_db.write([&](Tx &tx) -> Result<FamilyId> {
        const FamilyId id = CatalogStore::familyNamed(tx, name);
        AuditStore::record(tx, session, "family.add", u"family"_qs, id.value());
        return id;
    });
}

Result<ProductHit> CatalogService::findByCode(const Session &session, const QString &code) const
{
    return m_db.read([&](Tx &tx) -> Result<ProductHit> {
        const std::optional<ProductHit> hit = CatalogStore::findByCode(tx, code, session.today());
        if (!hit)
            return notFound(tr("No product has the code %1.").arg(cleaned(code)),
                            u"unknown_code"_qs);
        return *hit;
    });
}

Result<Product> CatalogService::find(const Session &session, ProductId id) const
{
    return m_db.read([&](Tx &tx) { return ProductEntry::find(tx, session, id); });
}

Result<std::vector<ListedProduct>> CatalogService::search(const Session &session,
                                                          const QString &typed, int limit) const
{
    return m_db.read([&](Tx &tx) {
        std::vector<ListedProduct> list;
        if (const auto hit = CatalogStore::findByCode(tx, typed, session.today())) {
            list.push_back({hit->product, CatalogStore::barcodeOf(tx, hit->product.id)});
            return list;
        }
        for (const Product &product : CatalogStore::search(tx, typed, session.today(), limit))
            list.push_back({product, CatalogStore::barcodeOf(tx, product.id)});
        return list;
    });
}

Result<std::vector<Product>> CatalogService::page(const Session &session, const QString &afterName,
                                                  qint64 afterId, int limit) const
{
    return m_db.read(
        [&](Tx &tx) { return CatalogStore::page(tx, afterName, afterId, session.today(), limit); });
}

Result<qint64> CatalogService::count() const
{
    return m_db.read([](Tx &tx) { return CatalogStore::count(tx); });
}

Result<std::vector<ProductCode>> CatalogService::codes(ProductId id) const
{
    return m_db.read([&](Tx &tx) { return CatalogStore::codesOf(tx, id); });
}

Result<std::vector<Price>> CatalogService::prices(ProductId id) const
{
    return m_db.read([&](Tx &tx) { return CatalogStore::pricesOf(tx, id); });
}

Result<std::vector<PriceStep>> CatalogService::priceSteps(ProductId id, QDate from,
                                                          QDate last) const
{
    return m_db.read([&](Tx &tx) {
        std::vector<QDate> days = CatalogStore::priceChangeDays(tx, id, from, last);
        days.insert(days.begin(), from);
        std::vector<PriceStep> steps;
        for (const QDate day : days) {
            const std::optional<Money> price = CatalogStore::priceAt(tx, id, day);
            if (price && (steps.empty() || steps.back().price != *price))
                steps.push_back({day, *price});
        }
        return steps;
    });
}

Result<std::vector<Family>> CatalogService::families() const
{
    return m_db.read([](Tx &tx) { return CatalogStore::families(tx); });
}

Result<std::vector<VatCode>> CatalogService::vatCodes(const Session &session) const
{
    return m_db.read([&](Tx &tx) {
        std::vector<VatCode> codes = CatalogStore::vatCodes(tx);
        const QDate today = session.today();
        std::erase_if(codes, [&](const VatCode &code) {
            return today < code.validFrom || (code.validTo && *code.validTo <= today);
        });
        return codes;
    });
}

} // namespace cabas
