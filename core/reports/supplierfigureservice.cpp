// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/supplierfigureservice.h"

#include "core/access/shopplacestore.h"
#include "core/reports/supplierfigurerules.h"
#include "core/reports/supplierfigurestore.h"

namespace cabas {

namespace {

constexpr int newestMessages = 100;

} // namespace

Result<SupplierFollow> SupplierFigureService::of(const Session &session, SupplierId supplier) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    const QDate since = SupplierFigureRules::since(session.today());
    return m_db.read([&](Tx &tx) {
        SupplierFollow follow;
        follow.figures = SupplierFigureRules::of(SupplierFigureStore::receipts(tx, supplier, since),
                                                 SupplierFigureStore::arrivals(tx, supplier, since),
                                                 SupplierFigureStore::faults(tx, supplier, since),
                                                 ProvenanceStore::facts(tx),
                                                 ShopPlaceStore::read(tx), session.today());
        follow.messages = SupplierFigureRules::inOrder(
            SupplierFigureStore::messages(tx, supplier, newestMessages));
        return follow;
    });
}

} // namespace cabas
