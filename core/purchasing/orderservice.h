// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/formats/deliverydocument.h"
#include "core/purchasing/supplierorder.h"

#include <QCoreApplication>

namespace cabas {

/// An order as it was read from a file: a draft, and what of the file it lacks.
struct OrderImport {
    SupplierOrder order;
    int unknown = 0; ///< lines that no product answers to
    std::vector<Warning> warnings;
};

/// Writes, sends and cancels suppliers' orders. What came of them is written by receptions.
class OrderService {
    Q_DECLARE_TR_FUNCTIONS(OrderService)

public:
    explicit OrderService(Database &db) : m_db(db) {}

    /// A draft; without a number the shop's next one is given. Of each line its product, and
    /// packs or quantity are needed: reference, pack and cost are the supplier's where left out
    /// (empty, 0 milli, 0).
    Result<SupplierOrder> add(const Session &session, const SupplierOrder &order);
    /// Replaces head and lines of a draft. Conflict when somebody changed it since
    /// `order.revision`.
    Result<SupplierOrder> update(const Session &session, const SupplierOrder &order);
    /// The same for two people at one draft: what `order` changed since `base`, its state when it
    /// was read, is put onto what somebody else wrote meanwhile.
    Result<SupplierOrder> update(const Session &session, const SupplierOrder &order,
                                 const SupplierOrder &base);
    /// A draft of what a file asks for, as a delivery document is read. Lines that no product
    /// answers to are left out, each with a warning; refused when none is left.
    Result<OrderImport> addFrom(const Session &session, SupplierId supplier,
                                const DeliveryDocument &document,
                                std::optional<QDate> expectedOn = {});
    /// What addFrom would make of a file, without writing anything.
    Result<OrderImport> check(const Session &session, SupplierId supplier,
                              const DeliveryDocument &document) const;
    /// The supplier was told: the lines are final.
    Result<SupplierOrder> send(const Session &session, OrderId id);
    /// Refused once goods of it came, or while it is being counted.
    Result<> cancel(const Session &session, OrderId id);
    /// What is still missing will not come any more: the order is received as it is.
    Result<> close(const Session &session, OrderId id);
    /// A line as it would be ordered now: the supplier's reference, pack and last cost, no
    /// quantity yet.
    Result<OrderLine> suggested(const Session &session, SupplierId supplier,
                                ProductId product) const;

    /// Newest first, without their lines.
    Result<std::vector<SupplierOrder>> list(const Session &session, int limit) const;
    /// With its lines.
    Result<SupplierOrder> view(const Session &session, OrderId id) const;
    /// By the shop's number, with its lines.
    Result<SupplierOrder> find(const Session &session, const QString &number) const;

private:
    static Result<SupplierOrder> found(Tx &tx, OrderId id);
    static Result<OrderLine> completed(Tx &tx, const Session &session, SupplierId supplier,
                                       OrderLine line);
    static Result<std::vector<OrderLine>> checkedLines(Tx &tx, const Session &session,
                                                       const SupplierOrder &order);
    static Result<OrderImport> read(Tx &tx, const Session &session, SupplierId supplier,
                                    const DeliveryDocument &document);
    static Result<> checkHead(Tx &tx, const SupplierOrder &order);
    static Result<SupplierOrder> added(Tx &tx, const Session &session, SupplierOrder order);

    Database &m_db;
};

} // namespace cabas
