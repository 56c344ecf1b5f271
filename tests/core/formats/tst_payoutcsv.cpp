// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/payoutcsv.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

/// Lists of payments as the services head them.
class TestPayoutCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stripeByPayout()
    {
        const PayoutFile file = PayoutCsv::read(
            "id,Type,Amount,Fee,Net,Currency,Created (UTC),Transfer,Transfer Date (UTC)\n"
            "txn_00000001,charge,20.00,0.55,19.45,eur,2026-03-01 10:00,po_abcdefgh1,2026-03-05 "
            "00:00\n"
            "txn_00000002,charge,30.00,0.70,29.30,eur,2026-03-02 10:00,po_abcdefgh1,2026-03-05 "
            "00:00\n"
            "txn_00000003,charge,10.00,0.40,9.60,eur,2026-03-06 10:00,,\n"
            "po_abcdefgh1,payout,-48.75,0.00,-48.75,eur,2026-03-05 00:00,po_abcdefgh1,2026-03-05 "
            "00:00\n");
        QVERIFY(file.refused.empty());
        QCOMPARE(file.payouts.size(), size_t(1));
        QCOMPARE(file.open, 1);
        const Payout &payout = file.payouts.front();
        QCOMPARE(payout.provider, u"Stripe"_qs);
        QCOMPARE(payout.reference, u"po_abcdefgh1"_qs);
        QCOMPARE(payout.on, QDate(2026, 3, 5));
        QCOMPARE(payout.net().cents(), 4875);
        QCOMPARE(payout.fee.cents(), 125);
        QCOMPARE(payout.count, 2);
    }
    void helloAssoWithoutFees()
    {
        const PayoutFile file = PayoutCsv::read(
            "Référence commande;Date du paiement;Nom;Montant total;Numéro de versement;Versé le\n"
            "HelloAsso-1;01/02/2026;Noyer;10,00;V-77;25/02/2026\n"
            "HelloAsso-2;14/02/2026;Tilleul;20,00;V-77;25/02/2026\n");
        QVERIFY(file.refused.empty());
        QCOMPARE(file.payouts.size(), size_t(1));
        QCOMPARE(file.payouts[0].provider, u"HelloAsso"_qs);
        QCOMPARE(file.payouts[0].net().cents(), 3000);
        QCOMPARE(file.payouts[0].on, QDate(2026, 2, 25));
    }
    void payPalByWithdrawal()
    {
        const PayoutFile file = PayoutCsv::read(
            "\"Date\",\"Time\",\"TimeZone\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Gross\","
            "\"Fee\",\"Net\"\n"
            "\"13/03/2026\",\"10:00\",\"CET\",\"A\",\"Payment\",\"Completed\",\"EUR\",\"20,00\","
            "\"-0,93\",\"19,07\"\n"
            "\"14/03/2026\",\"10:00\",\"CET\",\"\",\"General Withdrawal\",\"Completed\",\"EUR\","
            "\"-19,07\",\"0,00\",\"-19,07\"\n"
            "\"15/03/2026\",\"10:00\",\"CET\",\"B\",\"Payment\",\"Completed\",\"EUR\",\"5,00\","
            "\"-0,50\",\"4,50\"\n");
        QVERIFY(file.refused.empty());
        QCOMPARE(file.payouts.size(), size_t(1));
        QCOMPARE(file.payouts[0].provider, u"PayPal"_qs);
        QCOMPARE(file.payouts[0].gross.cents(), 2000);
        QCOMPARE(file.payouts[0].fee.cents(), 93);
        QCOMPARE(file.open, 1);
    }
    void whatDoesNotAddUp()
    {
        const PayoutFile file = PayoutCsv::read("Amount,Fee,Net,Payout ID,Payout date\n"
                                                "20.00,1.00,18.00,p1,2026-03-05\n"
                                                "x,1.00,19.00,p1,2026-03-05\n"
                                                "20.00,1.00,19.00,p1,soon\n");
        QCOMPARE(file.refused.size(), size_t(3));
        QCOMPARE(file.refused[0].line, 2);
        QCOMPARE(PayoutCsv::read("a,b\n1,2\n").refused.size(), size_t(1));
        QCOMPARE(PayoutCsv::read("").refused.size(), size_t(1));
    }
};

CABAS_TEST(TestPayoutCsv)
#include "tst_payoutcsv.moc"
