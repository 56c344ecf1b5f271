// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/product.h"
#include "core/catalog/productsheet.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

class QIODevice;

namespace cabas {

/// An article as a shop scale knows it.
struct ScaleArticle {
    int plu = 0; ///< the number one types on the scale: that of the label's code
    QString name;
    Money price; ///< for one unit, VAT included
    Unit unit = Unit::Kilogram;
    Quantity tare; ///< of the usual container, in kilograms
    int shelfLifeDays = 0;
    QString barcode; ///< what the labels of the scale begin with, value zero

    bool operator==(const ScaleArticle &) const = default;
};

/// A weighed article that the scale cannot have, and why.
struct ScaleRefusal {
    QString code; ///< the shop's own
    QString name;
    QString reason;
};

struct ScaleList {
    std::vector<ScaleArticle> articles; ///< by PLU
    std::vector<ScaleRefusal> refused;
};

/// The list of articles for a weighing scale.
class ScaleExportService {
    Q_DECLARE_TR_FUNCTIONS(ScaleExportService)

public:
    explicit ScaleExportService(Database &db) : m_db(db) {}

    /// What is sold by weight, and what else bears a code that the shop's rules read a weight or
    /// a price in. Refused are those without a price, without such a code, or with the number of
    /// another one.
    Result<ScaleList> list(const Session &session) const;
    /// `plu;name;price;unit;tare;shelf_life_days;barcode`, as French spreadsheets and the scales'
    /// own programs read it. False when the device takes no more.
    static bool write(QIODevice &device, const std::vector<ScaleArticle> &articles);

private:
    Database &m_db;
};

} // namespace cabas
