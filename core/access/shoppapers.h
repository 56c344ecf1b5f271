// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cabas {

/// What papers given to customers say of the shop beside its name and SIREN.
struct ShopPapers {
    static constexpr int maxLength = 120;

    QString street;
    QString postcode;
    QString city;
    QString siret;     ///< 14 digits, or empty
    QString vatNumber; ///< "FR11123456782", or empty
    QString phone;
    QString greeting; ///< a last line on tickets, or empty
    int revision = 1;

    bool operator==(const ShopPapers &) const = default;
};

} // namespace cabas
