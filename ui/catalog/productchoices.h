// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QComboBox;

namespace cabas::ui {

class Desk;

/// Fills the lists to choose from wherever a product is described.
class ProductChoices {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::ProductChoices)

public:
    /// The rates that may be used today; the data is the VAT code, food's rate is chosen.
    static void fillVat(Desk &desk, QComboBox &list);
    /// Piece, kilogram, litre; the data is the unit's word.
    static void fillUnits(QComboBox &list);
    /// None, then all families by name; the data is the family's number.
    static void fillFamilies(Desk &desk, QComboBox &list);
};

} // namespace cabas::ui
