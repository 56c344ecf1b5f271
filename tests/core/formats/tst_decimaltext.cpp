// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/decimaltext.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestDecimalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void machinesNumbersAreExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        for (const auto &[text, plain] :
             std::vector<std::pair<QString, QString>>{{u"2.34"_qs, u"2.34"_qs},
                                                      {u"2.3399999999999999"_qs, u"2.34"_qs},
                                                      {u"0.30000000000000004"_qs, u"0.3"_qs},
                                                      {u"1.1000000000000001E-2"_qs, u"0.011"_qs},
                                                      {u"5.5E-2E2"_qs, QString()},
                                                      {u"12E2"_qs, u"1200"_qs},
                                                      {u"-0.5"_qs, u"-0.5"_qs},
                                                      {u".5"_qs, u"0.5"_qs},
                                                      {u"000"_qs, u"0"_qs},
                                                      {u"9.9999999999999999"_qs, u"10"_qs},
                                                      {u"1e400"_qs, QString()},
                                                      {u"1e-400"_qs, QString()},
                                                      {u"1e99999999999"_qs, QString()},
                                                      {u"3760042180333"_qs, u"3760042180333"_qs},
                                                      {u"NaN"_qs, QString()},
                                                      {u"1,5"_qs, QString()},
                                                      {u""_qs, QString()},
                                                      {u"٣"_qs, QString()}})
            QTest::newRow(qPrintable(text)) << text << plain;
    }
    void machinesNumbersAreExact()
    {
        QFETCH(QString, text);
        QTEST(DecimalText::fromMachine(text).value_or(QString()), "plain");
    }

    void peoplesNumbersAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        for (const auto &[text, plain] :
             std::vector<std::pair<QString, QString>>{{u"2,34"_qs, u"2.34"_qs},
                                                      {u" 1 234,50 € "_qs, u"1234.5"_qs},
                                                      {u"1\u202F234,50\u00A0€"_qs, u"1234.5"_qs},
                                                      {u"1.234,56"_qs, u"1234.56"_qs},
                                                      {u"1,234.56"_qs, u"1234.56"_qs},
                                                      {u"1.234.567"_qs, u"1234567"_qs},
                                                      {u"1.23.4"_qs, QString()},
                                                      {u"12,34,56"_qs, QString()},
                                                      {u"€ 3"_qs, u"3"_qs},
                                                      {u"5,5 %"_qs, u"5.5"_qs},
                                                      {u"-3,2"_qs, u"-3.2"_qs},
                                                      {u"−3,2"_qs, u"-3.2"_qs},
                                                      {u"3-2"_qs, QString()},
                                                      {u"12 pièces"_qs, QString()},
                                                      {u","_qs, QString()},
                                                      {u"1'234.50"_qs, u"1234.5"_qs}})
            QTest::newRow(qPrintable(text)) << text << plain;
    }
    void peoplesNumbersAreUnderstood()
    {
        QFETCH(QString, text);
        QTEST(DecimalText::fromPerson(text).value_or(QString()), "plain");
    }

    void scalesHalfAwayFromZero_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<qint64>("scaled");
        QTest::newRow("up") << u"12.34565"_qs << 4 << qint64(123'457);
        QTest::newRow("down") << u"12.34564"_qs << 4 << qint64(123'456);
        QTest::newRow("negative") << u"-0.00005"_qs << 4 << qint64(-1);
        QTest::newRow("tiny") << u"0.000000001"_qs << 4 << qint64(0);
        QTest::newRow("carry") << u"0.99995"_qs << 4 << qint64(10'000);
        QTest::newRow("whole") << u"7"_qs << 3 << qint64(7'000);
        QTest::newRow("too large") << u"99999999999999"_qs << 4 << qint64(-404);
    }
    void scalesHalfAwayFromZero()
    {
        QFETCH(QString, plain);
        QFETCH(int, decimals);
        QTEST(DecimalText::scaled(plain, decimals).value_or(-404), "scaled");
    }
};

CABAS_TEST(TestDecimalText)
#include "tst_decimaltext.moc"
