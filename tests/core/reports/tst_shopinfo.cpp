// SPDX-License-Identifier: GPL-3.0-or-later
// covers: inforeportstore
#include "core/reports/shopinfo.h"

#include "tests/support/fullshop.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace cabas;
using cabas::test::TestShop;

class TestShopInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheFileHolds()
    {
        TestShop shop;
        test::liveALittle(shop);
        const Result<QJsonObject> info = ShopInfo::read(shop.db(), u"shop.cabas"_qs);
        QVERIFY(info);
        QCOMPARE(info->value(u"shop"_qs).toString(), u"La Feuille"_qs);
        QCOMPARE(info->value(u"sandbox"_qs).toBool(), true);
        QCOMPARE(info->value(u"keys"_qs).toArray().size(), 1);
        const QMap<QString, qint64> rows = shop.countRows();
        const QJsonObject counts = info->value(u"counts"_qs).toObject();
        QCOMPARE(counts[u"tickets"_qs].toInteger(), rows[u"tickets"_qs]);
        QCOMPARE(counts[u"entries"_qs].toInteger(), rows[u"journal_entries"_qs]);
        QCOMPARE(counts[u"members"_qs].toInteger(), 2);
    }

    void schemaListsEveryTable()
    {
        TestShop shop;
        const Result<QJsonObject> schema = ShopInfo::schema(shop.db());
        QVERIFY(schema);
        QMap<QString, QString> kinds;
        for (const QJsonValue &table : schema->value(u"tables"_qs).toArray()) {
            kinds.insert(table[u"name"_qs].toString(), table[u"kind"_qs].toString());
            QVERIFY(!table[u"key"_qs].isUndefined() && !table[u"unprotected"_qs].isUndefined());
        }
        for (const QString &name : shop.countRows().keys())
            QVERIFY2(kinds.contains(name), qPrintable(name));
        QCOMPARE(kinds[u"ticket_lines"_qs], u"posted"_qs);
        QCOMPARE(kinds[u"products"_qs], u"setting"_qs);
        QCOMPARE(kinds[u"baskets"_qs], u"draft"_qs);
        QCOMPARE(kinds[u"stock_levels"_qs], u"derived"_qs);
        QCOMPARE(kinds[u"products_search_data"_qs], u"derived"_qs);
    }
};

CABAS_TEST(TestShopInfo)
#include "tst_shopinfo.moc"
