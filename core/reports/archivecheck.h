// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/archive.h"
#include "core/reports/verifier.h"

#include <QCoreApplication>

namespace cabas {

/// What an archive says of itself, and whether it is true.
struct ArchiveFindings {
    VerifyReport report;
    QJsonObject manifest; ///< empty where it could not be read
};

/// Proves an archive by itself, without the shop's file: signature, every byte of every file, every
/// link of the chains computed again, every sum. What is wrong is named by file and line.
class ArchiveCheck {
    Q_DECLARE_TR_FUNCTIONS(ArchiveCheck)

public:
    /// NotFound or Storage when the archive cannot be read at all; what is wrong in it is a check
    /// that failed: `package`, `signature`, `files`, `chains`, `numbering`, `totals`, `closings`.
    static Result<ArchiveFindings> run(const QString &path, const Verifier::Step &step = {});
};

} // namespace cabas
