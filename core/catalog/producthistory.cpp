// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/producthistory.h"

#include "core/access/auditstore.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/productentry.h"
#include "core/catalog/productsheetrules.h"
#include "core/catalog/productsheetstore.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

/// What stands on a shelf label, beside name and price.
bool isOnLabel(const ProductChange &change)
{
    static const QStringList fields{
        u"net"_qs,      u"origin_country"_qs, u"origin_place"_qs, u"origin_department"_qs,
        u"producer"_qs, u"labels"_qs,         u"allergens"_qs,    u"deposit"_qs};
    return fields.contains(change.field);
}

} // namespace

void ProductHistory::record(Tx &tx, const Session &session, ProductId id,
                            std::vector<ProductChange> changes, const QString &source)
{
    for (ProductChange &change : changes) {
        change.source = source;
        change.user = session.user();
        change.at = session.now();
        ProductSheetStore::record(tx, id, change);
    }
}

void ProductHistory::record(Tx &tx, const Session &session, const Product &before,
                            const Product &after, const QString &source)
{
    record(tx, session, after.id,
           ProductSheetRules::changes(before, after, CatalogStore::families(tx)), source);
}

void ProductHistory::recordCode(Tx &tx, const Session &session, ProductId id, const QString &before,
                                const QString &after, const QString &source)
{
    ProductChange change;
    change.field = u"barcode"_qs;
    change.before = before;
    change.after = after;
    record(tx, session, id, {change}, source);
}

Result<Product> ProductHistory::update(Tx &tx, const Session &session, const Product &product,
                                       const QString &source)
{
    CABAS_LET(before, ProductEntry::find(tx, session, product.id));
    CABAS_LET(after, ProductEntry::update(tx, session, product));
    record(tx, session, before, after, source);
    return after;
}

Result<> ProductHistory::putSheet(Tx &tx, const Session &session, const ProductSheet &sheet,
                                  const QString &source)
{
    const std::vector<QualityLabel> labels = ProductSheetStore::labels(tx);
    const ProductSheet tidy = ProductSheetRules::tidied(sheet, labels);
    CABAS_TRY(ProductSheetRules::check(tidy, labels));
    const ProductSheet before = ProductSheetStore::find(tx, sheet.product);
    const std::vector<ProductChange> changes = ProductSheetRules::changes(before, tidy);
    if (changes.empty() && before.factsFrom == tidy.factsFrom)
        return Ok{};
    if (!ProductSheetStore::put(tx, tidy))
        return conflict(QCoreApplication::translate("ProductHistory",
                                                    "Somebody else changed this product in the "
                                                    "meantime. Look at it again, then make your "
                                                    "change."),
                        u"changed_meanwhile"_qs);
    record(tx, session, sheet.product, changes, source);
    // A sheet filled before its product is priced has no label yet that could be wrong.
    if (before.revision > 0 && std::any_of(changes.begin(), changes.end(), isOnLabel))
        LabelQueueStore::queue(tx, {LabelRequestId(0), sheet.product, LabelReason::Sheet,
                                    session.today(), session.now(), session.user()});
    QJsonArray fields;
    for (const ProductChange &change : changes)
        fields.append(change.field);
    AuditStore::record(tx, session, "product.sheet", u"product"_qs, sheet.product.value(),
                       {{u"fields"_qs, fields}, {u"source"_qs, source}});
    return Ok{};
}

} // namespace cabas
