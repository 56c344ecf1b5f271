// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

/// Who the shop buys from.
struct Supplier {
    SupplierId id{0};
    QString code; ///< the shop's own, unique, in capitals
    QString name;
    QString siren; ///< nine digits, or empty
    QString email;
    QString phone;
    int termsDays = 30; ///< days from invoice to payment, 0 to 365
    QString notes;
    bool active = true;
    int revision = 1;

    bool operator==(const Supplier &) const = default;
};

/// A product as a supplier sells it.
struct SupplierItem {
    SupplierId supplier{0};
    ProductId product{0};
    QString reference;                  ///< the supplier's own; may be empty
    Quantity pack = Quantity::units(1); ///< units in one pack
    UnitPrice cost;                     ///< for one unit, VAT excluded; 0: not known
    QString name = {};                  ///< as the supplier calls it; may be empty
    Quantity minimum = {};              ///< the least one may order, in units; 0: no minimum

    bool operator==(const SupplierItem &) const = default;
};

/// What a supplier asked for one unit of a product from a day on.
struct SupplierCost {
    SupplierId supplier{0};
    ProductId product{0};
    QDate from;
    UnitPrice cost; ///< VAT excluded
    QString source; ///< "hand", "import", "catalogue", "delivery" ...
    UserId user{0};
    QDateTime setAt;
};

/// A supplier in the list of all: how many products they sell us, when they last brought some.
struct SupplierRow {
    Supplier supplier;
    int items = 0;
    std::optional<QDate> lastDelivery; ///< business day
};

/// What a supplier sells us, with the product's own words.
struct SoldItem {
    SupplierItem item;
    QString productCode;
    QString productName;
    Unit unit = Unit::Piece;
};

} // namespace cabas
