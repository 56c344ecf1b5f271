// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace cabas {

/// What reading a copy from its first page to its last told.
struct CopyTold {
    QString wrong;          ///< "references", or what the engine says; empty when all is well
    QString sum;            ///< SHA-256 of the bytes in hex; empty when they cannot be read
    bool isStopped = false; ///< by the person: nothing else counts then
};

/// Reads a copy that nobody has open back from its disk: each table with its indexes, its
/// references and the list of free pages, and the sum of the bytes. Two threads take one table
/// after the other, the largest first, since a large shop's takes half a minute; without memory for
/// a second one the first does it all.
class CopyCheck {
public:
    /// Told as bytes are read, `done` of `all`; false stops.
    using Progress = std::function<bool(qint64 done, qint64 all)>;

    /// Throws DbError where the file cannot be opened or is too damaged to be read on.
    static CopyTold run(const QString &path, const Progress &progress = {});
    /// SHA-256 in hex of what the disk holds, and not of what memory still remembers of it; empty
    /// when it cannot be read, or was stopped.
    static QString sumOf(const QString &path, const Progress &progress = {});
};

} // namespace cabas
