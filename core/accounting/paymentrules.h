// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/payment.h"
#include "core/accounting/thirdparty.h"
#include "core/base/result.h"
#include "core/formats/sepatransfer.h"

#include <QCoreApplication>

namespace cabas {

/// What a payment run pays, to whom, and how it is posted. Pure.
class PaymentRules {
    Q_DECLARE_TR_FUNCTIONS(PaymentRules)

public:
    /// Open lines of one third party as one payment, credit notes taken off; absent when nothing
    /// is left to pay.
    static std::optional<PaymentLine> lineFor(const std::vector<PartyLine> &open,
                                              const ThirdParty &party);
    /// Refuses a run without a payee, a day that is none, and for transfers a payee without IBAN,
    /// all of them named.
    static Result<> check(const PaymentRun &run);
    static Result<> check(const PaymentAccount &account);
    /// The file of a run of transfers.
    static SepaOrder order(const PaymentRun &run, const PaymentAccount &from, QDateTime madeAt);
    /// Payments in the books: the payees' accounts debited, the bank's credited once, as its
    /// statement shows it: all transfers of a file together, each cheque by itself.
    static JournalEntry entry(const PaymentRun &run, const std::vector<PaymentLine> &lines,
                              const QString &cheque);
    /// The number after a cheque's, as long as it: 0000123 is followed by 0000124.
    static QString chequeAfter(const QString &number);
};

} // namespace cabas
