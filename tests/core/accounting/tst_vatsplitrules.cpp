// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/ledgerrules.h"
#include "core/accounting/vatsplitrules.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

using namespace cabas;
using cabas::test::EntryBooks;

namespace {

std::vector<AccountStore::RoleMapping> roles()
{
    return {{AccountRole::VatDeductible, {}, u"44566"_qs},
            {AccountRole::VatCollected, {}, u"445710"_qs},
            {AccountRole::VatCollected, u"S550"_qs, u"445711"_qs},
            {AccountRole::Purchases, u"S550"_qs, u"60711"_qs}};
}

const QDate day(2026, 3, 10);

} // namespace

class TestVatSplitRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAmountWithVatIsPartedInTwo()
    {
        std::vector<JournalLine> lines{EntryBooks::debit(u"60711"_qs, 101724),
                                       EntryBooks::credit(u"401"_qs, 101724)};
        QVERIFY(VatSplitRules::split(lines, 0, 550, roles(), {}, day));
        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines[0].debit.cents(), 96421);
        QCOMPARE(lines[1].account, u"44566"_qs);
        QCOMPARE(lines[1].debit.cents(), 5303);
    }

    void itStaysOnItsSideAndAddsUp()
    {
        QRandomGenerator random(20260310);
        for (int i = 0; i < 2000; ++i) {
            const qint64 gross = random.bounded(1, 5'000'000);
            const int rate = VatSplitRules::rates()[size_t(random.bounded(4))];
            const bool isSale = random.bounded(2) == 0;
            std::vector<JournalLine> lines{isSale ? EntryBooks::credit(u"7071"_qs, gross)
                                                  : EntryBooks::debit(u"607"_qs, gross)};
            QVERIFY(VatSplitRules::split(lines, 0, rate, roles(), {}, day));
            QCOMPARE(LedgerRules::totalDebit(lines).cents(), isSale ? 0 : gross);
            QCOMPARE(LedgerRules::totalCredit(lines).cents(), isSale ? gross : 0);
        }
    }

    void theRateComesFromTheAccount()
    {
        QCOMPARE(VatSplitRules::rateOf(roles(), u"60711"_qs), std::optional(550));
        QVERIFY(!VatSplitRules::rateOf(roles(), u"6132"_qs));
        QCOMPARE(VatSplitRules::vatAccount(roles(), u"7071"_qs, 550), u"445711"_qs);
        QCOMPARE(VatSplitRules::vatAccount(roles(), u"7071"_qs, 2000), u"445710"_qs);
        QCOMPARE(VatSplitRules::vatAccount(roles(), u"2183"_qs, 2000), u"44562"_qs);
    }

    void whatBearsNoVatIsRefusedByItsLine()
    {
        std::vector<JournalLine> lines{EntryBooks::debit(u"607"_qs, 0),
                                       EntryBooks::debit(u"512"_qs, 100)};
        const Failure none = VatSplitRules::split(lines, 0, 2000, roles(), {}, day).failure();
        QCOMPARE(none.code, u"zero"_qs);
        const Failure bank = VatSplitRules::split(lines, 1, 2000, roles(), {}, day).failure();
        QCOMPARE(bank.code, u"no_vat"_qs);
        QVERIFY(bank.message.contains(u"Line 2"_qs));
    }

    /// What the buyer owes and deducts cancels out, and the cost stays what it was.
    void whatTheBuyerOwesIsDeductedAtOnce()
    {
        std::vector<JournalLine> lines{EntryBooks::debit(u"60711"_qs, 10000),
                                       EntryBooks::credit(u"401"_qs, 10000)};
        QVERIFY(VatSplitRules::addOwed(lines, 0, 550, OwedByBuyer::IntraEu, {}, day));
        QCOMPARE(lines.size(), size_t(4));
        QCOMPARE(lines[0].debit.cents(), 10000);
        QCOMPARE(lines[1].account, u"445662"_qs);
        QCOMPARE(lines[1].debit.cents(), 550);
        QCOMPARE(lines[2].account, u"44521"_qs);
        QCOMPARE(lines[2].credit.cents(), 550);
        QCOMPARE(LedgerRules::totalDebit(lines), LedgerRules::totalCredit(lines));
        lines = {EntryBooks::debit(u"2183"_qs, 10000), EntryBooks::credit(u"404"_qs, 10000)};
        QVERIFY(VatSplitRules::addOwed(lines, 0, 2000, OwedByBuyer::Import, {}, day));
        QCOMPARE(lines[1].account, u"44562"_qs);
        QCOMPARE(lines[2].account, u"445718"_qs);
        lines = {EntryBooks::credit(u"6226"_qs, 10000)};
        QVERIFY(VatSplitRules::addOwed(lines, 0, 2000, OwedByBuyer::ForeignService, {}, day));
        QCOMPARE(lines[1].credit.cents(), 2000); // a credit note's
        QCOMPARE(lines[2].debit.cents(), 2000);
        QCOMPARE(VatSplitRules::addOwed(lines, 0, 550, OwedByBuyer::ForeignService, {}, day)
                     .failure()
                     .code,
                 u"no_vat"_qs);
        lines = {EntryBooks::credit(u"7071"_qs, 10000)};
        QCOMPARE(
            VatSplitRules::addOwed(lines, 0, 550, OwedByBuyer::IntraEu, {}, day).failure().code,
            u"no_vat"_qs);
    }

    void thePartNotDeductedStaysInTheCost()
    {
        VatTerms terms;
        terms.shares = {{u"6"_qs, {2026, 1, 1}, 8000},
                        {u"625"_qs, {2026, 1, 1}, 0},
                        {u"6"_qs, {2027, 1, 1}, 9000}};
        QCOMPARE(VatSplitRules::shareOf(terms, u"607"_qs, day), 8000);
        QCOMPARE(VatSplitRules::shareOf(terms, u"607"_qs, {2027, 5, 1}), 9000);
        QCOMPARE(VatSplitRules::shareOf(terms, u"6251"_qs, {2027, 5, 1}), 0);
        QCOMPARE(VatSplitRules::shareOf(terms, u"607"_qs, {2025, 5, 1}), 10000);
        QCOMPARE(VatSplitRules::shareOf(terms, u"2183"_qs, day), 10000);
        std::vector<JournalLine> lines{EntryBooks::debit(u"607"_qs, 12000)};
        QVERIFY(VatSplitRules::split(lines, 0, 2000, roles(), terms, day));
        QCOMPARE(lines[0].debit.cents(), 10400);
        QCOMPARE(lines[1].debit.cents(), 1600);
        lines = {EntryBooks::debit(u"6251"_qs, 12000)};
        QVERIFY(VatSplitRules::split(lines, 0, 2000, roles(), terms, day));
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].debit.cents(), 12000);
        // A sale's VAT is due whole.
        lines = {EntryBooks::credit(u"7071"_qs, 12000)};
        QVERIFY(VatSplitRules::split(lines, 0, 2000, roles(), terms, day));
        QCOMPARE(lines[1].credit.cents(), 2000);
    }

    void servicesMayWaitForTheirPayment()
    {
        VatTerms terms;
        terms.boughtOnReceipts = true;
        std::vector<JournalLine> lines{EntryBooks::debit(u"6226"_qs, 12000)};
        QVERIFY(VatSplitRules::split(lines, 0, 2000, roles(), terms, day));
        QCOMPARE(lines[1].account, u"445881"_qs);
        lines = {EntryBooks::debit(u"60711"_qs, 12000)}; // goods never wait
        QVERIFY(VatSplitRules::split(lines, 0, 550, roles(), terms, day));
        QCOMPARE(lines[1].account, u"44566"_qs);
        lines = {EntryBooks::credit(u"706"_qs, 12000)};
        QVERIFY(VatSplitRules::split(lines, 0, 550, roles(), terms, day));
        QCOMPARE(lines[1].account, u"445711"_qs);
        terms.soldOnReceipts = true;
        lines = {EntryBooks::credit(u"706"_qs, 12000)};
        QVERIFY(VatSplitRules::split(lines, 0, 550, roles(), terms, day));
        QCOMPARE(lines[1].account, u"445882"_qs);
        WaitingVat waiting;
        waiting.account = u"445882"_qs;
        waiting.amount = Money::fromCents(-626);
        waiting.paidOn = day;
        const auto taken = VatSplitRules::takeIn(waiting, roles());
        QCOMPARE(taken->lines[0].account, u"445711"_qs);
        QCOMPARE(taken->lines[0].credit.cents(), 626);
        QCOMPARE(taken->lines[1].debit.cents(), 626);
        waiting.account = u"445889"_qs;
        QCOMPARE(VatSplitRules::takeIn(waiting, roles()).failure().code, u"no_vat"_qs);
    }
};

CABAS_TEST(TestVatSplitRules)
#include "tst_vatsplitrules.moc"
