// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/base/result.h"
#include "core/db/transaction.h"

#include <QCoreApplication>

class QIODevice;

namespace cabas {

/// What was written of a fiscal year for the tax office.
struct FecFile {
    QString fileName;        ///< legal name: 123456789FEC20261231.txt
    QString descriptionName; ///< of the description that must go with it
    FiscalYear year;
    qint64 lines = 0;
    qint64 entries = 0;
    Money debit;
    Money credit;
    bool sirenMissing = false; ///< nine zeros stand for it in the name
};

/// The fichier des écritures comptables of a year (article A47 A-1 of the LPF): every validated
/// entry, opening ones first, then in the order of their validation.
class FecExport {
    Q_DECLARE_TR_FUNCTIONS(FecExport)

public:
    /// The names and year without anything written. NotFound when no fiscal year ends in the
    /// calendar year `year`; of two, the later one is meant.
    static Result<FecFile> describe(Tx &tx, int year);
    static FecFile describe(Tx &tx, const FiscalYear &year);

    /// Writes what was described line after line, in constant memory, and its description
    /// (charset, separators, fields). Refused when the year has no entry.
    static Result<FecFile> write(Tx &tx, FecFile made, QIODevice &file, QIODevice &description);
    /// The year of more lines is not read again by the checker, which needs memory for every
    /// entry: the writer's own checks of each line and entry stand alone there.
    static constexpr qint64 mostProven = 100'000;
    /// The same, but nothing reaches `file` before our checker has found no error in it.
    static Result<FecFile> writeProven(Tx &tx, const FecFile &made, QIODevice &file,
                                       QIODevice &description);
};

} // namespace cabas
