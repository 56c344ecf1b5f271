// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/reports/openingfacts.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// What members' accounts and the stock say when the books begin.
class TestOpeningFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void membersAndStock()
    {
        TestShop shop(engine());
        OpeningFactsService facts(shop.db());
        const auto none = facts.of(shop.session(), {2026, 1, 1});
        QVERIFY(none->memberAccounts.isZero());
        QVERIFY(!none->stockValue);
        shop.write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        NewMember wanted;
        wanted.name = u"Alix Brun"_qs;
        const auto member = MemberService(shop.db()).add(shop.session(), wanted);
        QVERIFY2(member.ok(), qPrintable(member ? QString() : member.failure().message));
        const auto opened = MemberService(shop.db()).setOpening(shop.session(), member->member.id,
                                                                Money::fromCents(4250));
        QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.failure().message));
        (void)aProduct(u"Tofu"_qs).priced(250).inStock(Quantity::units(4), 12'500).add(shop);
        QCOMPARE(facts.of(shop.session(), {2026, 1, 1})->stockValue, Money::fromCents(500));
        QCOMPARE(facts.of(shop.session(), {2026, 1, 1})->memberAccounts, Money::fromCents(4250));
    }
};

CABAS_TEST(TestOpeningFacts)
#include "tst_openingfacts.moc"
