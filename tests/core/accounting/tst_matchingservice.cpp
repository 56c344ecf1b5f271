// SPDX-License-Identifier: GPL-3.0-or-later
// covers: matchingstore lettering
#include "core/accounting/accountingservice.h"
#include "core/accounting/matchingrules.h"
#include "core/accounting/matchingservice.h"
#include "core/accounting/matchingstore.h"
#include "core/reports/bookcheckstore.h"
#include "core/reports/entrycheckstore.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/steps.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::engine;
using cabas::test::EntryBooks;

class TestMatchingService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void anInvoiceAndItsPayment()
    {
        EntryBooks books(engine());
        MatchingService service(books.db());
        const PostedEntry invoice = books.invoice(u"BIO"_qs, u"F1"_qs, 5000, {2026, 3, 1});
        const PostedEntry paid = books.payment(u"BIO"_qs, u"VIR"_qs, 5000, {2026, 3, 9});
        const LineId owed = books.lineOn(invoice, u"401"_qs).line;
        const LineId settled = books.lineOn(paid, u"401"_qs).line;
        const Matching matching =
            EntryBooks::must(service.match(books.session(), {owed, settled, owed}));
        QCOMPARE(MatchingRules::letter(matching.number), u"A"_qs);
        QVERIFY(EntryBooks::must(service.open(books.session(), u"401"_qs, u"BIO"_qs)).empty());
        QCOMPARE(service.match(books.session(), {owed, settled}).failure().code, u"matched"_qs);
        QCOMPARE(books.lineOn(invoice, u"401"_qs).letter, u"A"_qs);
        QVERIFY(service.unmatch(books.session(), u"401"_qs, u"BIO"_qs, u"a"_qs));
        QCOMPARE(service.unmatch(books.session(), matching.id).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(EntryBooks::must(service.open(books.session(), u"401"_qs, u"BIO"_qs)).size(),
                 size_t(2));
    }

    /// Ten years of settled lines are passed over in an index, not read.
    void whatIsOpenIsFoundAmongTheSettled()
    {
        if (engine() != cabas::test::TestShop::Sqlite)
            QSKIP("the steps of SQLite are counted");
        constexpr int settled = 100;
        constexpr qint64 readingOne = 30; // steps of a line with its entry and its terms
        EntryBooks books(engine());
        books.invoice(u"RELAIS"_qs, u"R1"_qs, 700, {2026, 3, 1});
        int open = 0;
        const auto list = [&] {
            open = 0;
            const Result<> read = books.db().write([&](Tx &tx) -> Result<> {
                MatchingStore::eachOpen(tx, u"40"_qs, {2026, 12, 31},
                                        [&](const PartyLine &) { ++open; });
                return Ok{};
            });
            QVERIFY(read);
        };
        list(); // what is asked once of a shop
        const qint64 before = cabas::test::stepsOf(books.db(), list);
        for (int i = 0; i < settled / 2; ++i) {
            books.invoice(u"BIO"_qs, u"F%1"_qs.arg(i), 5000 + i, {2026, 3, 1});
            books.payment(u"BIO"_qs, u"F%1"_qs.arg(i), 5000 + i, {2026, 3, 9});
        }
        QVERIFY(MatchingService(books.db()).matchAll(books.session(), u"401"_qs, {}));
        const qint64 after = cabas::test::stepsOf(books.db(), list);
        QCOMPARE(open, 1);
        QVERIFY2(after - before < settled * readingOne,
                 qPrintable(u"%1, then %2"_qs.arg(before).arg(after)));
    }

    void theFecSaysLettersAndDays()
    {
        EntryBooks books(engine());
        books.invoice(u"BIO"_qs, u"F1"_qs, 5000, {2026, 3, 1});
        books.payment(u"BIO"_qs, u"F1"_qs, 5000, {2026, 3, 9});
        QVERIFY(MatchingService(books.db()).matchAll(books.session(), u"401"_qs, {}));
        QBuffer file;
        QBuffer description;
        file.open(QIODevice::WriteOnly);
        description.open(QIODevice::WriteOnly);
        QVERIFY(AccountingService(books.db()).exportFec(books.session(), 2026, file, description));
        int lettered = 0;
        for (const QByteArray &row : file.data().split('\n')) {
            const QList<QByteArray> cells = row.split('\t');
            if (cells.size() < 16 || !cells[4].startsWith("401"))
                continue;
            QCOMPARE(cells[13], QByteArray("A"));
            QCOMPARE(cells[14], QByteArray("20260310"));
            ++lettered;
        }
        QCOMPARE(lettered, 2);
    }

    void agesByParty()
    {
        EntryBooks books(engine());
        books.invoice(u"BIO"_qs, u"F1"_qs, 5000, {2026, 1, 1}, {2026, 1, 31});
        books.invoice(u"BIO"_qs, u"F2"_qs, 700, {2026, 3, 1}, {2026, 3, 31});
        books.invoice(u"RELAIS"_qs, u"F1"_qs, 300, {2026, 3, 1});
        const auto ages = EntryBooks::must(
            MatchingService(books.db()).ages(books.session(), u"40"_qs, {2026, 3, 10}));
        QCOMPARE(ages.size(), size_t(2));
        QCOMPARE(ages[0].thirdParty, u"BIO"_qs);
        QCOMPARE(ages[0].upTo60.cents(), -5000);
        QCOMPARE(ages[0].notDue.cents(), -700);
        // Without an agreed day: the terms of the register, 30 days.
        QCOMPARE(ages[1].notDue.cents(), -300);
    }

    void anyLifeLeavesTheBooksRight()
    {
        EntryBooks books(engine());
        MatchingService matching(books.db());
        AccountingService accounting(books.db());
        DraftService drafts(books.db());
        QRandomGenerator random(42);
        std::vector<PostedEntry> posted;
        std::vector<DraftId> kept;
        for (int step = 0; step < 160; ++step) {
            const QString who = u"S%1"_qs.arg(random.bounded(3));
            const QDate on = QDate(2026, 1, 1).addDays(random.bounded(360));
            const qint64 cents = random.bounded(1, 8) * 500;
            switch (random.bounded(6)) {
            case 0:
                posted.push_back(books.invoice(who, u"F%1"_qs.arg(step), cents, on));
                break;
            case 1:
                posted.push_back(books.payment(who, u"V%1"_qs.arg(step), cents, on));
                break;
            case 2: {
                EntryDraft draft;
                draft.entry = EntryBooks::entry(
                    on, {EntryBooks::debit(u"607"_qs, cents),
                         EntryBooks::credit(u"512"_qs, random.bounded(3) == 0 ? 1 : cents)});
                kept.push_back(EntryBooks::must(drafts.keep(books.session(), draft)).id);
                break;
            }
            case 3:
                if (!kept.empty()) {
                    const auto draft = drafts.find(books.session(), kept.back());
                    if (const auto done = drafts.validate(books.session(), *draft))
                        posted.push_back(*done);
                    kept.pop_back();
                }
                break;
            case 4:
                if (!posted.empty()) {
                    const size_t which = size_t(random.bounded(int(posted.size())));
                    const auto undone = accounting.reverse(books.session(), posted[which].id, on);
                    if (undone)
                        posted.push_back(*undone);
                }
                break;
            default:
                matchOrUnmatch(books, matching, random);
            }
        }
        check(books);
    }

private:
    static void matchOrUnmatch(EntryBooks &books, MatchingService &matching,
                               QRandomGenerator &random)
    {
        const QString who = u"S%1"_qs.arg(random.bounded(3));
        if (random.bounded(3) > 0) {
            QVERIFY(matching.matchAll(books.session(), u"401"_qs, who));
            return;
        }
        const auto lines =
            matching.lines(books.session(), u"401"_qs, who, {2026, 1, 1}, {2026, 12, 31});
        for (const PartyLine &line : *lines) {
            if (line.matching) {
                QVERIFY(matching.unmatch(books.session(), *line.matching));
                return;
            }
        }
    }

    static void check(EntryBooks &books)
    {
        const auto faults = books.db().read([](Tx &tx) {
            QStringList all = BookCheckStore::entries(tx).faults;
            all += BookCheckStore::balances(tx).faults;
            all += BookCheckStore::numbering(tx).faults;
            all += EntryCheckStore::matchings(tx).faults;
            return all;
        });
        QVERIFY2(faults->isEmpty(), qPrintable(faults->join(u'\n')));
        const qint64 entries =
            books.db().read([](Tx &tx) { return JournalStore::count(tx); }).value();
        QVERIFY(entries > 20);
    }

    /// An invoice paid in two parts: the rest stays open, then all of it is lettered.
    void aPartIsSettledAndTheRestStaysOpen()
    {
        EntryBooks books(engine());
        MatchingService service(books.db());
        const PostedEntry invoice = books.invoice(u"BIO"_qs, u"F1"_qs, 5000, {2026, 3, 1});
        const LineId owed = books.lineOn(invoice, u"401"_qs).line;
        const LineId first =
            books.lineOn(books.payment(u"BIO"_qs, u"V1"_qs, 2000, {2026, 3, 5}), u"401"_qs).line;
        QCOMPARE(service.match(books.session(), {owed, first}).failure().code, u"unbalanced"_qs);
        const PartyLine rest = EntryBooks::must(service.matchPart(books.session(), {owed, first}));
        QCOMPARE(rest.line, owed);
        QCOMPARE(rest.amount(), Money::fromCents(-3000));
        const auto open = EntryBooks::must(service.open(books.session(), u"401"_qs, u"BIO"_qs));
        QCOMPARE(open.size(), size_t(1));
        const auto ages = EntryBooks::must(service.ages(books.session(), u"401"_qs, {2026, 3, 10}));
        QCOMPARE(ages.front().total, Money::fromCents(-3000));
        const LineId second =
            books.lineOn(books.payment(u"BIO"_qs, u"V2"_qs, 3000, {2026, 3, 9}), u"401"_qs).line;
        QCOMPARE(service.match(books.session(), {first, second}).failure().code, u"matched"_qs);
        const Matching matching = EntryBooks::must(service.match(books.session(), {owed, second}));
        QVERIFY(EntryBooks::must(service.open(books.session(), u"401"_qs, u"BIO"_qs)).empty());
        QCOMPARE(books.lineOn(invoice, u"401"_qs).letter, u"A"_qs);
        // Taken back, all three are open again.
        QVERIFY(service.unmatch(books.session(), matching.id));
        QCOMPARE(EntryBooks::must(service.open(books.session(), u"401"_qs, u"BIO"_qs)).size(),
                 size_t(3));
        QVERIFY(service.matchPart(books.session(), {owed, first}));
        QVERIFY(service.unmatchPart(books.session(), first));
        QCOMPARE(service.unmatchPart(books.session(), first).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(service.matchPart(books.session(), {first, second}).failure().code, u"no_part"_qs);
        const auto findings = EntryBooks::must(books.db().read(
            [](Tx &tx) -> Result<Findings> { return EntryCheckStore::matchings(tx); }));
        QVERIFY(findings.faults.isEmpty());
    }

    /// One payment for two invoices that does not reach the end of the second.
    void severalLinesSettleInPart()
    {
        EntryBooks books(engine());
        MatchingService service(books.db());
        const LineId first =
            books.lineOn(books.invoice(u"BIO"_qs, u"F1"_qs, 6000, {2026, 3, 1}), u"401"_qs).line;
        const LineId second =
            books.lineOn(books.invoice(u"BIO"_qs, u"F2"_qs, 6000, {2026, 3, 2}), u"401"_qs).line;
        const PostedEntry paid = books.payment(u"BIO"_qs, u"V"_qs, 10000, {2026, 3, 5});
        const LineId used = books.lineOn(paid, u"401"_qs).line;
        const PartyLine rest =
            EntryBooks::must(service.matchPart(books.session(), {first, used, second}));
        QCOMPARE(rest.line, second);
        QCOMPARE(rest.amount(), Money::fromCents(-2000));
        // The payment is reversed: both invoices are owed whole again.
        QVERIFY(AccountingService(books.db()).reverse(books.session(), paid.id, {2026, 3, 6}));
        QVERIFY(!books.lineOn(paid, u"401"_qs).partOf);
        const auto open = EntryBooks::must(service.open(books.session(), u"401"_qs, u"BIO"_qs));
        QCOMPARE(open.size(), size_t(2));
        QCOMPARE(open[0].amount(), Money::fromCents(-6000));
        QCOMPARE(open[1].amount(), Money::fromCents(-6000));
    }

    /// Opening entries of a later year repeat what is owed: nobody owes it twice.
    void openingEntriesAreNotCountedTwice()
    {
        EntryBooks books(engine());
        MatchingService service(books.db());
        books.invoice(u"BIO"_qs, u"F1"_qs, 5000, {2025, 12, 1});
        JournalEntry opening =
            EntryBooks::entry({2026, 1, 1},
                              {EntryBooks::debit(u"512"_qs, 5000),
                               EntryBooks::party(EntryBooks::credit(u"401"_qs, 5000), u"BIO"_qs)},
                              u"AN"_qs);
        opening.sourceKind = u"opening"_qs;
        books.shop().write([&](Tx &tx) {
            if (!AccountStore::hasJournal(tx, u"AN"_qs))
                AccountStore::addJournal(tx, {u"AN"_qs, u"AN"_qs});
            EntryBooks::must(JournalStore::append(tx, books.session(), opening));
        });
        QCOMPARE(EntryBooks::must(service.lines(books.session(), u"401"_qs, u"BIO"_qs, {2020, 1, 1},
                                                {2030, 1, 1}))
                     .size(),
                 size_t(1));
    }
};

CABAS_TEST(TestMatchingService)
#include "tst_matchingservice.moc"
