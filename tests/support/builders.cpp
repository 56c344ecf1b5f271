// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/supplierrules.h"
#include "core/purchasing/supplierstore.h"
#include "core/stock/stockstore.h"

namespace cabas::test {

ProductBuilder &ProductBuilder::code(const QString &code)
{
    m_product.code = code;
    return *this;
}

ProductBuilder &ProductBuilder::priced(qint64 cents)
{
    m_product.price = Money::fromCents(cents);
    return *this;
}

ProductBuilder &ProductBuilder::unpriced()
{
    m_product.price.reset();
    return *this;
}

ProductBuilder &ProductBuilder::inKilos()
{
    m_product.unit = Unit::Kilogram;
    return *this;
}

ProductBuilder &ProductBuilder::inLitres()
{
    m_product.unit = Unit::Litre;
    return *this;
}

ProductBuilder &ProductBuilder::vat(const QString &code)
{
    m_vat = code;
    return *this;
}

ProductBuilder &ProductBuilder::barcode(const QString &code)
{
    m_codes.push_back(CatalogRules::codeOf(code, Quantity::units(1)));
    return *this;
}

ProductBuilder &ProductBuilder::carton(const QString &code, qint64 units)
{
    m_codes.push_back(CatalogRules::codeOf(code, Quantity::units(units)));
    return *this;
}

ProductBuilder &ProductBuilder::family(const QString &name)
{
    m_family = name;
    return *this;
}

ProductBuilder &ProductBuilder::from(SupplierId supplier)
{
    m_product.supplier = supplier;
    return *this;
}

ProductBuilder &ProductBuilder::pack(qint64 units)
{
    m_product.pack = Quantity::units(units);
    return *this;
}

ProductBuilder &ProductBuilder::state(ProductState state)
{
    m_product.state = state;
    return *this;
}

ProductBuilder &ProductBuilder::inStock(Quantity quantity, qint64 costE4)
{
    m_stock = quantity;
    m_cost = UnitPrice::fromE4(costE4);
    return *this;
}

Product ProductBuilder::add(TestShop &shop) const
{
    return shop.write([&](Tx &tx) {
        Product product = m_product;
        const std::optional<VatCode> vat = CatalogStore::vatCode(tx, m_vat);
        if (!vat)
            qFatal("the test shop has no VAT code %s", qPrintable(m_vat));
        product.vat = *vat;
        if (product.code.isEmpty())
            product.code = CatalogRules::generatedCode(CatalogStore::lastId(tx) + 1);
        if (!m_family.isEmpty())
            product.family = CatalogStore::familyNamed(tx, m_family);
        product.id = CatalogStore::add(tx, product, shop.now());
        for (const ProductCode &code : m_codes)
            CatalogStore::addCode(tx, product.id, code);
        if (product.price)
            CatalogStore::addPrice(
                tx, product.id,
                {CatalogRules::always(), *product.price, {}, shop.owner(), shop.now()});
        if (!m_stock.isZero()) {
            StockMove move;
            move.product = product.id;
            move.kind = MoveKind::Receipt;
            move.quantity = m_stock;
            move.cost = m_cost;
            move.sourceKind = u"delivery"_qs;
            move.sourceId = product.id.value();
            move.day = shop.today();
            move.at = shop.now();
            move.user = shop.owner();
            StockStore::move(tx, {move});
        }
        return product;
    });
}

SupplierBuilder &SupplierBuilder::code(const QString &code)
{
    m_supplier.code = code;
    return *this;
}

Supplier SupplierBuilder::add(TestShop &shop) const
{
    return shop.write([&](Tx &tx) {
        Supplier supplier = SupplierRules::cleanedUp(m_supplier);
        if (supplier.code.isEmpty())
            supplier.code = SupplierRules::generatedCode(SupplierStore::lastId(tx) + 1);
        supplier.id = SupplierStore::add(tx, supplier);
        return supplier;
    });
}

} // namespace cabas::test
