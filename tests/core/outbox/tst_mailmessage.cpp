// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/mailmessage.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestMailMessage : public QObject {
    Q_OBJECT

    static MailMessage aMail()
    {
        MailMessage mail;
        mail.from = u"coop@example.org"_qs;
        mail.fromName = u"La Coop"_qs;
        mail.to = u"moulin@example.org"_qs;
        mail.subject = u"Commande 12"_qs;
        mail.greeting = u"Bonjour,\nVoici <notre> commande."_qs;
        mail.at = QDateTime(QDate(2026, 3, 10), QTime(8, 0), Qt::UTC);
        mail.id = u"abc"_qs;
        return mail;
    }
    static QByteArray decodedPart(const QByteArray &mail, const QByteArray &head)
    {
        const qsizetype at = mail.indexOf("\r\n\r\n", mail.indexOf(head)) + 4;
        return QByteArray::fromBase64(mail.mid(at, mail.indexOf("\r\n--", at) - at));
    }

private Q_SLOTS:
    void linesAreKept()
    {
        const QByteArray mail = aMail().bytes();
        QVERIFY(!mail.contains("multipart/mixed"));
        QVERIFY(decodedPart(mail, "text/plain").startsWith("Bonjour,\r\nVoici <notre>"));
        QVERIFY(decodedPart(mail, "text/html").contains("Bonjour,<br>Voici &lt;notre&gt;"));
    }

    void filesGoWithIt()
    {
        MailMessage mail = aMail();
        const QByteArray pdf = "%PDF-1.7 " + QByteArray(500, 'x');
        mail.files = {{u"Commande 12 – été.pdf"_qs, "application/pdf", pdf},
                      {u"t.csv"_qs, "text/csv", "a;b"}};
        const QByteArray bytes = mail.bytes();
        QVERIFY(bytes.contains("Content-Type: multipart/mixed; boundary=\"=_cabas_abc_files\""));
        QVERIFY(bytes.contains("filename=\"Commande_12___"));
        QVERIFY(bytes.contains("filename*=UTF-8''Commande%2012%20%E2%80%93%20%C3%A9t%C3%A9.pdf"));
        QCOMPARE(decodedPart(bytes, "name=\"Commande_12"), pdf);
        QCOMPARE(decodedPart(bytes, "name=\"t.csv\""), QByteArray("a;b"));
        QVERIFY(bytes.endsWith("--=_cabas_abc_files--\r\n"));
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY(line.size() <= 998); // RFC 5322, 2.1.1
        QCOMPARE(MailAttachment::fromJson(MailAttachment::toJson(mail.files)), mail.files);
    }
};

CABAS_TEST(TestMailMessage)
#include "tst_mailmessage.moc"
