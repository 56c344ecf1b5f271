// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace cabas;

/// An inventory and losses taken back, through `cabas run`, as a script does it.
class TestInventoryActions : public QObject {
    Q_OBJECT

    bool play(const QByteArray &actions) { return m_shop.play(actions); }
    const std::vector<QJsonObject> &answers() const { return m_shop.answers(); }
    qint64 number(size_t answer, const QString &field)
    {
        return answers().at(answer).value(field).toInteger();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_shop.make());
        QVERIFY(play("{'do':'product.add','name':'Honey','code':'HON','price_cents':690,"
                     "'vat_bp':550,'unit':'piece'}\n"
                     "{'do':'stock.open','code':'HON','quantity_milli':10000,'cost_e4':40000}"));
    }

    void aWholeInventory()
    {
        QVERIFY(play("{'do':'inventory.start','name':'Spring','zones':['Shelf','Back']}\n"
                     "{'do':'inventory.scan','inventory':1,'zone':'shelf','code':'HON',"
                     "'quantity_milli':6000}\n"
                     "{'do':'inventory.scan','inventory':1,'zone':'shelf','code':'HON'}\n"
                     "{'do':'inventory.undo','inventory':1,'zone':'shelf'}\n"
                     "{'do':'inventory.none','inventory':1,'zone':'Back'}"));
        QCOMPARE(number(2, u"counted_milli"_qs), 7000);
        QCOMPARE(number(4, u"products"_qs), 1);
        QVERIFY(!play("{'do':'inventory.close','inventory':1}"));
        QCOMPARE(answers().front().value(u"code"_qs).toString(), u"inventory_unfinished"_qs);
        QVERIFY(play("{'do':'inventory.recount','inventory':1,'zone':'Shelf','code':'HON',"
                     "'quantity_milli':8000}\n"
                     "{'do':'inventory.show','inventory':1}\n"
                     "{'do':'inventory.close','inventory':1}\n"
                     "{'do':'inventory.close','inventory':1}\n"
                     "{'do':'stock.show','code':'HON'}"));
        const QJsonObject line = answers().at(1).value(u"lines"_qs).toArray().first().toObject();
        QCOMPARE(line.value(u"standing"_qs).toString(), u"gap"_qs);
        QCOMPARE(number(2, u"difference_cents"_qs), -800);
        QVERIFY(answers().at(3).value(u"repeated"_qs).toBool());
        QCOMPARE(number(4, u"on_hand_milli"_qs), 8000);
        const QJsonObject report = m_shop.report({u"inventory"_qs});
        QCOMPARE(report.value(u"rows"_qs).toArray().size(), 1);
    }

    void whatIsWrongIsRefused()
    {
        QVERIFY(!play("{'do':'inventory.start','name':'Spring','zones':[]}"));
        QVERIFY(!play("{'do':'inventory.start','name':'Spring','zones':['A'],"
                      "'family':'Nothing'}"));
        QVERIFY(!play("{'do':'inventory.scan','inventory':9,'code':'HON'}"));
        QVERIFY(play("{'do':'inventory.start','name':'Spring','zones':['A','B']}"));
        QVERIFY(!play("{'do':'inventory.scan','inventory':1,'code':'HON'}"));
        QVERIFY(!play("{'do':'inventory.scan','inventory':1,'zone':'A','code':'3760042180333'}"));
        QCOMPARE(answers().front().value(u"code"_qs).toString(), u"unknown_code"_qs);
        QVERIFY(play("{'do':'inventory.abandon','inventory':1}"));
        QVERIFY(!play("{'do':'inventory.scan','inventory':1,'zone':'A','code':'HON'}"));
    }

    void aLossIsTakenBack()
    {
        QVERIFY(play("{'do':'stock.lose','code':'HON','quantity_milli':2000,"
                     "'reason':'donation','receiver':'Food bank'}"));
        const qint64 loss = number(0, u"loss"_qs);
        QVERIFY(play("{'do':'stock.undo_loss','loss':" + QByteArray::number(loss) +
                     "}\n{'do':'stock.show','code':'HON'}"));
        QCOMPARE(number(1, u"on_hand_milli"_qs), 10'000);
        QVERIFY(!play("{'do':'stock.undo_loss','loss':" + QByteArray::number(loss) + "}"));
    }

private:
    test::PlayedShop m_shop;
};

CABAS_TEST(TestInventoryActions)
#include "tst_inventoryactions.moc"
