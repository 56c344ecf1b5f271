// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/session.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestSession : public QObject {
    Q_OBJECT

    SettableClock m_clock{QDateTime(QDate(2026, 7, 14), QTime(22, 30), Qt::UTC)};
    const Session m_cashier{
        {UserId(1), u"Ada"_qs, {Permission::Sell}}, m_clock, "Europe/Paris", u"till 1"_qs};

private Q_SLOTS:
    void asksForTheRight()
    {
        QVERIFY(m_cashier.require(Permission::Sell).ok());
        const Result<> refund = m_cashier.require(Permission::Refund);
        QVERIFY(!refund.ok());
        QCOMPARE(refund.failure().kind, Failure::Kind::Forbidden);
        QVERIFY(refund.failure().message.contains(u"Ada"_qs));
        QVERIFY(refund.failure().message.contains(Permissions::title(Permission::Refund)));
        QCOMPARE(refund.failure().code, u"refund"_qs);
    }

    void theSecondPersonsRightsCount()
    {
        const Session approved =
            m_cashier.approvedBy({UserId(2), u"Cleo"_qs, {Permission::Refund}});
        QVERIFY(approved.may(Permission::Refund));
        QVERIFY(approved.may(Permission::Sell));
        QVERIFY(!approved.may(Permission::ManageUsers));
        QCOMPARE(approved.approver(), UserId(2));
        QVERIFY(!m_cashier.approver());
    }

    void theDayIsTheShopsNotGreenwichs()
    {
        QCOMPARE(m_cashier.today(), QDate(2026, 7, 15));
        QCOMPARE(m_cashier.local(m_cashier.now()).time(), QTime(0, 30));
        m_clock.advanceSeconds(-3600);
        QCOMPARE(m_cashier.today(), QDate(2026, 7, 14));
    }
};

CABAS_TEST(TestSession)
#include "tst_session.moc"
