// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultydisk.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <atomic>
#include <cstddef>
#include <mutex>
#include <string>

namespace cabas::test {

namespace {

constexpr int noFile = -1;
const char *const suffixes[] = {"", "-wal", "-journal"};

struct State {
    std::mutex mutex;
    sqlite3_vfs *system = nullptr;
    std::string path; ///< of the shop's file, as SQLite names it; empty: nobody is watched
    bool isRecording = false;
    FaultyDisk::Recording recording;
    std::optional<DiskFault> fault;
    int calls = 0;
    bool hasFailed = false;
    qint64 room = -1;
};

State &state()
{
    static State it;
    return it;
}

int whichOf(const char *name)
{
    const std::string &path = state().path;
    if (!name || path.empty())
        return noFile;
    for (int file = 0; file < 3; ++file) {
        if (path + suffixes[file] == name)
            return file;
    }
    return noFile;
}

struct File {
    sqlite3_file base;
    std::string *name;

    sqlite3_file *real()
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(this) + size());
    }
    static constexpr int size()
    {
        constexpr size_t alignment = alignof(std::max_align_t);
        return int((sizeof(File) + alignment - 1) / alignment * alignment);
    }
    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    int which() const { return name ? whichOf(name->c_str()) : noFile; }
};

const sqlite3_io_methods &real(sqlite3_file *file)
{
    return *File::of(file)->real()->pMethods;
}

/// Whether this call is the one that fails; `error` is then how. With the lock held.
std::optional<DiskFault::Error> refusal(int which, int call)
{
    State &now = state();
    if (which == noFile || !now.fault || (now.fault->calls & call) == 0)
        return std::nullopt;
    ++now.calls;
    const bool fails = now.fault->stays ? now.calls >= now.fault->nth : now.calls == now.fault->nth;
    if (!fails)
        return std::nullopt;
    now.hasFailed = true;
    return now.fault->error;
}

void note(int which, DiskOp::Kind kind, qint64 at, QByteArray bytes = {})
{
    if (state().isRecording && which != noFile)
        state().recording.ops.push_back({kind, which, at, std::move(bytes)});
}

/// With the lock held: takes what a write makes a file grow by from the room that is left.
bool hasRoom(sqlite3_file *file, int which, sqlite3_int64 end)
{
    State &now = state();
    sqlite3_int64 size = 0;
    if (which == noFile || now.room < 0 ||
        real(file).xFileSize(File::of(file)->real(), &size) != SQLITE_OK || end <= size)
        return true;
    if (end - size > now.room) {
        now.hasFailed = true;
        return false;
    }
    now.room -= end - size;
    return true;
}

int closeFile(sqlite3_file *file)
{
    const int result = real(file).xClose(File::of(file)->real());
    delete File::of(file)->name;
    File::of(file)->name = nullptr;
    return result;
}

int readFile(sqlite3_file *file, void *data, int count, sqlite3_int64 at)
{
    const std::lock_guard guard(state().mutex);
    if (refusal(File::of(file)->which(), DiskFault::Reads))
        return SQLITE_IOERR_READ;
    return real(file).xRead(File::of(file)->real(), data, count, at);
}

int writeFile(sqlite3_file *file, const void *data, int count, sqlite3_int64 at)
{
    const std::lock_guard guard(state().mutex);
    const int which = File::of(file)->which();
    const auto refused = refusal(which, DiskFault::Writes);
    if (refused == DiskFault::Short)
        real(file).xWrite(File::of(file)->real(), data, count / 2, at);
    if (refused == DiskFault::Silent)
        return SQLITE_OK;
    if (refused)
        return refused == DiskFault::Io ? SQLITE_IOERR_WRITE : SQLITE_FULL;
    if (!hasRoom(file, which, at + count))
        return SQLITE_FULL;
    note(which, DiskOp::Write, at, QByteArray(static_cast<const char *>(data), count));
    return real(file).xWrite(File::of(file)->real(), data, count, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const std::lock_guard guard(state().mutex);
    const int which = File::of(file)->which();
    if (refusal(which, DiskFault::Writes))
        return SQLITE_IOERR_TRUNCATE;
    note(which, DiskOp::Truncate, size);
    return real(file).xTruncate(File::of(file)->real(), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    const std::lock_guard guard(state().mutex);
    const int which = File::of(file)->which();
    if (refusal(which, DiskFault::Syncs))
        return SQLITE_IOERR_FSYNC;
    note(which, DiskOp::Sync, 0);
    return real(file).xSync(File::of(file)->real(), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file).xFileSize(File::of(file)->real(), size);
}
int lockFile(sqlite3_file *file, int kind)
{
    return real(file).xLock(File::of(file)->real(), kind);
}
int unlockFile(sqlite3_file *file, int kind)
{
    return real(file).xUnlock(File::of(file)->real(), kind);
}
int checkReservedLock(sqlite3_file *file, int *answer)
{
    return real(file).xCheckReservedLock(File::of(file)->real(), answer);
}
int fileControl(sqlite3_file *file, int deed, void *argument)
{
    return real(file).xFileControl(File::of(file)->real(), deed, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file).xSectorSize(File::of(file)->real());
}
int deviceCharacteristics(sqlite3_file *file)
{
    return real(file).xDeviceCharacteristics(File::of(file)->real());
}
int shmMap(sqlite3_file *file, int page, int size, int extends, void volatile **memory)
{
    {
        const std::lock_guard guard(state().mutex);
        if (refusal(File::of(file)->which(), DiskFault::Shared))
            return SQLITE_IOERR_SHMMAP;
    }
    return real(file).xShmMap(File::of(file)->real(), page, size, extends, memory);
}
int shmLock(sqlite3_file *file, int from, int count, int flags)
{
    return real(file).xShmLock(File::of(file)->real(), from, count, flags);
}
void shmBarrier(sqlite3_file *file)
{
    real(file).xShmBarrier(File::of(file)->real());
}
int shmUnmap(sqlite3_file *file, int deletes)
{
    return real(file).xShmUnmap(File::of(file)->real(), deletes);
}

/// Version 2: nothing is mapped but the index of the log, which no power cut survives anyway.
const sqlite3_io_methods methods{2,
                                 closeFile,
                                 readFile,
                                 writeFile,
                                 truncateFile,
                                 syncFile,
                                 fileSize,
                                 lockFile,
                                 unlockFile,
                                 checkReservedLock,
                                 fileControl,
                                 sectorSize,
                                 deviceCharacteristics,
                                 shmMap,
                                 shmLock,
                                 shmBarrier,
                                 shmUnmap,
                                 nullptr,
                                 nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *given)
{
    file->pMethods = nullptr;
    const std::lock_guard guard(state().mutex);
    if (refusal(whichOf(name), DiskFault::Opens))
        return SQLITE_CANTOPEN;
    File *ours = File::of(file);
    const int result = state().system->xOpen(state().system, name, ours->real(), flags, given);
    if (result != SQLITE_OK)
        return result;
    ours->name = name ? new std::string(name) : nullptr;
    ours->base.pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int isToStay)
{
    const std::lock_guard guard(state().mutex);
    const int which = whichOf(name);
    if (refusal(which, DiskFault::Opens))
        return SQLITE_IOERR_DELETE;
    note(which, DiskOp::Delete, 0);
    if (isToStay)
        note(which, DiskOp::Sync, 0);
    return state().system->xDelete(state().system, name, isToStay);
}

/// SQLite's own memory, one allocation of which may be refused.
struct Memory {
    sqlite3_mem_methods real{};
    std::atomic<int> left{0};
    std::atomic<bool> hasFailed{false};
};

Memory &memory()
{
    static Memory it;
    return it;
}

bool isMemoryRefused()
{
    if (memory().left.load(std::memory_order_relaxed) == 0 || --memory().left != 0)
        return false;
    memory().hasFailed = true;
    return true;
}

void *allocate(int bytes)
{
    return isMemoryRefused() ? nullptr : memory().real.xMalloc(bytes);
}

void *allocateAgain(void *block, int bytes)
{
    return isMemoryRefused() ? nullptr : memory().real.xRealloc(block, bytes);
}

/// Before the first connection of the program, which keeps a copy of the default.
const bool isInstalled = [] {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory().real);
    sqlite3_mem_methods own = memory().real;
    own.xMalloc = allocate;
    own.xRealloc = allocateAgain;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &own);
    state().system = sqlite3_vfs_find(FaultyDisk::plainName());
    static sqlite3_vfs vfs = *state().system;
    vfs.szOsFile += File::size();
    vfs.zName = "cabas-faulty-disk";
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.pNext = nullptr;
    return sqlite3_vfs_register(&vfs, 1) == SQLITE_OK;
}();

std::optional<QByteArray> bytesOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

} // namespace

void FaultyDisk::failMemory(int nth)
{
    memory().hasFailed = false;
    memory().left = nth;
}

bool FaultyDisk::hasFailedMemory()
{
    return memory().hasFailed;
}

void FaultyDisk::watch(const QString &path)
{
    const std::lock_guard guard(state().mutex);
    state().path = QFile::encodeName(path).toStdString();
    Q_ASSERT(isInstalled);
}

void FaultyDisk::record(const QString &path)
{
    watch(path);
    const std::lock_guard guard(state().mutex);
    Recording &recording = state().recording;
    recording = {};
    for (int file = 0; file < 3; ++file)
        recording.before.files[file] = bytesOf(path + QLatin1String(suffixes[file]));
    state().isRecording = true;
}

void FaultyDisk::mark(qint64 number)
{
    const std::lock_guard guard(state().mutex);
    note(DiskOp::Shop, DiskOp::Mark, number);
}

FaultyDisk::Recording FaultyDisk::stopRecording()
{
    const std::lock_guard guard(state().mutex);
    state().isRecording = false;
    state().path.clear();
    return std::move(state().recording);
}

void FaultyDisk::fail(const DiskFault &fault)
{
    const std::lock_guard guard(state().mutex);
    state().fault = fault;
    state().calls = 0;
    state().hasFailed = false;
}

void FaultyDisk::limitRoom(qint64 bytes)
{
    const std::lock_guard guard(state().mutex);
    state().room = bytes;
    state().hasFailed = false;
}

bool FaultyDisk::heal()
{
    const std::lock_guard guard(state().mutex);
    state().fault.reset();
    state().room = -1;
    return state().hasFailed;
}

} // namespace cabas::test
