// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/reception/typedday.h"

#include <QTest>

using namespace cabas::ui;

class TestTypedDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("whole") << u"02/04/2026"_qs << QDate(2026, 4, 2);
        QTest::newRow("short year") << u"2.4.26"_qs << QDate(2026, 4, 2);
        QTest::newRow("digits") << u"020426"_qs << QDate(2026, 4, 2);
        QTest::newRow("this year") << u"2/4"_qs << QDate(2026, 4, 2);
        QTest::newRow("next year") << u"5/1"_qs << QDate(2027, 1, 5);
        QTest::newRow("no day") << u"31/02/2026"_qs << QDate();
        QTest::newRow("words") << u"soon"_qs << QDate();
    }
    void days()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(TypedDay::read(typed, QDate(2026, 3, 10)).value_or(QDate()), day);
    }
};

CABAS_TEST(TestTypedDay)
#include "tst_typedday.moc"
