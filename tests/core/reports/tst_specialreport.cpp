// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/specialreport.h"

#include "core/reports/reportservice.h"
#include "tests/core/special/specialshop.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestSpecialReport : public QObject {
    Q_OBJECT

    static QString textOf(const ReportTable &table, size_t row, const QString &field)
    {
        const ReportCell &cell = table.rows[row][size_t(table.columnOf(field))];
        return std::holds_alternative<QString>(cell) ? std::get<QString>(cell) : QString();
    }

private Q_SLOTS:
    void whatIsKeptTooLongStandsFirst()
    {
        SpecialShop shop;
        const SpecialOrder bob = shop.asked(SpecialShop::wish(shop.bob, shop.quiche.id, 2));
        const SpecialOrder ada = shop.asked(SpecialShop::wish(shop.ada, shop.honey->id, 4));
        const SpecialOrder gone = shop.asked(SpecialShop::wish(shop.ada, shop.soap.id, 1));
        shop.received(shop.honey->id, 6);
        QVERIFY(shop.specials().cancel(shop.session(), gone.id, u"no"_qs, false));
        shop.goTo(shop.shop().today().addDays(8));
        ReportService service(shop.db(), {});
        const auto table = service.make(shop.session(), u"special-orders"_qs, {});
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(2));
        QCOMPARE(textOf(*table, 0, u"name"_qs), u"Miel"_qs);
        QCOMPARE(textOf(*table, 0, u"member_name"_qs), u"Ada"_qs);
        QVERIFY(textOf(*table, 0, u"state"_qs) != textOf(*table, 1, u"state"_qs));
        QCOMPARE(textOf(*table, 1, u"name"_qs), u"Quiche"_qs);
        QCOMPARE(table->notes.size(), 2);
        QVERIFY(bob.id < ada.id);
    }

    void namesAreForThoseWhoMaySeeThem()
    {
        SpecialShop shop;
        shop.asked(SpecialShop::wish(shop.ada, shop.honey->id, 4));
        const Session buyer = shop.shop().sessionAs({Permission::ViewReports});
        const auto table = ReportService(shop.db(), {}).make(buyer, u"special-orders"_qs, {});
        QVERIFY(table);
        QCOMPARE(textOf(*table, 0, u"member_name"_qs), QString());
        const Session nobody = shop.shop().sessionAs({Permission::Sell});
        QVERIFY(!ReportService(shop.db(), {}).make(nobody, u"special-orders"_qs, {}));
    }
};

CABAS_TEST(TestSpecialReport)
#include "tst_specialreport.moc"
