// SPDX-License-Identifier: GPL-3.0-or-later
// covers: pricingjson
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace cabas;

/// The chain, a simulation and batches through `cabas run`, as a script does it.
class TestPricingActions : public QObject {
    Q_OBJECT

    bool play(const QByteArray &actions) { return m_shop.play(actions); }
    const std::vector<QJsonObject> &answers() const { return m_shop.answers(); }
    qint64 number(size_t answer, const QString &field)
    {
        return answers().at(answer).value(field).toInteger(-1);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_shop.make());
        const QByteArray actions =
            "{'do':'product.add','name':'Jam','code':'JAM','price_cents':260,'vat_bp':550,"
            "'unit':'piece','supplier':'Farm','family':'Grocery'}\n"
            "{'do':'price.coefficient','step':'margin','value_bp':2300}\n"
            "{'do':'price.coefficient','step':'base','fixed_e4':20000,'code':'JAM'}\n";
        QVERIFY(play(actions));
    }

    void theProofOfAPrice()
    {
        QVERIFY(play("{'do':'price.proof','code':'JAM'}"));
        QCOMPARE(number(0, u"price_cents"_qs), 260);
        QCOMPARE(number(0, u"present_cents"_qs), 260);
        QCOMPARE(number(0, u"cost_e4"_qs), 20'000);
        QCOMPARE(number(0, u"margin_on_cost_bp"_qs), 2322);
        QCOMPARE(number(0, u"margin_on_sale_bp"_qs), 1885);
        const QJsonArray lines = answers()[0][u"lines"_qs].toArray();
        QCOMPARE(lines.last()[u"result_e4"_qs].toInteger(), 26'000);
        QCOMPARE(lines[2][u"value_bp"_qs].toInteger(), 2300);
        QVERIFY(play("{'do':'price.ending','modulus':10,'endings':[5,9]}\n"
                     "{'do':'price.proof','code':'JAM'}"));
        QCOMPARE(number(1, u"price_cents"_qs), 259);
    }

    void simulatedAppliedAndTakenBack()
    {
        play("{'do':'price.simulate','value_bp':2200,'family':'grocery'}\n"
             "{'do':'price.batch','name':'Less','from':'2026-03-12','apply':true,"
             "'simulate':{'value_bp':2200}}\n"
             "{'do':'price.batches'}\n"
             "{'do':'product.find','code':'JAM','at':'2026-03-12T09:00'}\n"
             "{'do':'price.effect','batch':1,'at':'2026-03-13T09:00'}\n"
             "{'do':'price.undo','batch':1}\n"
             "{'do':'price.undo','batch':1}\n"
             "{'do':'price.simulate','value_bp':2200,'family':'nowhere'}\n"
             "{'do':'price.coefficient','step':'rent','value_bp':1}\n");
        QCOMPARE(answers().size(), size_t(9));
        QCOMPARE(answers()[0][u"prices"_qs].toArray().size(), 1);
        QCOMPARE(answers()[0][u"families"_qs][0][u"changed"_qs].toInteger(), 1);
        QCOMPARE(number(1, u"changed"_qs), 1);
        QCOMPARE(number(1, u"labels"_qs), 1);
        QCOMPARE(answers()[2][u"batches"_qs][0][u"state"_qs].toString(), u"planned"_qs);
        QCOMPARE(answers()[3][u"products"_qs][0][u"price_cents"_qs].toInteger(), 257);
        QCOMPARE(number(4, u"days"_qs), 2);
        QCOMPARE(answers()[5][u"state"_qs].toString(), u"undone"_qs);
        QCOMPARE(answers()[5][u"warnings"_qs][0][u"code"_qs].toString(), u"chain_stays"_qs);
        QCOMPARE(answers()[6][u"kind"_qs].toString(), u"refused"_qs);
        QCOMPARE(answers()[7][u"kind"_qs].toString(), u"not_found"_qs);
        QCOMPARE(answers()[8][u"kind"_qs].toString(), u"usage"_qs);
    }

    void aPromotionByHand()
    {
        play("{'do':'price.batch','name':'Jam week','from':'2026-03-11','to':'2026-03-12',"
             "'lines':[{'code':'JAM','price_cents':199}]}\n"
             "{'do':'price.apply','batch':1}\n"
             "{'do':'product.find','code':'JAM','at':'2026-03-12T09:00'}\n"
             "{'do':'product.find','code':'JAM','at':'2026-03-13T09:00'}\n"
             "{'do':'price.batch','name':'Bad','lines':[{'code':'NONE','price_cents':1}]}\n"
             "{'do':'price.apply','batch':9}\n");
        QCOMPARE(answers().size(), size_t(6));
        QCOMPARE(answers()[0][u"state"_qs].toString(), u"draft"_qs);
        QCOMPARE(number(1, u"labels"_qs), 2);
        QCOMPARE(answers()[2][u"products"_qs][0][u"price_cents"_qs].toInteger(), 199);
        QCOMPARE(answers()[3][u"products"_qs][0][u"price_cents"_qs].toInteger(), 260);
        QCOMPARE(answers()[4][u"kind"_qs].toString(), u"not_found"_qs);
        QCOMPARE(answers()[5][u"kind"_qs].toString(), u"not_found"_qs);
    }

    void aPriceFamily()
    {
        QVERIFY(play("{'do':'product.add','name':'Honey','code':'HON','price_cents':260,"
                     "'vat_bp':550,'unit':'piece'}\n"
                     "{'do':'price.family','name':'Jars','codes':['JAM','HON'],"
                     "'price_cents':280}\n"
                     "{'do':'price.set','code':'HON','price_cents':290}\n"));
        QCOMPARE(number(1, u"products"_qs), 2);
        QCOMPARE(number(1, u"changed"_qs), 2);
        QCOMPARE(answers()[2][u"warnings"_qs][0][u"code"_qs].toString(), u"group_drift"_qs);
    }

private:
    test::PlayedShop m_shop;
};

CABAS_TEST(TestPricingActions)
#include "tst_pricingactions.moc"
