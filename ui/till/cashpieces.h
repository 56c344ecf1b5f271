// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace cabas::ui {

/// Euro coins and notes: what lies in a drawer and what one gives back.
class CashPieces {
    Q_DECLARE_TR_FUNCTIONS(CashPieces)

public:
    struct Some {
        int count = 0;
        Money piece;

        bool operator==(const Some &) const = default;
    };

    /// What a drawer is counted by, from the 100 € note to the cent.
    static const std::vector<Money> &counted();
    /// The fewest coins and notes (of 50 € at most) that make an amount of 0 or more.
    static std::vector<Some> fewestFor(Money amount);
    /// "20 €", "50 c".
    static QString name(Money piece);
};

} // namespace cabas::ui
