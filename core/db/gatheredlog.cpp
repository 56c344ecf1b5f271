// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/gatheredlog.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <vector>

namespace cabas {

namespace {

const char *const ourName = "cabas-gathered-log";
constexpr size_t mostGathered = 1024 * 1024; ///< bytes; a larger commit is written in such parts
constexpr size_t mostAtOnce = 64 * 1024; ///< bytes; SQLite's own files take under 128 KiB a write
/// Bytes at the start of what was written last that hold the head of a page, or of the log: without
/// them nobody takes in what follows.
constexpr size_t headBytes = 32;

} // namespace

/// A log as SQLite sees it; the file itself lies behind it in the room SQLite gave.
struct GatheredLogFile {
    sqlite3_file base;
    bool isGathering;
    std::vector<char> bytes; ///< not yet in the file
    sqlite3_int64 from;      ///< where they belong
    size_t lastBytes;        ///< of what was put into the file last, at `from`

    sqlite3_int64 to() const { return from + sqlite3_int64(bytes.size()); }
    sqlite3_file *real()
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(this) + size());
    }

    /// Rounded so that what follows is aligned.
    static constexpr int size()
    {
        constexpr size_t alignment = alignof(std::max_align_t);
        return int((sizeof(GatheredLogFile) + alignment - 1) / alignment * alignment);
    }

    /// Puts what is gathered into the file. What could not be written is not tried again: SQLite
    /// is told and undoes its transaction.
    int flush()
    {
        if (bytes.empty())
            return SQLITE_OK;
        int result = SQLITE_OK;
        for (size_t done = 0; done < bytes.size() && result == SQLITE_OK; done += mostAtOnce) {
            const size_t count = std::min(mostAtOnce, bytes.size() - done);
            result = real()->pMethods->xWrite(real(), bytes.data() + done, int(count),
                                              from + sqlite3_int64(done));
        }
        lastBytes = bytes.size();
        bytes.clear();
        return result;
    }

    /// The disk did not keep a commit, so that SQLite undoes it: should the program stop before it
    /// writes again, nobody may find it whole in the log and take it in. What fails here is what
    /// failed before.
    void takeBack()
    {
        static constexpr char nothing[headBytes] = {};
        if (lastBytes > 0)
            real()->pMethods->xWrite(real(), nothing, int(std::min(headBytes, lastBytes)), from);
        lastBytes = 0;
    }

    int write(const void *data, int count, sqlite3_int64 at)
    {
        if (!isGathering)
            return real()->pMethods->xWrite(real(), data, count, at);
        const bool isApart = !bytes.empty() && (at < from || at > to());
        if (isApart || bytes.size() >= mostGathered) {
            if (const int result = flush(); result != SQLITE_OK)
                return result;
        }
        if (bytes.empty())
            from = at;
        try {
            bytes.resize(std::max(bytes.size(), size_t(at - from) + size_t(count)));
        } catch (const std::bad_alloc &) {
            return SQLITE_NOMEM;
        }
        std::memcpy(bytes.data() + (at - from), data, size_t(count));
        return SQLITE_OK;
    }
};

/// What SQLite calls. Reads and sizes are those of the file with all that was handed over.
struct GatheredLogMethods {
    using File = GatheredLogFile;

    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    static const sqlite3_io_methods &real(sqlite3_file *file)
    {
        return *of(file)->real()->pMethods;
    }

    static int close(sqlite3_file *file)
    {
        const int result = real(file).xClose(of(file)->real());
        of(file)->~File();
        return result;
    }
    static int read(sqlite3_file *file, void *data, int count, sqlite3_int64 at)
    {
        const int flushed = of(file)->flush();
        return flushed != SQLITE_OK ? flushed : real(file).xRead(of(file)->real(), data, count, at);
    }
    static int write(sqlite3_file *file, const void *data, int count, sqlite3_int64 at)
    {
        return of(file)->write(data, count, at);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        const int flushed = of(file)->flush();
        return flushed != SQLITE_OK ? flushed : real(file).xTruncate(of(file)->real(), size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        const int flushed = of(file)->flush();
        const int result =
            flushed != SQLITE_OK ? flushed : real(file).xSync(of(file)->real(), flags);
        if (result != SQLITE_OK && of(file)->isGathering)
            of(file)->takeBack();
        return result;
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        const int flushed = of(file)->flush();
        return flushed != SQLITE_OK ? flushed : real(file).xFileSize(of(file)->real(), size);
    }
    static int lock(sqlite3_file *file, int kind)
    {
        return real(file).xLock(of(file)->real(), kind);
    }
    static int unlock(sqlite3_file *file, int kind)
    {
        return real(file).xUnlock(of(file)->real(), kind);
    }
    static int checkReservedLock(sqlite3_file *file, int *answer)
    {
        return real(file).xCheckReservedLock(of(file)->real(), answer);
    }
    static int fileControl(sqlite3_file *file, int deed, void *argument)
    {
        return real(file).xFileControl(of(file)->real(), deed, argument);
    }
    static int sectorSize(sqlite3_file *file) { return real(file).xSectorSize(of(file)->real()); }
    static int deviceCharacteristics(sqlite3_file *file)
    {
        return real(file).xDeviceCharacteristics(of(file)->real());
    }

    static const sqlite3_io_methods *table()
    {
        // Version 1: a log is neither mapped nor shared memory.
        static const sqlite3_io_methods methods{1,
                                                close,
                                                read,
                                                write,
                                                truncate,
                                                sync,
                                                fileSize,
                                                lock,
                                                unlock,
                                                checkReservedLock,
                                                fileControl,
                                                sectorSize,
                                                deviceCharacteristics,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr};
        return &methods;
    }

    /// Only the log is ours; the shop's file and all others are opened as ever.
    static int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags,
                    int *given)
    {
        const sqlite3_vfs &system = *sqlite3_vfs_find(nullptr);
        if ((flags & SQLITE_OPEN_WAL) == 0)
            return system.xOpen(vfs, name, file, flags, given);
        auto *log = new (file) File{};
        const int result = system.xOpen(vfs, name, log->real(), flags, given);
        if (result == SQLITE_OK) {
            log->base.pMethods = table();
        } else {
            log->~File();
            file->pMethods = nullptr;
        }
        return result;
    }
};

const char *GatheredLog::vfsName()
{
    // A copy of the system's own, whose functions only read what they are handed.
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs copy = *sqlite3_vfs_find(nullptr);
        copy.szOsFile += GatheredLogFile::size();
        copy.zName = ourName;
        copy.xOpen = GatheredLogMethods::open;
        copy.pNext = nullptr;
        return copy;
    }();
    static const bool isKnown = sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
    return isKnown ? ourName : nullptr;
}

GatheredLog::GatheredLog(sqlite3 *database)
{
    sqlite3_file *log = nullptr;
    const int result = sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (result != SQLITE_OK || !log || log->pMethods != GatheredLogMethods::table())
        return;
    m_file = reinterpret_cast<GatheredLogFile *>(log);
    m_file->isGathering = true;
    m_file->lastBytes = 0;
}

GatheredLog::~GatheredLog()
{
    if (!m_file)
        return;
    // Empty after a commit. One that failed left what it undoes, and another process may write
    // there next.
    m_file->bytes.clear();
    m_file->isGathering = false;
}

} // namespace cabas
