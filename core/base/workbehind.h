// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace cabas {

/// Does jobs on a thread of its own, one after the other in the order they come, while the caller
/// goes on; the answers come back in the same order. Handed over by the dozen; who is too far ahead
/// waits, so that memory stays bounded. Where this computer has no memory for one more thread, each
/// is done at once. All calls from one thread; what a job throws is thrown by a later call.
template <typename Job, typename Answer>
class WorkBehind {
public:
    using Do = std::function<Answer(Job &)>;
    using Answers = std::vector<Answer>;

    static constexpr size_t jobsInBatch = 64;
    static constexpr size_t batchesBehind = 32;

    explicit WorkBehind(Do work) : m_do(std::move(work))
    {
        try {
            m_thread = std::thread([this] { workAll(); });
        } catch (const std::system_error &) {
            m_isAlone = true;
        }
    }
    /// What is not begun is dropped.
    ~WorkBehind()
    {
        {
            const Lock lock(m_mutex);
            m_batches.clear();
            m_isFinished = true;
            m_changed.notify_all();
        }
        if (m_thread.joinable())
            m_thread.join();
    }
    WorkBehind(const WorkBehind &) = delete;
    WorkBehind &operator=(const WorkBehind &) = delete;

    /// Answers what has been done meanwhile; nothing for most calls.
    Answers put(Job job)
    {
        Answers done;
        if (m_isAlone) {
            done.push_back(m_do(job));
            return done;
        }
        m_filling.push_back(std::move(job));
        if (m_filling.size() < jobsInBatch)
            return done;
        Lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_failure || m_batches.size() < batchesBehind; });
        handOver();
        done.swap(m_done);
        return done;
    }

    /// Waits for the rest.
    Answers finish()
    {
        if (m_isAlone)
            return {};
        {
            const Lock lock(m_mutex);
            handOver();
            m_isFinished = true;
        }
        m_thread.join();
        if (m_failure)
            std::rethrow_exception(m_failure);
        return std::move(m_done);
    }

private:
    using Lock = std::unique_lock<std::mutex>;

    /// Under the lock.
    void handOver()
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
        m_batches.push_back(std::move(m_filling));
        m_filling.clear();
        m_changed.notify_all();
    }

    void workAll()
    {
        try {
            for (std::vector<Job> batch = next(); !batch.empty(); batch = next()) {
                Answers done;
                done.reserve(batch.size());
                for (Job &job : batch)
                    done.push_back(m_do(job));
                const Lock lock(m_mutex);
                std::move(done.begin(), done.end(), std::back_inserter(m_done));
            }
        } catch (...) {
            const Lock lock(m_mutex);
            m_failure = std::current_exception();
            m_changed.notify_all();
        }
    }

    /// Empty at the end.
    std::vector<Job> next()
    {
        Lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isFinished || !m_batches.empty(); });
        if (m_batches.empty())
            return {};
        std::vector<Job> batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

    Do m_do;
    bool m_isAlone = false;
    std::vector<Job> m_filling; ///< of the caller alone, until it is handed over
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<Job>> m_batches;
    Answers m_done;
    std::exception_ptr m_failure;
    bool m_isFinished = false;
    std::thread m_thread; ///< the last: it works with the others
};

} // namespace cabas
