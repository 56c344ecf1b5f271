// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/payment.h"
#include "core/db/database.h"
#include "core/formats/sepatransfer.h"

#include <QCoreApplication>

namespace cabas {

/// Paying what is due: chosen, written as a file of transfers or as cheques, posted and matched in
/// one go.
class PaymentService {
    Q_DECLARE_TR_FUNCTIONS(PaymentService)

public:
    explicit PaymentService(Database &db) : m_db(db) {}

    Result<std::vector<PaymentAccount>> accounts(const Session &session);
    /// The account the shop pays from where none is named: the first with bank details, else the
    /// one its bank is kept on.
    Result<QString> usualAccount(const Session &session);
    /// Sets the bank details of an account of the chart.
    Result<PaymentAccount> setAccount(const Session &session, const PaymentAccount &account);

    /// What could be paid: the open lines of suppliers due up to a day, by third party, without
    /// what another run pays already.
    Result<std::vector<PaymentLine>> payable(const Session &session, QDate until);
    /// Prepares a run of those third parties: nothing is posted. All of them when `codes` is empty.
    Result<PaymentRun> prepare(const Session &session, const QString &account, bool cheques,
                               QDate executeOn, QDate until, const QStringList &codes);
    Result<std::vector<PaymentRun>> newest(const Session &session, int limit);
    /// The file for the bank, of a run of transfers. It may be written again.
    Result<QByteArray> file(const Session &session, PaymentRunId id,
                            SepaTransferFile::Version version);
    /// Posts the run: an entry a payee (one debit of the bank's statement a cheque, one in all for
    /// a file), and matches what it settles. Refused when something was settled meanwhile.
    Result<PaymentRun> post(const Session &session, PaymentRunId id);
    /// Gives a run up that was not posted.
    Result<> cancel(const Session &session, PaymentRunId id);

private:
    Database &m_db;
};

} // namespace cabas
