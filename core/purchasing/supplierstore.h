// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/supplier.h"

#include <vector>

namespace cabas {

/// Suppliers and what they sell.
class SupplierStore {
public:
    static std::optional<Supplier> find(Tx &tx, SupplierId id);
    /// By the shop's code for it, capitals aside.
    static std::optional<Supplier> findByCode(Tx &tx, const QString &code);
    /// By its whole name, capitals and accents aside; of several the first made.
    static std::optional<Supplier> findByName(Tx &tx, const QString &name);
    /// Type-ahead over names; active ones first.
    static std::vector<Supplier> search(Tx &tx, const QString &typed, int limit);
    /// All by name.
    static std::vector<Supplier> all(Tx &tx);
    /// All by name, with what they sell and when they last delivered.
    static std::vector<SupplierRow> rows(Tx &tx);
    static qint64 lastId(Tx &tx);

    static SupplierId add(Tx &tx, const Supplier &supplier);
    /// False when `supplier.revision` is no longer the file's.
    static bool update(Tx &tx, const Supplier &supplier);

    /// Says how a supplier sells a product; replaces what was said before.
    static void setItem(Tx &tx, const SupplierItem &item);
    static void removeItem(Tx &tx, SupplierId supplier, ProductId product);
    static std::optional<SupplierItem> item(Tx &tx, SupplierId supplier, ProductId product);
    /// The product that a supplier's own reference stands for.
    static std::optional<SupplierItem> itemByReference(Tx &tx, SupplierId supplier,
                                                       const QString &reference);
    static std::vector<SupplierItem> itemsOf(Tx &tx, SupplierId supplier);
    /// The same by product's name, with the product's own words.
    static std::vector<SoldItem> soldBy(Tx &tx, SupplierId supplier);
    /// Who sells a product.
    static std::vector<SupplierItem> offersOf(Tx &tx, ProductId product);

    /// Keeps a cost in the history, unless it is the one already known of that supplier.
    static void noteCost(Tx &tx, const SupplierCost &cost);
    /// Takes over what a delivery of a supplier cost: as their present cost of each product and in
    /// its history, as noteCost does, but for lines whose price is not to be remembered. In two
    /// statements, however long the delivery is.
    static void rememberCosts(Tx &tx, DeliveryId delivery, QDate day, UserId user,
                              const QDateTime &at);
    /// Of all its suppliers, newest first.
    static std::vector<SupplierCost> costsOf(Tx &tx, ProductId product, int limit);
};

} // namespace cabas
