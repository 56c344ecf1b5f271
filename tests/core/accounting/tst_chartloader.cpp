// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/chartloader.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::engine;
using cabas::test::TestShop;

class TestChartLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void everyRoleOfTheProfileHasAnAccount_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("feeAccount");
        QTest::newRow("cooperative") << u"cooperative"_qs << u"75891"_qs;
        QTest::newRow("association") << u"association"_qs << u"7561"_qs;
        QTest::newRow("policy profile") << u"coop-makeup"_qs << u"75891"_qs;
    }

    void everyRoleOfTheProfileHasAnAccount()
    {
        QFETCH(QString, profile);
        QFETCH(QString, feeAccount);
        TestShop shop(engine());
        seed(shop, profile);
        const auto account = [&](AccountRole role, const QString &code = {}) {
            const Result<Account> found =
                shop.db().read([&](Tx &tx) { return AccountStore::forRole(tx, role, code); });
            return found ? found->number : found.failure().message;
        };
        QCOMPARE(account(AccountRole::TillCash), u"5301"_qs);
        QCOMPARE(account(AccountRole::SafeCash), u"5302"_qs);
        QCOMPARE(account(AccountRole::Cheques), u"5112"_qs);
        QCOMPARE(account(AccountRole::Deposits), u"4196"_qs);
        QCOMPARE(account(AccountRole::MembershipFee), feeAccount);
        QVERIFY(account(AccountRole::Card).startsWith(u"5117"));
        QVERIFY(account(AccountRole::MemberAccount).startsWith(u"4191"));
        QVERIFY(account(AccountRole::CashShortage).startsWith(u"658"));
        QVERIFY(account(AccountRole::CashSurplus).startsWith(u"758"));
        for (const char *code : {"S550", "S1000", "S2000", "S210", "Z0", "E0", "O0"}) {
            const QString vat = QString::fromLatin1(code);
            QVERIFY(account(AccountRole::Sales, vat).startsWith(u"707"));
            QVERIFY(account(AccountRole::VatCollected, vat).startsWith(u"44571"));
            QVERIFY(account(AccountRole::Purchases, vat).startsWith(u"607"));
        }
        QVERIFY(account(AccountRole::Sales, u"S550"_qs) !=
                account(AccountRole::Sales, u"S2000"_qs));
    }

    void theNationalChartIsThere()
    {
        TestShop shop(engine());
        seed(shop, u"cooperative"_qs);
        const std::vector<Account> all = shop.read([](Tx &tx) { return AccountStore::all(tx); });
        QVERIFY(all.size() > 838);
        const auto account = [&](const QString &number) {
            return shop.read([&](Tx &tx) { return AccountStore::find(tx, number); });
        };
        QCOMPARE(account(u"707"_qs)->ours, false);
        QCOMPARE(account(u"5301"_qs)->ours, true);
        QCOMPARE(account(u"5301"_qs)->parent, u"53"_qs);
        QCOMPARE(account(u"401"_qs)->thirdParty, true);
        QCOMPARE(account(u"531"_qs).has_value(), false);
        for (const Account &one : all) {
            QVERIFY2(one.parent.isEmpty() || account(one.parent), qPrintable(one.number));
            QVERIFY(!one.label.isEmpty());
        }
    }

    void associationsHaveOwnFunds()
    {
        TestShop shop(engine());
        seed(shop, u"association"_qs);
        QVERIFY(shop.read([](Tx &tx) { return AccountStore::find(tx, u"1034"_qs); }));
        QCOMPARE(shop.read([](Tx &tx) { return AccountStore::find(tx, u"120"_qs); })->label,
                 u"Résultat de l’exercice – excédent"_qs);
    }

    void journalsAndTheFirstYear()
    {
        TestShop shop(engine());
        seed(shop, u"cooperative"_qs);
        for (const char *code : {"AC", "AN", "BQ", "CA", "OD", "VE"})
            QVERIFY(shop.read(
                [&](Tx &tx) { return AccountStore::hasJournal(tx, QString::fromLatin1(code)); }));
        const std::vector<FiscalYear> years =
            shop.read([](Tx &tx) { return FiscalYearStore::all(tx); });
        QCOMPARE(years.size(), size_t(1));
        QCOMPARE(years[0].start, QDate(2026, 1, 1));
        QCOMPARE(years[0].end, QDate(2026, 12, 31));
    }

private:
    static void seed(TestShop &shop, const QString &profile)
    {
        QVERIFY(shop.db().write(
            [&](Tx &tx) { return ChartLoader::seed(tx, profile, shop.today(), u"01-01"_qs); }));
    }
};

CABAS_TEST(TestChartLoader)
#include "tst_chartloader.moc"
