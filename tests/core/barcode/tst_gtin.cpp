// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/gtin.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;

class TestGtin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checkDigits_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::newRow("GTIN-13") << u"9501101530003"_qs;
        QTest::newRow("French article") << u"3560070169443"_qs;
        QTest::newRow("GTIN-8") << u"96385074"_qs;
        QTest::newRow("GTIN-12") << u"614141007349"_qs;
        QTest::newRow("GTIN-14") << u"12345678901231"_qs;
        QTest::newRow("SSCC") << u"006141411234567890"_qs;
        QTest::newRow("in-store base code") << u"2630935000004"_qs;
    }
    void checkDigits()
    {
        QFETCH(QString, digits);
        QVERIFY(hasCheckDigit(digits));
        QCOMPARE(checkDigit(QStringView(digits).chopped(1)), digits.back().digitValue());
    }

    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits14");
        QTest::newRow("13") << u"3560070169443"_qs << u"03560070169443"_qs;
        QTest::newRow("12") << u"614141007349"_qs << u"00614141007349"_qs;
        QTest::newRow("8") << u"96385074"_qs << u"00000096385074"_qs;
        QTest::newRow("14") << u"12345678901231"_qs << u"12345678901231"_qs;
        QTest::newRow("wrong check digit") << u"3560070169444"_qs << QString();
        QTest::newRow("two digits swapped") << u"3560071069443"_qs << QString();
        QTest::newRow("eleven digits") << u"61414100734"_qs << QString();
        QTest::newRow("letter") << u"356007016944X"_qs << QString();
        QTest::newRow("Arabic digits") << u"٣٥٦٠٠٧٠١٦٩٤٤٣"_qs << QString();
        QTest::newRow("blank inside") << u"3560070 169443"_qs << QString();
        QTest::newRow("only zeros") << u"0000000000000"_qs << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void parse()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits14);
        const std::optional<Gtin> gtin = Gtin::parse(text);
        QCOMPARE(gtin.has_value(), !digits14.isEmpty());
        if (gtin) {
            QCOMPARE(gtin->digits14(), digits14);
            QCOMPARE(gtin->printed(), text);
        }
    }

    void sameArticleHoweverPrinted()
    {
        QVERIFY(*Gtin::parse(u"614141007349") == *Gtin::parse(u"0614141007349"));
        QVERIFY(*Gtin::parse(u"614141007349") == *Gtin::parse(u"00614141007349"));
        QVERIFY(!(*Gtin::parse(u"614141007349") == *Gtin::parse(u"3560070169443")));
    }

    void upcE_data()
    {
        QTest::addColumn<QString>("short_");
        QTest::addColumn<QString>("long_");
        QTest::newRow("ends in 0") << u"01234505"_qs << u"012000003455"_qs;
        QTest::newRow("ends in 3") << u"01234531"_qs << u"012300000451"_qs;
        QTest::newRow("ends in 4") << u"01234543"_qs << u"012340000053"_qs;
        QTest::newRow("ends in 6") << u"01234565"_qs << u"012345000065"_qs;
        QTest::newRow("number system 2") << u"21234565"_qs << QString();
        QTest::newRow("wrong check digit") << u"01234566"_qs << QString();
    }
    void upcE()
    {
        QFETCH(QString, short_);
        QFETCH(QString, long_);
        const std::optional<Gtin> gtin = Gtin::fromUpcE(short_);
        QCOMPARE(gtin.has_value(), !long_.isEmpty());
        if (gtin) {
            QVERIFY(*gtin == *Gtin::parse(long_));
            QCOMPARE(gtin->printed(), short_);
        }
    }

    void restricted_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isRestricted");
        QTest::newRow("02") << u"021234500000"_qs << true;
        QTest::newRow("042") << u"042000000100"_qs << true;
        QTest::newRow("20") << u"200000000001"_qs << true;
        QTest::newRow("29") << u"291234500000"_qs << true;
        QTest::newRow("01") << u"012345678901"_qs << false;
        QTest::newRow("05") << u"050000000001"_qs << false;
        QTest::newRow("30") << u"301234567890"_qs << false;
        QTest::newRow("UPC-A weighed by the shop") << u"21234500000"_qs << true;
        QTest::newRow("UPC-A") << u"61414100734"_qs << false;
        QTest::newRow("EAN-8 of the shop") << u"2000001"_qs << true;
        QTest::newRow("EAN-8") << u"9638507"_qs << false;
        QTest::newRow("carton of a number like the shop's") << u"1200000000001"_qs << false;
    }
    void restricted()
    {
        QFETCH(QString, body);
        const std::optional<Gtin> gtin =
            Gtin::parse(body + QString::number(checkDigit(body).value()));
        QVERIFY(gtin);
        QTEST(gtin->isRestricted(), "isRestricted");
    }

    void everySingleWrongDigitIsRefused()
    {
        std::mt19937 random(20260310);
        for (int round = 0; round < 400; ++round) {
            QString digits;
            for (int at = 0; at < (round % 2 ? 12 : 7); ++at)
                digits += QChar(ushort(u'0' + random() % 10));
            digits += QString::number(checkDigit(digits).value());
            const std::optional<Gtin> gtin = Gtin::parse(digits);
            QVERIFY2(gtin, qPrintable(digits));
            QVERIFY(Gtin::parse(gtin->digits14()) == gtin);
            for (qsizetype at = 0; at < digits.size(); ++at) {
                QString wrong = digits;
                const int shift = 1 + int(random() % 9);
                wrong[at] = QChar(ushort(u'0' + (digits[at].digitValue() + shift) % 10));
                QVERIFY2(!Gtin::parse(wrong), qPrintable(wrong));
            }
        }
    }

    void keysOfProducts()
    {
        QCOMPARE(productCodeKey(u" 3560070169443 "_qs), u"03560070169443"_qs);
        QCOMPARE(productCodeKey(u"pain-500"_qs), u"PAIN-500"_qs);
        QCOMPARE(productCodeKey(u"3560070169444"_qs), u"3560070169444"_qs);
    }
};

CABAS_TEST(TestGtin)
#include "tst_gtin.moc"
