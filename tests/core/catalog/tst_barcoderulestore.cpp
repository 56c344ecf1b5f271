// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/barcoderulestore.h"

#include "core/barcode/barcoderules.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestBarcodeRuleStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void rulesAreReadAsTheyWereWritten()
    {
        TestShop shop(engine());
        shop.write([](Tx &tx) { tx.change("DELETE FROM barcode_rules"); });
        std::vector<BarcodeRule> rules = BarcodeRules::defaults();
        shop.write([&](Tx &tx) {
            for (const BarcodeRule &rule : rules)
                BarcodeRuleStore::set(tx, rule);
        });
        std::stable_sort(
            rules.begin(), rules.end(),
            [](const BarcodeRule &a, const BarcodeRule &b) { return a.priority < b.priority; });
        QCOMPARE(shop.read([](Tx &tx) { return BarcodeRuleStore::all(tx); }), rules);
    }

    void aPatternHasOneRule()
    {
        TestShop shop(engine());
        shop.write([](Tx &tx) { tx.change("DELETE FROM barcode_rules"); });
        BarcodeRule rule{u"Poids"_qs, BarcodeKind::Weight, u"22.....{NNDDD}"_qs, 10};
        const auto set = [&] { shop.write([&](Tx &tx) { BarcodeRuleStore::set(tx, rule); }); };
        const auto all = [&] {
            return shop.read([](Tx &tx) { return BarcodeRuleStore::all(tx); });
        };
        set();
        rule.name = u"Balance"_qs;
        rule.priority = 20;
        set();
        QCOMPARE(all(), std::vector<BarcodeRule>{rule});
        const auto remove = [&] {
            return shop.write([&](Tx &tx) { return BarcodeRuleStore::remove(tx, rule.pattern); });
        };
        QVERIFY(remove());
        QVERIFY(!remove());
        QVERIFY(all().empty());
    }
};

CABAS_TEST(TestBarcodeRuleStore)
#include "tst_barcoderulestore.moc"
