// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/matching.h"

namespace cabas {

using PaymentRunId = Id<struct PaymentRunTag>;

/// An account of the shop that it pays from.
struct PaymentAccount {
    QString account; ///< of the chart: "512"
    QString holder;
    QString iban;
    QString bic;
    QString nextCheque; ///< the number of the next cheque; empty: cheques are not numbered
};

/// What one payee gets in a run, and which lines it settles.
struct PaymentLine {
    QString account; ///< theirs: "401"
    QString thirdParty;
    QString name;
    QString iban;
    QString bic;
    Money amount;
    QString reference; ///< what they read: the documents
    QString cheque;    ///< number
    std::vector<LineId> items;
    std::optional<EntryId> entry; ///< that posted it
};

/// A set of payments made at once: transfers in one file, or cheques.
struct PaymentRun {
    PaymentRunId id{0};
    bool isCheques = false;
    QString account; ///< paid from
    QDate executeOn;
    QString state; ///< draft, done, cancelled
    QString messageId;
    QDateTime madeAt;
    std::vector<PaymentLine> lines;

    Money total() const
    {
        Money sum;
        for (const PaymentLine &line : lines)
            sum += line.amount;
        return sum;
    }
};

} // namespace cabas
