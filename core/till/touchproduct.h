// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"

#include <QByteArray>
#include <QString>

namespace cabas {

/// Goods without code, rung up by touching them.
struct TouchProduct {
    Product product;
    QString family;     ///< its name; empty: none
    QByteArray picture; ///< as kept for the sheet; empty: none
};

} // namespace cabas
