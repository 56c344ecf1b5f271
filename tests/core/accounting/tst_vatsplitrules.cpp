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

} // namespace

class TestVatSplitRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAmountWithVatIsPartedInTwo()
    {
        std::vector<JournalLine> lines{EntryBooks::debit(u"60711"_qs, 101724),
                                       EntryBooks::credit(u"401"_qs, 101724)};
        QVERIFY(VatSplitRules::split(lines, 0, 550, roles()));
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
            QVERIFY(VatSplitRules::split(lines, 0, rate, roles()));
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
        const Failure none = VatSplitRules::split(lines, 0, 2000, roles()).failure();
        QCOMPARE(none.code, u"zero"_qs);
        const Failure bank = VatSplitRules::split(lines, 1, 2000, roles()).failure();
        QCOMPARE(bank.code, u"no_vat"_qs);
        QVERIFY(bank.message.contains(u"Line 2"_qs));
    }
};

CABAS_TEST(TestVatSplitRules)
#include "tst_vatsplitrules.moc"
