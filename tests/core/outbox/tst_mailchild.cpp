// SPDX-License-Identifier: GPL-3.0-or-later
// covers: mailmessage mailsecret
#include "core/access/localseal.h"
#include "core/outbox/mailchild.h"
#include "core/outbox/mailmessage.h"
#include "core/outbox/mailsecret.h"
#include "tests/support/netpeers.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

MailServer serverAt(const NetPeer &peer)
{
    return {u"127.0.0.1"_qs, peer.port(), MailSecurity::None, QString(), u"shop@example.org"_qs, 1};
}

MailMessage message()
{
    MailMessage message;
    message.from = u"shop@example.org"_qs;
    message.fromName = u"L’épicerie, la vraie"_qs;
    message.to = u"ada@example.org"_qs;
    message.subject = u"Votre ticket T1-000001 – L’épicerie coopérative des Hauts de la Vallée"_qs;
    message.greeting = u"Voici le ticket <demandé>."_qs;
    message.slip.addEnds(u"Œufs & lait"_qs, u"3,20 €"_qs);
    message.slip.addEnds(u"TOTAL"_qs, u"3,20 €"_qs, Slip::Weight::Title);
    message.at = QDateTime(QDate(2026, 3, 10), QTime(8, 15, 7), Qt::UTC);
    message.id = u"7f3a"_qs;
    return message;
}

/// The text of the part of a type, out of its base 64.
QString partOf(const QByteArray &mail, const QByteArray &type)
{
    const qsizetype begin = mail.indexOf("\r\n\r\n", mail.indexOf("Content-Type: " + type)) + 4;
    return QString::fromUtf8(
        QByteArray::fromBase64(mail.mid(begin, mail.indexOf("--=_", begin) - begin)));
}

} // namespace

class TestMailChild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsPlainMail()
    {
        const QByteArray mail = message().bytes();
        for (const QByteArray &line : mail.split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line);
            QVERIFY2(line.size() <= 79, line);
            for (const char c : line)
                QVERIFY2((c >= 0x20 && c < 0x7F) || c == '\r', line);
        }
        QVERIFY(mail.contains("\r\nTo: <ada@example.org>\r\n"));
        QVERIFY(mail.startsWith("Date: Tue, 10 Mar 2026 08:15:07 +0000\r\n"));
        QVERIFY(mail.contains("\r\nMessage-ID: <7f3a@example.org>\r\n"));
        const QString text = partOf(mail, "text/plain");
        QVERIFY2(text.contains(u"Œufs & lait                               3,20 €\r\n"_qs),
                 qPrintable(text));
        const QString html = partOf(mail, "text/html");
        QVERIFY2(html.contains(u"&lt;demandé&gt;"_qs), qPrintable(html));
        QVERIFY2(html.contains(u"<b>TOTAL"_qs), qPrintable(html));
    }

    void noNameAddsALineToTheHead()
    {
        MailMessage odd = message();
        odd.subject = u"Ticket\r\nBcc: all@example.org"_qs;
        odd.fromName = u"Shop\nX: y"_qs;
        const QByteArray mail = odd.bytes();
        QVERIFY(!mail.contains("\nBcc:") && !mail.contains("\nX:"));
    }

    void aMailArrives()
    {
        FakeMailServer peer;
        peer.begin();
        const QByteArray bytes = message().bytes();
        const Result<> sent =
            MailChild().send(serverAt(peer), QString(), u"ada@example.org"_qs, bytes);
        QVERIFY2(sent.ok(), qPrintable(sent ? QString() : sent.failure().message));
        QVERIFY(peer.commands().contains(u"RCPT TO:<ada@example.org>"_qs));
        QVERIFY(!peer.commands().filter(u"MAIL FROM:<shop@example.org>"_qs).isEmpty());
        QCOMPARE(peer.mail(), bytes);
    }

    void whatGoesWrongIsToldInWords_data()
    {
        QTest::addColumn<QByteArray>("recipientReply");
        QTest::addColumn<QByteArray>("mailReply");
        QTest::addColumn<bool>("isSilent");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such person")
            << QByteArray("550 no such person") << QByteArray("250 ok") << false << u"refused"_qs;
        QTest::newRow("mail refused")
            << QByteArray("250 ok") << QByteArray("554 spam") << false << u"refused"_qs;
        QTest::newRow("no answer")
            << QByteArray("250 ok") << QByteArray("250 ok") << true << u"doubtful"_qs;
    }
    void whatGoesWrongIsToldInWords()
    {
        QFETCH(QByteArray, recipientReply);
        QFETCH(QByteArray, mailReply);
        QFETCH(bool, isSilent);
        QFETCH(QString, code);
        FakeMailServer peer;
        peer.recipientReply = recipientReply;
        peer.mailReply = mailReply;
        peer.isSilentAtTheEnd = isSilent;
        peer.begin();
        const Result<> sent =
            MailChild().send(serverAt(peer), QString(), u"ada@example.org"_qs, message().bytes());
        QVERIFY(!sent);
        QCOMPARE(sent.failure().code, code);
        QVERIFY(!sent.failure().message.isEmpty());
    }

    void aWrongPasswordIsTold()
    {
        FakeMailServer peer;
        peer.wantsLogin = true;
        peer.begin();
        MailServer server = serverAt(peer);
        server.userName = u"shop"_qs;
        const Result<> sent = MailChild().send(server, u"s3cret"_qs, u"ada@example.org"_qs, "x");
        QCOMPARE(sent.failure().code, u"login"_qs);
        QVERIFY(!sent.failure().message.contains(u"s3cret"_qs));
    }

    void aServerWithoutTlsIsNotTrusted()
    {
        FakeMailServer peer;
        peer.begin();
        for (const MailSecurity security : {MailSecurity::StartTls, MailSecurity::Tls}) {
            MailServer server = serverAt(peer);
            server.security = security;
            const Result<> sent = MailChild(MailChild::defaultProgram(), 4000)
                                      .send(server, QString(), u"ada@example.org"_qs, "x");
            QVERIFY(!sent);
            QCOMPARE(peer.mail(), QByteArray());
        }
    }

    void aServerThatIsNotThereIsTold()
    {
        MailServer server;
        {
            FakeMailServer gone;
            gone.begin();
            server = serverAt(gone);
        }
        QCOMPARE(MailChild().send(server, QString(), u"ada@example.org"_qs, "x").failure().code,
                 u"connect"_qs);
        QCOMPARE(MailChild(u"/nowhere/cabas-mail"_qs)
                     .send(server, QString(), u"ada@example.org"_qs, "x")
                     .failure()
                     .code,
                 u"mail_program"_qs);
    }

    void thePasswordIsAPrivateFile()
    {
        QTemporaryDir folder;
        const QString path = MailSecret::fileOf(folder.path(), u"uuid"_qs);
        QCOMPARE(MailSecret::read(folder.path(), u"uuid"_qs), QString());
        QVERIFY(MailSecret::write(folder.path(), u"uuid"_qs, u"pâss wörd"_qs).ok());
        QCOMPARE(MailSecret::read(folder.path(), u"uuid"_qs), u"pâss wörd"_qs);
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        const auto bytesOf = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(LocalSeal::isSealed(bytesOf()) && !bytesOf().contains(" w"));
        // Another shop's file opens nothing, nor does a damaged one.
        QVERIFY(QFile::copy(path, MailSecret::fileOf(folder.path(), u"other"_qs)));
        QCOMPARE(MailSecret::read(folder.path(), u"other"_qs), QString());
        // What an older Cabas wrote in clear text is read, and sealed from then on.
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old one") == 7);
        old.close();
        QCOMPARE(MailSecret::read(folder.path(), u"uuid"_qs), u"old one"_qs);
        QVERIFY(LocalSeal::isSealed(bytesOf()));
        QCOMPARE(MailSecret::read(folder.path(), u"uuid"_qs), u"old one"_qs);
        QVERIFY(MailSecret::write(folder.path(), u"uuid"_qs, QString()).ok());
        QVERIFY(!QFile::exists(path));
        QVERIFY(!MailSecret::write(u"/proc/nowhere"_qs, u"uuid"_qs, u"x"_qs));
    }
};

CABAS_TEST(TestMailChild)
#include "tst_mailchild.moc"
