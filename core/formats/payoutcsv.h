// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/bankstatement.h"

#include <QByteArray>
#include <QCoreApplication>

namespace cabas {

/// What a payment service (HelloAsso, Stripe, PayPal) sent to the bank at once: many payments less
/// its fees.
struct Payout {
    QString provider;  ///< "HelloAsso", "Stripe", "PayPal"; empty: not told apart
    QString reference; ///< of the payout; its day where the file names none
    QDate on;          ///< day it was sent
    Money gross;       ///< what people paid
    Money fee;         ///< what the service kept; gross - fee arrives
    int count = 0;     ///< payments
    int line = 0;      ///< of the file, of its first payment

    Money net() const { return gross - fee; }
};

struct PayoutFile {
    std::vector<Payout> payouts;
    std::vector<BankRefusal> refused;
    int open = 0; ///< payments that were not paid out yet
};

/// The list of payments of such a service, grouped by the payout they came in.
class PayoutCsv {
    Q_DECLARE_TR_FUNCTIONS(PayoutCsv)

public:
    static PayoutFile read(const QByteArray &bytes);
};

} // namespace cabas
