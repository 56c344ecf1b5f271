// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/vatcode.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

enum class ProductState { Active, Ended, Blocked };

struct Family {
    FamilyId id{0};
    std::optional<FamilyId> parent;
    QString name;

    bool operator==(const Family &) const = default;
};

/// What a shop sells. `price` is the one in force on the day it was read for.
struct Product {
    ProductId id{0};
    QString code; ///< the shop's own, unique
    QString name;
    Unit unit = Unit::Piece;
    VatCode vat;
    std::optional<FamilyId> family;
    std::optional<SupplierId> supplier; ///< the usual one
    Quantity pack = Quantity::units(1); ///< units in one pack as delivered
    ProductState state = ProductState::Active;
    std::optional<Money> price; ///< VAT included, per unit; absent: never priced
    int revision = 1;

    bool operator==(const Product &) const = default;
};

enum class CodeKind { Unit, Carton, Internal };

/// A code that stands for a product: `pack` units each time it is read (1 but for cartons).
struct ProductCode {
    QString code; ///< key: GTIN-14 where it is one, else the text in capitals
    CodeKind kind = CodeKind::Unit;
    Quantity pack = Quantity::units(1);
    QString shown; ///< as printed

    bool operator==(const ProductCode &) const = default;
};

/// A product found by a code, with the code that found it.
struct ProductHit {
    Product product;
    ProductCode code;
};

/// A price from a day on.
struct Price {
    QDate from;
    Money price;
    QString reason;
    UserId user{0};
    QDateTime setAt;
};

} // namespace cabas
