// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/purchasing/supplierorder.h"
#include "core/purchasing/suppliersheet.h"

#include <QCoreApplication>

namespace cabas {

/// How one works with each supplier: whom to ask for, the files that orders are sent in.
class SupplierSheetService {
    Q_DECLARE_TR_FUNCTIONS(SupplierSheetService)

public:
    explicit SupplierSheetService(Database &db) : m_db(db) {}

    /// Needs ViewStock.
    Result<SupplierSheet> sheet(const Session &session, SupplierId supplier) const;
    /// Needs EditSuppliers. Gives back what is kept.
    Result<SupplierSheet> set(const Session &session, const SupplierSheet &sheet);
    /// An order as its supplier reads it. Needs ViewStock.
    Result<OrderFile> file(const Session &session, OrderId order) const;

private:
    Database &m_db;
};

} // namespace cabas
