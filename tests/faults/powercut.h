// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faultydisk.h"

#include <QMap>

#include <array>
#include <random>

namespace cabas::test {

/// What became of writes that the disk was not yet asked to keep when the power went.
enum class Unsynced { Dropped, Kept, Some, Torn };

/// Makes, of a recording, the files as they may be after a power cut at any moment of it. What was
/// written before a file's last sync is there; of what came after, what `Unsynced` says: nothing,
/// all, any of the writes, or any of their sectors of 512 bytes.
class PowerCuts {
public:
    explicit PowerCuts(FaultyDisk::Recording recording);

    const std::vector<DiskOp> &ops() const { return m_recording.ops; }
    /// Goes on to just before op `cut`; never back.
    void advance(size_t cut);
    /// The files after a cut here.
    DiskImage image(Unsynced unsynced, std::mt19937 &random) const;
    /// The number of the last mark before the cut; -1 before the first.
    qint64 mark() const { return m_mark; }

    /// The same recording on a disk that forgets to keep what it was asked to: of a program that
    /// never asks (synchronous OFF), or that asks before it empties its log only (NORMAL).
    static FaultyDisk::Recording withoutSyncs(FaultyDisk::Recording recording);
    static FaultyDisk::Recording withoutCommitSyncs(FaultyDisk::Recording recording);

private:
    void keepRemovals();

    FaultyDisk::Recording m_recording;
    DiskImage m_kept;
    std::array<std::vector<size_t>, 3> m_pending; ///< ops by number, of each file
    size_t m_next = 0;
    qint64 m_mark = -1;
};

/// What a file holds once its log was read: every value of every table.
struct FileContent {
    bool isSound = false; ///< the engine's own check
    QByteArray sum;
    qint64 rows = 0;                  ///< of all tables
    QMap<QString, QByteArray> tables; ///< sum of each
    QString said;                     ///< what is wrong
};

/// Lays an image down at a path.
bool layDown(const DiskImage &image, const QString &path);
/// Reads a file as it is, unseen by the faulty disk.
FileContent contentOf(const QString &path);

} // namespace cabas::test
