// SPDX-License-Identifier: GPL-3.0-or-later
// covers: reportcommand
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace cabas::test;

/// Short dates, a recall and the value of the stock as a script asks for them.
class TestStockReports : public QObject {
    Q_OBJECT
    PlayedShop m_shop;

    QJsonArray report(const QStringList &words)
    {
        return m_shop.report(words)[u"rows"_qs].toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.make());
        QVERIFY(m_shop.play(
            "{'do':'product.add','name':'Lait','code':'L1','price_cents':211,'vat_bp':550,"
            "'unit':'piece'}\n"
            "{'do':'member.add','name':'Ada','number':7,'email':'ada@example.org','shares':1}\n"
            "{'do':'reception.start'}\n"
            "{'do':'reception.scan','delivery':1,'code':'L1','quantity_milli':10000,"
            "'lot':'R42','use_by':'2026-03-12','cost_e4':10000}\n"
            "{'do':'reception.finish','delivery':1}\n"
            "{'do':'till.open','till':'1','float_cents':10000}\n"
            "{'do':'till.sell','till':'1','member':'7',"
            "'lines':[{'code':'L1','quantity_milli':2000}],"
            "'payments':[{'means':'cash','amount_cents':500}]}\n"
            "{'do':'till.sell','till':'1','lines':[{'code':'L1'}],"
            "'payments':[{'means':'cash','amount_cents':500}]}\n"));
    }

    void shortDates()
    {
        const QJsonArray rows = report({u"expiry"_qs});
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows[0].toObject();
        QCOMPARE(row[u"term"_qs].toString(), u"3_days"_qs);
        QCOMPARE(row[u"date_kind"_qs].toString(), u"use_by"_qs);
        QCOMPARE(row[u"lot"_qs].toString(), u"R42"_qs);
        QCOMPARE(row[u"on_hand_milli"_qs].toInteger(), 7'000);
        QCOMPARE(row[u"cost_cents"_qs].toInteger(), 700);
        QCOMPARE(row[u"sale_cents"_qs].toInteger(), 1'477);
    }

    void aRecall()
    {
        const QJsonObject table = m_shop.report({u"recall"_qs, u"--lot"_qs, u"R42"_qs});
        QMap<QString, qint64> quantities;
        for (const QJsonValue &row : table[u"rows"_qs].toArray())
            quantities[row[u"part"_qs].toString()] += row[u"quantity_milli"_qs].toInteger();
        QCOMPARE(quantities,
                 (QMap<QString, qint64>{
                     {u"received"_qs, 10'000}, {u"on_shelf"_qs, 7'000}, {u"sold"_qs, 3'000}}));
        const QJsonArray people =
            report({u"recall"_qs, u"--product"_qs, u"L1"_qs, u"--by"_qs, u"member"_qs});
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0][u"member"_qs].toInteger(), 7);
        QCOMPARE(people[0][u"email"_qs].toString(), u"ada@example.org"_qs);
        QCOMPARE(people[0][u"surety"_qs].toString(), u"certain"_qs);
        QVERIFY(m_shop.report({u"recall"_qs, u"--lot"_qs, u"none"_qs}).isEmpty());
    }

    void theValueOfADay()
    {
        const auto valueAt = [&](const QString &day) {
            const QJsonObject table = m_shop.report({u"stock-value"_qs, u"--at"_qs, day});
            return table[u"totals"_qs][u"value_cents"_qs].toInteger();
        };
        QCOMPARE(valueAt(u"2026-03-10"_qs), 700);
        QCOMPARE(valueAt(u"2026-03-09"_qs), 0);
    }
};

CABAS_TEST(TestStockReports)
#include "tst_stockreports.moc"
