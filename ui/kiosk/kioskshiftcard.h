// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/kiosk.h"
#include "ui/widgets/card.h"

namespace cabas::ui {

/// A shift that the member is booked on, with what they may do about it.
class KioskShiftCard : public Card {
    Q_OBJECT

public:
    /// `number` is the key that swaps it.
    KioskShiftCard(const KioskShift &shift, int number, const QDateTime &now,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void swapWanted(cabas::ShiftId shift);
    void cancelWanted(cabas::ShiftId shift);
};

} // namespace cabas::ui
