// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/formats/productcsv.h"

#include <QCoreApplication>

namespace cabas {

struct ProductImportOptions {
    bool dryRun = false;  ///< tell what would be done, write nothing
    bool partial = false; ///< take the good lines though others are refused
};

/// What came of a file of products. Without `partial`, one refused line leaves the shop as it was:
/// added and changed are then 0.
struct ProductImport {
    int read = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<ProductRefusal> refused; ///< by line
    bool written = false;
};

/// Brings a file of products into the catalogue, with who sells them and at what cost.
///
/// A line is of the product with its code, else with its barcode, else (where it has neither) with
/// its name. Of a known product, what the line says is changed and the rest stays; a price is set
/// from today. Families and suppliers that are not known yet are made.
class ProductImportService {
    Q_DECLARE_TR_FUNCTIONS(ProductImportService)

public:
    explicit ProductImportService(Database &db) : m_db(db) {}

    /// Refused lines are part of the answer; it fails only where nothing at all can be done.
    Result<ProductImport> run(const Session &session, const ProductTable &table,
                              const ProductImportOptions &options);

private:
    Database &m_db;
};

} // namespace cabas
