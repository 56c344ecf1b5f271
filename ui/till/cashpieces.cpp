// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/cashpieces.h"

namespace cabas::ui {

const std::vector<Money> &CashPieces::counted()
{
    static const std::vector<Money> pieces = [] {
        std::vector<Money> list;
        for (qint64 cents : {10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1})
            list.push_back(Money::fromCents(cents));
        return list;
    }();
    return pieces;
}

std::vector<CashPieces::Some> CashPieces::fewestFor(Money amount)
{
    constexpr Money largestGivenBack = Money::fromCents(5000);
    std::vector<Some> all;
    qint64 left = amount.cents();
    for (Money piece : counted()) {
        if (piece > largestGivenBack || left < piece.cents())
            continue;
        all.push_back({int(left / piece.cents()), piece});
        left %= piece.cents();
    }
    return all;
}

QString CashPieces::name(Money piece)
{
    const qint64 cents = piece.cents();
    return cents >= 100 ? tr("€%1").arg(cents / 100) : tr("%1c").arg(cents);
}

} // namespace cabas::ui
