// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/product.h"
#include "core/catalog/productentry.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// A price and the day from which it held.
struct PriceStep {
    QDate from;
    Money price;

    bool operator==(const PriceStep &) const = default;
};

/// A product with the barcode to show for it.
struct ListedProduct {
    Product product;
    QString barcode; ///< as printed; empty: none
};

/// Keeps the products, their codes and their prices.
class CatalogService {
    Q_DECLARE_TR_FUNCTIONS(CatalogService)

public:
    explicit CatalogService(Database &db) : m_db(db) {}

    /// A new product with its first price, which holds for any day.
    Result<Product> add(const Session &session, const ProductDraft &draft);
    /// Name, code, family, VAT, pack, supplier, state. Conflict when somebody else changed it
    /// since `product.revision`. The unit stays: quantities already noted are in it.
    Result<Product> update(const Session &session, const Product &product);
    /// A code more for a product, `pack` units each time it is read. Of a label that carries a
    /// weight, a price or a number by the shop's rules, the code without that value is kept.
    Result<ProductCode> addCode(const Session &session, ProductId id, const QString &code,
                                Quantity pack);
    /// Refused for the product's own code, which is changed by `update`.
    Result<> removeCode(const Session &session, ProductId id, const QString &code);
    /// A price from a day on; of two set for the same day the later holds. Tickets keep the
    /// prices they were rung at, so a day in the past is accepted, with a warning.
    Result<PriceSet> setPrice(const Session &session, ProductId id, Money price, QDate from,
                              const QString &reason);
    /// The family of that name, made when there is none.
    Result<FamilyId> addFamily(const Session &session, const QString &name);

    /// By any of its codes, with today's price; NotFound in words.
    Result<ProductHit> findByCode(const Session &session, const QString &code) const;
    Result<Product> find(const Session &session, ProductId id) const;
    /// The product of a code, else those whose names hold every word typed.
    Result<std::vector<ListedProduct>> search(const Session &session, const QString &typed,
                                              int limit) const;
    /// All products by name, after `afterName` (folded) and `afterId`.
    Result<std::vector<Product>> page(const Session &session, const QString &afterName,
                                      qint64 afterId, int limit) const;
    Result<qint64> count() const;
    Result<std::vector<ProductCode>> codes(ProductId id) const;
    /// Newest first; the first price is dated CatalogRules::always.
    Result<std::vector<Price>> prices(ProductId id) const;
    /// The prices that held from `from` to `last`, promotions included: the first is the one of
    /// `from` (or of the day it was first priced), each next one of the day it changed.
    Result<std::vector<PriceStep>> priceSteps(ProductId id, QDate from, QDate last) const;
    Result<std::vector<Family>> families() const;
    /// Those that may be used today.
    Result<std::vector<VatCode>> vatCodes(const Session &session) const;

private:
    Database &m_db;
};

} // namespace cabas
