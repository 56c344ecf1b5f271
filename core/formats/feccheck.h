// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/formats/fecfindings.h"

#include <QCoreApplication>
#include <QDate>
#include <QIODevice>
#include <QString>

#include <vector>

namespace cabas {

/// What a check of a FEC says.
struct FecReport {
    bool ok = false;    ///< no error; warnings do not count
    qint64 lines = 0;   ///< of entries: without the header and empty lines
    qint64 entries = 0; ///< different pairs of journal and EcritureNum
    Money debit;
    Money credit;
    QString charset;   ///< `ASCII`, `ISO 8859-15`, `UTF-8`
    QString separator; ///< `TAB`, `|`, `;`, `,`; empty when none was found
    QDate from;        ///< first and last accounting days, invalid without lines
    QDate to;
    std::vector<FecFinding> errors;
    std::vector<FecFinding> warnings;
};

/// Checks any fichier des écritures comptables, ours or not, line by line: what the tax office's
/// tool (DGFiP, Test Compta Demat) refuses is an error, and so are unbalanced entries and a dot
/// for the decimal comma; what it tolerates or only reports is a warning.
class FecCheck {
    Q_DECLARE_TR_FUNCTIONS(FecCheck)

public:
    /// Beyond it sums of amounts at their limit would not fit 64 bits.
    static constexpr qint64 mostLines = 9'000'000;

    /// Storage when the file cannot be read. An empty, binary or foreign file is a report with
    /// errors.
    static Result<FecReport> file(const QString &path);
    /// The same on an open device; `fileName` is judged too, without its folder.
    static Result<FecReport> read(QIODevice &device, const QString &fileName);
};

} // namespace cabas
