// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outboxrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestOutboxRules : public QObject {
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 3, 10), QTime(9, 0), Qt::UTC};

    OutboxItem item(OutboxKind kind, OutboxState state, int attempts, int secondsAgo) const
    {
        OutboxItem item;
        item.draft.kind = kind;
        item.state = state;
        item.attempts = attempts;
        if (attempts > 0)
            item.triedAt = m_now.addSecs(-secondsAgo);
        return item;
    }

private Q_SLOTS:
    void whatIsOpenMayBeSentOrGivenUp_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("waiting") << int(OutboxState::Waiting) << 0 << true;
        QTest::newRow("failed") << int(OutboxState::Failed) << 5 << true;
        QTest::newRow("being sent") << int(OutboxState::Sending) << 5 << false;
        QTest::newRow("left by a program") << int(OutboxState::Sending) << 121 << true;
        QTest::newRow("sent") << int(OutboxState::Sent) << 500 << false;
        QTest::newRow("given up") << int(OutboxState::GivenUp) << 500 << false;
    }
    void whatIsOpenMayBeSentOrGivenUp()
    {
        QFETCH(int, state);
        QFETCH(int, secondsAgo);
        QFETCH(bool, isOpen);
        QCOMPARE(
            OutboxRules::isOpen(item(OutboxKind::Print, OutboxState(state), 1, secondsAgo), m_now),
            isOpen);
    }

    void mailsAreTriedAgainByThemselvesAndPrintsNever()
    {
        const auto isDue = [&](OutboxKind kind, OutboxState state, int attempts, int ago) {
            return OutboxRules::isDue(item(kind, state, attempts, ago), m_now);
        };
        QVERIFY(isDue(OutboxKind::Mail, OutboxState::Waiting, 0, 0));
        QVERIFY(!isDue(OutboxKind::Print, OutboxState::Waiting, 0, 0));
        QVERIFY(!isDue(OutboxKind::Print, OutboxState::Failed, 1, 9999));
        QVERIFY(!isDue(OutboxKind::Mail, OutboxState::Failed, 1, 59));
        QVERIFY(isDue(OutboxKind::Mail, OutboxState::Failed, 1, 60));
        QVERIFY(!isDue(OutboxKind::Mail, OutboxState::Failed, 4, 479));
        QVERIFY(isDue(OutboxKind::Mail, OutboxState::Failed, 4, 480));
        QVERIFY(!isDue(OutboxKind::Mail, OutboxState::Failed, OutboxRules::mailAttempts, 99999));
        QVERIFY(!isDue(OutboxKind::Mail, OutboxState::Sent, 1, 9999));
        OutboxItem doubtful = item(OutboxKind::Mail, OutboxState::Failed, 1, 9999);
        doubtful.isDoubtful = true;
        QVERIFY(!OutboxRules::isDue(doubtful, m_now));
    }

    void statesAreTold()
    {
        OutboxItem print = item(OutboxKind::Print, OutboxState::Failed, 1, 0);
        QCOMPARE(OutboxRules::stateTitle(print), u"Not printed"_qs);
        print.isDoubtful = true;
        QCOMPARE(OutboxRules::stateTitle(print), u"Perhaps printed"_qs);
        QCOMPARE(OutboxRules::stateTitle(item(OutboxKind::Mail, OutboxState::Failed, 1, 0)),
                 u"Not mailed"_qs);
        QCOMPARE(OutboxRules::stateTitle(item(OutboxKind::Mail, OutboxState::Sent, 1, 0)),
                 u"Mailed"_qs);
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isFine");
        for (const char *good : {"ada@example.org", "a.b+c@mail.example.org", "o'hara@x-y.fr"})
            QTest::newRow(good) << QString::fromUtf8(good) << true;
        for (const char *bad :
             {"", "ada", "ada@", "@example.org", "ada@example", "a b@example.org",
              "ada@example.org,bob@example.org", "ada@example.org\r\nBcc: all@example.org",
              "<ada@example.org>", "\xc3\xa9@example.org", "ada@example..org"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
        QTest::newRow("long") << QString(250, u'a') + u"@x.org"_qs << false;
    }
    void addressesAreChecked()
    {
        QFETCH(QString, address);
        QFETCH(bool, isFine);
        QCOMPARE(OutboxRules::checkAddress(address).ok(), isFine);
    }

    void serversAreChecked()
    {
        MailServer server;
        QVERIFY(OutboxRules::checkServer(server).ok());
        server.host = u"smtp.example.org"_qs;
        server.fromAddress = u"shop@example.org"_qs;
        QVERIFY(OutboxRules::checkServer(server).ok());
        server.port = 0;
        QCOMPARE(OutboxRules::checkServer(server).failure().code, u"mail_port"_qs);
        server.port = 465;
        server.host = u"smtp example/org"_qs;
        QCOMPARE(OutboxRules::checkServer(server).failure().code, u"mail_host"_qs);
        server.host = u"smtp.example.org"_qs;
        server.fromAddress = u"shop"_qs;
        QCOMPARE(OutboxRules::checkServer(server).failure().code, u"address"_qs);
        server.fromAddress = u"shop@example.org"_qs;
        server.security = MailSecurity::None;
        server.userName = u"shop"_qs;
        QCOMPARE(OutboxRules::checkServer(server).failure().code, u"mail_clear"_qs);
        server.host = u"localhost"_qs;
        QVERIFY(OutboxRules::checkServer(server).ok());
    }
};

CABAS_TEST(TestOutboxRules)
#include "tst_outboxrules.moc"
