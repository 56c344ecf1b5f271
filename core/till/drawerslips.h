// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/closingrules.h"
#include "core/till/ticketlayout.h"
#include "core/till/tillsession.h"

#include <QCoreApplication>

namespace cabas {

/// The papers that go with money out of a drawer. Pure.
class DrawerSlips {
    Q_DECLARE_TR_FUNCTIONS(DrawerSlips)

public:
    /// Goes into the sealed bag: its number, what is in it, from which till, when, and two places
    /// to sign. `localAt` is shop time.
    static Slip bag(const CashMove &move, const QString &localAt, const SlipFacts &facts,
                    const QLocale &locale);
    /// Goes to the bank with the cheques: each with its ticket, number and bank, and their sum.
    /// Cheques given back are left out with the ones they were.
    static Slip cheques(const std::vector<ChequeLine> &cheques, const QString &reference,
                        const SlipFacts &facts, const QLocale &locale);
    /// Those that are still there: a cheque given back strikes out one of the same amount.
    static std::vector<ChequeLine> kept(const std::vector<ChequeLine> &cheques);
};

} // namespace cabas
