// SPDX-License-Identifier: GPL-3.0-or-later
// covers: openingrules openingstore
#include "core/accounting/matchingservice.h"
#include "core/accounting/openingrules.h"
#include "core/accounting/openingservice.h"
#include "core/accounting/yearservice.h"
#include "tests/core/accounting/chartedbooks.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::ChartedBooks;
using cabas::test::engine;

namespace {

std::vector<OpeningLine> balances()
{
    JournalLine first = ChartedBooks::credit(u"401"_qs, 12000, u"ROC"_qs);
    first.label = u"Facture 88"_qs;
    JournalLine second = ChartedBooks::credit(u"401"_qs, 3000, u"ROC"_qs);
    return {{ChartedBooks::debit(u"5121"_qs, 100000), {}},
            {ChartedBooks::debit(u"3701"_qs, 50000), {}},
            {first, {2026, 1, 20}},
            {second, {2026, 2, 15}},
            {ChartedBooks::credit(u"41911"_qs, 5000), {}},
            {ChartedBooks::credit(u"1013"_qs, 130000), {}}};
}

} // namespace

/// The balances that the books begin with. Today is 10 March 2026.
class TestOpeningService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void oneEntryOnTheFirstDay()
    {
        ChartedBooks books(engine());
        OpeningService opening(books.db());
        QVERIFY(opening.keep(books.session(), balances()));
        QCOMPARE(opening.kept(books.session())->size(), size_t(6));
        QCOMPARE(opening.kept(books.session())->at(2).dueOn, QDate(2026, 1, 20));
        const auto posted = opening.post(books.session(), balances());
        QVERIFY2(posted, qPrintable(posted ? QString() : posted.failure().message));
        QCOMPARE(posted->entry.journal, u"AN"_qs);
        QCOMPARE(posted->entry.on, QDate(2026, 1, 1));
        QCOMPARE(books.balances({2026, 1, 31}).value(u"5121"_qs), 100000);
        QVERIFY(opening.kept(books.session())->empty());
        QCOMPARE(opening.books(books.session())->posted->id, posted->id);
        // Each document is open under its supplier, due on its own day.
        const auto open = MatchingService(books.db()).open(books.session(), u"401"_qs, u"ROC"_qs);
        QCOMPARE(open->size(), size_t(2));
        QCOMPARE(open->at(0).dueOn, QDate(2026, 1, 20));
        QCOMPARE(open->at(1).dueOn, QDate(2026, 2, 15));
        // Once: to correct them the entry is reversed.
        QCOMPARE(opening.post(books.session(), balances()).failure().code, u"opening_there"_qs);
        QVERIFY(AccountingService(books.db()).reverse(books.session(), posted->id, {2026, 1, 1}));
        QVERIFY(opening.post(books.session(), balances()));
    }

    void whatIsWrongIsSaid()
    {
        ChartedBooks books(engine());
        OpeningService opening(books.db());
        auto lines = balances();
        lines.push_back({ChartedBooks::debit(u"607"_qs, 1), {}});
        QCOMPARE(opening.post(books.session(), lines).failure().code, u"result_account"_qs);
        lines = balances();
        lines.pop_back();
        QVERIFY(!opening.post(books.session(), lines));
        // Members’ accounts and the stock agree, or the difference is told.
        OpeningFacts facts{Money::fromCents(5000), Money::fromCents(50000)};
        QVERIFY(opening.check(books.session(), balances(), facts)->empty());
        facts = {Money::fromCents(4000), Money::fromCents(51000)};
        lines = balances();
        lines[3].line.thirdParty.clear();
        const auto warnings = opening.check(books.session(), lines, facts);
        QStringList codes;
        for (const Warning &warning : *warnings)
            codes += warning.code;
        QCOMPARE(codes, (QStringList{u"member_accounts"_qs, u"stock"_qs, u"third_party"_qs}));
    }

    /// A closed year opens the next one with what is owed: it is not owed twice.
    void whatIsCarriedIsNotOpenTwice()
    {
        ChartedBooks books(engine());
        QVERIFY(OpeningService(books.db()).post(books.session(), balances()));
        books.setToday({2027, 1, 20});
        YearService years(books.db());
        const FiscalYearId id = books.year(2026).id;
        QVERIFY(years.beginClosing(books.session(), id, 0));
        const auto closed = years.close(books.session(), id);
        QVERIFY2(closed, qPrintable(closed ? QString() : closed.failure().message));
        const auto open = MatchingService(books.db()).open(books.session(), u"401"_qs, u"ROC"_qs);
        QCOMPARE(open->size(), size_t(2));
        QCOMPARE(open->at(0).on, QDate(2026, 1, 1));
        const auto ages =
            MatchingService(books.db()).ages(books.session(), u"40"_qs, {2027, 1, 20});
        QCOMPARE(ages->front().total.cents(), -15000);
    }
};

CABAS_TEST(TestOpeningService)
#include "tst_openingservice.moc"
