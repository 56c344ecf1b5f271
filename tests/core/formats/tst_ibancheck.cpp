// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ibancheck.h"
#include "tests/support/registry.h"

#include <QTest>

using cabas::IbanCheck;

class TestIbanCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        // The example of ISO 13616's register for France, then what people do to it.
        QTest::newRow("france") << u"FR14 2004 1010 0505 0001 3M02 606"_qs << true;
        QTest::newRow("small letters") << u"fr1420041010050500013m02606"_qs << true;
        QTest::newRow("belgium") << u"BE68539007547034"_qs << true;
        QTest::newRow("germany") << u"DE89370400440532013000"_qs << true;
        QTest::newRow("swapped digits") << u"FR1420041010050500013M02660"_qs << false;
        QTest::newRow("a digit short") << u"FR1420041010050500013M0260"_qs << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("a sentence") << u"same as last year"_qs << false;
    }

    void numbers()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        QCOMPARE(IbanCheck::isIban(IbanCheck::bare(typed)), good);
    }

    void anySingleWrongDigitIsSeen()
    {
        const QString right = u"FR1420041010050500013M02606"_qs;
        for (qsizetype at = 2; at < right.size(); ++at) {
            for (char16_t digit = u'0'; right[at].isDigit() && digit <= u'9'; ++digit) {
                QString wrong = right;
                wrong[at] = digit;
                QCOMPARE(IbanCheck::isIban(wrong), wrong == right);
            }
        }
    }

    void banks()
    {
        QVERIFY(IbanCheck::isBic(u"CCBPFRPPMTG"_qs));
        QVERIFY(IbanCheck::isBic(u"PSSTFRPP"_qs));
        QVERIFY(!IbanCheck::isBic(u"PSSTFRPPX"_qs));
        QVERIFY(!IbanCheck::isBic(u"1SSTFRPP"_qs));
    }

    void onPaperInGroupsOfFour()
    {
        QCOMPARE(IbanCheck::grouped(u"FR1420041010050500013M02606"_qs),
                 u"FR14 2004 1010 0505 0001 3M02 606"_qs);
    }
};

CABAS_TEST(TestIbanCheck)
#include "tst_ibancheck.moc"
