// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace cabas::test {

/// What SQLite asked of the disk, in order.
struct DiskOp {
    enum Kind { Write, Truncate, Sync, Delete, Mark };
    /// The shop's file, its write-ahead log, its rollback journal.
    enum File { Shop, Log, Journal };
    Kind kind = Mark;
    int file = Shop;
    qint64 at = 0; ///< offset of a write; size left by Truncate; number of a Mark
    QByteArray bytes;
};

/// Bytes of the files of a shop; no file where there is no value.
struct DiskImage {
    std::optional<QByteArray> files[3];
};

/// Something that goes wrong with the disk.
struct DiskFault {
    /// `Silent` is a disk that says all is well and wrote nothing.
    enum Error { Io, Full, Short, Silent };
    /// Calls that are counted.
    enum Call { Reads = 1, Writes = 2, Syncs = 4, Opens = 8, Shared = 16 };
    int calls = Writes | Syncs;
    int nth = 1; ///< the first that fails, from 1
    Error error = Io;
    bool stays = false; ///< all from then on fail, not that one alone
};

/// The system's own files as SQLite sees them, below the program's gathered log: told of what is
/// asked of one shop's file and its companions, and able to refuse it. It is the default of the
/// whole program from its start on, and does nothing until it is asked to.
class FaultyDisk {
public:
    /// SQLite's own, for whoever checks an image and shall not be seen.
    static const char *plainName() { return "unix"; }
    /// Allocations of SQLite that fail: the nth from now on, that one alone; 0: none.
    static void failMemory(int nth);
    /// Whether the one asked for came to pass.
    static bool hasFailedMemory();

    /// Begins to note what is asked of a file, which nobody has open, and of its companions.
    static void record(const QString &path);
    /// A note of one's own among the calls.
    static void mark(qint64 number);
    struct Recording {
        DiskImage before;
        std::vector<DiskOp> ops;
    };
    static Recording stopRecording();

    /// Watches a file whose calls may fail.
    static void watch(const QString &path);
    static void fail(const DiskFault &fault);
    /// The watched files may grow by so many bytes more; negative: without end.
    static void limitRoom(qint64 bytes);
    /// All is well again; whether anything was refused since.
    static bool heal();
};

} // namespace cabas::test
