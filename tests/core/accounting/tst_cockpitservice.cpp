// SPDX-License-Identifier: GPL-3.0-or-later
// covers: cockpitstore
// covers: budgetservice
// covers: budgetstore
// covers: budgetreader
// covers: treasuryrules
// covers: reminderservice
// covers: reminderstore
#include "core/accounting/accountingservice.h"
#include "core/accounting/assetservice.h"
#include "core/accounting/budgetservice.h"
#include "core/accounting/cockpitservice.h"
#include "core/accounting/entryattachmentservice.h"
#include "core/accounting/reminderservice.h"
#include "core/accounting/scheduleservice.h"
#include "core/accounting/treasuryrules.h"
#include "core/outbox/outboxstore.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::engine;
using cabas::test::EntryBooks;

namespace {

const CockpitTask *find(const std::vector<CockpitTask> &tasks, CockpitKind kind)
{
    for (const CockpitTask &task : tasks) {
        if (task.kind == kind)
            return &task;
    }
    return nullptr;
}

PostedEntry sale(EntryBooks &books, const QString &customer, qint64 cents, QDate on)
{
    EntryDraft draft;
    draft.entry =
        EntryBooks::entry(on,
                          {EntryBooks::party(EntryBooks::debit(u"411"_qs, cents), customer),
                           EntryBooks::credit(u"707"_qs, cents)},
                          u"VE"_qs);
    draft.entry.pieceRef = u"V-%1"_qs.arg(cents);
    return EntryBooks::must(DraftService(books.db()).validate(books.session(), draft));
}

} // namespace

/// What awaits the treasurer, and what the coming weeks will bring. Today is 10 March 2026.
class TestCockpitService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theListEmpties()
    {
        EntryBooks books(engine());
        CockpitService cockpit(books.db());
        QVERIFY(EntryBooks::must(cockpit.tasks(books.session(), {}, {})).empty());
        const PostedEntry late =
            books.invoice(u"BIO"_qs, u"F1"_qs, 5000, {2026, 1, 5}, {2026, 2, 5});
        books.invoice(u"BIO"_qs, u"F2"_qs, 800, {2026, 3, 1}, {2026, 3, 15});
        const PostedEntry paid = books.payment(u"BIO"_qs, u"VIR"_qs, 5000, {2026, 3, 9});
        EntryDraft draft;
        draft.entry.on = {2026, 3, 10};
        draft = EntryBooks::must(DraftService(books.db()).keep(books.session(), draft));
        auto tasks = EntryBooks::must(cockpit.tasks(books.session(), {}, {}));
        QCOMPARE(find(tasks, CockpitKind::OverdueInvoices)->amount.cents(), 5000);
        QCOMPARE(find(tasks, CockpitKind::InvoicesDue)->amount.cents(), 800);
        QCOMPARE(find(tasks, CockpitKind::ToMatch)->count, 1);
        QCOMPARE(find(tasks, CockpitKind::MissingPapers)->count, 2);
        QCOMPARE(find(tasks, CockpitKind::Drafts)->count, 1);
        QVERIFY(find(tasks, CockpitKind::MonthToClose) != nullptr);
        // Done one after the other, they go.
        QVERIFY(MatchingService(books.db()).matchAll(books.session(), u"40"_qs, {}));
        QVERIFY(DraftService(books.db()).discard(books.session(), draft.id));
        EntryAttachment where;
        where.entry = late.id;
        where.name = u"f1.pdf"_qs;
        QVERIFY(EntryAttachmentService(books.db()).add(books.session(), where, "%PDF-1"));
        QVERIFY(cockpit.tick(books.session(), {2026, 2, 1}, u"vat"_qs, true));
        QVERIFY(AccountingService(books.db()).lockPeriod(books.session(), {2026, 2, 28}));
        tasks = EntryBooks::must(cockpit.tasks(books.session(), {}, {}));
        QCOMPARE(tasks.size(), size_t(2));
        QVERIFY(find(tasks, CockpitKind::InvoicesDue) != nullptr);
        QCOMPARE(find(tasks, CockpitKind::MissingPapers)->count, 1);
        QVERIFY(paid.id.value() > 0);
    }

    void aMonthIsClosedStepByStep()
    {
        EntryBooks books(engine());
        CockpitService cockpit(books.db());
        books.invoice(u"BIO"_qs, u"F1"_qs, 5000, {2026, 2, 5});
        CockpitFacts facts;
        facts.openTills = 1;
        const auto left = [&] {
            QStringList items;
            for (const MonthStep &step :
                 EntryBooks::must(cockpit.month(books.session(), {2026, 2, 14}, facts))) {
                if (!step.isDone)
                    items += step.item;
            }
            return items;
        };
        QCOMPARE(left(),
                 (QStringList{u"tills"_qs, u"papers"_qs, u"bank"_qs, u"vat"_qs, u"lock"_qs}));
        facts.openTills = 0;
        for (const QString &item : {u"bank"_qs, u"vat"_qs})
            QVERIFY(cockpit.tick(books.session(), {2026, 2, 28}, item, true));
        QVERIFY(cockpit.tick(books.session(), {2026, 2, 28}, u"vat"_qs, false));
        QCOMPARE(left(), (QStringList{u"papers"_qs, u"vat"_qs, u"lock"_qs}));
        QCOMPARE(cockpit.tick(books.session(), {2026, 2, 1}, u"papers"_qs, true).failure().code,
                 u"item"_qs);
        for (const QString &item : {u"tills"_qs, u"drafts"_qs, u"recurring"_qs, u"papers"_qs,
                                    u"bank"_qs, u"matching"_qs, u"vat"_qs, u"lock"_qs})
            QVERIFY(!CockpitService::stepTitle(item).isEmpty());
    }

    void factsTickTheirSteps()
    {
        EntryBooks books(engine());
        CockpitService cockpit(books.db());
        CockpitFacts facts;
        facts.openTills = 2;
        facts.hasBank = true;
        facts.bankLines = 3;
        facts.unreconciled = 1;
        const auto tasks = EntryBooks::must(cockpit.tasks(books.session(), facts, facts));
        QCOMPARE(find(tasks, CockpitKind::OpenTills)->count, 2);
        QCOMPARE(find(tasks, CockpitKind::BankLines)->count, 3);
        QCOMPARE(find(tasks, CockpitKind::Reconciliation)->count, 1);
        const auto left = [&](const QString &item) {
            for (const MonthStep &step :
                 EntryBooks::must(cockpit.month(books.session(), {2026, 2, 14}, facts))) {
                if (step.item == item)
                    return step.isByHand || step.isDone ? 0 : step.left;
            }
            return -1;
        };
        QCOMPARE(left(u"tills"_qs), 2);
        QCOMPARE(left(u"bank"_qs), 3);
        facts.bankLines = 0;
        QCOMPARE(left(u"bank"_qs), 1);
        facts.unreconciled = 0;
        QCOMPARE(left(u"bank"_qs), 0);
    }

    void theBudgetAgainstTheBooks()
    {
        EntryBooks books(engine());
        BudgetService budget(books.db());
        books.invoice(u"BIO"_qs, u"F1"_qs, 5000, {2026, 2, 5});
        sale(books, u"MAIRIE"_qs, 9000, {2026, 2, 6});
        QVERIFY(budget.set(books.session(), {2026, 3, 10}, u"607"_qs, Money::fromCents(36500)));
        QVERIFY(budget.set(books.session(), {2026, 3, 10}, u"707"_qs, Money::fromCents(40000)));
        const auto lines = EntryBooks::must(budget.compare(books.session(), {2026, 3, 10}));
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].actual.cents(), 5000);
        QCOMPARE(lines[0].prorata.cents(), 6900); // 69 days of 365
        QCOMPARE(lines[1].actual.cents(), 9000);
        QVERIFY(budget.set(books.session(), {2026, 3, 10}, u"707"_qs, Money()));
        QCOMPARE(EntryBooks::must(budget.compare(books.session(), {2026, 3, 10})).size(),
                 size_t(1));
        QCOMPARE(budget.set(books.session(), {2026, 3, 10}, u"512"_qs, Money()).failure().code,
                 u"account"_qs);
    }

    void theTreasuryOfTheComingWeeks()
    {
        EntryBooks books(engine());
        QVERIFY(
            books.append(EntryBooks::entry({2026, 1, 2}, {EntryBooks::debit(u"512"_qs, 100000),
                                                          EntryBooks::credit(u"101"_qs, 100000)})));
        books.invoice(u"BIO"_qs, u"F1"_qs, 30000, {2026, 2, 20}, {2026, 3, 20});
        books.invoice(u"BIO"_qs, u"OLD"_qs, 1000, {2026, 1, 20}, {2026, 2, 1});
        sale(books, u"MAIRIE"_qs, 5000, {2026, 3, 9});
        EntryDraft rent;
        rent.name = u"Loyer"_qs;
        rent.entry = EntryBooks::entry({2026, 3, 1}, {EntryBooks::debit(u"6132"_qs, 40000),
                                                      EntryBooks::credit(u"512"_qs, 40000)});
        rent = EntryBooks::must(DraftService(books.db()).keepTemplate(books.session(), rent));
        QVERIFY(ScheduleService(books.db()).recur(books.session(), rent.id, 1, {2026, 4, 5}, 0));
        const auto curve =
            EntryBooks::must(BudgetService(books.db()).forecast(books.session(), 13, false));
        QCOMPARE(curve.opening.cents(), 100000);
        QCOMPARE(curve.points.size(), size_t(13));
        QCOMPARE(curve.points[0].to, QDate(2026, 3, 15));
        QCOMPARE(curve.points[0].out.cents(), 1000);
        // Without an agreed day, a customer has 30 days.
        QVERIFY(curve.points[0].in.isZero());
        QCOMPARE(curve.points[1].balance.cents(), 69000);
        // Three rents: 5 April, 5 May, 5 June.
        QCOMPARE(curve.points.back().balance.cents(), 74000 - 3 * 40000);
        QVERIFY(curve.lowest.isNegative());
        for (size_t i = 1; i < curve.points.size(); ++i)
            QCOMPARE(curve.points[i].balance,
                     curve.points[i - 1].balance + curve.points[i].in - curve.points[i].out);
    }

    void remindersGrowFirmer()
    {
        EntryBooks books(engine());
        ReminderService reminders(books.db());
        sale(books, u"MAIRIE"_qs, 5000, {2026, 1, 5});
        QCOMPARE(reminders.remind(books.session(), u"411"_qs, u"MAIRIE"_qs).failure().code,
                 u"email"_qs);
        ThirdPartyService parties(books.db());
        ThirdParty party = EntryBooks::must(parties.find(books.session(), u"MAIRIE"_qs));
        party.email = u"compta@mairie.example"_qs;
        QVERIFY(parties.save(books.session(), party));
        for (const int level : {1, 2, 3, 3})
            QCOMPARE(
                EntryBooks::must(reminders.remind(books.session(), u"411"_qs, u"MAIRIE"_qs)).level,
                level);
        QCOMPARE(EntryBooks::must(reminders.of(books.session(), u"MAIRIE"_qs)).size(), size_t(4));
        const auto mails = books.db().read([](Tx &tx) { return OutboxStore::newest(tx, 9); });
        QCOMPARE(mails->size(), size_t(4));
        QVERIFY(mails->front().draft.payload.contains(u"V-5000"_qs));
        QCOMPARE(reminders.remind(books.session(), u"401"_qs, u"MAIRIE"_qs).failure().code,
                 u"nothing"_qs);
    }
};

CABAS_TEST(TestCockpitService)
#include "tst_cockpitservice.moc"
