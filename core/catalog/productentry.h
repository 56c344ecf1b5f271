// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/product.h"
#include "core/db/transaction.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What is said of a product to be.
struct ProductDraft {
    QString code = {}; ///< empty: the next free one is given
    QString name;
    QString barcode = {};     ///< empty: none
    Money price;              ///< VAT included, per unit
    QString priceReason = {}; ///< why the price is 0
    int vatBp = 0;            ///< a rate the shop uses
    QString vatCode = {};     ///< instead of the rate, where 0 alone does not say which
    QString unit = u"piece"_qs;
    QString family = {}; ///< by name, made when there is none; empty: none
    std::optional<SupplierId> supplier = {};
    Quantity pack = Quantity::units(1);
};

struct PriceSet {
    Price price;
    std::optional<Money> before; ///< in force on the new price's day until now
    std::vector<Warning> warnings;
};

/// Puts products into the catalogue inside the transaction of a service that has asked for the
/// permission: by hand, or from a file. Each function checks all before it writes anything, and
/// leaves its line in the audit.
class ProductEntry {
    Q_DECLARE_TR_FUNCTIONS(ProductEntry)

public:
    static Result<Product> find(Tx &tx, const Session &session, ProductId id);
    /// What `add` would refuse.
    static Result<> check(Tx &tx, const Session &session, const ProductDraft &draft);
    static Result<Product> add(Tx &tx, const Session &session, const ProductDraft &draft);

    /// What `update` would refuse, but for a revision that is no longer the file's.
    static Result<> check(Tx &tx, const Session &session, const Product &product);
    static Result<Product> update(Tx &tx, const Session &session, const Product &product);

    /// The code to keep of what was scanned or typed, not the code of another product. Of a
    /// weighed or priced label it is the one that all labels of the product share.
    static Result<ProductCode> codeFor(Tx &tx, const QString &code, Quantity pack, Unit unit,
                                       std::optional<ProductId> owner);
    /// Refused when the code stands for another product, or was given to one.
    static Result<> checkFree(Tx &tx, const QString &code, std::optional<ProductId> owner);
    /// Stores a code that is free; a number of the shop's own gets its line in the register.
    static void keepCode(Tx &tx, const Session &session, ProductId product,
                         const ProductCode &code);
    static Result<ProductCode> addCode(Tx &tx, const Session &session, const Product &product,
                                       const QString &code, Quantity pack);
    static Result<PriceSet> setPrice(Tx &tx, const Session &session, const Product &product,
                                     Money price, QDate from, const QString &reason);
    /// The VAT code of that name, or the one the bare rate means today.
    static Result<VatCode> vatOf(Tx &tx, const Session &session, const QString &name, int rateBp);

private:
    static QString freeCode(Tx &tx);
};

} // namespace cabas
