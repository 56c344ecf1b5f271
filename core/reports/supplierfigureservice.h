// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/supplier.h"
#include "core/reports/supplierfigures.h"

namespace cabas {

/// How reliable a supplier was over a year, what was bought of them, and what they were told.
class SupplierFigureService {
public:
    explicit SupplierFigureService(Database &db) : m_db(db) {}

    /// Needs ViewStock.
    Result<SupplierFollow> of(const Session &session, SupplierId supplier) const;

private:
    Database &m_db;
};

} // namespace cabas
