// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tillclock.h"

#include "core/access/technicaleventstore.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using cabas::test::TillShop;

class TestTillClock : public QObject {
    Q_OBJECT

    std::unique_ptr<TillShop> m_till;

    int events()
    {
        return m_till->shop().value(u"SELECT COUNT(*) FROM technical_events"_qs).toInt();
    }
    std::optional<TechnicalEvent> check()
    {
        return TillShop::must(TillClock(m_till->db()).check(m_till->session()));
    }

private Q_SLOTS:
    /// A real shop that has sold something at 09:00.
    void init()
    {
        m_till = std::make_unique<TillShop>();
        m_till->shop().sql(u"UPDATE shop SET sandbox = 0"_qs);
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(1000)});
    }

    void isBehindByMoreThanTwoMinutes_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isBack");
        QTest::newRow("right") << 0 << false;
        QTest::newRow("two minutes") << -120 << false;
        QTest::newRow("more") << -121 << true;
        QTest::newRow("an hour") << -3600 << true;
        QTest::newRow("ten years") << -315'360'000 << true;
        QTest::newRow("later") << 400'000 << false;
    }
    void isBehindByMoreThanTwoMinutes()
    {
        QFETCH(int, seconds);
        QFETCH(bool, isBack);
        m_till->shop().clock().advanceSeconds(seconds);
        QCOMPARE(check().has_value(), isBack);
        // Looking again says the same and writes nothing more.
        QCOMPARE(check().has_value(), isBack);
        QCOMPARE(events(), isBack ? 1 : 0);
    }

    void aSaleBehindTheClockIsNotedAndInOrder()
    {
        m_till->shop().clock().advanceSeconds(-3600);
        const SoldTicket sold = m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(1000)});
        QCOMPARE(sold.warnings.size(), size_t(1));
        QCOMPARE(sold.warnings.front().code, u"clock_back"_qs);
        QCOMPARE(sold.ticket.number, 2);
        QCOMPARE(check()->kind, TechnicalKind::ClockBack);
    }

    void aLeapAheadIsNoted()
    {
        TillClock clock(m_till->db());
        const QDateTime now = m_till->shop().now();
        QVERIFY(clock.leapt(m_till->session(), now, now.addDays(1)).ok());
        QVERIFY(!check());
        QVERIFY(clock.leapt(m_till->session(), now, now.addDays(1).addSecs(1)).ok());
        QCOMPARE(check()->kind, TechnicalKind::ClockForward);
    }

    void aCoordinatorSaysWhy()
    {
        TillClock clock(m_till->db());
        m_till->shop().clock().advanceSeconds(-3600);
        QVERIFY(check());
        const Session cashier = m_till->shop().sessionAs({Permission::Sell});
        QCOMPARE(clock.confirm(cashier, u"Pile morte"_qs).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(clock.confirm(m_till->session(), u"  "_qs).failure().code, u"reason"_qs);
        QVERIFY(check());
        QVERIFY(clock.confirm(m_till->session(), u"Pile morte"_qs).ok());
        QVERIFY(!check());
        // Said once: there is nothing left to confirm.
        QVERIFY(clock.confirm(m_till->session(), u"Encore"_qs).ok());
        QCOMPARE(events(), 2);
    }

    void aSandboxGoesAnywhere()
    {
        m_till->shop().sql(u"UPDATE shop SET sandbox = 1"_qs);
        const QDateTime now = m_till->shop().now();
        m_till->shop().clock().advanceSeconds(-1'000'000);
        QVERIFY(!check());
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(1000)});
        QVERIFY(TillClock(m_till->db()).leapt(m_till->session(), now, now.addDays(90)).ok());
        QCOMPARE(events(), 0);
    }
};

CABAS_TEST(TestTillClock)
#include "tst_tillclock.moc"
