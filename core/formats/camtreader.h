// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/bankstatement.h"

#include <QByteArray>
#include <QCoreApplication>

namespace cabas {

/// Statements of ISO 20022 (camt.053), of any version and with or without its namespace. Read
/// forward, one entry in memory at a time; see SafeXml for what is not opened.
class CamtReader {
    Q_DECLARE_TR_FUNCTIONS(CamtReader)

public:
    static constexpr int mostParts = 20'000; ///< payments of one entry that are kept

    /// One transaction for each booked `Ntry`, the payments of a batch in its parts. Entries that
    /// are not booked yet are left out, with a warning.
    static BankFile read(const QByteArray &bytes);
};

} // namespace cabas
