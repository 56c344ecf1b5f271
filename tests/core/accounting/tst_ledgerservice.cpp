// SPDX-License-Identifier: GPL-3.0-or-later
// covers: ledgerslicestore
#include "core/accounting/accountingservice.h"
#include "core/accounting/ledgerservice.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::engine;
using cabas::test::EntryBooks;

/// A ledger read page after page says what it says read whole.
class TestLedgerService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void pagesMakeTheWhole()
    {
        EntryBooks books(engine());
        QRandomGenerator random(3);
        for (int i = 0; i < 60; ++i) {
            const QDate on = QDate(2026, 1, 1).addDays(random.bounded(200));
            const qint64 cents = random.bounded(1, 9000);
            QVERIFY(books.append(EntryBooks::entry(
                on, {EntryBooks::debit(i % 3 == 0 ? u"5121"_qs : u"512"_qs, cents),
                     EntryBooks::debit(u"512"_qs, 5), EntryBooks::credit(u"707"_qs, cents + 5)})));
        }
        const QDate from(2026, 2, 3);
        const QDate to(2026, 6, 20);
        const auto whole = EntryBooks::must(
            AccountingService(books.db()).ledger(books.session(), u"512"_qs, from, to));
        LedgerService service(books.db());
        LedgerSlice slice = EntryBooks::must(service.open(books.session(), u"512"_qs, from, to, 7));
        QCOMPARE(slice.rows.size(), size_t(7));
        QCOMPARE(slice.count, qint64(whole.lines.size()));
        QCOMPARE(slice.opening, whole.opening);
        QCOMPARE(slice.closing(), whole.closing);
        while (!slice.isWhole()) {
            const auto more = EntryBooks::must(service.more(books.session(), slice, 7));
            QVERIFY(!more.empty());
            slice.rows.insert(slice.rows.end(), more.begin(), more.end());
        }
        QCOMPARE(slice.rows.size(), whole.lines.size());
        for (size_t i = 0; i < whole.lines.size(); ++i) {
            QCOMPARE(slice.rows[i].line.number, whole.lines[i].number);
            QCOMPARE(slice.rows[i].line.account, whole.lines[i].account);
            QCOMPARE(slice.rows[i].line.balance, whole.lines[i].balance);
        }
        QVERIFY(EntryBooks::must(service.more(books.session(), slice)).empty());
    }

    void whatIsNotThere()
    {
        EntryBooks books(engine());
        LedgerService service(books.db());
        QCOMPARE(
            service.open(books.session(), u"999"_qs, {2026, 1, 1}, {2026, 12, 31}).failure().kind,
            Failure::Kind::NotFound);
        const auto empty = EntryBooks::must(
            service.open(books.session(), u"512"_qs, {2026, 1, 1}, {2026, 12, 31}));
        QVERIFY(empty.rows.empty() && empty.isWhole());
        QVERIFY(EntryBooks::must(service.more(books.session(), empty)).empty());
    }
};

CABAS_TEST(TestLedgerService)
#include "tst_ledgerservice.moc"
