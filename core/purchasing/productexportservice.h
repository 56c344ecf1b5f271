// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/formats/productcsv.h"

namespace cabas {

/// The catalogue as rows of the products file: what ProductImportService reads back unchanged.
class ProductExportService {
public:
    explicit ProductExportService(Database &db) : m_db(db) {}

    /// Every product that is not ended, by name, at today's prices. A right to see stock is asked,
    /// since costs are in it.
    Result<std::vector<ProductRow>> rows(const Session &session) const;

private:
    Database &m_db;
};

} // namespace cabas
