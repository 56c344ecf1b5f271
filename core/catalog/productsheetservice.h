// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/shopplace.h"
#include "core/catalog/productsheet.h"
#include "core/catalog/productsheetrules.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// A product with its sheet and what follows from both.
struct ProductView {
    Product product;
    ProductSheet sheet;
    std::optional<Producer> producer;
    std::optional<ComparedPrice> compared; ///< price for a kilogram, litre or piece
    std::optional<qint64> metres;          ///< from the shop
    LifeState life = LifeState::Active;
    QString family; ///< its name; empty: none
};

/// Keeps the sheets of products, their photos and who makes them.
class ProductSheetService {
    Q_DECLARE_TR_FUNCTIONS(ProductSheetService)

public:
    explicit ProductSheetService(Database &db) : m_db(db) {}

    Result<ProductView> view(const Session &session, ProductId id) const;
    /// Each change enters the history with who and when. Conflict when somebody else changed the
    /// sheet since `sheet.revision`.
    Result<ProductView> save(const Session &session, const ProductSheet &sheet);
    /// Product and sheet in one deed.
    Result<ProductView> save(const Session &session, const Product &product,
                             const ProductSheet &sheet);
    /// Newest first.
    Result<std::vector<ProductChange>> history(ProductId id, int limit) const;
    /// The same with names, and each price that was set as a change of "price" whose source is its
    /// reason: newest first.
    Result<std::vector<ProductDeed>> story(ProductId id, int limit) const;

    Result<std::optional<ProductPhoto>> photo(ProductId id) const;
    /// A picture already scaled (see ProductPhoto's bounds).
    Result<> setPhoto(const Session &session, ProductId id, const ProductPhoto &photo);
    Result<> removePhoto(const Session &session, ProductId id);

    Result<std::vector<QualityLabel>> labels() const;
    Result<std::vector<Producer>> producers() const;
    /// New where its id is 0. Conflict when somebody else changed it since `producer.revision`.
    Result<Producer> saveProducer(const Session &session, const Producer &producer);
    /// The producer of that name, made when there is none.
    Result<Producer> producerNamed(const Session &session, const QString &name);
    Result<ShopPlace> shopPlace() const;
    Result<> setShopPlace(const Session &session, const ShopPlace &place);

private:
    Result<ProductView> viewIn(Tx &tx, const Session &session, ProductId id) const;

    Database &m_db;
};

} // namespace cabas
