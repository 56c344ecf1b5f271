// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/slot.h"

#include <QCoreApplication>

namespace cabas::ui {

/// A slot of the cycle as people name it.
class SlotWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::SlotWords)

public:
    /// "Saturday 09:15, week C · Till".
    static QString title(const ShiftSlot &slot);
    /// The same with its places: "… · 4 of 6 held".
    static QString withPlaces(const ShiftSlot &slot);
};

} // namespace cabas::ui
