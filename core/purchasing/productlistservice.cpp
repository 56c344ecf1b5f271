// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/productlistservice.h"

#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/productsheetrules.h"
#include "core/catalog/productsheetstore.h"
#include "core/purchasing/productliststore.h"
#include "core/stock/stockstore.h"

namespace cabas {

Result<std::vector<ProductListRow>>
ProductListService::page(const Session &session, const ProductFilter &filter,
                         const std::optional<ProductListRow> &after, int limit) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        std::vector<ProductListRow> rows;
        const QString afterName = after ? fold(after->product.name) : QString();
        const qint64 afterId = after ? after->product.id.value() : 0;
        for (const ProductId id :
             ProductListStore::page(tx, filter, afterName, afterId, session.today(), limit)) {
            const std::optional<Product> product = CatalogStore::find(tx, id, session.today());
            if (!product)
                continue;
            rows.push_back({*product,
                            ProductSheetRules::lifeState(*product, ProductSheetStore::find(tx, id)),
                            StockStore::level(tx, id)});
        }
        return rows;
    });
}

Result<ProductCounts> ProductListService::counts(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([](Tx &tx) { return ProductListStore::counts(tx); });
}

} // namespace cabas
