// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QSemaphore>
#include <QStringList>
#include <QThread>

#include <atomic>

class QTcpSocket;

namespace cabas::test {

/// Something that listens on a port of this machine, in a thread of its own, until it is gone.
class NetPeer : public QThread {
    Q_OBJECT

public:
    NetPeer() = default;
    ~NetPeer() override { finish(); }

    /// Listens, and returns once it does.
    void begin();
    quint16 port() const { return m_port; }
    /// "127.0.0.1:PORT"
    QString address() const;
    /// Everything received so far.
    QByteArray received() const;
    int connections() const { return m_connections; }

protected:
    /// Ends the thread: each destructor calls it before its own members go.
    void finish();
    void run() override;
    /// One connection, in the thread of the peer; waits by the blocking calls of the socket.
    virtual void serve(QTcpSocket &socket) = 0;
    void keep(const QByteArray &bytes);
    bool isEnding() const { return m_isEnding; }
    void waitForEnd() { m_end.acquire(); }

private:
    QSemaphore m_listening;
    QSemaphore m_end;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_isEnding = false;
    std::atomic<int> m_connections = 0;
    mutable QMutex m_mutex;
    QByteArray m_received;
};

/// A ticket printer on the network.
class FakePrinter : public NetPeer {
    Q_OBJECT

public:
    /// What it answers to each question of its state; empty: it says nothing.
    std::atomic<int> printerByte = -1;
    std::atomic<int> offlineByte = 0x12;
    std::atomic<int> paperByte = 0x12;
    /// Takes no byte of a ticket: as one that was switched off with its cable in.
    std::atomic<bool> isDeaf = false;

    ~FakePrinter() override { finish(); }

    /// What it was sent to print, without the questions.
    QByteArray printed() const;

protected:
    void serve(QTcpSocket &socket) override;
};

/// A server of mail that keeps what it is given.
class FakeMailServer : public NetPeer {
    Q_OBJECT

public:
    /// What it says to RCPT TO and after the mail: "250 ok", "550 no such person"...
    QByteArray recipientReply = "250 ok";
    QByteArray mailReply = "250 taken";
    bool wantsLogin = false;
    /// Hangs up instead of answering after the mail.
    bool isSilentAtTheEnd = false;

    ~FakeMailServer() override { finish(); }
    /// The commands it was given, without the mail itself.
    QStringList commands() const;
    QByteArray mail() const;

protected:
    void serve(QTcpSocket &socket) override;

private:
    mutable QMutex m_saidMutex;
    QStringList m_commands;
    QByteArray m_mail;
};

} // namespace cabas::test
