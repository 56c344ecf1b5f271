// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// Credit notes as a script follows them.
class TestCreditActions : public QObject {
    Q_OBJECT
    PlayedShop m_shop;
    QTemporaryDir m_folder;

    QJsonObject answer(size_t at) const
    {
        return at < m_shop.answers().size() ? m_shop.answers()[at] : QJsonObject();
    }
    static QJsonObject first(const QJsonObject &answer)
    {
        return answer[u"credits"_qs].toArray().first().toObject();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_shop.make());
        const QString path = m_folder.filePath(u"bl.csv"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ean;designation;quantite;prix ht\n3760042180333;Tofu;12;1,25\n");
        file.close();
        QVERIFY(m_shop.play("{'do':'supplier.add','name':'Soy','code':'SOY'}\n"
                            "{'do':'product.add','name':'Tofu','unit':'piece','vat_bp':550,"
                            "'price_cents':250,'code':'3760042180333'}\n"
                            "{'do':'reception.start','supplier':'SOY','document':'" +
                            path.toUtf8() +
                            "'}\n"
                            "{'do':'reception.scan','delivery':1,'code':'3760042180333',"
                            "'quantity_milli':10000}\n"
                            "{'do':'reception.finish','delivery':1}\n"));
    }

    void fromTheGapToTheCreditNote()
    {
        QCOMPARE(first(answer(4))[u"amount_cents"_qs].toInt(), 250);
        QVERIFY(m_shop.play("{'do':'credit.list','supplier':'SOY','state':'expected'}\n"
                            "{'do':'credit.ask','delivery':1}\n"
                            "{'do':'credit.settle','credit':1,'number':'AV-3','on':'2026-03-10',"
                            "'amount_cents':240}\n"
                            "{'do':'credit.list'}\n"));
        QCOMPARE(answer(0)[u"awaited_cents"_qs].toInt(), 250);
        const QJsonObject listed = first(answer(0));
        QCOMPARE(listed[u"kind"_qs].toString(), u"missing"_qs);
        QCOMPARE(listed[u"quantity_milli"_qs].toInt(), 2000);
        QCOMPARE(listed[u"vat_bp"_qs].toInt(), 550);
        QCOMPARE(listed[u"age_days"_qs].toInt(), 0);
        QCOMPARE(answer(1)[u"asked"_qs].toInt(), 1);
        QCOMPARE(first(answer(2))[u"settled_cents"_qs].toInt(), 240);
        QCOMPARE(answer(2)[u"warnings"_qs].toArray().size(), 1);
        QCOMPARE(first(answer(3))[u"state"_qs].toString(), u"settled"_qs);
        QCOMPARE(answer(3)[u"awaited_cents"_qs].toInt(), 0);
    }

    void isDroppedWithAReason()
    {
        QVERIFY(!m_shop.play("{'do':'credit.drop','credit':1}\n"
                             "{'do':'credit.list','state':'lost'}\n"
                             "{'do':'credit.settle','credit':9,'number':'A','on':'2026-03-10',"
                             "'amount_cents':1}\n"));
        QCOMPARE(answer(0)[u"kind"_qs].toString(), u"refused"_qs);
        QCOMPARE(answer(1)[u"kind"_qs].toString(), u"usage"_qs);
        QCOMPARE(answer(2)[u"kind"_qs].toString(), u"not_found"_qs);
        QVERIFY(m_shop.play("{'do':'credit.drop','credits':[1],'reason':'Came with the next'}\n"));
        QCOMPARE(first(answer(0))[u"reason"_qs].toString(), u"Came with the next"_qs);
    }
};

CABAS_TEST(TestCreditActions)
#include "tst_creditactions.moc"
