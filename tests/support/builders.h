// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/purchasing/supplier.h"
#include "tests/support/testshop.h"

namespace cabas::test {

/// `aProduct(u"Tofu"_qs).priced(250).barcode(u"3760042180333"_qs).add(shop)`: written through the
/// stores, with a price that holds for any day and, if asked, stock received at a cost.
class ProductBuilder {
public:
    explicit ProductBuilder(const QString &name) { m_product.name = name; }

    ProductBuilder &code(const QString &code);
    ProductBuilder &priced(qint64 cents);
    ProductBuilder &unpriced();
    ProductBuilder &inKilos();
    ProductBuilder &inLitres();
    /// A VAT code of TestShop; S550 unless said.
    ProductBuilder &vat(const QString &code);
    ProductBuilder &barcode(const QString &code);
    /// A code that stands for `units` at once.
    ProductBuilder &carton(const QString &code, qint64 units);
    ProductBuilder &family(const QString &name);
    ProductBuilder &from(SupplierId supplier);
    ProductBuilder &pack(qint64 units);
    ProductBuilder &state(ProductState state);
    /// Received on the shop's day, at `costE4` per unit.
    ProductBuilder &inStock(Quantity quantity, qint64 costE4);

    Product add(TestShop &shop) const;

private:
    Product m_product;
    QString m_vat = u"S550"_qs;
    QString m_family;
    std::vector<ProductCode> m_codes;
    Quantity m_stock;
    UnitPrice m_cost;
};

inline ProductBuilder aProduct(const QString &name)
{
    return ProductBuilder(name);
}

class SupplierBuilder {
public:
    explicit SupplierBuilder(const QString &name) { m_supplier.name = name; }
    SupplierBuilder &code(const QString &code);

    Supplier add(TestShop &shop) const;

private:
    Supplier m_supplier;
};

inline SupplierBuilder aSupplier(const QString &name)
{
    return SupplierBuilder(name);
}

} // namespace cabas::test
