// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/shoprules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestShopRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sirens_data()
    {
        QTest::addColumn<QString>("siren");
        QTest::addColumn<bool>("good");
        QTest::newRow("unknown yet") << QString() << true;
        QTest::newRow("good") << u"732829320"_qs << true;
        QTest::newRow("another") << u"552100554"_qs << true;
        QTest::newRow("digit off") << u"732829321"_qs << false;
        QTest::newRow("two swapped") << u"732892320"_qs << false;
        QTest::newRow("short") << u"73282932"_qs << false;
        QTest::newRow("long") << u"7328293200"_qs << false;
        QTest::newRow("blanks") << u"732 829 320"_qs << false;
        QTest::newRow("letters") << u"73282932O"_qs << false;
    }
    void sirens()
    {
        QFETCH(QString, siren);
        QTEST(ShopRules::checkSiren(siren).ok(), "good");
    }

    void yearStarts_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<bool>("good");
        QTest::newRow("calendar") << u"01-01"_qs << true;
        QTest::newRow("school") << u"09-01"_qs << true;
        QTest::newRow("leap day") << u"02-29"_qs << false;
        QTest::newRow("month 13") << u"13-01"_qs << false;
        QTest::newRow("short") << u"1-1"_qs << false;
        QTest::newRow("empty") << QString() << false;
    }
    void yearStarts()
    {
        QFETCH(QString, start);
        QTEST(ShopRules::checkYearStart(start).ok(), "good");
    }

    void names()
    {
        QVERIFY(ShopRules::checkName(u"La Feuille"_qs).ok());
        QVERIFY(!ShopRules::checkName(QString()).ok());
        QVERIFY(!ShopRules::checkName(QString(121, u'x')).ok());
        QVERIFY(ShopRules::checkTimeZone("Europe/Paris").ok());
        QVERIFY(ShopRules::checkTimeZone("Indian/Reunion").ok());
        QVERIFY(!ShopRules::checkTimeZone("Europe/Atlantis").ok());
        QVERIFY(!ShopRules::checkTimeZone("").ok());
        QVERIFY(ShopRules::checkLanguage(u"en"_qs).ok());
        QVERIFY(!ShopRules::checkLanguage(u"de"_qs).ok());
    }
};

CABAS_TEST(TestShopRules)
#include "tst_shoprules.moc"
