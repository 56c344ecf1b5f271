// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demorandom.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/purchasing/supplier.h"

#include <QString>

#include <vector>

namespace cabas {

/// An article of the imaginary shop before it is in a catalogue.
struct DemoArticle {
    QString name;
    QString family;
    QString vat; ///< "S550"
    Unit unit = Unit::Piece;
    Money price;
    Quantity pack;
    QString supplier; ///< code
    QString gtin;     ///< of a real product; empty: a code of the shop is given
    int fame = 1;     ///< how often it is bought beside the others
};

/// What the imaginary shop is made of, read from the data that come with the program: the real
/// products of Open Food Facts, then articles made of families, varieties, sizes and makers.
class DemoCatalogue {
public:
    static std::vector<Supplier> suppliers();
    static QStringList firstNames();
    static QStringList familyNames();
    /// Real products first, then the staples, then as many others as `count` asks for, drawn by
    /// chance. No two have the same name.
    static std::vector<DemoArticle> articles(int count, DemoRandom &random);
};

} // namespace cabas
