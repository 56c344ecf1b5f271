// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/productsheetservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopplacestore.h"
#include "core/access/userstore.h"
#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/producerstore.h"
#include "core/catalog/productentry.h"
#include "core/catalog/producthistory.h"
#include "core/catalog/productsheetstore.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

/// As `300 x 200`, for the history.
QString photoWords(const std::optional<ProductPhoto> &photo)
{
    return photo ? u"%1 x %2"_qs.arg(photo->size.width()).arg(photo->size.height()) : QString();
}

ProductChange photoChange(const std::optional<ProductPhoto> &before,
                          const std::optional<ProductPhoto> &after)
{
    ProductChange change;
    change.field = u"photo"_qs;
    change.before = photoWords(before);
    change.after = photoWords(after);
    return change;
}

} // namespace

Result<ProductView> ProductSheetService::viewIn(Tx &tx, const Session &session, ProductId id) const
{
    CABAS_LET(product, ProductEntry::find(tx, session, id));
    ProductView view;
    view.product = product;
    view.sheet = ProductSheetStore::find(tx, id);
    if (view.sheet.producer)
        view.producer = ProducerStore::find(tx, *view.sheet.producer);
    view.compared = ProductSheetRules::comparedPrice(product, view.sheet);
    view.metres = ProductSheetRules::distance(view.sheet, view.producer, ShopPlaceStore::read(tx));
    view.life = ProductSheetRules::lifeState(product, view.sheet);
    for (const Family &family : CatalogStore::families(tx)) {
        if (product.family == family.id)
            view.family = family.name;
    }
    return view;
}

Result<ProductView> ProductSheetService::view(const Session &session, ProductId id) const
{
    return m_db.read([&](Tx &tx) { return viewIn(tx, session, id); });
}

Result<ProductView> ProductSheetService::save(const Session &session, const ProductSheet &sheet)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<ProductView> {
        CABAS_TRY(ProductHistory::putSheet(tx, session, sheet, u"hand"_qs));
        return viewIn(tx, session, sheet.product);
    });
}

Result<ProductView> ProductSheetService::save(const Session &session, const Product &product,
                                              const ProductSheet &sheet)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<ProductView> {
        CABAS_LET(before, ProductEntry::find(tx, session, product.id));
        if (!ProductSheetRules::changes(before, product, {}).empty() ||
            before.family != product.family)
            CABAS_TRY(ProductHistory::update(tx, session, product, u"hand"_qs));
        CABAS_TRY(ProductHistory::putSheet(tx, session, sheet, u"hand"_qs));
        return viewIn(tx, session, product.id);
    });
}

Result<std::vector<ProductChange>> ProductSheetService::history(ProductId id, int limit) const
{
    return m_db.read([&](Tx &tx) { return ProductSheetStore::changesOf(tx, id, limit); });
}

Result<std::vector<ProductDeed>> ProductSheetService::story(ProductId id, int limit) const
{
    return m_db.read([&](Tx &tx) {
        std::vector<ProductChange> changes = ProductSheetStore::changesOf(tx, id, limit);
        const std::vector<Price> prices = CatalogStore::pricesOf(tx, id);
        for (size_t i = 0; i < prices.size(); ++i) {
            const bool hasBefore = i + 1 < prices.size();
            changes.push_back({u"price"_qs,
                               hasBefore ? plainDecimal(prices[i + 1].price.cents(), 2) : QString(),
                               plainDecimal(prices[i].price.cents(), 2), prices[i].reason,
                               prices[i].user, prices[i].setAt});
        }
        std::stable_sort(
            changes.begin(), changes.end(),
            [](const ProductChange &a, const ProductChange &b) { return a.at > b.at; });
        if (int(changes.size()) > limit)
            changes.resize(size_t(limit));
        QHash<qint64, QString> names;
        for (const User &user : UserStore::all(tx))
            names.insert(user.id.value(), user.displayName);
        std::vector<ProductDeed> deeds;
        for (const ProductChange &change : changes)
            deeds.push_back({change, names.value(change.user.value())});
        return deeds;
    });
}

Result<std::optional<ProductPhoto>> ProductSheetService::photo(ProductId id) const
{
    return m_db.read([&](Tx &tx) { return ProductSheetStore::photo(tx, id); });
}

Result<> ProductSheetService::setPhoto(const Session &session, ProductId id,
                                       const ProductPhoto &photo)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    if (photo.bytes.isEmpty() || photo.bytes.size() > ProductPhoto::maxBytes ||
        photo.size.isEmpty() || photo.size.width() > ProductPhoto::maxSide ||
        photo.size.height() > ProductPhoto::maxSide)
        return refused(tr("This picture is too large to be kept. Choose a smaller one."),
                       u"photo_size"_qs);
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(ProductEntry::find(tx, session, id));
        const std::optional<ProductPhoto> before = ProductSheetStore::photo(tx, id);
        ProductSheetStore::setPhoto(tx, id, photo, session.user(), session.now());
        ProductHistory::record(tx, session, id, {photoChange(before, photo)}, u"hand"_qs);
        AuditStore::record(tx, session, "product.photo", u"product"_qs, id.value());
        return Ok{};
    });
}

Result<> ProductSheetService::removePhoto(const Session &session, ProductId id)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<ProductPhoto> before = ProductSheetStore::photo(tx, id);
        if (!before)
            return Ok{};
        ProductSheetStore::removePhoto(tx, id);
        ProductHistory::record(tx, session, id, {photoChange(before, {})}, u"hand"_qs);
        AuditStore::record(tx, session, "product.remove_photo", u"product"_qs, id.value());
        return Ok{};
    });
}

Result<std::vector<QualityLabel>> ProductSheetService::labels() const
{
    return m_db.read([](Tx &tx) { return ProductSheetStore::labels(tx); });
}

Result<std::vector<Producer>> ProductSheetService::producers() const
{
    return m_db.read([](Tx &tx) { return ProducerStore::all(tx); });
}

Result<Producer> ProductSheetService::saveProducer(const Session &session, const Producer &producer)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    Producer kept = producer;
    kept.name = cleaned(producer.name);
    kept.country = cleaned(producer.country).toUpper();
    CABAS_TRY(ProductSheetRules::check(kept));
    return m_db.write([&](Tx &tx) -> Result<Producer> {
        const std::optional<Producer> twin = ProducerStore::named(tx, kept.name);
        if (twin && twin->id != kept.id)
            return refused(tr("There is already a producer named %1.").arg(twin->name),
                           u"name_taken"_qs);
        if (kept.id.value() == 0)
            kept.id = ProducerStore::add(tx, kept);
        else if (!ProducerStore::update(tx, kept))
            return conflict(tr("Somebody else changed %1 in the meantime. Look at it again, then "
                               "make your change.")
                                .arg(kept.name),
                            u"changed_meanwhile"_qs);
        AuditStore::record(tx, session, "producer.save", u"producer"_qs, kept.id.value());
        return *ProducerStore::find(tx, kept.id);
    });
}

Result<Producer> ProductSheetService::producerNamed(const Session &session, const QString &name)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<Producer> {
        if (const std::optional<Producer> known = ProducerStore::named(tx, name))
            return *known;
        Producer fresh;
        fresh.name = name;
        return saveProducer(session, fresh);
    });
}

Result<ShopPlace> ProductSheetService::shopPlace() const
{
    return m_db.read([](Tx &tx) { return ShopPlaceStore::read(tx); });
}

Result<> ProductSheetService::setShopPlace(const Session &session, const ShopPlace &place)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    if (place.at && !place.at->isSane())
        return refused(tr("These coordinates are not on earth."), u"coordinates"_qs);
    if (place.localKm < 1 || place.localKm > ShopPlace::maxLocalKm)
        return refused(tr("Local means nearer than 1 to 20,000 kilometres."), u"local_km"_qs);
    return m_db.write([&](Tx &tx) -> Result<> {
        ShopPlaceStore::write(tx, place);
        AuditStore::record(tx, session, "shop.place", u"shop"_qs, 1,
                           {{u"local_km"_qs, place.localKm}});
        return Ok{};
    });
}

} // namespace cabas
