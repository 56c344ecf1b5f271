// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplierorder.h"
#include "core/stock/inventory.h"
#include "tests/support/builders.h"

namespace cabas::test {

/// A shop with as much as its pages and papers will ever have to show: hundreds of lines, the
/// longest names, five-figure quantities. Everything is written by the services, once; a deed that
/// is refused ends the test program, in words.
class CrowdedShop {
public:
    static constexpr int products = 300;
    static constexpr int suppliers = 24;

    CrowdedShop();

    TestShop &shop() { return m_shop; }
    /// The code of the n-th product.
    static QString barcodeOf(int n);

    DeliveryId counting{0}; ///< 300 lines of a document, 180 counted, with gaps, unknown codes
    DeliveryId finished{0}; ///< 100 lines
    OrderId draft{0};       ///< 120 lines
    OrderId sent{0};        ///< 300 lines
    InventoryId inventory{0};

private:
    void fillCatalogue();
    OrderId order(SupplierId supplier, int lines);
    void count(DeliveryId delivery, int line);
    DeliveryId delivery(int lines, int counted);
    void noteGaps(DeliveryId delivery);
    void fillStock();

    TestShop m_shop;
    std::vector<Product> m_products;
    std::vector<Supplier> m_suppliers;
};

} // namespace cabas::test
