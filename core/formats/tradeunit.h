// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cabas {

/// The units that trade documents count in: codes of UN/ECE recommendations 20 and 21, and the
/// words that tables write in their place.
class TradeUnit {
public:
    /// A package, whatever its size: a carton, a crate, a bag.
    static bool isPackage(const QString &unit);
    /// Grams, millilitres and centilitres: how many of them make one kilogram or litre; else 1.
    static int divisorOf(const QString &unit);
};

} // namespace cabas
