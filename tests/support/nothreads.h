// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <mutex>
#include <sys/resource.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <vector>

namespace cabas::test {

/// As long as this lives no thread can be begun: memory for one more stack is refused, and the
/// stacks of threads that ended, which would serve again, are in use.
class NoThreads {
public:
    /// Sanitizers keep the address space of a program to themselves.
    static constexpr bool isPossible()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return false;
#else
        return true;
#endif
    }

    NoThreads()
    {
        m_gate.lock();
        ::getrlimit(RLIMIT_AS, &m_before);
        QFile sizes(QStringLiteral("/proc/self/statm"));
        if (!sizes.open(QIODevice::ReadOnly))
            qFatal("no /proc");
        const rlim_t pages = sizes.readAll().split(' ').first().toULongLong();
        rlimit little = m_before;
        little.rlim_cur = pages * rlim_t(::sysconf(_SC_PAGESIZE)) + lessThanAStack;
        ::setrlimit(RLIMIT_AS, &little);
        m_waiting.reserve(most);
        try {
            while (m_waiting.size() < most)
                m_waiting.emplace_back([this] { const std::lock_guard wait(m_gate); });
        } catch (const std::system_error &) {
            return;
        }
        qFatal("there is always room for one more thread");
    }
    ~NoThreads()
    {
        ::setrlimit(RLIMIT_AS, &m_before);
        m_gate.unlock();
        for (std::thread &each : m_waiting)
            each.join();
    }
    NoThreads(const NoThreads &) = delete;
    NoThreads &operator=(const NoThreads &) = delete;

private:
    static constexpr rlim_t lessThanAStack = 6 * 1024 * 1024;
    static constexpr size_t most = 64;

    rlimit m_before{};
    std::mutex m_gate;
    std::vector<std::thread> m_waiting;
};

} // namespace cabas::test
