// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace cabas {

/// The room on the disk of a shop's file, and a part of it that is put aside: 32 MiB in a file
/// beside the shop's. Where the disk is full it is given back, so that what was begun can be ended
/// and the till be closed.
class DiskRoom {
public:
    enum class State {
        Enough,
        Scarce, ///< under `scarce`: time to tidy up
        Short,  ///< the till should be closed and room be made before anything else
    };
    struct Found {
        State state = State::Enough;
        qint64 bytes = 0;         ///< that may still be written
        bool isAside = false;     ///< some room is put aside
        bool isGivenBack = false; ///< it was, until this look
    };
    /// Bytes that may be written in a folder that exists: `room`, or a test's.
    using Room = std::function<qint64(const QString &folder)>;

    /// Less room than this is said.
    static constexpr qint64 scarce = qint64(1024) * 1024 * 1024;
    static constexpr qint64 putAside = qint64(32) * 1024 * 1024;
    /// Under this much, with what is put aside not counted, it is given back.
    static constexpr qint64 leastRoom = qint64(64) * 1024 * 1024;

    /// The file that keeps the room, beside the shop's.
    static QString asideOf(const QString &shop);
    /// Bytes this user may still write in a folder that exists; 0 where that cannot be told.
    static qint64 room(const QString &folder);
    /// From now on a disk is as full as a test says; without one, as it is.
    static void measureWith(const Room &room);
    /// How the disk stands. Nothing is changed.
    static Found weigh(const QString &shop, const Room &room = {});
    /// Looks at the disk; puts room aside where there is plenty, gives it back where there is too
    /// little. Reads and writes the disk: not on the thread of a window.
    static Found look(const QString &shop, const Room &room = {});
    /// True when some was put aside.
    static bool giveBack(const QString &shop);

private:
    static bool keepAside(const QString &shop);
};

} // namespace cabas
