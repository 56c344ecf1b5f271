// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/till/basketservice.h"
#include "ui/shell/desk.h"
#include "ui/till/pickpanel.h"

#include <QCoreApplication>

namespace cabas::ui {

/// The lists one picks from during a sale.
class SalePicks {
    Q_DECLARE_TR_FUNCTIONS(SalePicks)

public:
    /// Articles by name or code; picking answers the shop's own code.
    static PickPanel *articles(Desk &desk);
    /// Members by name, for those who may see them; a number or badge does for everybody.
    static PickPanel *members(Desk &desk);
    /// Families; picking answers the id.
    static PickPanel *families(const std::vector<Family> &families);
    /// Baskets on hold; picking answers the basket's id.
    static PickPanel *parked(const std::vector<BasketView> &baskets);
};

} // namespace cabas::ui
