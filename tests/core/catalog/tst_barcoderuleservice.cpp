// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/barcoderuleservice.h"

#include "core/barcode/gtin.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

const BarcodeRule weight{QStringLiteral("Weighed"), BarcodeKind::Weight,
                         QStringLiteral("26.....{NNDDD}"), 30};
const BarcodeRule price{QStringLiteral("Priced"), BarcodeKind::Price,
                        QStringLiteral("23.....{NNNDD}"), 40};
const BarcodeRule member{QStringLiteral("Badge"), BarcodeKind::Member,
                         QStringLiteral("0420......{NN}"), 10};

} // namespace

class TestBarcodeRuleService : public QObject {
    Q_OBJECT

    static void clear(TestShop &shop)
    {
        shop.write([](Tx &tx) { tx.change("DELETE FROM barcode_rules"); });
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void keepsChangesAndRemoves()
    {
        TestShop shop(engine());
        clear(shop);
        BarcodeRuleService rules(shop.db());
        const Session session = shop.session();
        QVERIFY(rules.save(session, weight));
        QVERIFY(rules.save(session, price));
        BarcodeRule other = weight;
        other.pattern = u"24.....{NNDDD}"_qs;
        other.name = u"  Pesé   ici "_qs;
        QVERIFY(rules.save(session, other, weight.pattern));
        QCOMPARE(int(rules.list(session)->size()), 2);
        QCOMPARE(rules.list(session)->front().name, u"Pesé ici"_qs);
        QCOMPARE(rules.save(session, other, weight.pattern).failure().code, u"pattern_taken"_qs);
        QVERIFY(rules.remove(session, other.pattern));
        QVERIFY(!rules.remove(session, other.pattern));
        QCOMPARE(int(rules.list(session)->size()), 1);
    }

    void refusesWhatWouldBeChance()
    {
        TestShop shop(engine());
        clear(shop);
        BarcodeRuleService rules(shop.db());
        QVERIFY(rules.save(shop.session(), weight));
        BarcodeRule twin{u"Article"_qs, BarcodeKind::Article, u"26.........."_qs, 30};
        const auto before = shop.countRows();
        const auto refusal = rules.save(shop.session(), twin);
        QCOMPARE(refusal.failure().code, u"ambiguous"_qs);
        QVERIFY(refusal.failure().message.contains(weight.pattern));
        BarcodeRule nameless = price;
        nameless.name = u" "_qs;
        QCOMPARE(rules.save(shop.session(), nameless).failure().code, u"name"_qs);
        BarcodeRule unreadable = price;
        unreadable.pattern = u"23..."_qs;
        QVERIFY(!rules.save(shop.session(), unreadable));
        BarcodeRule last = price;
        last.priority = 10'000;
        QCOMPARE(rules.save(shop.session(), last).failure().code, u"priority"_qs);
        QCOMPARE(rules.save(shop.sessionAs({Permission::EditProducts}), price).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(rules.remove(shop.sessionAs({}), weight.pattern).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(shop.countRows(), before);
        twin.priority = 31;
        QVERIFY(rules.save(shop.session(), twin));
    }

    void saysWhatAScanGives_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("weighed") << u"2612346004826"_qs
                                 << u"0.482 kg of Comté at €18.90/kg: €9.11"_qs << weight.pattern;
        QTest::newRow("priced") << u"2300042009459"_qs
                                << u"0.500 kg of Tomme at €18.90/kg: €9.45"_qs << price.pattern;
        QTest::newRow("own price") << u"3760042180333"_qs << u"Muesli at €4.20"_qs << QString();
        QTest::newRow("nobody's") << u"2699999004825"_qs
                                  << u"0.482 kg of an article that is not in the catalogue"_qs
                                  << weight.pattern;
        QTest::newRow("badge") << u"0420000042001"_qs << u"the badge of member 42"_qs
                               << member.pattern;
    }
    void saysWhatAScanGives()
    {
        QFETCH(QString, scan);
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        TestShop shop(engine());
        clear(shop);
        BarcodeRuleService service(shop.db());
        for (const BarcodeRule &rule : {weight, price, member})
            QVERIFY(service.save(shop.session(), rule));
        aProduct(u"Comté"_qs).inKilos().priced(1890).barcode(u"2612346000002"_qs).add(shop);
        aProduct(u"Tomme"_qs).inKilos().priced(1890).barcode(u"2300042000005"_qs).add(shop);
        aProduct(u"Muesli"_qs).priced(420).barcode(u"3760042180333"_qs).add(shop);
        const QString body = scan.chopped(1);
        const QString whole = body + QString::number(*checkDigit(body));
        const auto trial = service.tryScan(shop.session(), whole, *service.list(shop.session()));
        QVERIFY2(trial->ok, qPrintable(trial->text));
        QCOMPARE(QString(trial->text).replace(u'\u00a0', u' '), text);
        QCOMPARE(trial->pattern, pattern);
    }

    void aWrongScanSaysWhy()
    {
        TestShop shop(engine());
        BarcodeRuleService service(shop.db());
        const auto trial = service.tryScan(shop.session(), u"2612346004820"_qs, {weight});
        QVERIFY(!trial->ok);
        QVERIFY(!trial->text.isEmpty());
    }
};

CABAS_TEST(TestBarcodeRuleService)
#include "tst_barcoderuleservice.moc"
