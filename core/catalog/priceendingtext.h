// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/pricing.h"

#include <QCoreApplication>

namespace cabas {

/// How prices end, as people write it: their last figures. "5, 9" is .x5 or .x9, "90, 99" is .90
/// or .99, "990" is 9.90; nothing is to the cent.
class PriceEndingText {
    Q_DECLARE_TR_FUNCTIONS(PriceEndingText)

public:
    /// Modulus and endings of what was typed, for all prices and to the nearest. Refused
    /// (`endings`): what is no list of one to three figures, all of one length.
    static Result<PriceEnding> parse(const QString &typed);
    /// The same in figures; empty to the cent, and where the rule has no such form.
    static QString figures(const PriceEnding &ending);
    /// For lists: "x.x5 · x.x9", "x.90 · x.99", "to the cent", "0, 1 in each 3 cents".
    static QString words(const PriceEnding &ending);
};

} // namespace cabas
