// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankdepositservice.h"
#include "core/reports/bankreports.h"
#include "tests/core/bank/bankfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

using B = BankFixture;

class TestBankReports : public QObject {
    Q_OBJECT

private:
    static ReportTable report(BankFixture &bank, const QString &account = {})
    {
        ReportTable table;
        ReportRequest request;
        request.account = account;
        bank.shop().read([&](Tx &tx) {
            (void)BankReports::reconciliation(tx, request, table);
            return 0;
        });
        return table;
    }

private Q_SLOTS:
    void bothBalancesAndWhatLiesBetween()
    {
        BankFixture bank;
        QCOMPARE(report(bank).notes.size(), 1);
        bank.post({2026, 3, 4}, u"Cheque"_qs, {B::side("606", 4500), B::side("5121", -4500)});
        bank.take(B::file(0, {B::line({2026, 3, 10}, -1250, u"FRAIS"_qs)}));
        const ReportTable table = report(bank, u"5121"_qs);
        QList<qint64> amounts;
        for (const ReportRow &row : table.rows)
            amounts += std::get<qint64>(row.back());
        // Bank, books, the cheque and its total, the fees and their total, nothing left.
        QCOMPARE(amounts, QList<qint64>({-1250, -4500, -4500, -4500, -1250, -1250, 0}));
        QVERIFY(report(bank, u"5122"_qs).rows.empty());
    }
    void theSlip()
    {
        BankFixture bank;
        bank.take(B::file(0, {B::line({2026, 3, 10}, -1250, u"FRAIS"_qs)}));
        BankDeposit deposit;
        deposit.account = BankAccountId(1);
        deposit.on = {2026, 3, 10};
        deposit.items = {{u"Fougère"_qs, Money::fromCents(4500)}};
        QVERIFY(BankDepositService(bank.db()).make(bank.session(), deposit).ok());
        const auto slip = BankReports::slip(bank.db(), bank.session(), {}, 1);
        QVERIFY(slip.ok());
        QCOMPARE(slip->rows.size(), size_t(1));
        QVERIFY(slip->opening.at(0).contains(u"FR76 3000"));
        QVERIFY(!BankReports::slip(bank.db(), bank.session(), {}, 2).ok());
    }
};

CABAS_TEST(TestBankReports)
#include "tst_bankreports.moc"
