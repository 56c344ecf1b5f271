// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/delivery.h"
#include "core/purchasing/supplier.h"
#include "core/stock/stockmove.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Keeps the suppliers and the terms at which they sell each product.
class SupplierService {
    Q_DECLARE_TR_FUNCTIONS(SupplierService)

public:
    explicit SupplierService(Database &db) : m_db(db) {}

    /// A new supplier; without a code the next free one is given.
    Result<Supplier> add(const Session &session, const Supplier &supplier);
    /// Conflict when somebody else changed it since `supplier.revision`.
    Result<Supplier> update(const Session &session, const Supplier &supplier);
    /// How a supplier sells a product: reference, pack, cost. Refused when its reference already
    /// stands for another product.
    Result<> setItem(const Session &session, const SupplierItem &item);
    /// They no longer sell us the product. What they asked for it before stays known.
    Result<> removeItem(const Session &session, SupplierId supplier, ProductId product);

    /// By code, else by whole name; NotFound in words.
    Result<Supplier> find(const QString &codeOrName) const;
    Result<Supplier> find(SupplierId id) const;
    Result<std::vector<Supplier>> search(const QString &typed, int limit) const;
    /// All by name.
    Result<std::vector<Supplier>> all() const;
    /// The list of all by name; where something is typed, those whose name, code or contact holds
    /// each word of it.
    Result<std::vector<SupplierRow>> list(const Session &session, const QString &typed = {}) const;
    /// What a supplier sells us, by name.
    Result<std::vector<SoldItem>> sold(const Session &session, SupplierId supplier) const;
    /// The newest deliveries of a supplier, newest first; abandoned ones are left out.
    Result<std::vector<Delivery>> deliveries(const Session &session, SupplierId supplier,
                                             int limit) const;
    /// What they announced and did not bring over the last year.
    Result<Shortage> shortage(const Session &session, SupplierId supplier) const;
    Result<std::vector<SupplierItem>> items(SupplierId supplier) const;
    /// Who sells a product.
    Result<std::vector<SupplierItem>> offers(ProductId product) const;
    /// What all suppliers asked for a product over time, newest first.
    Result<std::vector<SupplierCost>> costs(const Session &session, ProductId product,
                                            int limit) const;
    /// What was paid for a product, newest first: day, quantity, cost of each receipt.
    Result<std::vector<StockMove>> receipts(const Session &session, ProductId product,
                                            int limit) const;

private:
    static Result<Supplier> found(Tx &tx, SupplierId id);
    static Result<> checkFree(Tx &tx, const Supplier &supplier);

    Database &m_db;
};

} // namespace cabas
