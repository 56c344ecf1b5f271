// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/labelservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopplacestore.h"
#include "core/base/language.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/labelrules.h"
#include "core/catalog/producerstore.h"
#include "core/catalog/productentry.h"
#include "core/catalog/productsheetstore.h"

#include <QJsonObject>

namespace cabas {

namespace {

/// How far ahead prices to come are looked for.
constexpr int comingDays = 366;

Result<LabelFacts> factsOf(Tx &tx, const LabelWish &wish, const ShopPlace &shop)
{
    const std::optional<Product> product = CatalogStore::find(tx, wish.product, wish.day);
    if (!product)
        return notFound(LabelService::tr("A product of these labels is no longer there."),
                        u"unknown_product"_qs);
    LabelFacts facts;
    facts.product = *product;
    facts.sheet = ProductSheetStore::find(tx, wish.product);
    if (facts.sheet.producer)
        facts.producer = ProducerStore::find(tx, *facts.sheet.producer);
    facts.metres = ProductSheetRules::distance(facts.sheet, facts.producer, shop);
    facts.code = wish.code.isEmpty() ? CatalogStore::barcodeOf(tx, wish.product) : wish.code;
    facts.day = wish.day;
    return facts;
}

} // namespace

Result<std::vector<QueuedLabel>> LabelService::waiting(const Session &session) const
{
    return m_db.read([&](Tx &tx) {
        return LabelQueueStore::waiting(tx, CatalogRules::always(), session.today(),
                                        session.today());
    });
}

Result<std::vector<QueuedLabel>> LabelService::coming(const Session &session) const
{
    const QDate today = session.today();
    return m_db.read([&](Tx &tx) {
        return LabelQueueStore::waiting(tx, today.addDays(1), today.addDays(comingDays), today);
    });
}

Result<std::vector<QueuedLabel>> LabelService::printed(const Session &session, int limit) const
{
    return m_db.read([&](Tx &tx) { return LabelQueueStore::printed(tx, session.today(), limit); });
}

Result<qint64> LabelService::countWaiting(const Session &session) const
{
    return m_db.read([&](Tx &tx) { return LabelQueueStore::countPending(tx, session.today()); });
}

Result<std::vector<LabelContent>>
LabelService::contents(const Session &, const std::vector<LabelWish> &wishes, bool asQr) const
{
    return m_db.read([&](Tx &tx) -> Result<std::vector<LabelContent>> {
        const std::vector<QualityLabel> marks = ProductSheetStore::labels(tx);
        const ShopPlace shop = ShopPlaceStore::read(tx);
        std::vector<LabelContent> contents;
        for (const LabelWish &wish : wishes) {
            CABAS_LET(facts, factsOf(tx, wish, shop));
            LabelContent content = LabelRules::content(facts, marks, Language::locale(), asQr);
            if (!wish.withPrice) {
                content.priceWhole.clear();
                content.priceRest.clear();
                content.perUnit.clear();
                content.date.clear();
            }
            contents.push_back(content);
        }
        return contents;
    });
}

Result<std::vector<LabelWish>> LabelService::wishesFor(const Session &session,
                                                       const QStringList &codes) const
{
    return m_db.read([&](Tx &tx) -> Result<std::vector<LabelWish>> {
        std::vector<LabelWish> wishes;
        for (const QString &code : codes) {
            const std::optional<ProductId> owner = CatalogStore::ownerOfCode(tx, code);
            if (!owner)
                return notFound(tr("No product has the code %1.").arg(code), u"unknown_code"_qs);
            wishes.push_back({*owner, session.today()});
        }
        return wishes;
    });
}

Result<std::vector<LabelWish>> LabelService::wishesForAll(const Session &session) const
{
    return m_db.read([&](Tx &tx) {
        std::vector<LabelWish> wishes;
        CatalogStore::each(tx, session.today(), [&](const Product &product) {
            if (product.state == ProductState::Active)
                wishes.push_back({product.id, session.today()});
        });
        return wishes;
    });
}

Result<> LabelService::ask(const Session &session, const std::vector<ProductId> &products)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<> {
        for (const ProductId id : products) {
            CABAS_TRY(ProductEntry::find(tx, session, id));
            LabelQueueStore::queue(tx, session, id, LabelReason::Asked);
        }
        return Ok{};
    });
}

Result<> LabelService::markPrinted(const Session &session,
                                   const std::vector<LabelRequestId> &requests)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<> {
        LabelQueueStore::done(tx, requests, session.today(), session.now());
        AuditStore::record(tx, session, "labels.printed", u"labels"_qs, qint64(requests.size()),
                           {{u"lines"_qs, qint64(requests.size())}});
        return Ok{};
    });
}

Result<> LabelService::putBack(const Session &session, const std::vector<LabelRequest> &requests)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<> {
        for (const LabelRequest &request : requests)
            LabelQueueStore::queue(tx, request);
        AuditStore::record(tx, session, "labels.again", u"labels"_qs, qint64(requests.size()),
                           {{u"lines"_qs, qint64(requests.size())}});
        return Ok{};
    });
}

} // namespace cabas
