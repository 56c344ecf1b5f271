// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace cabas {

/// Reads a long file on a thread of its own while the caller's thread takes what was read: the two
/// halves of an import cost about the same. Handed over by the hundred, in order; the reader waits
/// when it is too far ahead, so that memory stays bounded. Where this computer has no memory for
/// one more thread, both are done here, in turns.
template <typename Item>
class ReadAhead {
public:
    using Take = std::function<void(Item)>;
    using Read = std::function<Result<>(const Take &)>;
    using Use = std::function<void(Item &)>;

    static constexpr size_t itemsInBatch = 128;
    static constexpr size_t batchesAhead = 16;

    /// Runs `read` on another thread and `use` on this one, item after item; what was used is freed
    /// on the reader's thread, which made it: freed here, it cost a tenth of an import. Answers
    /// what `read` answers; throws what either throws, once the other thread has ended.
    static Result<> run(const Read &read, const Use &use)
    {
        ReadAhead ahead;
        Result<> answer = Ok{};
        std::thread reader;
        try {
            reader = std::thread([&] { answer = ahead.readAll(read); });
        } catch (const std::system_error &) {
            return read([&use](Item item) { use(item); });
        }
        try {
            for (std::vector<Item> batch = ahead.next(); !batch.empty(); batch = ahead.next()) {
                for (Item &item : batch)
                    use(item);
                ahead.giveBack(std::move(batch));
            }
        } catch (...) {
            ahead.stop();
            reader.join();
            throw;
        }
        reader.join();
        if (ahead.m_failure)
            std::rethrow_exception(ahead.m_failure);
        return answer;
    }

private:
    struct Stopped {};
    using Lock = std::unique_lock<std::mutex>;

    /// On the other thread, to its end or to the taker's.
    Result<> readAll(const Read &read)
    {
        Result<> answer = Ok{};
        try {
            answer = read([this](Item item) { put(std::move(item)); });
        } catch (const Stopped &) {
            // The taker ended first; what it threw is on its way.
        } catch (...) {
            m_failure = std::current_exception();
        }
        finish();
        return answer;
    }

    void put(Item item)
    {
        m_filling.push_back(std::move(item));
        if (m_filling.size() >= itemsInBatch)
            hand();
    }

    void hand()
    {
        std::vector<std::vector<Item>> used; // outlives the lock
        Lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || m_batches.size() < batchesAhead; });
        if (m_isStopped)
            throw Stopped();
        m_batches.push_back(std::move(m_filling));
        m_filling.clear();
        used.swap(m_used);
        m_changed.notify_all();
    }

    void giveBack(std::vector<Item> batch)
    {
        const Lock lock(m_mutex);
        m_used.push_back(std::move(batch));
    }

    void finish()
    {
        const Lock lock(m_mutex);
        if (!m_filling.empty())
            m_batches.push_back(std::move(m_filling));
        m_isFinished = true;
        m_changed.notify_all();
    }

    void stop()
    {
        const Lock lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }

    /// Empty at the end.
    std::vector<Item> next()
    {
        Lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isFinished || !m_batches.empty(); });
        if (m_batches.empty())
            return {};
        std::vector<Item> batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<Item>> m_batches;
    std::vector<std::vector<Item>> m_used;
    std::vector<Item> m_filling; ///< of the reader alone, until it is handed on
    std::exception_ptr m_failure;
    bool m_isStopped = false;
    bool m_isFinished = false;
};

} // namespace cabas
