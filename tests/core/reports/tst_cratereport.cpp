// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cratereport.h"

#include "core/purchasing/crateservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestCrateReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theSlipTellsWhatWentBack()
    {
        TestShop shop(engine());
        const SupplierId garden = aSupplier(u"Garden"_qs).add(shop).id;
        CrateService service(shop.db());
        CrateKind kind;
        kind.name = u"Green crate"_qs;
        kind.deposit = Money::fromCents(400);
        kind = *service.add(shop.session(), kind);
        const auto slip = [&] {
            return CrateReport::slip(shop.db(), shop.session(), u"x.cabas"_qs, garden,
                                     shop.today());
        };
        QVERIFY(service.move(shop.session(), {kind.id, garden, 10, {}, {}}));
        QCOMPARE(slip().failure().code, u"no_crates"_qs);
        QVERIFY(service.move(shop.session(), {kind.id, garden, -7, {}, u"Bon 3"_qs}));
        const auto table = slip();
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(1));
        QCOMPARE(std::get<qint64>(table->rows[0][1]), 7);
        QCOMPARE(std::get<qint64>(table->rows[0][2]), 2'800);
        QCOMPARE(std::get<qint64>(table->totals[1]), 7);
        QVERIFY(table->title.contains(u"Garden"_qs));
        QVERIFY(table->notes.front().contains(u"3"_qs)); // still here
        QVERIFY(!CrateReport::slip(shop.db(), shop.session(), {}, SupplierId(99), shop.today()));
        QCOMPARE(CrateReport::slip(shop.db(), shop.sessionAs({Permission::Sell}), {}, garden,
                                   shop.today())
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestCrateReport)
#include "tst_cratereport.moc"
