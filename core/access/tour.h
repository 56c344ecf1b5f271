// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"

#include <array>

namespace cabas {

/// A tour of the window: what one role begins its work with.
enum class Tour { Coordinator, Treasurer, Buyer, Cashier, Receiver };

inline constexpr std::array allTours{Tour::Coordinator, Tour::Treasurer, Tour::Buyer, Tour::Cashier,
                                     Tour::Receiver};

/// Whose tour is which.
class TourRules {
public:
    /// The word of the file, and of the role: "cashier".
    static QString name(Tour tour) { return Permissions::roleName(role(tour)); }
    static Role role(Tour tour);
    /// The tours of what the person may do, the one that shows most of their work first; empty for
    /// somebody whose work is elsewhere (the kiosk).
    static std::vector<Tour> of(const Session &session);
};

} // namespace cabas
