// SPDX-License-Identifier: GPL-3.0-or-later
// covers: vattermsstore vattermsservice vatpaidrules
#include "core/accounting/matchingservice.h"
#include "core/accounting/vatpaidrules.h"
#include "core/accounting/vatservice.h"
#include "tests/core/accounting/chartedbooks.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <random>

using namespace cabas;
using cabas::test::ChartedBooks;

namespace {

const QDate first(2026, 2, 1);
const QDate last(2026, 2, 28);

const VatBox *boxOf(const VatReturn &filled, const QString &box, VatBoxKind kind)
{
    for (const VatBox &each : filled.boxes) {
        if (each.box == box && each.kind == kind)
            return &each;
    }
    return nullptr;
}

qint64 eurosOf(const VatReturn &filled, const QString &box, VatBoxKind kind)
{
    const VatBox *found = boxOf(filled, box, kind);
    return found == nullptr ? -1 : found->euros;
}

/// Matches the lines of two entries on an account.
bool settle(ChartedBooks &books, const PostedEntry &owed, const PostedEntry &paid,
            const QString &account)
{
    MatchingService matching(books.db());
    std::vector<LineId> lines;
    for (const PostedEntry *entry : {&owed, &paid}) {
        const auto written = matching.ofEntry(books.session(), entry->id);
        for (const PartyLine &line : *written) {
            if (line.account == account)
                lines.push_back(line.line);
        }
    }
    return bool(matching.match(books.session(), lines));
}

} // namespace

/// VAT that the buyer owes, VAT that waits for its payment, VAT deducted in part.
class TestVatTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }

    void whatTheBuyerOwesHasItsBoxes()
    {
        ChartedBooks books(test::engine());
        using B = ChartedBooks;
        books.live(first);
        QVERIFY(
            books.post({2026, 2, 3},
                       {B::debit(u"60711"_qs, 100000), B::debit(u"445662"_qs, 5500),
                        B::credit(u"44521"_qs, 5500), B::credit(u"401"_qs, 100000, u"F002"_qs)}));
        QVERIFY(
            books.post({2026, 2, 4},
                       {B::debit(u"60713"_qs, 50000), B::debit(u"445663"_qs, 10000),
                        B::credit(u"445718"_qs, 10000), B::credit(u"401"_qs, 50000, u"F003"_qs)}));
        QVERIFY(books.post({2026, 2, 5}, {B::debit(u"6226"_qs, 20000), B::debit(u"44566"_qs, 4000),
                                          B::credit(u"445719"_qs, 4000),
                                          B::credit(u"401"_qs, 20000, u"F004"_qs)}));
        VatService vat(books.db());
        const auto filled = vat.fill(books.session(), first, last);
        QCOMPARE(eurosOf(*filled, u"A1"_qs, VatBoxKind::Total), 200); // sales alone
        QCOMPARE(eurosOf(*filled, u"B2"_qs, VatBoxKind::Base), 1000);
        QCOMPARE(eurosOf(*filled, u"A4"_qs, VatBoxKind::Base), 500);
        QCOMPARE(eurosOf(*filled, u"A3"_qs, VatBoxKind::Base), 200);
        QCOMPARE(eurosOf(*filled, u"09"_qs, VatBoxKind::Base), 1100);
        QCOMPARE(eurosOf(*filled, u"09"_qs, VatBoxKind::Collected), 61); // 5.50 + 55.00
        QCOMPARE(eurosOf(*filled, u"08"_qs, VatBoxKind::Base), 300);
        QCOMPARE(eurosOf(*filled, u"08"_qs, VatBoxKind::Collected), 60);
        QCOMPARE(eurosOf(*filled, u"I1"_qs, VatBoxKind::Collected), 100);
        QCOMPARE(eurosOf(*filled, u"17"_qs, VatBoxKind::Memo), 55);
        QCOMPARE(eurosOf(*filled, u"24"_qs, VatBoxKind::Memo), 100);
        QCOMPARE(eurosOf(*filled, u"16"_qs, VatBoxKind::Total), 221);
        QCOMPARE(eurosOf(*filled, u"20"_qs, VatBoxKind::Deductible), 202); // 6.60 + 195.00
        QCOMPARE(filled->dueEuros, 19);                                    // as without them
        QVERIFY(filled->doubts.empty());
        QCOMPARE(boxOf(*filled, u"B2"_qs, VatBoxKind::Base)->accounts, QStringList{u"44521"_qs});
        QVERIFY(vat.send(books.session(), first, last, 0));
        const auto after = books.balances(last);
        for (const QString &account :
             {u"44521"_qs, u"445718"_qs, u"445719"_qs, u"445662"_qs, u"445663"_qs, u"44566"_qs})
            QVERIFY2(!after.contains(account), qPrintable(account));
    }

    void vatWaitsUntilItsDocumentIsPaid()
    {
        ChartedBooks books(test::engine());
        using B = ChartedBooks;
        VatService vat(books.db());
        const auto invoice =
            books.post({2026, 1, 20}, {B::debit(u"6226"_qs, 10000), B::debit(u"445881"_qs, 2000),
                                       B::credit(u"401"_qs, 12000, u"F002"_qs)});
        QVERIFY(invoice);
        QVERIFY(vat.waiting(books.session(), last)->empty());
        QCOMPARE(vat.fill(books.session(), {2026, 1, 1}, {2026, 1, 31})->deductible, Money());
        const auto payment = books.post(
            {2026, 2, 10}, {B::debit(u"401"_qs, 12000, u"F002"_qs), B::credit(u"5121"_qs, 12000)});
        QVERIFY(settle(books, *invoice, *payment, u"401"_qs));
        QVERIFY(vat.waiting(books.session(), {2026, 1, 31})->empty());
        const auto waiting = vat.waiting(books.session(), last);
        QCOMPARE(waiting->size(), size_t(1));
        QCOMPARE(waiting->front().paidOn, QDate(2026, 2, 10));
        QCOMPARE(*vat.takeIn(books.session(), last), 1);
        QCOMPARE(*vat.takeIn(books.session(), last), 0);
        QCOMPARE(vat.fill(books.session(), first, last)->deductible, Money::fromCents(2000));
        QVERIFY(!books.balances(last).contains(u"445881"_qs));
    }

    /// Each payment takes its share, the last one the rest: to the cent, in its own month.
    void vatFollowsEachPayment()
    {
        ChartedBooks books(test::engine());
        using B = ChartedBooks;
        VatService vat(books.db());
        MatchingService matching(books.db());
        const auto invoice =
            books.post({2026, 1, 20}, {B::debit(u"411"_qs, 12000, u"C1"_qs),
                                       B::credit(u"706"_qs, 10000), B::credit(u"445884"_qs, 2000)});
        const auto lineOf = [&](const PostedEntry &entry) {
            const auto written = matching.ofEntry(books.session(), entry.id);
            for (const PartyLine &line : *written) {
                if (line.account == u"411")
                    return line.line;
            }
            return LineId(0);
        };
        const LineId owed = lineOf(*invoice);
        qint64 taken = 0;
        const std::vector<std::pair<QDate, qint64>> paid{
            {{2026, 1, 25}, 3333}, {{2026, 2, 10}, 5000}, {{2026, 2, 20}, 3667}};
        const std::vector<qint64> due{556, 833, 611};
        for (size_t at = 0; at < paid.size(); ++at) {
            const auto payment =
                books.post(paid[at].first, {B::debit(u"5121"_qs, paid[at].second),
                                            B::credit(u"411"_qs, paid[at].second, u"C1"_qs)});
            const std::vector<LineId> both{owed, lineOf(*payment)};
            if (at < 2)
                QVERIFY(matching.matchPart(books.session(), both));
            else
                QVERIFY(matching.match(books.session(), both));
            QVERIFY(vat.waiting(books.session(), paid[at].first.addDays(-1))->empty());
            const auto waiting = vat.waiting(books.session(), paid[at].first);
            QCOMPARE(waiting->size(), size_t(1));
            QCOMPARE(waiting->front().paidOn, paid[at].first);
            QCOMPARE(waiting->front().amount.cents(), -due[at]);
            taken += *vat.takeIn(books.session(), paid[at].first);
        }
        QCOMPARE(taken, 3);
        QCOMPARE(vat.fill(books.session(), {2026, 1, 1}, {2026, 1, 31})->collected,
                 Money::fromCents(556));
        QCOMPARE(vat.fill(books.session(), first, last)->collected, Money::fromCents(1444));
        QVERIFY(!books.balances(last).contains(u"445884"_qs));
    }

    /// Any payments in any order make the whole VAT, and none of it comes early.
    void sharesOfVatAddUp()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 300; ++round) {
            const qint64 owed = 1 + qint64(random() % 100000);
            const qint64 amount = qint64(random() % uint(owed + 1)) * (round % 2 == 0 ? 1 : -1);
            WaitingVat whole{EntryId(1), {}, {}, {}, {}, Money::fromCents(amount), first};
            // An older document of the same party, settled together with this one.
            const qint64 older = round % 3 == 0 ? 1 + qint64(random() % 5000) : 0;
            PartyDebt debt{2, {{2, first, Money::fromCents(owed)}}};
            if (older > 0)
                debt.settled.insert(debt.settled.begin(),
                                    {1, first.addDays(-9), Money::fromCents(older)});
            qint64 left = owed + older;
            for (int day = -3; left > 0; ++day) {
                const qint64 part = std::min(left, 1 + qint64(random() % uint(owed)));
                debt.settled.push_back({10 + day, first.addDays(day), Money::fromCents(-part)});
                left -= part;
            }
            Money sum;
            QDate before = first.addDays(-1);
            for (const WaitingVat &due : VatPaidRules::due(whole, {}, {debt})) {
                QVERIFY(due.paidOn > before);
                before = due.paidOn;
                sum += due.amount;
            }
            QCOMPARE(sum, whole.amount);
            QVERIFY(VatPaidRules::due(whole, whole.amount, {debt}).empty());
            debt.settled.resize(older > 0 ? 2 : 1);
            QVERIFY(VatPaidRules::due(whole, {}, {debt}).empty());
        }
    }

    /// Paid in cash without anybody's account: nothing waits longer than the entry.
    void vatOfWhatWasPaidAtOnceDoesNotWait()
    {
        ChartedBooks books(test::engine());
        using B = ChartedBooks;
        VatService vat(books.db());
        QVERIFY(books.post({2026, 2, 20}, {B::debit(u"5301"_qs, 1200), B::credit(u"706"_qs, 1000),
                                           B::credit(u"445884"_qs, 200)}));
        QVERIFY(vat.send(books.session(), {2026, 1, 1}, last, 0));
        // Its day is declared meanwhile: it goes into the next return.
        QCOMPARE(*vat.takeIn(books.session(), last), 1);
        QCOMPARE(vat.fill(books.session(), {2026, 3, 1}, {2026, 3, 31})->collected,
                 Money::fromCents(200));
    }

    void theTermsAreKept()
    {
        ChartedBooks books(test::engine());
        VatService vat(books.db());
        QCOMPARE(*vat.terms(books.session()), VatTerms());
        QVERIFY(vat.setOnReceipts(books.session(), true, true)->boughtOnReceipts);
        QVERIFY(vat.setOnReceipts(books.session(), false, true)->soldOnReceipts);
        QVERIFY(!vat.setOnReceipts(books.session(), true, false)->boughtOnReceipts);
        QVERIFY(vat.setShare(books.session(), {u"6"_qs, {2026, 1, 1}, 8000}));
        const auto two = vat.setShare(books.session(), {u"6"_qs, {2026, 1, 1}, 7000});
        QCOMPARE(two->shares.size(), size_t(1));
        QCOMPARE(two->shares.front().shareBp, 7000);
        QCOMPARE(vat.setShare(books.session(), {u"70"_qs, {2026, 1, 1}, 1}).failure().code,
                 u"account"_qs);
        QCOMPARE(vat.setShare(books.session(), {u"6"_qs, {}, 1}).failure().code, u"from"_qs);
        QCOMPARE(vat.setShare(books.session(), {u"6"_qs, {2026, 1, 1}, 10001}).failure().code,
                 u"share"_qs);
        QVERIFY(vat.removeShare(books.session(), u"6"_qs, {2026, 1, 1})->shares.empty());
        const Session clerk = books.shop().sessionAs({Permission::PostEntries});
        QCOMPARE(vat.setOnReceipts(clerk, true, true).failure().kind, Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestVatTerms)
#include "tst_vatterms.moc"
