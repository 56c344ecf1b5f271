// SPDX-License-Identifier: GPL-3.0-or-later
// covers: vatrules vatform vatreading vatreturnstore
#include "core/accounting/vatrules.h"
#include "core/accounting/vatservice.h"
#include "tests/core/accounting/chartedbooks.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::ChartedBooks;
using cabas::test::engine;

namespace {

qint64 eurosOf(const VatReturn &filled, const QString &box, VatBoxKind kind)
{
    for (const VatBox &each : filled.boxes) {
        if (each.box == box && each.kind == kind)
            return each.euros;
    }
    return -1;
}

} // namespace

class TestVatService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theBoxesAreReadFromTheEntries()
    {
        ChartedBooks books(engine());
        books.live({2026, 1, 1});
        books.live({2026, 2, 1});
        VatService vat(books.db());
        const Result<VatReturn> filled = vat.fill(books.session(), {2026, 2, 1}, {2026, 2, 28});
        QVERIFY(filled);
        QCOMPARE(eurosOf(*filled, u"08"_qs, VatBoxKind::Base), 100);
        QCOMPARE(eurosOf(*filled, u"08"_qs, VatBoxKind::Collected), 20);
        QCOMPARE(eurosOf(*filled, u"09"_qs, VatBoxKind::Collected), 6);
        QCOMPARE(eurosOf(*filled, u"A1"_qs, VatBoxKind::Total), 200);
        QCOMPARE(eurosOf(*filled, u"16"_qs, VatBoxKind::Total), 26);
        QCOMPARE(eurosOf(*filled, u"20"_qs, VatBoxKind::Deductible), 7);
        QCOMPARE(filled->dueEuros, 19);
        QCOMPARE(filled->collected, Money::fromCents(2550));
        // January was never declared: its VAT still lies on the accounts.
        QCOMPARE(filled->doubts.size(), size_t(3));
    }

    void aReturnIsSentOnceAndFixed()
    {
        ChartedBooks books(engine());
        books.live({2026, 1, 1});
        VatService vat(books.db());
        QCOMPARE(vat.send(books.session(), {2026, 1, 1}, {2026, 1, 31}, 1).failure().code,
                 u"tills_open"_qs);
        QVERIFY(vat.send(books.session(), {2026, 1, 1}, {2026, 1, 31}, 0));
        const auto after = books.balances({2026, 1, 31});
        QCOMPARE(after.value(u"445711"_qs), 0);
        QCOMPARE(after.value(u"445713"_qs), 0);
        QCOMPARE(after.value(u"44566"_qs), 0);
        QCOMPARE(after.value(u"44551"_qs), -1900);
        QCOMPARE(after.value(u"75890"_qs) + after.value(u"65890"_qs), 10);
        QCOMPARE(books
                     .post({2026, 1, 20}, {ChartedBooks::debit(u"44566"_qs, 10),
                                           ChartedBooks::credit(u"5121"_qs, 10)})
                     .failure()
                     .code,
                 u"vat_declared"_qs);
        QVERIFY(books.post({2026, 1, 20}, {ChartedBooks::debit(u"6132"_qs, 10),
                                           ChartedBooks::credit(u"5121"_qs, 10)}));
        QCOMPARE(vat.send(books.session(), {2026, 1, 1}, {2026, 1, 31}, 0).failure().code,
                 u"not_next"_qs);
        const auto again = vat.fill(books.session(), {2026, 1, 1}, {2026, 1, 31});
        QVERIFY(again->isSent);
        QCOMPARE(again->dueEuros, 19);
        QVERIFY(again->entry.has_value());
        const auto next = vat.nextPeriod(books.session());
        QCOMPARE(next->first, QDate(2026, 2, 1));
        QCOMPARE(next->second, QDate(2026, 2, 28));
        QCOMPARE(vat.sent(books.session())->size(), size_t(1));
    }

    void aCreditIsCarriedToTheNextReturn()
    {
        ChartedBooks books(engine());
        VatService vat(books.db());
        QVERIFY(books.post({2026, 1, 5}, {ChartedBooks::debit(u"44562"_qs, 10000),
                                          ChartedBooks::credit(u"5121"_qs, 10000)}));
        const auto first = vat.send(books.session(), {2026, 1, 1}, {2026, 1, 31}, 0);
        QCOMPARE(first->creditEuros, 100);
        QCOMPARE(books.balances({2026, 1, 31}).value(u"44567"_qs), 10000);
        books.live({2026, 2, 1});
        const auto second = vat.send(books.session(), {2026, 2, 1}, {2026, 2, 28}, 0);
        QCOMPARE(second->creditBeforeEuros, 100);
        QCOMPARE(eurosOf(*second, u"23"_qs, VatBoxKind::Total), 107);
        QCOMPARE(second->creditEuros, 81);
        QCOMPARE(second->dueEuros, 0);
        QCOMPARE(books.balances({2026, 2, 28}).value(u"44567"_qs), 8100);
        QCOMPARE(vat.fill(books.session(), {2026, 2, 1}, {2026, 2, 28})->creditEuros, 81);
    }

    void whatNobodyDeclaresIsDoubted()
    {
        ChartedBooks books(engine());
        VatService vat(books.db());
        QVERIFY(books.post({2026, 1, 5}, {ChartedBooks::debit(u"5301"_qs, 1500),
                                          ChartedBooks::credit(u"70713"_qs, 1000),
                                          ChartedBooks::credit(u"445710"_qs, 500)}));
        QVERIFY(books.post({2026, 1, 6}, {ChartedBooks::debit(u"5301"_qs, 150000),
                                          ChartedBooks::credit(u"70713"_qs, 150000)}));
        const auto filled = vat.fill(books.session(), {2026, 1, 1}, {2026, 1, 31});
        QCOMPARE(filled->doubts.size(), size_t(2));
        QCOMPARE(filled->doubts[0].account, u"445710"_qs);
        QVERIFY(filled->doubts[1].message.contains(u"08"));
    }

    void roundingIsToTheEuro()
    {
        QCOMPARE(VatRules::euros(Money::fromCents(149)), 1);
        QCOMPARE(VatRules::euros(Money::fromCents(150)), 2);
        QCOMPARE(VatRules::euros(Money::fromCents(-150)), -2);
        const auto first = VatRules::nextPeriod(std::nullopt, {2026, 1, 15});
        QCOMPARE(first.first, QDate(2025, 12, 1));
        QCOMPARE(first.second, QDate(2025, 12, 31));
    }

    void aShopWithoutVatIsWatched()
    {
        ChartedBooks books(engine());
        VatService vat(books.db());
        QVERIFY(!vat.franchise(books.session())->has_value());
        books.shop().sql(u"UPDATE shop SET vat_regime = 'franchise'"_qs);
        QVERIFY(books.post({2026, 2, 5}, {ChartedBooks::debit(u"5301"_qs, 1500),
                                          ChartedBooks::credit(u"70710"_qs, 1500)}));
        const auto watch = vat.franchise(books.session());
        QCOMPARE((*watch)->turnover, Money::fromCents(1500));
        QVERIFY((*watch)->threshold > Money() && (*watch)->most > (*watch)->threshold);
        QCOMPARE(vat.send(books.session(), {2026, 1, 1}, {2026, 1, 31}, 0).failure().code,
                 u"regime"_qs);
    }

    void rights()
    {
        ChartedBooks books(engine(), false);
        VatService vat(books.db());
        const Session clerk = books.shop().sessionAs({Permission::PostEntries});
        QCOMPARE(vat.fill(clerk, {2026, 1, 1}, {2026, 1, 31}).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(vat.send(clerk, {2026, 1, 1}, {2026, 1, 31}, 0).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(vat.send(books.session(), {2026, 3, 1}, {2026, 3, 31}, 0).failure().code,
                 u"too_early"_qs);
        QCOMPARE(vat.fill(books.session(), {2026, 3, 1}, {2026, 2, 1}).failure().kind,
                 Failure::Kind::Usage);
    }

    void thresholdsAreDated()
    {
        QCOMPARE(VatForm::of({2024, 6, 1})->franchiseThreshold, Money::fromCents(9190000));
        QCOMPARE(VatForm::of({2024, 6, 1})->franchiseMost, Money::fromCents(10100000));
        QCOMPARE(VatForm::of({2025, 1, 1})->franchiseThreshold, Money::fromCents(8500000));
    }
};

CABAS_TEST(TestVatService)
#include "tst_vatservice.moc"
