// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/paymentrules.h"

#include "core/till/voucherterms.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;
using Means = TillMeans;

namespace {

Payment given(Means means, qint64 cents)
{
    return {means, Money(), Money::fromCents(cents)};
}

using Payments = std::vector<Payment>;

} // namespace

Q_DECLARE_METATYPE(Payments)

class TestPaymentRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settles_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<Payments>("payments");
        QTest::addColumn<qint64>("change");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, qint64 total, const Payments &payments, qint64 change,
                            const char *refusal = "") {
            QTest::newRow(name) << total << payments << change << QString::fromLatin1(refusal);
        };
        const auto cash = [](qint64 cents) { return given(Means::Cash, cents); };
        const auto card = [](qint64 cents) { return given(Means::Card, cents); };
        row("exact cash", 1250, {cash(1250)}, 0);
        row("cash with change", 1250, {cash(2000)}, 750);
        row("two notes", 1250, {cash(1000), cash(1000)}, 750);
        row("exact card", 1250, {card(1250)}, 0);
        row("card then cash", 1250, {card(1000), cash(500)}, 250);
        row("two cards", 1250, {card(1000), card(250)}, 0);
        row("two cheques", 1250, {given(Means::Cheque, 1000), given(Means::Cheque, 250)}, 0);
        row("a payment of 0 is none", 1250, {card(1250), cash(0)}, 0);
        row("card too much", 1250, {card(1251)}, 0, "too_much");
        row("cheque too much", 1250, {given(Means::Cheque, 1300)}, 0, "too_much");
        row("card and cheque too much", 1250, {card(1000), given(Means::Cheque, 251)}, 0,
            "too_much");
        row("card too much beside cash", 1250, {cash(100), card(1300)}, 0, "too_much");
        row("not enough", 1250, {cash(1249)}, 0, "not_covered");
        row("nothing given", 1250, {}, 0, "not_covered");
        row("negative", 1250, {cash(-1250)}, 0, "amount");
        row("negative beside enough", 1250, {cash(2000), card(-1)}, 0, "amount");
        row("beyond any grocery", 1250, {cash(10'000'001)}, 0, "amount");
        row("nothing to pay", 0, {}, 0);
        row("nothing to pay, cash given", 0, {cash(500)}, 500);
        row("nothing to pay, card given", 0, {card(500)}, 0, "too_much");
        row("account", 1250, {given(Means::Account, 1250)}, 0);
        row("account to its last cent", 2000, {given(Means::Account, 2000)}, 0);
        row("account below 0", 2001, {given(Means::Account, 2001)}, 0, "balance");
        row("account twice below 0", 2500,
            {given(Means::Account, 1500), given(Means::Account, 1000)}, 0, "balance");
        row("voucher", 1000, {given(Means::MealVoucher, 1000)}, 0);
        row("voucher and cash", 3000, {given(Means::MealVoucher, 1500), cash(1500)}, 0);
        row("voucher above food", 3000, {given(Means::MealVoucher, 1501), cash(1500)}, 0,
            "voucher_eligible");
        row("vouchers above food", 3000,
            {given(Means::MealVoucher, 800), given(Means::MealVoucher, 800), cash(1400)}, 0,
            "voucher_eligible");
        row("voucher gives no change", 500, {given(Means::MealVoucher, 600)}, 0, "too_much");
        row("bottles back, paid out", -120, {}, 0);
        row("bottles back, paid out in words", -120, {cash(-120)}, 0);
        row("bottles back, too little", -120, {cash(-100)}, 0, "pay_out");
        row("bottles back to a card", -120, {card(-120)}, 0, "pay_out");
        row("bottles back, money given", -120, {cash(100)}, 0, "pay_out");
    }
    void settles()
    {
        QFETCH(qint64, total);
        QFETCH(Payments, payments);
        QFETCH(QString, refusal);
        const PaymentFacts facts{Money::fromCents(total), Money::fromCents(1500),
                                 Money::fromCents(2500), Money::fromCents(2000)};
        const Result<Settlement> settled = PaymentRules::settle(facts, payments);
        if (!refusal.isEmpty()) {
            QVERIFY(!settled.ok());
            QCOMPARE(settled.failure().code, refusal);
            QCOMPARE(settled.failure().kind, Failure::Kind::Refused);
            return;
        }
        QVERIFY2(settled.ok(), settled.ok() ? "" : qPrintable(settled.failure().message));
        QTEST(settled->change.cents(), "change");
        Money kept;
        for (const Payment &payment : settled->payments) {
            kept += payment.amount;
            if (payment.means != Means::Cash)
                QCOMPARE(payment.amount, payment.tendered);
        }
        QCOMPARE(kept.cents(), total);
    }

    void theAccountNeedsItsMember()
    {
        const PaymentFacts facts{Money::fromCents(100), {}, {}, {}};
        const Result<Settlement> settled =
            PaymentRules::settle(facts, {given(Means::Account, 100)});
        QVERIFY(!settled.ok());
        QCOMPARE(settled.failure().code, u"member"_qs);
    }

    void theDaysCapHolds()
    {
        PaymentFacts facts{
            Money::fromCents(4000), Money::fromCents(4000), Money::fromCents(2500), {}};
        QVERIFY(
            PaymentRules::settle(facts, {given(Means::MealVoucher, 2500), given(Means::Card, 1500)})
                .ok());
        QCOMPARE(
            PaymentRules::settle(facts, {given(Means::MealVoucher, 2501), given(Means::Card, 1499)})
                .failure()
                .code,
            u"voucher_cap"_qs);
        facts.voucherLeft = Money::fromCents(-100);
        QCOMPARE(
            PaymentRules::settle(facts, {given(Means::MealVoucher, 1), given(Means::Card, 3999)})
                .failure()
                .code,
            u"voucher_cap"_qs);
    }

    void termsAreDated_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("cap");
        QTest::addColumn<qint64>("eligible");
        QTest::newRow("before the rise") << QDate(2022, 9, 30) << qint64(1900) << qint64(1500);
        QTest::newRow("from the rise") << QDate(2022, 10, 1) << qint64(2500) << qint64(1500);
        QTest::newRow("today") << QDate(2026, 3, 10) << qint64(2500) << qint64(1500);
        QTest::newRow("last day of all food")
            << QDate(2026, 12, 31) << qint64(2500) << qint64(1500);
        QTest::newRow("after it") << QDate(2027, 1, 1) << qint64(2500) << qint64(500);
    }
    void termsAreDated()
    {
        QFETCH(QDate, day);
        QTEST(VoucherTerms::of(day).dayCap.cents(), "cap");
        std::vector<TicketLine> lines(4);
        lines[0].vatBp = 550;
        lines[0].gross = Money::fromCents(1000);
        lines[1].vatBp = 1000;
        lines[1].gross = Money::fromCents(500);
        lines[2].vatBp = 2000;
        lines[2].gross = Money::fromCents(700);
        lines[3].kind = LineKind::DepositOut;
        lines[3].gross = Money::fromCents(20);
        QTEST(PaymentRules::voucherEligible(lines, day).cents(), "eligible");
    }

    /// Kept amounts add up to the total, change comes out of cash alone, nothing is negative.
    void randomPaymentsAddUp()
    {
        std::mt19937 random(11);
        int settledCount = 0;
        for (int i = 0; i < 10000; ++i) {
            const Money total = Money::fromCents(qint64(random() % 5000));
            Payments payments;
            for (int n = int(random() % 4); n >= 0; --n)
                payments.push_back(given(allTillMeans()[random() % 5], qint64(random() % 3000)));
            const PaymentFacts facts{total, Money::fromCents(2000), Money::fromCents(2500),
                                     Money::fromCents(1000)};
            const Result<Settlement> settled = PaymentRules::settle(facts, payments);
            if (!settled)
                continue;
            ++settledCount;
            Money kept;
            Money tendered;
            for (const Payment &payment : settled->payments) {
                QVERIFY(!payment.amount.isNegative());
                QVERIFY(payment.amount == payment.tendered || payment.means == Means::Cash);
                kept += payment.amount;
                tendered += payment.tendered;
            }
            QCOMPARE(kept, total);
            QCOMPARE(tendered - settled->change, total);
        }
        QVERIFY(settledCount > 100);
    }
};

CABAS_TEST(TestPaymentRules)
#include "tst_paymentrules.moc"
