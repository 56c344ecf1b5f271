// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/bankcsv.h"
#include "core/formats/bankstatement.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace cabas {

/// A bank's file of any format, told by what it begins with and never by its name.
class BankFiles {
    Q_DECLARE_TR_FUNCTIONS(BankFiles)

public:
    static constexpr qint64 mostBytes = 64LL * 1024 * 1024;

    static BankFile read(const QByteArray &bytes, const BankReading &reading = {});
    /// Storage when the file cannot be opened; a file beyond `mostBytes` is refused unread.
    static Result<BankFile> readFile(const QString &path, const BankReading &reading = {});
};

} // namespace cabas
