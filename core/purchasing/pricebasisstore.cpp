// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/pricebasisstore.h"

#include "core/base/text.h"
#include "core/catalog/catalogstore.h"

namespace cabas {

namespace {

PriceBasis readBasis(const Row &row)
{
    PriceBasis basis;
    basis.product = row.id<ProductId>(0);
    basis.code = row.text(1);
    basis.name = row.text(2);
    basis.unit = unitFromName(row.text(3)).value_or(Unit::Piece);
    basis.family = row.optionalId<FamilyId>(4);
    basis.familyName = row.text(5);
    basis.supplier = row.optionalId<SupplierId>(6);
    basis.vatBp = row.number(7);
    basis.cost = row.unitPrice(8);
    return basis;
}

} // namespace

std::vector<PriceBasis> PriceBasisStore::all(Tx &tx, QDate day)
{
    std::vector<PriceBasis> all;
    tx.each(R"(SELECT p.id, p.code, p.name, p.unit, p.family_id, COALESCE(f.name, ''),
                   p.supplier_id, v.rate_bp, COALESCE(i.cost_e4, 0)
               FROM products p
               JOIN vat_codes v ON v.id = p.vat_code_id
               LEFT JOIN families f ON f.id = p.family_id
               LEFT JOIN supplier_items i ON i.product_id = p.id AND i.supplier_id = p.supplier_id
               WHERE p.state = 'active' ORDER BY p.name_fold, p.id)",
            {}, [&](const Row &row) { all.push_back(readBasis(row)); });
    for (PriceBasis &basis : all)
        basis.price = CatalogStore::priceAt(tx, basis.product, day);
    return all;
}

std::optional<PriceBasis> PriceBasisStore::of(Tx &tx, ProductId product, QDate day)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT p.id, p.code, p.name, p.unit, p.family_id, COALESCE(f.name, ''),
               p.supplier_id, v.rate_bp, COALESCE(i.cost_e4, 0)
           FROM products p
           JOIN vat_codes v ON v.id = p.vat_code_id
           LEFT JOIN families f ON f.id = p.family_id
           LEFT JOIN supplier_items i ON i.product_id = p.id AND i.supplier_id = p.supplier_id
           WHERE p.id = ?)",
        {product});
    if (!row)
        return std::nullopt;
    PriceBasis basis = readBasis(*row);
    basis.price = CatalogStore::priceAt(tx, product, day);
    return basis;
}

} // namespace cabas
