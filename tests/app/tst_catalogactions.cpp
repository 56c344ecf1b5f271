// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

/// Codes and barcode rules through `cabas run`, as a script does it.
class TestCatalogActions : public QObject {
    Q_OBJECT

    bool play(const QByteArray &actions) { return m_shop.play(actions); }
    const std::vector<QJsonObject> &answers() const { return m_shop.answers(); }
    QString code(size_t answer) { return answers().at(answer).value(u"code"_qs).toString(); }
    QString barcode(size_t answer) { return answers().at(answer).value(u"barcode"_qs).toString(); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_shop.make());
        QVERIFY(play("{'do':'product.add','name':'Honey','code':'HON','price_cents':690,"
                     "'vat_bp':550,'unit':'piece'}"));
    }

    void aNumberOfTheShopIsGiven()
    {
        QVERIFY(play("{'do':'product.own_barcode','code':'HON'}\n"
                     "{'do':'product.find','text':'2000000000015'}"));
        QCOMPARE(barcode(0), u"2000000000015"_qs);
        QVERIFY(!play("{'do':'product.own_barcode','code':'NONE'}"));
        QCOMPARE(code(0), u"unknown_code"_qs);
    }

    void rulesAreSetAndRemoved()
    {
        QVERIFY(play("{'do':'barcode.rule','pattern':'20..........','gone':true}\n"
                     "{'do':'product.own_barcode','code':'HON'}\n"
                     "{'do':'barcode.rule','pattern':'20..........','kind':'article',"
                     "'name':'Plain','priority':1}\n"
                     "{'do':'product.own_barcode','code':'HON'}"));
        QCOMPARE(barcode(1), u"2700000000014"_qs);
        QCOMPARE(barcode(3), u"2000000000015"_qs);
        QVERIFY(!play("{'do':'barcode.rule','pattern':'20..','kind':'article','name':'Short',"
                      "'priority':2}\n"
                      "{'do':'barcode.rule','pattern':'28..........','kind':'moon','name':'Odd',"
                      "'priority':3}"));
        QCOMPARE(answers()[0][u"ok"_qs].toBool(true), false);
        QCOMPARE(answers()[1][u"kind"_qs].toString(), u"usage"_qs);
    }

private:
    test::PlayedShop m_shop;
};

CABAS_TEST(TestCatalogActions)
#include "tst_catalogactions.moc"
