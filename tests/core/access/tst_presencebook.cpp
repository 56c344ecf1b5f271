// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at which window, and how screens and badges are kept.
// covers: presencestore accesstermsservice accesstermsstore
#include "core/access/accesstermsservice.h"
#include "core/access/presencebook.h"
#include "tests/core/access/accessfixture.h"
#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QTest>

using namespace cabas;

class TestPresenceBook : public QObject {
    Q_OBJECT

    PresenceBook service() { return PresenceBook(*m_fixture->db); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::AccessFixture>();
        m_fixture->add(u"ada"_qs, {Role::Cashier}, u"4827"_qs);
    }

    void comesAndGoes()
    {
        const Session ada = m_fixture->sessionOf(u"ada"_qs);
        const qint64 first = *service().begin(ada);
        QVERIFY(service().noteLock(ada, true).ok());
        QVERIFY(service().noteLock(ada, false).ok());
        m_fixture->clock.advanceSeconds(60);
        QVERIFY(service().end(ada, first, Leaving::Switch).ok());
        const qint64 second = *service().begin(m_fixture->owner());
        const auto list = *service().list(m_fixture->owner());
        QCOMPARE(list.size(), size_t(2));
        QCOMPARE(list[0].id, second);
        QVERIFY(!list[0].endedAt);
        QCOMPARE(list[1].name, u"ada"_qs);
        QCOMPARE(list[1].how, Leaving::Switch);
        QCOMPARE(list[1].startedAt.secsTo(*list[1].endedAt), 60);
        QVERIFY(!PresenceBook::words(Leaving::Lost).isEmpty());
        QCOMPARE(service().list(ada).failure().kind, Failure::Kind::Forbidden);
        const QStringList deeds = m_fixture->deeds();
        QVERIFY(deeds.contains(u"access.sign_in"_qs) && deeds.contains(u"access.switch"_qs));
        QVERIFY(deeds.contains(u"access.lock"_qs) && deeds.contains(u"access.unlock"_qs));
    }

    void whoIsGoneWithoutAWordIsNoted()
    {
        const Session ada = m_fixture->sessionOf(u"ada"_qs);
        QVERIFY(service().begin(ada).ok());
        QCOMPARE(*service().settle(ada, [](qint64) { return true; }), 0);
        QCOMPARE(*service().settle(ada, [](qint64) { return false; }), 1);
        QCOMPARE(service().list(m_fixture->owner())->front().how, Leaving::Lost);
        m_fixture->clock.advanceSeconds(qint64(PresenceBook::keptDays + 1) * 86400);
        QCOMPARE(*service().settle(ada, [](qint64) { return true; }), 0);
        QVERIFY(service().list(m_fixture->owner())->empty());
        QVERIFY(PresenceBook::isRunning(QCoreApplication::applicationPid()));
        QVERIFY(!PresenceBook::isRunning(0));
    }

    void termsStayWithinReason()
    {
        AccessTermsService terms(*m_fixture->db);
        QCOMPARE(*terms.read(), AccessTerms());
        AccessTerms wanted;
        wanted.tillLockSeconds = 90;
        wanted.officeLockSeconds = 0;
        wanted.closingGap = Money::fromCents(1000);
        const auto saved = terms.save(m_fixture->owner(), wanted);
        QVERIFY(saved.ok());
        QCOMPARE(terms.read()->tillLockSeconds, 90);
        QCOMPARE(terms.save(m_fixture->owner(), wanted).failure().kind, Failure::Kind::Conflict);
        AccessTerms bad = *saved;
        bad.tillLockSeconds = 5;
        QCOMPARE(terms.save(m_fixture->owner(), bad).failure().code, u"lock_seconds"_qs);
        bad = *saved;
        bad.kioskSeconds = 5;
        QCOMPARE(terms.save(m_fixture->owner(), bad).failure().code, u"kiosk_seconds"_qs);
        bad = *saved;
        bad.closingGap = Money::fromCents(-1);
        QCOMPARE(terms.save(m_fixture->owner(), bad).failure().code, u"closing_gap"_qs);
        QCOMPARE(terms.save(m_fixture->sessionOf(u"ada"_qs), *saved).failure().kind,
                 Failure::Kind::Forbidden);
    }

private:
    std::unique_ptr<test::AccessFixture> m_fixture;
};

CABAS_TEST(TestPresenceBook)
#include "tst_presencebook.moc"
