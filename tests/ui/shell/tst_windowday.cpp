// SPDX-License-Identifier: GPL-3.0-or-later
// A shop's first day in the program's own window, from signing in to the books: once by keyboard
// and scanner alone, once by mouse and scanner. Each task has a ceiling of presses.
#include "core/accounting/accountingservice.h"
#include "core/reports/verifier.h"
#include "tests/support/registry.h"
#include "tests/ui/shell/daybykeyboard.h"
#include "tests/ui/shell/daybymouse.h"
#include "tests/ui/shell/freshshop.h"
#include "tests/ui/shell/tasktable.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestWindowDay : public QObject {
    Q_OBJECT

    /// Signs in as the owner and goes to the till.
    static void goToTill(WindowDay &day)
    {
        day.enter(u"owner"_qs);
        day.waitForPage(u"home"_qs);
        day.window().show(u"till"_qs, {});
    }

    static void proveTheStock(WindowDay &day, const QMap<QString, int> &milli)
    {
        for (auto one = milli.begin(); one != milli.end(); ++one)
            QCOMPARE(day.value(u"SELECT s.on_hand_milli FROM stock_levels s JOIN products p ON "
                               u"p.id = s.product_id WHERE p.code = '%1'"_qs.arg(one.key()))
                         .toInt(),
                     one.value());
        QCOMPARE(day.value(u"SELECT count(*) FROM stock_levels s WHERE s.on_hand_milli <> (SELECT "
                           u"SUM(m.quantity_milli) FROM stock_moves m WHERE m.product_id = "
                           u"s.product_id)"_qs)
                     .toInt(),
                 0);
    }

    /// The tickets are those of the day, whatever hand made them.
    static void proveTheTickets(WindowDay &day)
    {
        const std::vector<int> totals{1140, 78, 600, 1305, 342, 2285, 630, 1520, 567, 380, -600};
        QCOMPARE(day.value(u"SELECT count(*) FROM tickets"_qs).toInt(), int(totals.size()));
        for (std::size_t i = 0; i < totals.size(); ++i)
            QCOMPARE(day.value(u"SELECT total_cents FROM tickets WHERE number = %1"_qs.arg(i + 1))
                         .toInt(),
                     totals[i]);
        QCOMPARE(
            day.value(
                   u"SELECT count(*) FROM tickets WHERE member_id IS NOT NULL AND kind = 'sale'"_qs)
                .toInt(),
            1);
        QCOMPARE(day.value(u"SELECT count(*) FROM baskets"_qs).toInt(), 0);
    }

    static void proveTheClosing(WindowDay &day, int missingCents)
    {
        const auto sum = [&](const QString &means) {
            return day
                .value(u"SELECT counted_cents FROM closing_means WHERE means = '%1'"_qs.arg(means))
                .toInt();
        };
        QCOMPARE(sum(u"cash"_qs), 11'913 - missingCents);
        QCOMPARE(sum(u"card"_qs), 5734);
        QCOMPARE(sum(u"cheque"_qs), 600);
        QCOMPARE(
            day.value(u"SELECT SUM(expected_cents - counted_cents) FROM closing_means"_qs).toInt(),
            missingCents);
        QCOMPARE(day.value(u"SELECT total_cents FROM closings WHERE kind = 'session'"_qs).toInt(),
                 8247);
        // 5.5, 20, 10 and 2.1 per cent, each the sum of its tickets.
        QCOMPARE(day.value(u"SELECT count(*) FROM closing_vat"_qs).toInt(), 4);
        QCOMPARE(day.value(u"SELECT count(*) FROM closing_vat c WHERE c.vat_cents <> (SELECT "
                           u"SUM(t.vat_cents) FROM ticket_vat t WHERE t.vat_code = c.vat_code)"_qs)
                     .toInt(),
                 0);
    }

    /// Nothing in the file is wrong, the books balance, the tax office would take them.
    static void proveTheFile(WindowDay &day, const QString &folder)
    {
        const VerifyReport report = Verifier::run(day.shop().db());
        for (const VerifyCheck &check : report.checks)
            QVERIFY2(check.ok, qPrintable(check.name + u": "_qs + check.detail));
        QVERIFY(day.value(u"SELECT count(*) FROM journal_lines"_qs).toInt() > 0);
        QCOMPARE(
            day.value(u"SELECT SUM(debit_cents) - SUM(credit_cents) FROM journal_lines"_qs).toInt(),
            0);
        const auto fec =
            AccountingService(day.shop().db()).deliverFec(*day.shop().ownerSession(), 2026, folder);
        QVERIFY2(fec.ok(), fec.ok() ? "" : qPrintable(fec.failure().message));
        QVERIFY2(fec->report.ok,
                 fec->report.errors.empty() ? "" : qPrintable(fec->report.errors.front().message));
        QVERIFY(fec->report.lines > 0);
        QCOMPARE(fec->report.debit, fec->report.credit);
    }

    template <typename Hands>
    static void play(int missingCents)
    {
        const FreshShop shop;
        WindowDay day(shop.path(), shop.folder(), FreshShop::morning());
        Hands hands(day, shop.badge());
        hands.signIn();
        hands.receive();
        proveTheStock(day, {{u"JAM"_qs, 24'000}, {u"CAR"_qs, 312}, {u"SAV"_qs, 1000}});
        hands.openTill();
        hands.sell();
        hands.refund();
        proveTheTickets(day);
        hands.close();
        proveTheClosing(day, missingCents);
        proveTheStock(day, {{u"JAM"_qs, 13'000},
                            {u"CAR"_qs, 0},
                            {u"SAV"_qs, 0},
                            {u"QUI"_qs, -2000},
                            {u"JOU"_qs, -3000},
                            {u"TOM"_qs, -300}});
        proveTheFile(day, shop.folder());
    }

private Q_SLOTS:
    void byKeyboard() { play<DayByKeyboard>(0); }

    void byMouse() { play<DayByMouse>(1); }

    void itsTableIsInStep() { QCOMPARE(TaskTable::compare(u"first day"_qs), QString()); }

    void aScanOnTheScreenOfPaymentFinishesNoSale()
    {
        const FreshShop shop;
        WindowDay day(shop.path(), shop.folder(), FreshShop::morning());
        goToTill(day);
        day.key(Qt::Key_F12);
        day.waitForStep(TillStep::Sale);
        day.scan(FreshShop::jam());
        day.waitForLines(1);
        day.key(Qt::Key_F12);
        day.waitForStep(TillStep::Payment);
        // Forgotten until now: the Enter of their scans is no "Finish the sale".
        day.scan(shop.badge());
        day.scan(FreshShop::quiche());
        day.waitForLines(2);
        QCOMPARE(day.till().step(), TillStep::Payment);
        QCOMPARE(day.value(u"SELECT count(*) FROM tickets"_qs).toInt(), 0);
        // What is typed counts before the Enter that follows it at once.
        day.key(Qt::Key_F2);
        day.enter(u"20"_qs);
        day.waitForStep(TillStep::Paid);
        QCOMPARE(day.value(u"SELECT change_cents FROM tickets"_qs).toInt(), 2000 - 380 - 1055);
        QCOMPARE(day.value(u"SELECT count(*) FROM tickets WHERE member_id IS NOT NULL"_qs).toInt(),
                 1);
    }

    void aBasketComesBackAfterTheWindowIsGone()
    {
        const FreshShop shop;
        {
            WindowDay day(shop.path(), shop.folder(), FreshShop::morning());
            goToTill(day);
            day.key(Qt::Key_F12);
            day.waitForStep(TillStep::Sale);
            day.scan(FreshShop::jam());
            day.scan(FreshShop::weighedCarrots());
            day.waitForLines(2);
        }
        WindowDay day(shop.path(), shop.folder(), FreshShop::morning());
        goToTill(day);
        day.waitForStep(TillStep::Sale);
        QCOMPARE(day.till().findChild<LiveBasket *>()->view().total, Money::fromCents(380 + 78));
    }
};

CABAS_TEST(TestWindowDay)
#include "tst_windowday.moc"
