// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/formats/supplierarticle.h"
#include "core/special/specialorder.h"

#include <QCoreApplication>

namespace cabas {

/// What a member may ask for, inside the transaction of a service: the shop's products, and what
/// suppliers' catalogues offer that the shop does not keep.
class SpecialGoods {
    Q_DECLARE_TR_FUNCTIONS(SpecialGoods)

public:
    static Result<WishableGoods> of(Tx &tx, ProductId product, QDate day);
    static Result<WishableGoods> of(Tx &tx, SupplierId supplier, const QString &articleKey,
                                    QDate day);
    /// By any code of a product, else by a barcode of a supplier's article.
    static Result<WishableGoods> byCode(Tx &tx, const QString &code, QDate day);
    /// By a supplier's own reference, whether the article is a product already or not.
    static Result<WishableGoods> byReference(Tx &tx, SupplierId supplier, const QString &reference,
                                             QDate day);
    /// Products, then articles that are none yet, whose names hold the words typed.
    static std::vector<WishableGoods> search(Tx &tx, const QString &typed, QDate day, int limit);

    /// The product that an article of a supplier's catalogue is, where it is one.
    static std::optional<ProductId> productOf(Tx &tx, SupplierId supplier,
                                              const SupplierArticle &article);
    /// The product that is to come for an order: its own, or the one its article became.
    static std::optional<ProductId> productOf(Tx &tx, const SpecialOrder &order);
    /// Orders of articles that became products since are orders of these products.
    static void resolve(Tx &tx);
    /// Makes the article a product, sold at the price agreed, and notes how the supplier sells it.
    static Result<ProductId> makeProduct(Tx &tx, const Session &session, const SpecialOrder &order);

private:
    static WishableGoods ofArticle(Tx &tx, SupplierId supplier, const QString &supplierName,
                                   const SupplierArticle &article);
};

} // namespace cabas
