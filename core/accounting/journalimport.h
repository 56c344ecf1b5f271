// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/formats/foreignentry.h"

#include <QCoreApplication>
#include <QIODevice>

namespace cabas {

struct JournalImportOptions {
    bool dryRun = false;  ///< tell what would be done, write nothing
    bool partial = false; ///< take the good entries though others are refused
    QString fileName;     ///< of the FEC: its legal name tells the year
};

/// What came of a file of entries; all counts but `lines` are of entries. Without `partial`, one
/// refused line leaves the books as they were: `added` is then 0.
struct JournalImport {
    QString format; ///< fec, entries, opening_balances
    qint64 read = 0;
    qint64 added = 0;
    qint64 unchanged = 0; ///< imported before
    qint64 lines = 0;     ///< of the entries added
    qint64 accountsAdded = 0;
    qint64 journalsAdded = 0;
    qint64 lettered = 0; ///< groups of lines that settle each other, as the file says
    Money debit;         ///< of the entries added
    std::vector<ForeignRefusal> refused;
    qint64 refusedMore = 0; ///< beyond those told
    bool written = false;

    bool hasRefusals() const { return !refused.empty(); }
};

/// Takes the entries of another program: a FEC as history, a table of entries, or opening
/// balances. Each gets a number of our own, gapless; what the other program called it stands in
/// its document reference. The same file again adds nothing.
///
/// A FEC opens the fiscal years it needs, up to the present one, and creates the journals and the
/// sub-accounts it names below those of the chart. A table of entries stays within the years that
/// the shop has; it may add an account below one of three digits where it tells its label, and a
/// supplier's document is entered once.
class JournalImportService {
    Q_DECLARE_TR_FUNCTIONS(JournalImportService)

public:
    /// No more refusals are told; the rest is counted.
    static constexpr size_t mostRefusals = 1000;
    static constexpr qint64 mostTableBytes = 64LL * 1024 * 1024;

    explicit JournalImportService(Database &db) : m_db(db) {}

    /// Refused lines are part of the answer; it fails only where nothing at all can be done.
    /// `device` is open for reading and can be read twice. Long: not for the window's thread.
    Result<JournalImport> run(const Session &session, QIODevice &device,
                              const JournalImportOptions &options);

private:
    Database &m_db;
};

} // namespace cabas
