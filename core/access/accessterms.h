// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace cabas {

/// How this shop keeps its screens and its badges.
struct AccessTerms {
    int tillLockSeconds = 120;                ///< without a key or a touch, at the till; 0: never
    int officeLockSeconds = 300;              ///< anywhere else; 0: never
    int kioskSeconds = 20;                    ///< until the kiosk forgets who stands before it
    bool badgeAsksPin = false;                ///< a badge alone does not sign in whoever has a PIN
    Money closingGap = Money::fromCents(500); ///< a larger difference asks for a second person
    int revision = 0;                         ///< 0: as every shop begins

    bool operator==(const AccessTerms &) const = default;
};

} // namespace cabas
