// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/till/memberlines.h"
#include "core/till/paymentrules.h"
#include "core/till/tillrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestMemberLines : public QObject {
    Q_OBJECT

    static Money cents(qint64 amount) { return Money::fromCents(amount); }
    static BasketLine line(LineKind kind, qint64 amount = -1, qint64 units = 1)
    {
        BasketLine line;
        line.position = 1;
        line.kind = kind;
        line.quantity = Quantity::units(units);
        if (amount >= 0)
            line.price = cents(amount);
        return line;
    }
    static MemberLineTerms terms() { return {cents(1000), cents(1500), QDate(2026, 1, 1)}; }

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("amount"); // -1: none typed
        QTest::addColumn<qint64>("units");
        QTest::addColumn<qint64>("gross"); // -1: refused
        QTest::addColumn<QString>("failure");
        const QString none;
        const auto row = [&](const char *name, LineKind kind, qint64 amount, qint64 units,
                             qint64 gross, const QString &failure = QString()) {
            QTest::newRow(name) << int(kind) << amount << units << gross << failure;
        };
        row("ten shares", LineKind::Share, -1, 10, 10000);
        row("an instalment", LineKind::Share, 2500, 1, 2500);
        row("two instalments at once", LineKind::Share, 2500, 2, -1, u"quantity"_qs);
        row("an instalment of nothing", LineKind::Share, 0, 1, -1, u"price"_qs);
        row("the fee", LineKind::Fee, -1, 1, 1500);
        row("the fee is the shop's", LineKind::Fee, 900, 1, 1500);
        row("two fees", LineKind::Fee, -1, 2, -1, u"quantity"_qs);
        row("a top-up", LineKind::TopUp, 5000, 1, 5000);
        row("a top-up of nothing", LineKind::TopUp, -1, 1, -1, u"price"_qs);
        row("a gift", LineKind::Gift, 55, 1, 55);
        row("a gift of nothing", LineKind::Gift, 0, 1, -1, u"price"_qs);
    }
    void golden()
    {
        QFETCH(int, kind);
        QFETCH(qint64, amount);
        QFETCH(qint64, units);
        QFETCH(qint64, gross);
        QFETCH(QString, failure);
        const auto priced = MemberLines::priced(line(LineKind(kind), amount, units), terms());
        QCOMPARE(priced ? priced->gross.cents() : -1, gross);
        if (!priced) {
            QCOMPARE(priced.failure().code, failure);
            return;
        }
        // Never goods: no VAT, no family, no discount, nothing for meal vouchers.
        QCOMPARE(priced->vatCategory, VatCategory::OutOfScope);
        QCOMPARE(priced->vatCode, u"O0"_qs);
        QCOMPARE(priced->vatBp, 0);
        QVERIFY(!priced->product && !priced->family && !priced->name.isEmpty());
        QCOMPARE(PaymentRules::voucherEligible({*priced}, QDate(2026, 3, 10)), Money());
        const std::vector<TicketVat> vat = TillRules::vatOf({*priced});
        QCOMPARE(vat.front().vat, Money());
        QCOMPARE(vat.front().net, priced->gross);
    }

    void noDiscountAndNoValue()
    {
        BasketLine off = line(LineKind::Share);
        off.discountBp = 1000;
        QCOMPARE(MemberLines::priced(off, terms()).failure().code, u"discount"_qs);
        QCOMPARE(MemberLines::priced(line(LineKind::Share), {}).failure().code, u"no_shares"_qs);
        QCOMPARE(MemberLines::priced(line(LineKind::Fee), {}).failure().code, u"no_fee"_qs);
    }

    void allButAGiftWantAMember()
    {
        const auto priced = [](LineKind kind) {
            return *MemberLines::priced(line(kind, kind == LineKind::Share ? -1 : 100), terms());
        };
        for (LineKind kind : {LineKind::Share, LineKind::Fee, LineKind::TopUp}) {
            QCOMPARE(MemberLines::check({priced(kind)}, false).failure().code, u"member"_qs);
            QVERIFY(MemberLines::check({priced(kind)}, true));
        }
        QVERIFY(MemberLines::check({priced(LineKind::Gift)}, false));
        const std::vector<TicketLine> twice{priced(LineKind::Fee), priced(LineKind::Fee)};
        QCOMPARE(MemberLines::check(twice, true).failure().code, u"fee"_qs);
        QCOMPARE(MemberLines::sumOf(twice, LineKind::Fee), cents(3000));
        QVERIFY(!MemberLines::isOne(LineKind::Product) && !MemberLines::isOne(LineKind::DepositIn));
    }

    void theRoundingGoesToTheEuroAbove()
    {
        QCOMPARE(MemberLines::roundingOf(cents(3945)), cents(55));
        QCOMPARE(MemberLines::roundingOf(cents(3999)), cents(1));
        QCOMPARE(MemberLines::roundingOf(cents(4000)), Money());
        QCOMPARE(MemberLines::roundingOf(cents(-120)), Money());
        QCOMPARE(MemberLines::roundingOf(Money()), Money());
    }
};

CABAS_TEST(TestMemberLines)
#include "tst_memberlines.moc"
