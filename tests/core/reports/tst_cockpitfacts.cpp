// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cockpitfacts.h"
#include "core/till/tillservice.h"
#include "tests/core/bank/bankfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

using B = BankFixture;

/// What tills and banks tell the treasurer's desk. Today is 10 March 2026.
class TestCockpitFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void tillsThatAreOpen()
    {
        BankFixture bank(engine());
        CockpitFactsService facts(bank.db());
        const auto opened =
            TillService(bank.db(), bank.shop().folder()).open(bank.session(), u"1"_qs, Money());
        QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.failure().message));
        const QDate today = bank.session().today();
        QCOMPARE(facts.until(bank.session(), today.addDays(-1))->openTills, 0);
        const auto later = facts.until(bank.session(), today);
        QCOMPARE(later->openTills, 1);
        QCOMPARE(later->openSince, today);
    }

    void linesOfTheBankAndItsReconciliation()
    {
        BankFixture bank(engine());
        CockpitFactsService facts(bank.db());
        QVERIFY(!facts.until(bank.session(), {2026, 2, 28})->hasBank);
        bank.post({2026, 1, 20}, u"Capital"_qs, {B::side("5121", 10000), B::side("101", -10000)});
        bank.post({2026, 2, 4}, u"Rent"_qs, {B::side("606", 5000), B::side("5121", -5000)});
        bank.take(B::file(10000, {B::line({2026, 2, 4}, -5000, u"PRLV LOYER"_qs)}));
        const auto before = facts.until(bank.session(), {2026, 2, 28});
        QVERIFY(before->hasBank);
        QCOMPARE(before->bankLines, 1);
        QCOMPARE(before->bankSince, QDate(2026, 2, 4));
        QCOMPARE(before->unreconciled, 1);
        QVERIFY(!facts.until(bank.session(), {2026, 1, 31})->hasBank);
        BankService service = bank.service();
        const BankBoard board = bank.board();
        QVERIFY(service.accept(bank.session(), board.lines.at(0).line.id, *board.lines.at(0).best)
                    .ok());
        const auto closed = service.close(bank.session(), BankAccountId(1));
        QVERIFY2(closed.ok(), qPrintable(closed ? QString() : closed.failure().message));
        // The statement ends on the 4th: that of the month's end is not there yet.
        QCOMPARE(facts.until(bank.session(), {2026, 2, 28})->unreconciled, 1);
        QCOMPARE(facts.until(bank.session(), {2026, 2, 8})->unreconciled, 0);
        QCOMPARE(facts.until(bank.session(), {2026, 2, 28})->bankLines, 0);
    }
};

CABAS_TEST(TestCockpitFacts)
#include "tst_cockpitfacts.moc"
