// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/suppliersheetservice.h"

#include "core/access/auditstore.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/orderstore.h"
#include "core/purchasing/suppliersheetrules.h"
#include "core/purchasing/suppliersheetstore.h"
#include "core/purchasing/supplierstore.h"

#include <QJsonObject>

namespace cabas {

Result<SupplierSheet> SupplierSheetService::sheet(const Session &session, SupplierId supplier) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return SupplierSheetStore::of(tx, supplier); });
}

Result<SupplierSheet> SupplierSheetService::set(const Session &session, const SupplierSheet &sheet)
{
    CABAS_TRY(session.require(Permission::EditSuppliers));
    const SupplierSheet wanted = SupplierSheetRules::cleanedUp(sheet);
    CABAS_TRY(SupplierSheetRules::check(wanted));
    return m_db.write([&](Tx &tx) -> Result<SupplierSheet> {
        const auto supplier = SupplierStore::find(tx, wanted.supplier);
        if (!supplier)
            return notFound(tr("This supplier no longer exists."), u"unknown_supplier"_qs);
        SupplierSheetStore::set(tx, wanted);
        AuditStore::record(tx, session, "supplier.sheet", u"supplier"_qs, supplier->id.value(),
                           {{u"name"_qs, supplier->name}});
        return wanted;
    });
}

Result<OrderFile> SupplierSheetService::file(const Session &session, OrderId order) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) -> Result<OrderFile> {
        const auto found = OrderStore::find(tx, order);
        if (!found)
            return notFound(tr("This order no longer exists."), u"unknown_order"_qs);
        std::map<ProductId, QString> barcodes;
        for (const OrderLine &line : found->lines) {
            for (const ProductCode &code : CatalogStore::codesOf(tx, line.product)) {
                if (code.kind == CodeKind::Unit)
                    barcodes.emplace(line.product, code.shown);
            }
        }
        return SupplierSheetRules::file(*found, SupplierSheetStore::of(tx, found->supplier).columns,
                                        barcodes);
    });
}

} // namespace cabas
