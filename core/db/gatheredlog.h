// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace cabas {

struct GatheredLogFile;

/// Writes of a commit to SQLite's write-ahead log, gathered: SQLite hands over each page and each
/// page's head by itself, two writes a page, and all of them go to the file as one when it asks
/// for them to be on the disk. Nothing else changes: what is written outside of a commit goes
/// straight through, and nothing is held back once the commit is over.
///
/// For connections that wait for the disk at each commit (synchronous = FULL): only then does
/// SQLite ask before it tells other connections of the commit.
class GatheredLog {
public:
    /// The name of the VFS to open a file with; registers it at the first call. Null where SQLite
    /// refuses: open with its own then.
    static const char *vfsName();

    /// Gathers while it lives; `database` is in a write transaction. Does nothing for a file that
    /// was opened otherwise.
    explicit GatheredLog(sqlite3 *database);
    ~GatheredLog();
    GatheredLog(const GatheredLog &) = delete;
    GatheredLog &operator=(const GatheredLog &) = delete;

private:
    GatheredLogFile *m_file = nullptr;
};

} // namespace cabas
