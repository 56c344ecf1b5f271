// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cabas {

/// Whom one asks for at a supplier's.
struct SupplierContact {
    QString name;
    QString role = {}; ///< "orders", "accounts"; the shop's own words
    QString phone = {};
    QString email = {};

    bool operator==(const SupplierContact &) const = default;
};

/// What a column of an order's file may tell of a line.
enum class OrderFileField {
    Reference,
    Code,
    Barcode,
    Name,
    Packs,
    PackSize,
    Quantity,
    UnitName,
    Cost,
    Amount,
    Note, ///< what is told of the line
};

/// A column with the heading that the supplier's own form has.
struct OrderFileColumn {
    OrderFileField field = OrderFileField::Reference;
    QString heading;

    bool operator==(const OrderFileColumn &) const = default;
};

/// How one works with a supplier, beside names and terms.
struct SupplierSheet {
    SupplierId supplier{0};
    std::vector<SupplierContact> contacts = {};
    std::vector<OrderFileColumn> columns = {}; ///< empty: the usual ones
    QString journey = {}; ///< suppliers of one journey may share a delivery; empty: by themselves

    bool operator==(const SupplierSheet &) const = default;
};

/// A cell of an order's file: a text, or a whole number with so many decimals.
struct OrderFileCell {
    QString text;
    qint64 number = 0;
    int decimals = -1; ///< below 0: a text

    bool operator==(const OrderFileCell &) const = default;
};

/// An order as a table with headings, in the supplier's own columns.
struct OrderFile {
    QString name; ///< of a file, without its ending
    QStringList headings;
    std::vector<std::vector<OrderFileCell>> rows;
};

} // namespace cabas
