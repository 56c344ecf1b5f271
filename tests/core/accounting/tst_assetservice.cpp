// SPDX-License-Identifier: GPL-3.0-or-later
// covers: assetstore
// covers: assetrules
#include "core/accounting/accountingservice.h"
#include "core/accounting/assetrules.h"
#include "core/accounting/assetservice.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::engine;
using cabas::test::EntryBooks;

namespace {

Asset fridge()
{
    Asset asset;
    asset.name = u"Vitrine réfrigérée"_qs;
    asset.account = u"2183"_qs;
    asset.depreciationAccount = u"28183"_qs;
    asset.chargeAccount = u"68112"_qs;
    asset.cost = Money::fromCents(600000);
    asset.inServiceOn = {2026, 4, 1};
    asset.months = 60;
    return asset;
}

Loan loan()
{
    Loan loan;
    loan.name = u"Prêt travaux"_qs;
    loan.account = u"164"_qs;
    loan.interestAccount = u"6611"_qs;
    loan.bankAccount = u"512"_qs;
    loan.principal = Money::fromCents(1000000);
    loan.rateBp = 300;
    loan.firstOn = {2026, 1, 31};
    loan.instalments = 12;
    return loan;
}

qint64 balanceOf(EntryBooks &books, const QString &account)
{
    return EntryBooks::must(AccountingService(books.db())
                                .ledger(books.session(), account, {2026, 1, 1}, {2031, 12, 31}))
        .closing.cents();
}

} // namespace

/// Equipment and loans: the register equals the books.
class TestAssetService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aFridgeOverFiveYears()
    {
        const auto plan = AssetRules::plan(fridge(), u"01-01"_qs);
        QCOMPARE(plan.size(), size_t(6));
        QCOMPARE(plan[0].amount.cents(), 90000); // nine months of 1,200 a year
        QCOMPARE(plan[1].amount.cents(), 120000);
        QCOMPARE(plan[5].amount.cents(), 30000);
        QVERIFY(plan[5].left.isZero());
        QCOMPARE(AssetRules::plan(fridge(), u"07-01"_qs)[0].to, QDate(2026, 6, 30));
    }

    void anyPlanAddsUpToTheCost()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 300; ++i) {
            Asset asset = fridge();
            asset.cost = Money::fromCents(random.bounded(1, 9000000));
            asset.months = random.bounded(1, 240);
            asset.inServiceOn = QDate(2020, 1, 1).addDays(random.bounded(2000));
            Money sum;
            QDate next = asset.inServiceOn;
            for (const DepreciationStep &step : AssetRules::plan(asset, u"09-01"_qs)) {
                QCOMPARE(step.from, next);
                QVERIFY(!step.amount.isNegative());
                sum += step.amount;
                next = step.to.addDays(1);
            }
            QCOMPARE(sum, asset.cost);
        }
    }

    void anyLoanIsPaidBack()
    {
        QRandomGenerator random(6);
        for (int i = 0; i < 300; ++i) {
            Loan each = loan();
            each.principal = Money::fromCents(random.bounded(1000, 9000000));
            each.rateBp = random.bounded(0, 1200);
            each.instalments = random.bounded(1, 300);
            Money capital;
            const auto table = AssetRules::table(each);
            for (const LoanStep &step : table) {
                QVERIFY(!step.capital.isNegative() && !step.interest.isNegative());
                capital += step.capital;
            }
            QCOMPARE(capital, each.principal);
            QVERIFY(table.back().left.isZero());
            QVERIFY(table.back().amount() <= table.front().amount());
        }
        // A known table: 10,000 at 3 % over a year is 846.94 a month.
        QCOMPARE(AssetRules::table(loan()).front().amount().cents(), 84694);
        QCOMPARE(AssetRules::table(loan())[1].on, QDate(2026, 2, 28));
    }

    void theRegisterEqualsTheBooks()
    {
        EntryBooks books(engine());
        QVERIFY(
            books.append(EntryBooks::entry({2026, 4, 1}, {EntryBooks::debit(u"2183"_qs, 600000),
                                                          EntryBooks::credit(u"512"_qs, 600000)})));
        AssetService service(books.db());
        const Asset asset = EntryBooks::must(service.add(books.session(), fridge()));
        QCOMPARE(EntryBooks::must(service.depreciate(books.session(), {2026, 12, 31})).size(),
                 size_t(1));
        QVERIFY(EntryBooks::must(service.depreciate(books.session(), {2026, 12, 31})).empty());
        QCOMPARE(balanceOf(books, u"28183"_qs), -90000);
        const Asset gone = EntryBooks::must(
            service.takeOut(books.session(), asset.id, {2027, 6, 30}, u"en panne"_qs));
        QCOMPARE(gone.goneOn, std::optional(QDate(2027, 6, 30)));
        QCOMPARE(balanceOf(books, u"28183"_qs), 0);
        QCOMPARE(balanceOf(books, u"2183"_qs), 0);
        QCOMPARE(balanceOf(books, u"657"_qs), 600000 - 150000);
        QCOMPARE(service.takeOut(books.session(), asset.id, {2027, 7, 1}, {}).failure().code,
                 u"gone"_qs);
        QVERIFY(EntryBooks::must(service.depreciate(books.session(), {2027, 12, 31})).empty());
    }

    void theLoanEqualsItsAccount()
    {
        EntryBooks books(engine());
        QVERIFY(books.append(
            EntryBooks::entry({2026, 1, 1}, {EntryBooks::debit(u"512"_qs, 1000000),
                                             EntryBooks::credit(u"164"_qs, 1000000)})));
        AssetService service(books.db());
        const Loan kept = EntryBooks::must(service.addLoan(books.session(), loan()));
        for (int done = 0; done < 12; ++done)
            QVERIFY(service.payInstalment(books.session(), kept.id, done));
        QCOMPARE(balanceOf(books, u"164"_qs), 0);
        QCOMPARE(service.payInstalment(books.session(), kept.id, 12).failure().code, u"over"_qs);
        QVERIFY(balanceOf(books, u"6611"_qs) > 0);
    }

    void whatMakesNoSense()
    {
        Asset asset = fridge();
        asset.account = u"607"_qs;
        QCOMPARE(AssetRules::check(asset).failure().code, u"account"_qs);
        asset = fridge();
        asset.months = 0;
        QCOMPARE(AssetRules::check(asset).failure().code, u"months"_qs);
        Loan bad = loan();
        bad.rateBp = 9000;
        QCOMPARE(AssetRules::check(bad).failure().code, u"rate"_qs);
        bad = loan();
        bad.account = u"512"_qs;
        QCOMPARE(AssetRules::check(bad).failure().code, u"account"_qs);
    }
};

CABAS_TEST(TestAssetService)
#include "tst_assetservice.moc"
