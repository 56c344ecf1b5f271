// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/lateentry.h"
#include "core/accounting/vatservice.h"
#include "tests/core/accounting/chartedbooks.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::ChartedBooks;

/// The tills' side of it is in tests/core/till/tst_latetakings.
class TestLateEntry : public QObject {
    Q_OBJECT

    static Result<PostedEntry> append(ChartedBooks &books, QDate on, const QString &vat)
    {
        JournalEntry entry;
        entry.journal = u"VE"_qs;
        entry.on = on;
        entry.pieceOn = on;
        entry.pieceRef = u"Z"_qs;
        entry.label = u"Takings"_qs;
        entry.lines = {ChartedBooks::debit(u"5301"_qs, 1055),
                       ChartedBooks::credit(u"70711"_qs, 1000), ChartedBooks::credit(vat, 55)};
        return books.db().write(
            [&](Tx &tx) { return LateEntry::append(tx, books.session(), entry); });
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }

    void anOpenDayStays()
    {
        ChartedBooks books(test::engine());
        const auto posted = append(books, {2026, 3, 5}, u"445711"_qs);
        QCOMPARE(posted->entry.on, QDate(2026, 3, 5));
        QCOMPARE(posted->entry.label, u"Takings"_qs);
    }

    void aLockAndAReturnPushItOn()
    {
        ChartedBooks books(test::engine());
        QVERIFY(AccountingService(books.db()).lockPeriod(books.session(), {2026, 2, 10}));
        const auto locked = append(books, {2026, 2, 3}, u"445711"_qs);
        QCOMPARE(locked->entry.on, QDate(2026, 2, 11));
        QCOMPARE(locked->entry.pieceOn, QDate(2026, 2, 3));
        QVERIFY(locked->entry.label.endsWith(u"(posted late)"));
        QVERIFY(VatService(books.db()).send(books.session(), {2026, 1, 1}, {2026, 2, 28}, 0));
        QCOMPARE(append(books, {2026, 2, 3}, u"445711"_qs)->entry.on, QDate(2026, 3, 1));
        // Without VAT only the lock counts.
        QCOMPARE(append(books, {2026, 2, 3}, u"4196"_qs)->entry.on, QDate(2026, 2, 11));
    }

    void whatNoDayMendsIsRefused()
    {
        ChartedBooks books(test::engine());
        QCOMPARE(append(books, {2026, 3, 5}, u"999"_qs).failure().code, u"account"_qs);
    }
};

CABAS_TEST(TestLateEntry)
#include "tst_lateentry.moc"
