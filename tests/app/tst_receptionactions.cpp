// SPDX-License-Identifier: GPL-3.0-or-later
// covers: receptionpriceactions reversalactions
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace cabas;

/// A reception through `cabas run`, as a script does it, from the prices on.
class TestReceptionActions : public QObject {
    Q_OBJECT

    bool play(const QByteArray &actions) { return m_shop.play(actions); }
    QJsonObject answer(size_t at) { return m_shop.answers().at(at); }
    QJsonObject line(size_t at, int index)
    {
        return answer(at)[u"lines"_qs].toArray().at(index).toObject();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_shop.make());
        QVERIFY(play("{'do':'product.add','name':'Honey','code':'HON','price_cents':690,"
                     "'vat_bp':550,'unit':'piece'}\n"
                     "{'do':'product.add','name':'Jam','code':'JAM','price_cents':380,"
                     "'vat_bp':550,'unit':'piece','pack_milli':6000}\n"
                     "{'do':'reception.start'}\n"
                     "{'do':'reception.scan','delivery':1,'code':'HON','quantity_milli':10000}\n"
                     "{'do':'reception.scan','delivery':1,'code':'JAM','quantity_milli':12000}"));
    }

    void aNoteIsTyped()
    {
        QVERIFY(play("{'do':'reception.price','delivery':1,'lines':["
                     "{'code':'HON','price_e4':50000,'discount_bp':1000},"
                     "{'code':'JAM','pack_price_e4':120000,'free_milli':2000,"
                     "'shelf_price_cents':360}],"
                     "'transport_cents':300,'transport_by':'quantity',"
                     "'document_total_cents':7000}\n"
                     "{'do':'reception.prices','delivery':1}\n"
                     "{'do':'reception.finish','delivery':1}\n"
                     "{'do':'stock.show','code':'JAM'}\n"
                     "{'do':'product.find','code':'JAM'}"));
        // 45.00 and 10 of 12 jars at 2.00 are 65.00, 3.00 on the road.
        QCOMPARE(answer(0)[u"explained_cents"_qs].toInt(), 6800);
        QCOMPARE(answer(0)[u"left_cents"_qs].toInt(), 200);
        QCOMPARE(line(0, 0)[u"share_cents"_qs].toInt(), 136);
        QCOMPARE(line(0, 1)[u"value_cents"_qs].toInt(), 2164);
        QCOMPARE(line(0, 1)[u"shelf_price_cents"_qs].toInt(), 360);
        QCOMPARE(answer(1)[u"lines"_qs], answer(0)[u"lines"_qs]);
        QCOMPARE(answer(2)[u"prices"_qs].toInt(), 1);
        QCOMPARE(answer(3)[u"value_cents"_qs].toInt(), 2164);
        QCOMPARE(answer(4)[u"products"_qs][0][u"price_cents"_qs].toInt(), 360);
    }

    void aDeliveryBegunByMistakeMovesNothing()
    {
        QVERIFY(play("{'do':'reception.abandon','delivery':1}\n"
                     "{'do':'stock.show','code':'HON'}"));
        QCOMPARE(answer(1)[u"on_hand_milli"_qs].toInt(), 0);
        QVERIFY(!play("{'do':'reception.finish','delivery':1}"));
        QVERIFY(!play("{'do':'reception.abandon','delivery':1}"));
    }

    void onePriceALine()
    {
        QVERIFY(!play("{'do':'reception.price','delivery':1,'lines':["
                      "{'code':'HON','price_e4':50000,'total_cents':100}]}\n"
                      "{'do':'reception.price','delivery':1,'transport_by':'moon'}"));
        QCOMPARE(answer(0)[u"code"_qs].toString(), u"price"_qs);
        QCOMPARE(answer(1)[u"code"_qs].toString(), u"transport_by"_qs);
        QVERIFY(play("{'do':'reception.price','delivery':1,'code':'HON','cost_e4':41000}"));
        QCOMPARE(answer(0)[u"cost_e4"_qs].toInt(), 41'000);
    }

    void whatCameTwiceIsTakenBack()
    {
        QVERIFY(play("{'do':'reception.finish','delivery':1}\n"
                     "{'do':'stock.lose','code':'HON','quantity_milli':4000,'reason':'damaged'}\n"
                     "{'do':'reception.reversible','delivery':1}\n"
                     "{'do':'reception.reverse','delivery':1,'reason':'Twice'}\n"
                     "{'do':'reception.show','delivery':1}\n"
                     "{'do':'reception.show','delivery':2}"));
        QCOMPARE(answer(2)[u"whole"_qs].toBool(), false);
        QCOMPARE(line(2, 0)[u"left_milli"_qs].toInt(), 6000);
        QCOMPARE(answer(3)[u"delivery"_qs].toInt(), 2);
        QCOMPARE(answer(3)[u"moves"_qs].toInt(), 2);
        QCOMPARE(answer(3)[u"refused"_qs][0][u"code"_qs].toString(), u"HON"_qs);
        QCOMPARE(answer(4)[u"reversed_by"_qs][0].toInt(), 2);
        QCOMPARE(answer(5)[u"reverses"_qs].toInt(), 1);
        QCOMPARE(line(5, 1)[u"received_milli"_qs].toInt(), -12000);
        QVERIFY(!play("{'do':'reception.reverse','delivery':1,'reason':'Again',"
                      "'lines':[{'code':'JAM','quantity_milli':1000}]}"));
        QCOMPARE(answer(0)[u"code"_qs].toString(), u"already_reversed"_qs);
    }

private:
    test::PlayedShop m_shop;
};

CABAS_TEST(TestReceptionActions)
#include "tst_receptionactions.moc"
