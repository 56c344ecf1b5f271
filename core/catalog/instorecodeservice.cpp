// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/instorecodeservice.h"

#include "core/catalog/instorecodeentry.h"
#include "core/catalog/instorecodestore.h"
#include "core/catalog/productentry.h"

namespace cabas {

Result<ProductCode> InStoreCodeService::give(const Session &session, ProductId id)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<ProductCode> {
        CABAS_LET(product, ProductEntry::find(tx, session, id));
        return InStoreCodeEntry::give(tx, session, product);
    });
}

Result<std::vector<InStoreCode>> InStoreCodeService::list(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([](Tx &tx) { return InStoreCodeStore::all(tx); });
}

} // namespace cabas
