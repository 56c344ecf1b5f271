// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/bankstatement.h"

#include <QByteArray>
#include <QCoreApplication>

namespace cabas {

/// Statements of French banks in records of 120 characters (CFONB 120), with line ends or without:
/// 01 old balance, 04 operation, 05 its details, 07 new balance, for one account after another.
class CfonbReader {
    Q_DECLARE_TR_FUNCTIONS(CfonbReader)

public:
    static constexpr int recordLength = 120;

    /// ASCII and its followers, or EBCDIC.
    static BankFile read(const QByteArray &bytes);
    /// A file as a large computer writes it: its first record begins with 01 or 04 in EBCDIC.
    static bool isEbcdic(const QByteArray &bytes);

    /// An amount of 14 characters whose last one carries sign and digit (`{` +0, `A` +1, `}` -0,
    /// `J` -1), with `decimals` decimals. Absent when it is none or has parts of a cent.
    static std::optional<Money> signedAmount(QStringView text, int decimals);
};

} // namespace cabas
