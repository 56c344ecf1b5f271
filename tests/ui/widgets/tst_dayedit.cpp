// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include "tests/support/registry.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QTest>

using namespace cabas::ui;

class TestDayEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneTabLeadsOn()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        QDateEdit *day = makeDayEdit(QStringLiteral("day"));
        auto *next = new QLineEdit;
        row->addWidget(day);
        row->addWidget(next);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        day->setDate({2026, 3, 10});
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), static_cast<QWidget *>(next));
        QTest::keyClick(next, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(window.focusWidget(), static_cast<QWidget *>(day));
        // The day is typed over from its beginning.
        QTest::keyClicks(day, QStringLiteral("25"));
        QCOMPARE(day->date(), QDate(2026, 3, 25));
    }
};

CABAS_TEST(TestDayEdit)
#include "tst_dayedit.moc"
