// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/productexportservice.h"

#include "core/catalog/catalogstore.h"
#include "core/catalog/ownfieldstore.h"
#include "core/catalog/producerstore.h"
#include "core/catalog/productsheetstore.h"
#include "core/catalog/sheetfacts.h"
#include "core/purchasing/supplierstore.h"

#include <QHash>

namespace cabas {

namespace {

/// What every row needs and is read once.
struct Around {
    QHash<qint64, QString> families;
    QHash<qint64, QString> suppliers; ///< their codes
    QHash<qint64, Producer> producers;
    std::vector<OwnField> ownFields;
};

Around readAround(Tx &tx)
{
    Around around;
    for (const Family &family : CatalogStore::families(tx))
        around.families.insert(family.id.value(), family.name);
    for (const Supplier &supplier : SupplierStore::all(tx))
        around.suppliers.insert(supplier.id.value(), supplier.code);
    for (const Producer &producer : ProducerStore::all(tx))
        around.producers.insert(producer.id.value(), producer);
    around.ownFields = OwnFieldStore::fields(tx, RecordKind::Product);
    return around;
}

ProductRow rowOf(Tx &tx, const Product &product, const Around &around)
{
    ProductRow row;
    row.code = product.code;
    row.barcode = CatalogStore::barcodeOf(tx, product.id);
    row.name = product.name;
    row.unit = product.unit;
    row.price = product.price;
    if (product.price && product.price->isZero()) {
        for (const Price &price : CatalogStore::pricesOf(tx, product.id)) {
            if (row.priceReason.isEmpty() && price.price.isZero())
                row.priceReason = price.reason;
        }
    }
    row.vatCode = product.vat.code;
    row.pack = product.pack;
    if (product.family)
        row.family = around.families.value(product.family->value());
    if (product.supplier) {
        row.supplier = around.suppliers.value(product.supplier->value());
        if (const auto item = SupplierStore::item(tx, *product.supplier, product.id)) {
            row.reference = item->reference;
            if (!item->cost.isZero())
                row.cost = item->cost;
        }
    }
    const ProductSheet sheet = ProductSheetStore::find(tx, product.id);
    std::optional<Producer> producer;
    if (sheet.producer)
        producer = around.producers.value(sheet.producer->value());
    if (sheet.revision > 0)
        row.facts = SheetFacts::of(sheet, producer);
    const OwnValues own = OwnFieldStore::values(tx, RecordKind::Product, product.id.value());
    for (const OwnField &field : around.ownFields) {
        if (own.contains(field.id))
            row.own.insert(field.name, own.value(field.id));
    }
    return row;
}

} // namespace

Result<std::vector<ProductRow>> ProductExportService::rows(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        std::vector<ProductRow> rows;
        const Around around = readAround(tx);
        CatalogStore::each(tx, session.today(), [&](const Product &product) {
            if (product.state != ProductState::Ended)
                rows.push_back(rowOf(tx, product, around));
        });
        return rows;
    });
}

} // namespace cabas
