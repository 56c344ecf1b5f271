// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/voucherterms.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestVoucherTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCapIsThatOfTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("cents");
        QTest::addColumn<bool>("isAllFood");
        QTest::newRow("before the data begins") << QDate(2019, 6, 1) << 1900 << true;
        QTest::newRow("the last day at 19") << QDate(2022, 9, 30) << 1900 << true;
        QTest::newRow("the first at 25") << QDate(2022, 10, 1) << 2500 << true;
        QTest::newRow("the derogation's last") << QDate(2026, 12, 31) << 2500 << true;
        QTest::newRow("after it") << QDate(2027, 1, 1) << 2500 << false;
    }
    void theCapIsThatOfTheDay()
    {
        QFETCH(QDate, day);
        QFETCH(int, cents);
        QFETCH(bool, isAllFood);
        const VoucherTerms &terms = VoucherTerms::of(day);
        QCOMPARE(terms.dayCap, Money::fromCents(cents));
        const auto &rates = terms.foodRatesBp;
        QCOMPARE(std::find(rates.begin(), rates.end(), 550) != rates.end(), isAllFood);
        QVERIFY(std::find(rates.begin(), rates.end(), 2000) == rates.end());
    }

    void theDataIsInOrder()
    {
        const std::vector<VoucherTerms> &all = VoucherTerms::all();
        for (size_t i = 0; i < all.size(); ++i) {
            QVERIFY(all[i].from.isValid());
            QVERIFY(all[i].dayCap > Money());
            QVERIFY(!all[i].foodRatesBp.empty());
            QVERIFY(i == 0 || all[i - 1].from < all[i].from);
        }
    }
};

CABAS_TEST(TestVoucherTerms)
#include "tst_voucherterms.moc"
