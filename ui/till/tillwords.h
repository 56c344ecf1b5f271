// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/basketservice.h"
#include "core/till/saleservice.h"
#include "core/till/ticketlayout.h"
#include "core/till/tillservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/kind.h"

#include <QCoreApplication>

namespace cabas::ui {

/// Words, icons and slips that several screens of the till share.
class TillWords {
    Q_DECLARE_TR_FUNCTIONS(TillWords)

public:
    /// "Up to date", "Suspended".
    static QString standing(const Standing &standing);
    static Kind standingKind(const Standing &standing);
    /// Why, in words; empty where there is nothing to say.
    static QString standingReason(const Standing &standing);

    static QString means(TillMeans means);
    /// "Left to pay in cash".
    static QString leftToPay(TillMeans means);
    static QString meansIcon(TillMeans means);

    /// How a line's amount came about: "0.312 kg × €24.90/kg · scale label".
    static QString lineDetail(const BasketItem &item);

    /// The slip of a ticket, as it would be printed.
    static Slip slip(const Desk &desk, const SoldTicket &sold);
    /// The report of a session closing.
    static Slip slip(const Desk &desk, const ClosedTill &closed);

    /// The list of a closed session's cheques; empty where there was none.
    static Slip chequeSlip(const Desk &desk, const ClosedTill &closed);
    /// The slip of a sealed bag.
    static Slip bagSlip(const Desk &desk, const QString &till, const CashMove &move);
};

} // namespace cabas::ui
