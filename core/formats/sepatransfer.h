// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace cabas {

/// One credit transfer of a file.
struct SepaTransfer {
    QString endToEnd; ///< what the bank hands on to both sides, 35 letters at most
    QString name;
    QString iban;
    QString bic; ///< may be empty within the SEPA area
    Money amount;
    QString remittance; ///< what the payee reads, 140 letters at most
};

/// A file of transfers from one account on one day.
struct SepaOrder {
    QString messageId; ///< unique for the bank, 35 letters at most
    QDateTime madeAt;  ///< in shop time
    QDate executeOn;
    QString holder;
    QString iban;
    QString bic; ///< may be empty
    std::vector<SepaTransfer> transfers;
};

/// Customer credit transfer initiations of ISO 20022, as the European Payments Council's
/// guidelines for SEPA credit transfers want them.
class SepaTransferFile {
    Q_DECLARE_TR_FUNCTIONS(SepaTransferFile)

public:
    /// pain.001.001.03, read by every bank since 2014, and pain.001.001.09, asked for since
    /// November 2025.
    enum class Version { V03, V09 };

    /// Refuses an order without transfers, more than 5,000, a wrong IBAN or BIC, an amount that is
    /// not positive or beyond 999,999,999.99, an empty name; names the transfer.
    static Result<QByteArray> write(const SepaOrder &order, Version version);

    /// `text` in the letters that every bank takes (EPC217-08): accents dropped, what else there is
    /// becomes a blank or a dot; cut at `length`.
    static QString latin(const QString &text, int length);
    static Money total(const SepaOrder &order);
};

} // namespace cabas
