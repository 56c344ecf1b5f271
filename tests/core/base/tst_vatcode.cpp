// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vatcode.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestVatCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAreThoseOfEn16931_data()
    {
        QTest::addColumn<VatCategory>("category");
        QTest::addColumn<QString>("letter");
        QTest::newRow("standard") << VatCategory::Standard << u"S"_qs;
        QTest::newRow("zero") << VatCategory::Zero << u"Z"_qs;
        QTest::newRow("exempt") << VatCategory::Exempt << u"E"_qs;
        QTest::newRow("out of scope") << VatCategory::OutOfScope << u"O"_qs;
        QTest::newRow("reverse charge") << VatCategory::ReverseCharge << u"AE"_qs;
        QTest::newRow("within the union") << VatCategory::IntraCommunity << u"K"_qs;
        QTest::newRow("export") << VatCategory::Export << u"G"_qs;
    }

    void lettersAreThoseOfEn16931()
    {
        QFETCH(VatCategory, category);
        QFETCH(QString, letter);
        QCOMPARE(vatCategoryLetter(category), letter);
        QCOMPARE(vatCategoryFromLetter(letter), std::optional(category));
    }

    void otherLettersAreNone()
    {
        for (const QString &letter : {u""_qs, u"s"_qs, u"A"_qs, u"SS"_qs, u"L"_qs})
            QVERIFY2(!vatCategoryFromLetter(letter), qPrintable(letter));
    }
};

CABAS_TEST(TestVatCode)
#include "tst_vatcode.moc"
