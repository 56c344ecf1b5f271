// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/correctionrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestCorrectionRules : public QObject {
    Q_OBJECT

    static Payment paid(TillMeans means, qint64 amount, qint64 tendered)
    {
        return {means, Money::fromCents(amount), Money::fromCents(tendered)};
    }

private Q_SLOTS:
    void onlyAWholeSale()
    {
        Ticket sale;
        sale.name = u"T1-000001"_qs;
        QVERIFY(CorrectionRules::checkWhole(sale, {}));
        QCOMPARE(CorrectionRules::checkWhole(sale, {Ticket{}}).failure().code, u"refunded"_qs);
        sale.kind = TicketKind::Refund;
        QCOMPARE(CorrectionRules::checkWhole(sale, {}).failure().code, u"refund_of_refund"_qs);
    }

    void paymentsGoBackAndComeAgain()
    {
        const std::vector<Payment> payments{paid(TillMeans::MealVoucher, 1000, 1000),
                                            paid(TillMeans::Cash, 1445, 2000)};
        QCOMPARE(CorrectionRules::takenBack(payments),
                 (std::vector<Payment>{paid(TillMeans::MealVoucher, -1000, -1000),
                                       paid(TillMeans::Cash, -1445, -1445)}));
        QCOMPARE(CorrectionRules::takenAgain(payments),
                 (std::vector<Payment>{paid(TillMeans::MealVoucher, 0, 1000),
                                       paid(TillMeans::Cash, 0, 1445)}));
    }

    void theMeansMustDiffer()
    {
        const std::vector<Payment> before{paid(TillMeans::Cash, 500, 1000),
                                          paid(TillMeans::Card, 300, 300)};
        QCOMPARE(CorrectionRules::checkOther(
                     before, {paid(TillMeans::Card, 300, 300), paid(TillMeans::Cash, 500, 500)})
                     .failure()
                     .code,
                 u"same_means"_qs);
        QVERIFY(CorrectionRules::checkOther(before, {paid(TillMeans::Card, 800, 800)}));
    }

    void linesStandAsTheyWere()
    {
        TicketLine line;
        line.position = 1;
        line.gross = Money::fromCents(380);
        line.isRestocked = true;
        line.refundsPosition = 4;
        const auto again = CorrectionRules::linesAgain({line});
        QCOMPARE(again.front().gross, line.gross);
        QVERIFY(!again.front().isRestocked);
        QCOMPARE(again.front().refundsPosition, 0);
    }
};

CABAS_TEST(TestCorrectionRules)
#include "tst_correctionrules.moc"
