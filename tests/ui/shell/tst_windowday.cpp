// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own window from signing in to a delivery received: once by keyboard and scanner
// alone, once by mouse and scanner. Each task has a ceiling of presses.
#include "core/reports/verifier.h"
#include "tests/support/registry.h"
#include "tests/ui/shell/windowday.h"
#include "ui/widgets/ask.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestWindowDay : public QObject {
    Q_OBJECT

    static QString jam() { return u"3760042180333"_qs; }
    static QString jamCarton() { return u"13760042180330"_qs; }
    static QString unknown() { return u"3017620422003"_qs; }
    /// 0.312 kg of carrots at 2.50: 0.78.
    static QString weighed() { return u"2212345003129"_qs; }

    static int milli(WindowDay &day, const QString &product)
    {
        return day.data()
            .value(u"SELECT CAST(SUM(m.quantity_milli) AS BIGINT) FROM stock_moves m JOIN "
                   u"products p ON p.id = m.product_id WHERE p.code = '%1'"_qs.arg(product))
            .toInt();
    }

    /// Nothing in the file is wrong.
    static void proveTheFile(WindowDay &day)
    {
        const VerifyReport report = Verifier::run(day.data().db());
        for (const VerifyCheck &check : report.checks)
            QVERIFY2(check.ok, qPrintable(check.name + u": "_qs + check.detail));
        QCOMPARE(day.data().value(u"SELECT count(*) FROM baskets"_qs).toInt(), 0);
    }

    /// Scans of one reception: twelve jars, a carton, a weight label, a code nobody knows.
    static void scanTheDelivery(WindowDay &day)
    {
        for (int i = 0; i < 12; ++i)
            day.scan(jam());
        day.scan(jamCarton());
        day.scan(weighed());
        day.scan(unknown());
        day.waitForValue(u"SELECT count(*) FROM delivery_scans"_qs, 15);
        day.find<QWidget>(u"unknown-search"_qs);
    }

    static void receiveByKeyboard(WindowDay &day)
    {
        const int jars = milli(day, u"JAM"_qs);
        day.tabTo(u"deed-receive"_qs);
        day.key(Qt::Key_Return);
        day.waitForPage(u"receptions"_qs);
        day.key(Qt::Key_F12);
        day.waitForPage(u"reception"_qs);
        QVERIFY(day.takeActions() <= 8);
        scanTheDelivery(day);
        // The answers are numbered: 2 is "a product we have", and its name is asked next.
        day.enter(u"2"_qs);
        QTRY_COMPARE(WindowDay::focused(), u"unknown-search"_qs);
        day.enter(u"savon"_qs);
        day.waitForValue(u"SELECT count(*) FROM delivery_scans WHERE line_id IS NULL"_qs, 0);
        day.find<QWidget>(u"finish"_qs);
        AskScript answers;
        answers.answer(u"Finish the reception"_qs);
        day.key(Qt::Key_F12);
        day.waitForPage(u"receptions"_qs);
        QVERIFY(answers.isEmpty());
        // Fifteen scans, the answer's number, the product's word, the end.
        QCOMPARE(day.takeActions(), 15 + 2 + 6 + 1);
        QCOMPARE(milli(day, u"JAM"_qs), jars + 24'000);
        QCOMPARE(milli(day, u"SAV"_qs), 1000);
    }

private Q_SLOTS:
    void aDeliveryByKeyboard()
    {
        TillShop data(TestShop::Sqlite, false);
        WindowDay day(data);
        day.enter(u"camille"_qs);
        day.waitForPage(u"home"_qs);
        QCOMPARE(day.takeActions(), 8);
        receiveByKeyboard(day);
        proveTheFile(day);
    }

    void aDeliveryByMouse()
    {
        TillShop data(TestShop::Sqlite, false);
        WindowDay day(data);
        day.click(u"name-owner"_qs);
        day.waitForPage(u"home"_qs);
        day.click(u"deed-receive"_qs);
        day.waitForPage(u"receptions"_qs);
        day.click(u"start"_qs);
        day.waitForPage(u"reception"_qs);
        QCOMPARE(day.takeActions(), 3);
        scanTheDelivery(day);
        day.click(u"unknown-later"_qs);
        {
            AskScript answers;
            answers.answer(u"Finish the reception"_qs);
            day.click(u"finish"_qs);
            day.waitForPage(u"receptions"_qs);
        }
        QCOMPARE(day.takeActions(), 15 + 2);
        QCOMPARE(day.data()
                     .value(u"SELECT count(*) FROM delivery_scans WHERE line_id IS NULL"_qs)
                     .toInt(),
                 1);
        proveTheFile(day);
    }

    void aBasketComesBackAfterTheWindowIsGone()
    {
        TillShop data;
        {
            WindowDay day(data);
            day.enter(u"camille"_qs);
            day.waitForPage(u"home"_qs);
            day.window().show(u"till"_qs, {});
            day.waitForStep(TillStep::Sale);
            day.scan(jam());
            day.scan(weighed());
            day.waitForLines(2);
        }
        WindowDay day(data);
        day.enter(u"camille"_qs);
        day.waitForPage(u"home"_qs);
        day.window().show(u"till"_qs, {});
        day.waitForStep(TillStep::Sale);
        QCOMPARE(day.till().findChild<LiveBasket *>()->view().total, Money::fromCents(380 + 78));
    }
};

CABAS_TEST(TestWindowDay)
#include "tst_windowday.moc"
