// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/peekfile.h"

#include "core/db/sqlitehandle.h"

#include <QFile>

#include <sqlite3.h>

namespace cabas {

PeekFile::PeekFile(const QString &path)
{
    SqliteHandle::prepare();
    sqlite3_initialize();
    sqlite3_vfs *files = sqlite3_vfs_find("unix"); // below what gathers, and what tests break
    if (files == nullptr)
        return;
    m_memory.resize(size_t(files->szOsFile) / sizeof(std::max_align_t) + 1);
    m_name = sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr);
    auto *file = reinterpret_cast<sqlite3_file *>(m_memory.data());
    const int how = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY;
    if (m_name != nullptr && files->xOpen(files, m_name, file, how, nullptr) == SQLITE_OK)
        m_file = file;
}

PeekFile::~PeekFile()
{
    if (m_file != nullptr)
        m_file->pMethods->xClose(m_file);
    sqlite3_free_filename(m_name);
}

qint64 PeekFile::size() const
{
    sqlite3_int64 bytes = 0;
    return m_file != nullptr && m_file->pMethods->xFileSize(m_file, &bytes) == SQLITE_OK ? bytes
                                                                                         : 0;
}

QByteArray PeekFile::read(qint64 at, int bytes) const
{
    QByteArray read(bytes, '\0');
    if (m_file == nullptr || m_file->pMethods->xRead(m_file, read.data(), bytes, at) != SQLITE_OK)
        return {};
    return read;
}

} // namespace cabas
