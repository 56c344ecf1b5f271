// SPDX-License-Identifier: GPL-3.0-or-later
// covers: journalliststore
#include "core/accounting/accountingservice.h"
#include "tests/core/accounting/booksfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::Books;
using cabas::test::engine;

namespace {

JournalEntry purchase(QDate on)
{
    return Books::entry(on,
                        {Books::debit(u"607"_qs, 1000), Books::debit(u"44566"_qs, 55),
                         Books::credit(u"401"_qs, 1055)},
                        u"AC"_qs);
}

qint64 rowsOf(Books &books, const char *sql)
{
    return books.db().read([&](Tx &tx) { return tx.integer(sql); }).value();
}

} // namespace

class TestAccountingService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void anEntryByHandIsManualWhateverItSays()
    {
        Books books(true, engine());
        AccountingService service(books.db());
        JournalEntry entry = purchase({2026, 3, 10});
        entry.sourceKind = u"closing"_qs;
        entry.sourceId = 12;
        const Result<PostedEntry> posted = service.post(books.session(), entry);
        QVERIFY(posted);
        QCOMPARE(posted->entry.sourceKind, u"manual"_qs);
        QCOMPARE(rowsOf(books, "SELECT COUNT(*) FROM audit WHERE deed = 'books.post'"), 1);
    }

    void rights_data()
    {
        using Deed = std::function<Failure(AccountingService &, const Session &)>;
        QTest::addColumn<Deed>("deed");
        const auto row = [](const char *name, Deed deed) { QTest::newRow(name) << deed; };
        row("post", [](auto &s, auto &who) {
            return s.post(who, purchase({2026, 3, 10})).failure();
        });
        row("reverse", [](auto &s, auto &who) {
            return s.reverse(who, EntryId{1}, {2026, 3, 10}).failure();
        });
        row("read", [](auto &s, auto &who) { return s.entry(who, EntryId{1}).failure(); });
        row("balance", [](auto &s, auto &who) {
            return s.trialBalance(who, {2026, 1, 1}, {2026, 12, 31}).failure();
        });
        row("lock", [](auto &s, auto &who) { return s.lockPeriod(who, {2026, 3, 1}).failure(); });
        row("add account", [](auto &s, auto &who) {
            return s.addAccount(who, {u"70799"_qs, u"Test"_qs, {}, false, false, false}).failure();
        });
        row("role", [](auto &s, auto &who) {
            return s.setRole(who, AccountRole::Bank, {}, u"512"_qs).failure();
        });
    }

    void rights()
    {
        using Deed = std::function<Failure(AccountingService &, const Session &)>;
        QFETCH(Deed, deed);
        Books books(true, engine());
        AccountingService service(books.db());
        const Session cashier = books.session({Permission::Sell, Permission::ViewReports});
        QCOMPARE(deed(service, cashier).kind, Failure::Kind::Forbidden);
        QCOMPARE(rowsOf(books, "SELECT COUNT(*) FROM audit"), 0);
    }

    void aReversalUndoesOnce()
    {
        Books books(true, engine());
        AccountingService service(books.db());
        const Result<PostedEntry> wrong = service.post(books.session(), purchase({2026, 3, 10}));
        QVERIFY(wrong);
        const Result<PostedEntry> undone =
            service.reverse(books.session(), wrong->id, {2026, 3, 11});
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.failure().message));
        QCOMPARE(undone->entry.reverses, wrong->id);
        QCOMPARE(undone->number, u"2026-000002"_qs);
        const Result<TrialBalance> balance =
            service.trialBalance(books.session(), {2026, 1, 1}, {2026, 12, 31});
        QCOMPARE(balance->debit, balance->credit);
        for (const TrialBalanceLine &line : balance->lines)
            QCOMPARE(line.balance(), Money());

        const Result<PostedEntry> again =
            service.reverse(books.session(), wrong->id, {2026, 3, 12});
        QCOMPARE(again.failure().code, u"reversed"_qs);
        QVERIFY(again.failure().message.contains(u"2026-000002"_qs));
        QCOMPARE(service.reverse(books.session(), EntryId{99}, {2026, 3, 12}).failure().kind,
                 Failure::Kind::NotFound);
    }

    void aReversalInALockedPeriodIsRefused()
    {
        Books books(true, engine());
        AccountingService service(books.db());
        const Result<PostedEntry> wrong = service.post(books.session(), purchase({2026, 3, 1}));
        QVERIFY(service.lockPeriod(books.session(), {2026, 3, 5}));
        QCOMPARE(service.reverse(books.session(), wrong->id, {2026, 3, 5}).failure().code,
                 u"locked"_qs);
        QVERIFY(service.reverse(books.session(), wrong->id, {2026, 3, 6}));
    }

    void locksNeverGoBack()
    {
        Books books(true, engine());
        AccountingService service(books.db());
        QCOMPARE(service.lockPeriod(books.session(), {2026, 1, 31}).failure().code, u"no_year"_qs);
        QVERIFY(service.post(books.session(), purchase({2025, 6, 1})));
        QVERIFY(service.post(books.session(), purchase({2026, 1, 31})));
        const Result<FiscalYear> locked = service.lockPeriod(books.session(), {2026, 1, 31});
        QVERIFY(locked);
        QCOMPARE(locked->lockedUntil, QDate(2026, 1, 31));
        QCOMPARE(service.lockPeriod(books.session(), {2026, 1, 30}).failure().code, u"locked"_qs);
        QCOMPARE(service.lockPeriod(books.session(), {2025, 12, 31}).failure().code, u"locked"_qs);
        for (QDate day : {QDate(2026, 1, 31), QDate(2026, 1, 1), QDate(2025, 12, 31)})
            QCOMPARE(service.post(books.session(), purchase(day)).failure().code, u"locked"_qs);
        QVERIFY(service.post(books.session(), purchase({2026, 2, 1})));
    }

    void aRealFileIsNotLockedAhead()
    {
        Books books(false, engine());
        AccountingService service(books.db());
        QVERIFY(service.post(books.session(), purchase({2026, 3, 10})));
        QCOMPARE(service.lockPeriod(books.session(), {2026, 3, 11}).failure().code, u"future"_qs);
        QVERIFY(service.lockPeriod(books.session(), {2026, 3, 10}));
    }

    void aLedgerRuns()
    {
        Books books(true, engine());
        AccountingService service(books.db());
        for (int day : {5, 10, 20})
            QVERIFY(service.post(books.session(), purchase({2026, 3, day})));
        const Result<AccountLedger> ledger =
            service.ledger(books.session(), u"401"_qs, {2026, 3, 10}, {2026, 3, 31});
        QVERIFY(ledger);
        QCOMPARE(ledger->opening.cents(), -1055);
        QCOMPARE(ledger->lines.size(), size_t(2));
        QCOMPARE(ledger->lines[0].balance.cents(), -2110);
        QCOMPARE(ledger->closing.cents(), -3165);
        QCOMPARE(
            service.ledger(books.session(), u"999"_qs, {2026, 3, 1}, {2026, 3, 31}).failure().kind,
            Failure::Kind::NotFound);
    }

    void accountsOfOurOwn()
    {
        Books books(true, engine());
        AccountingService service(books.db());
        const Result<Account> added = service.addAccount(
            books.session(), {u" 70755 "_qs, u"Ventes  à 5,5 %"_qs, {}, false, false, false});
        QVERIFY(added);
        QCOMPARE(added->number, u"70755"_qs);
        QCOMPARE(added->parent, u"707"_qs);
        QVERIFY(added->ours);
        QCOMPARE(service.addAccount(books.session(), *added).failure().code, u"exists"_qs);
        QVERIFY(service.setAccountClosed(books.session(), u"70755"_qs, true));
        QCOMPARE(
            service
                .post(books.session(), Books::entry({2026, 3, 10}, {Books::debit(u"5301"_qs, 1),
                                                                    Books::credit(u"70755"_qs, 1)}))
                .failure()
                .code,
            u"closed_account"_qs);
        QVERIFY(!service.setRole(books.session(), AccountRole::Sales, {}, u"70755"_qs));
        QVERIFY(service.setRole(books.session(), AccountRole::Sales, {}, u"707"_qs));
    }

    /// The work of a trial balance depends on accounts and months, not on entries: the number of
    /// rows that the engine steps over stays the same as entries grow.
    void aTrialBalanceReadsKeptBalancesOnly()
    {
        Books books(true, engine());
        AccountingService service(books.db());
        QVERIFY(service.post(books.session(), purchase({2026, 3, 10})));
        const auto balance = [&] {
            return service.trialBalance(books.session(), {2026, 1, 1}, {2026, 12, 31}).value();
        };
        const TrialBalance before = balance();
        // The lines are taken away behind the program's back: only kept balances can answer.
        books.shop().sql(u"DELETE FROM journal_lines"_qs);
        const TrialBalance after = balance();
        QCOMPARE(after.debit, before.debit);
        QCOMPARE(after.lines.size(), before.lines.size());
    }

    void aListIsFoundAndAddedUp()
    {
        Books books(true, engine());
        AccountingService service(books.db());
        for (int day : {5, 10, 20})
            QVERIFY(service.post(books.session(), purchase({2026, 3, day})));
        const Result<PostedEntry> other = service.post(
            books.session(), Books::entry({2026, 3, 12}, {Books::debit(u"5301"_qs, 900),
                                                          Books::credit(u"512"_qs, 900)}));
        QVERIFY(service.reverse(books.session(), other->id, {2026, 3, 13}));
        const auto list = [&](const QString &journal, const QString &typed, int limit) {
            return service.list(books.session(), {2026, 3, 1}, {2026, 3, 31}, journal, typed, limit)
                .value();
        };
        QCOMPARE(list({}, {}, 10).count, 5);
        QCOMPARE(list({}, {}, 10).rows.front().on, QDate(2026, 3, 20));
        QCOMPARE(list({}, {}, 2).rows.size(), size_t(2));
        QCOMPARE(list({}, {}, 2).amount.cents(), 3 * 1055 + 2 * 900);
        QCOMPARE(list(u"AC"_qs, {}, 10).count, 3);
        QCOMPARE(list({}, u"10,55"_qs, 10).count, 3);
        QCOMPARE(list({}, u"000001 TEST"_qs, 10).count, 1);
        const JournalListing undone = list({}, u"9.00 000004"_qs, 10);
        QVERIFY(undone.rows.back().reversed);
        const auto by = service.reversalOf(books.session(), other->id);
        QVERIFY(by && by->has_value());
        QCOMPARE((*by)->entry.reverses, other->id);
    }

    void aDayIsCheckedBeforeAnythingIsTyped()
    {
        Books books(false, engine());
        AccountingService service(books.db());
        QVERIFY(service.checkDay(books.session(), {2026, 3, 10}));
        QCOMPARE(service.checkDay(books.session(), {2025, 3, 10}).failure().code, u"no_year"_qs);
        QVERIFY(service.post(books.session(), purchase({2026, 3, 10})));
        QVERIFY(service.lockPeriod(books.session(), {2026, 3, 5}));
        QCOMPARE(service.checkDay(books.session(), {2026, 3, 5}).failure().code, u"locked"_qs);
        QVERIFY(service.checkDay(books.session(), {2026, 3, 6}));
    }

    void aFecIsDeliveredAndReadBack()
    {
        Books books(true, engine());
        AccountingService service(books.db());
        QVERIFY(service.post(books.session(), purchase({2026, 3, 10})));
        const Result<FecDelivery> done =
            service.deliverFec(books.session(), 2026, books.shop().folder());
        QVERIFY2(done, qPrintable(done ? QString() : done.failure().message));
        QVERIFY(done->report.ok);
        QCOMPARE(done->report.entries, 1);
        QVERIFY(done->path.endsWith(u"732829320FEC20261231.txt"));
        QCOMPARE(service.deliverFec(books.session(), 2026, u"/nowhere"_qs).failure().kind,
                 Failure::Kind::Storage);
    }
};

CABAS_TEST(TestAccountingService)
#include "tst_accountingservice.moc"
