// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <array>
#include <atomic>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace cabas::test {

/// A server's socket that stands before another and can be cut at a COMMIT, before the server
/// hears of it or before its answer comes back, and be away for a while.
class CutSocket {
public:
    enum class Cut { None, BeforeCommit, BeforeAnswer };

    CutSocket(const QString &folder, const QString &server)
        : m_server(QFile::encodeName(server + u"/.s.PGSQL.5432"_qs)),
          m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const sockaddr_un place = placeOf(QFile::encodeName(folder + u"/.s.PGSQL.5432"_qs));
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0 ||
            ::listen(m_listener, 8) != 0)
            qFatal("no socket for the test");
        m_thread = std::thread([this] { serve(); });
    }
    ~CutSocket()
    {
        m_over = true;
        m_thread.join();
        for (std::thread &line : m_lines)
            line.join();
        ::close(m_listener);
    }
    CutSocket(const CutSocket &) = delete;
    CutSocket &operator=(const CutSocket &) = delete;

    void cutNext(Cut cut) { m_cut = cut; }
    /// From the next cut on nobody gets through any more, until `comesBack`.
    void staysAway() { m_staysAway = true; }
    void comesBack()
    {
        m_staysAway = false;
        m_isAway = false;
    }

private:
    static constexpr int lookMs = 20;

    static sockaddr_un placeOf(const QByteArray &path)
    {
        sockaddr_un place{};
        place.sun_family = AF_UNIX;
        std::copy_n(path.constData(),
                    std::min<size_t>(size_t(path.size()), sizeof place.sun_path - 1),
                    place.sun_path);
        return place;
    }

    void serve()
    {
        while (!m_over) {
            pollfd ready{m_listener, POLLIN, 0};
            if (::poll(&ready, 1, lookMs) <= 0)
                continue;
            const int client = ::accept(m_listener, nullptr, nullptr);
            if (m_isAway) {
                ::close(client);
                continue;
            }
            const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const sockaddr_un place = placeOf(m_server);
            if (::connect(server, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0)
                qFatal("the server of the test is away");
            m_lines.emplace_back([this, client, server] { carry(client, server); });
        }
    }

    void carry(int client, int server)
    {
        std::array<char, 65536> bytes;
        while (!m_over) {
            std::array<pollfd, 2> ready{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
            if (::poll(ready.data(), 2, lookMs) <= 0)
                continue;
            const bool isAsked = ready[0].revents != 0;
            const ssize_t count = ::recv(isAsked ? client : server, bytes.data(), bytes.size(), 0);
            if (count <= 0)
                break;
            const QByteArrayView text(bytes.data(), count);
            const bool isCommit = isAsked && text.toByteArray().contains("COMMIT");
            const Cut cut = isCommit ? m_cut.exchange(Cut::None) : Cut::None;
            if (cut != Cut::None && m_staysAway)
                m_isAway = true;
            if (cut == Cut::BeforeCommit)
                break;
            ::send(isAsked ? server : client, bytes.data(), size_t(count), MSG_NOSIGNAL);
            if (cut == Cut::BeforeAnswer) {
                static_cast<void>(::recv(server, bytes.data(), bytes.size(), 0));
                break;
            }
        }
        ::close(client);
        ::close(server);
    }

    QByteArray m_server;
    int m_listener;
    std::atomic<bool> m_over = false;
    std::atomic<Cut> m_cut = Cut::None;
    std::atomic<bool> m_staysAway = false;
    std::atomic<bool> m_isAway = false;
    std::thread m_thread;
    std::vector<std::thread> m_lines;
};

} // namespace cabas::test
