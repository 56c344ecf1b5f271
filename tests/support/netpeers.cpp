// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/netpeers.h"

#include <QMutexLocker>
#include <QTcpServer>
#include <QTcpSocket>

namespace cabas::test {

namespace {

constexpr int stepMs = 20;
constexpr int question = 3; ///< bytes of DLE EOT n

} // namespace

void NetPeer::begin()
{
    start();
    m_listening.acquire();
}

void NetPeer::finish()
{
    m_isEnding = true;
    m_end.release();
    wait();
}

QString NetPeer::address() const
{
    return QStringLiteral("127.0.0.1:%1").arg(port());
}

QByteArray NetPeer::received() const
{
    const QMutexLocker lock(&m_mutex);
    return m_received;
}

void NetPeer::keep(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_received += bytes;
}

void NetPeer::run()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    m_port = server.serverPort();
    m_listening.release();
    while (!m_isEnding) {
        if (!server.waitForNewConnection(stepMs))
            continue;
        ++m_connections;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        serve(*socket);
    }
}

void FakePrinter::serve(QTcpSocket &socket)
{
    if (isDeaf)
        waitForEnd();
    while (!isEnding()) {
        if (!socket.waitForReadyRead(stepMs)) {
            if (socket.state() != QAbstractSocket::ConnectedState && socket.bytesAvailable() == 0)
                return;
            continue;
        }
        const QByteArray bytes = socket.readAll();
        keep(bytes);
        const bool isQuestion = bytes.size() == question && bytes.startsWith("\x10\x04");
        if (!isQuestion || printerByte < 0)
            continue;
        const int asked = bytes[2];
        const int answer = asked == 1 ? printerByte : asked == 2 ? offlineByte : paperByte;
        socket.write(QByteArray(1, char(answer)));
        socket.waitForBytesWritten(stepMs);
    }
}

QByteArray FakePrinter::printed() const
{
    QByteArray bytes = received();
    for (const char asked : {'\1', '\2', '\4'})
        bytes.replace(QByteArray("\x10\x04") + asked, QByteArray());
    return bytes;
}

void FakeMailServer::serve(QTcpSocket &socket)
{
    const auto say = [&](const QByteArray &line) {
        socket.write(line + "\r\n");
        socket.waitForBytesWritten(1000);
    };
    say("220 here");
    bool isMail = false;
    while (!isEnding() && socket.state() == QAbstractSocket::ConnectedState) {
        if (!socket.canReadLine() && !socket.waitForReadyRead(stepMs))
            continue;
        while (socket.canReadLine()) {
            const QByteArray line = socket.readLine();
            keep(line);
            const QMutexLocker lock(&m_saidMutex);
            if (isMail) {
                if (line != ".\r\n") {
                    m_mail += line;
                    continue;
                }
                isMail = false;
                if (isSilentAtTheEnd)
                    return;
                say(mailReply);
                continue;
            }
            const QString command = QString::fromLatin1(line.trimmed());
            m_commands.append(command);
            const QString word = command.section(u' ', 0, 0).toUpper();
            if (word == u"EHLO")
                say(wantsLogin ? QByteArray("250-here\r\n250 AUTH PLAIN") : QByteArray("250 here"));
            else if (word == u"AUTH")
                say("535 wrong name or password");
            else if (word == u"RCPT")
                say(recipientReply);
            else if (word == u"DATA")
                say("354 go on");
            else
                say("250 ok");
            isMail = word == u"DATA";
        }
    }
}

QStringList FakeMailServer::commands() const
{
    const QMutexLocker lock(&m_saidMutex);
    return m_commands;
}

QByteArray FakeMailServer::mail() const
{
    const QMutexLocker lock(&m_saidMutex);
    return m_mail;
}

} // namespace cabas::test
