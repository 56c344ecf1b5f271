// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace cabas {

/// Moves what was committed from SQLite's write-ahead log into the file, on a thread of its own.
///
/// Left to itself SQLite does so within the commit that lets the log grow over a thousand pages, so
/// that the one deed in twenty which falls on it takes three times as long. Nothing depends on when
/// it is done: a commit is durable in the log.
class Checkpointer {
public:
    /// Watches `writer`, which must outlive this and be told of nothing while it is made or ended.
    Checkpointer(Connection &writer, DatabaseLocation location);
    ~Checkpointer();
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;

private:
    void committed(int pages);
    void run();

    Connection &m_writer;
    DatabaseLocation m_location;
    std::mutex m_mutex;
    std::condition_variable m_asked;
    int m_next; ///< pages of the log at which it is emptied again; the writer's thread only
    bool m_isWanted = false;
    bool m_isOver = false;
    std::thread m_thread; ///< begun at the first need: most commands never have one
};

} // namespace cabas
