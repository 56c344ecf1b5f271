// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace cabas;

/// Crates and the words left on a reception, through `cabas run`.
class TestCrateActions : public QObject {
    Q_OBJECT
    test::PlayedShop m_shop;

    bool play(const QByteArray &actions) { return m_shop.play(actions); }
    QJsonObject answer(size_t at) { return m_shop.answers().at(at); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_shop.make());
        QVERIFY(play("{'do':'supplier.add','name':'Garden'}\n"
                     "{'do':'product.add','name':'Carrots','code':'CAR','price_cents':280,"
                     "'vat_bp':550,'unit':'kg'}\n"
                     "{'do':'crate.kind','name':'EPS crate','tare_grams':620,'returnable':false}\n"
                     "{'do':'crate.kind','name':'Green crate','tare_grams':1650,"
                     "'deposit_cents':400}\n"
                     "{'do':'reception.start','supplier':'Garden'}"));
    }

    void grossLessTareIsCounted()
    {
        QVERIFY(play("{'do':'reception.scan','delivery':1,'code':'CAR','gross_milli':12480,"
                     "'crates':[{'kind':'EPS crate','count':2}]}\n"
                     "{'do':'reception.scan','delivery':1,'code':'CAR','gross_milli':9000,"
                     "'crates':[{'kind':2,'count':1}]}\n"
                     "{'do':'reception.finish','delivery':1}\n"
                     "{'do':'crate.list'}\n"
                     "{'do':'crate.move','kind':'Green crate','supplier':'Garden','count':-1}\n"
                     "{'do':'reception.reverse','delivery':1,'reason':'Twice'}"));
        QCOMPARE(answer(0)[u"quantity_milli"_qs].toInt(), 11'240);
        QCOMPARE(answer(0)[u"gross_milli"_qs].toInt(), 12'480);
        QCOMPARE(answer(0)[u"tare_milli"_qs].toInt(), 1'240);
        QCOMPARE(answer(0)[u"crates"_qs][0][u"count"_qs].toInt(), 2);
        QCOMPARE(answer(2)[u"crates"_qs][0][u"name"_qs].toString(), u"Green crate"_qs);
        QCOMPARE(answer(3)[u"kinds"_qs].toArray().size(), 2);
        QCOMPARE(answer(3)[u"balances"_qs][0][u"count"_qs].toInt(), 1);
        QCOMPARE(answer(3)[u"value_cents"_qs].toInt(), 400);
        QCOMPARE(answer(4)[u"count"_qs].toInt(), 0);
        QVERIFY(play("{'do':'crate.list'}"));
        QCOMPARE(answer(0)[u"balances"_qs][0][u"count"_qs].toInt(), -1);
    }

    void whatCannotBeIsSaidInWords()
    {
        QVERIFY(!play("{'do':'reception.scan','delivery':1,'code':'CAR','gross_milli':1000,"
                      "'crates':[{'kind':'EPS crate','count':2}]}"));
        QCOMPARE(answer(0)[u"code"_qs].toString(), u"net"_qs);
        QVERIFY(!play("{'do':'reception.scan','delivery':1,'code':'CAR','gross_milli':1000,"
                      "'crates':[{'kind':'Basket','count':2}]}"));
        QCOMPARE(answer(0)[u"code"_qs].toString(), u"unknown_crate"_qs);
        QVERIFY(!play("{'do':'reception.scan','delivery':1,'code':'CAR','gross_milli':1000,"
                      "'crates':[{'count':2}]}"));
        QVERIFY(!play("{'do':'crate.move','kind':'Green crate','supplier':'Garden',"
                      "'count':99999999999}"));
        QCOMPARE(answer(0)[u"code"_qs].toString(), u"crate_count"_qs);
        QVERIFY(!play("{'do':'crate.move','kind':'Green crate','count':1}"));
        QVERIFY(!play("{'do':'crate.move','supplier':'Garden','count':1}"));
    }

    void aKindIsChanged()
    {
        QVERIFY(play("{'do':'crate.kind','kind':'Green crate','deposit_cents':500,"
                     "'supplier':'Garden'}\n"
                     "{'do':'crate.move','kind':'Green crate','count':3}"));
        QCOMPARE(answer(0)[u"tare_grams"_qs].toInt(), 1'650);
        QCOMPARE(answer(0)[u"supplier"_qs].toString(), u"Garden"_qs);
        QCOMPARE(answer(1)[u"value_cents"_qs].toInt(), 1'500);
    }

    void aWordIsLeftAndShown()
    {
        QVERIFY(play("{'do':'reception.handover','delivery':1,'text':'Left side is done'}\n"
                     "{'do':'reception.show','delivery':1}"));
        QCOMPARE(answer(1)[u"handovers"_qs][0][u"text"_qs].toString(), u"Left side is done"_qs);
        QVERIFY(!answer(1)[u"handovers"_qs][0].toObject().contains(u"read_by"_qs));
        QVERIFY(!play("{'do':'reception.handover_read','note':1}"));
        QCOMPARE(answer(0)[u"code"_qs].toString(), u"own_note"_qs);
    }
};

CABAS_TEST(TestCrateActions)
#include "tst_crateactions.moc"
