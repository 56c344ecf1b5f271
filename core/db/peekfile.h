// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <vector>

struct sqlite3_file;

namespace cabas {

/// Looks at the bytes of a database that this process may have open. Whoever opens and closes such
/// a file by itself drops the locks of every connection to it (POSIX ties them to process and
/// file): another process that ends then takes itself for the last one, moves the journal into the
/// file and removes it under the connection that goes on writing there. SQLite's own access to
/// files knows what it has locked and closes later.
class PeekFile {
public:
    /// `path` is absolute and no symbolic link.
    explicit PeekFile(const QString &path);
    ~PeekFile();
    PeekFile(const PeekFile &) = delete;
    PeekFile &operator=(const PeekFile &) = delete;

    bool isOpen() const { return m_file != nullptr; }
    qint64 size() const;
    /// As many bytes as asked for; none where they cannot be read, or end before.
    QByteArray read(qint64 at, int bytes) const;

private:
    std::vector<std::max_align_t> m_memory;
    const char *m_name = nullptr;
    sqlite3_file *m_file = nullptr;
};

} // namespace cabas
