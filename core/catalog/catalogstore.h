// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/db/transaction.h"

namespace cabas {

/// Products, their codes, prices, families and VAT codes.
class CatalogStore {
public:
    /// The key a code is stored and looked up under: GTIN-8/12/13/14 with a good check digit
    /// become GTIN-14, any other text is trimmed and put in capitals.
    static QString codeKey(const QString &code);

    /// By any of its codes or by the shop's own code; `code` as scanned or typed.
    static std::optional<ProductHit> findByCode(Tx &tx, const QString &code, QDate day);
    static std::optional<Product> find(Tx &tx, ProductId id, QDate day);
    /// Those whose whole name it is, accents and capitals aside; two at most are looked for.
    static std::vector<ProductId> named(Tx &tx, const QString &name);
    /// Type-ahead over names; active products first.
    static std::vector<Product> search(Tx &tx, const QString &typed, QDate day, int limit);
    /// A page of all products by name, after `afterName` (folded) and `afterId`.
    static std::vector<Product> page(Tx &tx, const QString &afterName, qint64 afterId, QDate day,
                                     int limit);
    /// All products, by name.
    static void each(Tx &tx, QDate day, const std::function<void(const Product &)> &take);
    static qint64 count(Tx &tx);
    /// The highest id given so far, 0 when there is no product.
    static qint64 lastId(Tx &tx);

    /// Adds a product and its own code, which must be free; not its price.
    static ProductId add(Tx &tx, const Product &product, const QDateTime &now);
    /// False when `product.revision` is no longer the file's (somebody else changed it).
    static bool update(Tx &tx, const Product &product);

    /// Its barcodes and other codes, its own code left out.
    static std::vector<ProductCode> codesOf(Tx &tx, ProductId id);
    /// The barcode to show for a product, as printed: one of a unit before an internal one.
    static QString barcodeOf(Tx &tx, ProductId id);
    /// The product that a code, own codes included, stands for.
    static std::optional<ProductId> ownerOfCode(Tx &tx, const QString &code);
    /// Adds or replaces a code of the product; it must not stand for another.
    static void addCode(Tx &tx, ProductId id, const ProductCode &code);
    static void removeCode(Tx &tx, const QString &code);

    static void addPrice(Tx &tx, ProductId id, const Price &price);
    /// Newest first; those of a batch that was taken back before its day are left out.
    static std::vector<Price> pricesOf(Tx &tx, ProductId id);
    /// The days after `from` and up to `last` from which another price may hold, ascending.
    static std::vector<QDate> priceChangeDays(Tx &tx, ProductId id, QDate from, QDate last);
    /// The price in force on a day: a promotion that runs on it; else, of those from that day or
    /// before, the latest, and of several from one day the last set. Of a batch that was taken
    /// back none holds from that day on.
    static std::optional<Money> priceAt(Tx &tx, ProductId id, QDate day);

    static std::vector<Family> families(Tx &tx);
    /// The family of that name (accents and capitals aside), made when there is none.
    static FamilyId familyNamed(Tx &tx, const QString &name);

    static VatCodeId addVatCode(Tx &tx, const VatCode &code);
    static std::vector<VatCode> vatCodes(Tx &tx);
    static std::optional<VatCode> vatCode(Tx &tx, const QString &code);
    /// The code a bare rate means on a day (category S, or the regime's zero), if the shop has it.
    static std::optional<VatCode> vatCodeFor(Tx &tx, int rateBp, QDate day);
    /// The VAT code that most articles of a family have; absent in an empty family.
    static std::optional<VatCode> usualVatCode(Tx &tx, FamilyId family);
};

} // namespace cabas
