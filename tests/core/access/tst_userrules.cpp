// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/userrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestUserRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pins_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<QString>("code");
        QTest::newRow("good") << u"4827"_qs << QString();
        QTest::newRow("long") << u"918273645012"_qs << QString();
        QTest::newRow("zeros") << u"0000"_qs << u"weak_pin"_qs;
        QTest::newRow("up") << u"1234"_qs << u"weak_pin"_qs;
        QTest::newRow("up over nine") << u"7890"_qs << u"weak_pin"_qs;
        QTest::newRow("down") << u"9876"_qs << u"weak_pin"_qs;
        QTest::newRow("pair twice") << u"1212"_qs << u"weak_pin"_qs;
        QTest::newRow("three twice") << u"738738"_qs << u"weak_pin"_qs;
        QTest::newRow("middle column") << u"2580"_qs << u"weak_pin"_qs;
        QTest::newRow("short") << u"482"_qs << u"pin_form"_qs;
        QTest::newRow("too long") << u"4827159360482"_qs << u"pin_form"_qs;
        QTest::newRow("letters") << u"48a7"_qs << u"pin_form"_qs;
        QTest::newRow("other digits") << u"٤٨٢٧"_qs << u"pin_form"_qs;
        QTest::newRow("empty") << u""_qs << u"pin_form"_qs;
    }
    void pins()
    {
        QFETCH(QString, pin);
        const Result<> checked = UserRules::checkPin(pin);
        QTEST(checked ? QString() : checked.failure().code, "code");
    }

    void names()
    {
        QVERIFY(UserRules::checkName(u"Camille Aubépine"_qs).ok());
        QVERIFY(UserRules::checkName(QString(60, u'a')).ok());
        QVERIFY(!UserRules::checkName(QString(61, u'a')).ok());
        QVERIFY(!UserRules::checkName(QString()).ok());
    }

    void pauses_data()
    {
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("fourth") << 4 << 0;
        QTest::newRow("fifth") << 5 << 30;
        QTest::newRow("sixth") << 6 << 60;
        QTest::newRow("eighth") << 8 << 240;
        QTest::newRow("ninth") << 9 << 480;
        QTest::newRow("tenth") << 10 << 900;
        QTest::newRow("thousandth") << 1000 << 900;
    }
    void pauses()
    {
        QFETCH(int, failed);
        QTEST(UserRules::pauseSeconds(failed), "seconds");
    }

    void waitIsNeverLongerThanThePause()
    {
        const QDateTime now(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC);
        QCOMPARE(UserRules::msecsToWait({{}, 5, {}}, now), 0);
        QCOMPARE(UserRules::msecsToWait({{}, 5, now}, now), 0);
        QCOMPARE(UserRules::msecsToWait({{}, 5, now.addSecs(12)}, now), 12000);
        // Somebody set the clock back by a day.
        QCOMPARE(UserRules::msecsToWait({{}, 5, now.addDays(1)}, now), 30000);
    }

    void someoneMustManage()
    {
        QVERIFY(UserRules::checkManagersLeft(1).ok());
        QCOMPARE(UserRules::checkManagersLeft(0).failure().code, u"last_manager"_qs);
    }
};

CABAS_TEST(TestUserRules)
#include "tst_userrules.moc"
