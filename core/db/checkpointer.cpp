// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/checkpointer.h"

#include "core/db/dberror.h"

#include <system_error>
#include <utility>

namespace cabas {

namespace {

/// At each so many pages of the log it is emptied beside the work (16 MiB). A page that many deeds
/// changed is moved once, so a longer log means less to write; and while deeds follow each other
/// without a pause the log grows on, so that asking at every commit would move each of them alone.
constexpr int pagesBeside = 4'000;
/// From here on the commit waits for it, lest a burst of work let the log outgrow the file (64
/// MiB).
constexpr int pagesWithin = 16'000;

} // namespace

Checkpointer::Checkpointer(Connection &writer, DatabaseLocation location)
    : m_writer(writer), m_location(std::move(location)), m_next(pagesBeside)
{
    m_writer.watchLog([this](int pages) { committed(pages); });
}

Checkpointer::~Checkpointer()
{
    m_writer.watchLog({});
    {
        const std::lock_guard guard(m_mutex);
        m_isOver = true;
    }
    m_asked.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Checkpointer::committed(int pages)
{
    if (pages < m_next - pagesBeside)
        m_next = pagesBeside; // the log began anew
    if (pages < m_next)
        return;
    m_next = pages + pagesBeside;
    if (pages >= pagesWithin)
        m_writer.checkpoint();
    {
        const std::lock_guard guard(m_mutex);
        m_isWanted = true;
    }
    try {
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    } catch (const std::system_error &) {
        m_next = pages; // no memory for a thread: the next commit asks again
        return;
    }
    m_asked.notify_one();
}

void Checkpointer::run()
{
    try {
        Connection own(m_location, ConnectionMode::Read);
        for (std::unique_lock lock(m_mutex);;) {
            m_asked.wait(lock, [this] { return m_isWanted || m_isOver; });
            if (m_isOver)
                return;
            m_isWanted = false;
            lock.unlock();
            own.checkpoint();
            lock.lock();
        }
    } catch (const DbError &) {
        // A file that cannot be read is the next deed's to tell; the log keeps what is in it.
    }
}

} // namespace cabas
