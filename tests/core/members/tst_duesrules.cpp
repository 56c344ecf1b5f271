// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/members/duesrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestDuesRules : public QObject {
    Q_OBJECT

    static Money cents(qint64 amount) { return Money::fromCents(amount); }

private Q_SLOTS:
    void aPaymentSettlesWhatIsOwedFirst_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("owed");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("failure");
        QTest::addColumn<int>("shares");
        QTest::addColumn<qint64>("fresh");
        QTest::addColumn<qint64>("settled");
        const QString none;
        QTest::newRow("ten new") << 10000LL << 0LL << 1000LL << none << 10 << 10000LL << 0LL;
        QTest::newRow("instalment") << 2500LL << 10000LL << 1000LL << none << 0 << 0LL << 2500LL;
        QTest::newRow("all owed") << 10000LL << 10000LL << 1000LL << none << 0 << 0LL << 10000LL;
        QTest::newRow("owed and two new")
            << 4500LL << 2500LL << 1000LL << none << 2 << 2000LL << 2500LL;
        QTest::newRow("no whole share")
            << 1500LL << 0LL << 1000LL << u"shares"_qs << 0 << 0LL << 0LL;
        QTest::newRow("owed and half a share")
            << 3000LL << 2500LL << 1000LL << u"shares"_qs << 0 << 0LL << 0LL;
        QTest::newRow("no shares here")
            << 1000LL << 0LL << 0LL << u"no_shares"_qs << 0 << 0LL << 0LL;
        QTest::newRow("owed where shares are no more")
            << 1000LL << 1000LL << 0LL << none << 0 << 0LL << 1000LL;
        QTest::newRow("nothing") << 0LL << 0LL << 1000LL << u"price"_qs << 0 << 0LL << 0LL;
        QTest::newRow("senselessly many")
            << 1'000'000'000LL << 0LL << 1LL << u"shares"_qs << 0 << 0LL << 0LL;
    }
    void aPaymentSettlesWhatIsOwedFirst()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, owed);
        QFETCH(qint64, value);
        QFETCH(QString, failure);
        QFETCH(int, shares);
        QFETCH(qint64, fresh);
        QFETCH(qint64, settled);
        const auto paid = DuesRules::split(cents(amount), cents(owed), cents(value));
        QCOMPARE(paid.ok(), failure.isEmpty());
        if (paid)
            QCOMPARE(*paid, (SharesPaid{shares, cents(fresh), cents(settled)}));
        else
            QVERIFY(!paid.failure().message.isEmpty());
    }

    void givingBackUndoesNewSharesFirst()
    {
        const SharesPaid paid{2, cents(2000), cents(2500)};
        const auto one = DuesRules::undo(paid, {}, cents(1000));
        QCOMPARE(*one, (SharesPaid{1, cents(1000), Money()}));
        const auto rest = DuesRules::undo(paid, *one, cents(3500));
        QCOMPARE(*rest, (SharesPaid{1, cents(1000), cents(2500)}));
        QCOMPARE(DuesRules::undo(paid, {}, cents(500)).failure().code, u"shares"_qs);
        QCOMPARE(DuesRules::undo(paid, {}, cents(4501)).failure().code, u"too_much"_qs);
        QCOMPARE(*DuesRules::undo({0, Money(), cents(900)}, {}, cents(900)),
                 (SharesPaid{0, Money(), cents(900)}));
    }

    void theYearOfAFee()
    {
        QCOMPARE(DuesRules::yearOf(QDate(2026, 3, 10), u"01-01"_qs), QDate(2026, 1, 1));
        QCOMPARE(DuesRules::yearOf(QDate(2026, 3, 10), u"07-01"_qs), QDate(2025, 7, 1));
        QCOMPARE(DuesRules::yearOf(QDate(2026, 7, 1), u"07-01"_qs), QDate(2026, 7, 1));
    }

    void onlyWhoWaitsForAPaymentIsFreed()
    {
        Standing standing;
        standing.state = DuesRules::unpaidState();
        QVERIFY(DuesRules::frees(standing, {}));
        QVERIFY(!DuesRules::frees(standing, {cents(1), Money()}));
        QVERIFY(!DuesRules::frees(standing, {Money(), cents(1)}));
        standing.state = u"suspended"_qs;
        QVERIFY(!DuesRules::frees(standing, {}));
    }

    void terms()
    {
        QVERIFY(DuesRules::check({cents(1500), cents(-5000), 0}).ok());
        QCOMPARE(DuesRules::check({cents(-1), Money(), 0}).failure().code, u"fee"_qs);
        QCOMPARE(DuesRules::check({Money(), cents(1), 0}).failure().code, u"floor"_qs);
        QCOMPARE(DuesRules::check({Money(), cents(-100'000'000), 0}).failure().code, u"floor"_qs);
    }
};

CABAS_TEST(TestDuesRules)
#include "tst_duesrules.moc"
