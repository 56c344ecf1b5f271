// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogrules.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestCatalogRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("generated") << u"P00001"_qs << QString();
        QTest::newRow("digits that are no GTIN") << u"12345678"_qs << QString();
        QTest::newRow("blanks around") << u"  T1 "_qs << QString();
        QTest::newRow("empty") << u" \t"_qs << u"code_empty"_qs;
        QTest::newRow("blank inside") << u"T 1"_qs << u"code_blank"_qs;
        QTest::newRow("longest") << QString(30, u'9') << QString();
        QTest::newRow("too long") << QString(31, u'9') << u"code_too_long"_qs;
    }
    void ownCodes()
    {
        QFETCH(QString, code);
        const Result<> result = CatalogRules::checkCode(code);
        QTEST(result ? QString() : result.failure().code, "refusal");
    }

    void barcodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("EAN-13") << u"3760042180333"_qs << QString();
        QTest::newRow("EAN-13, wrong digit") << u"3760042180334"_qs << u"check_digit"_qs;
        QTest::newRow("EAN-8") << u"96385074"_qs << QString();
        QTest::newRow("EAN-8, wrong digit") << u"96385075"_qs << u"check_digit"_qs;
        QTest::newRow("UPC-A") << u"036000291452"_qs << QString();
        QTest::newRow("UPC-A, wrong digit") << u"036000291453"_qs << u"check_digit"_qs;
        QTest::newRow("ITF-14") << u"13760042180330"_qs << QString();
        QTest::newRow("ITF-14, wrong digit") << u"13760042180331"_qs << u"check_digit"_qs;
        QTest::newRow("internal") << u"PAIN-T80"_qs << QString();
        QTest::newRow("five digits") << u"12345"_qs << QString();
        QTest::newRow("empty") << QString() << u"code_empty"_qs;
    }
    void barcodes()
    {
        QFETCH(QString, code);
        const Result<> result = CatalogRules::checkBarcode(code);
        QTEST(result ? QString() : result.failure().code, "refusal");
    }

    void whatACodeIs_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("pack");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("key");
        QTest::newRow("unit") << u"3760042180333"_qs << 1LL << int(CodeKind::Unit)
                              << u"03760042180333"_qs;
        QTest::newRow("carton") << u"13760042180330"_qs << 6LL << int(CodeKind::Carton)
                                << u"13760042180330"_qs;
        QTest::newRow("in-store") << u"2212345000005"_qs << 1LL << int(CodeKind::Internal)
                                  << u"02212345000005"_qs;
        QTest::newRow("letters") << u" pain "_qs << 1LL << int(CodeKind::Internal) << u"PAIN"_qs;
    }
    void whatACodeIs()
    {
        QFETCH(QString, code);
        QFETCH(qint64, pack);
        const ProductCode known = CatalogRules::codeOf(code, Quantity::units(pack));
        QTEST(int(known.kind), "kind");
        QTEST(known.code, "key");
        QCOMPARE(known.shown, code.trimmed());
        QCOMPARE(known.pack, Quantity::units(pack));
    }

    void prices_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("usual") << 250LL << QString() << QString();
        QTest::newRow("highest") << CatalogRules::maxPriceCents << QString() << QString();
        QTest::newRow("too high") << CatalogRules::maxPriceCents + 1 << QString()
                                  << u"price_too_high"_qs;
        QTest::newRow("below zero") << -1LL << u"gift"_qs << u"price_negative"_qs;
        QTest::newRow("free without why") << 0LL << u"  "_qs << u"price_zero"_qs;
        QTest::newRow("free with why") << 0LL << u"échantillon"_qs << QString();
        QTest::newRow("endless reason") << 0LL << QString(201, u'x') << u"reason_too_long"_qs;
    }
    void prices()
    {
        QFETCH(qint64, cents);
        QFETCH(QString, reason);
        const Result<> result = CatalogRules::checkPrice(Money::fromCents(cents), reason);
        QTEST(result ? QString() : result.failure().code, "refusal");
    }

    void newPricesWorthSaying_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("codes");
        QTest::newRow("a little more") << 250LL << 270LL << 0 << QString();
        QTest::newRow("twice") << 250LL << 500LL << 0 << QString();
        QTest::newRow("more than twice") << 250LL << 501LL << 0 << u"price_step"_qs;
        QTest::newRow("less than half") << 501LL << 250LL << 0 << u"price_step"_qs;
        QTest::newRow("first price") << -1LL << 9999LL << 0 << QString();
        QTest::newRow("was free") << 0LL << 250LL << 0 << QString();
        QTest::newRow("yesterday") << 250LL << 250LL << -1 << u"price_backdated"_qs;
        QTest::newRow("next month") << 250LL << 250LL << 30 << QString();
    }
    void newPricesWorthSaying()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, after);
        QFETCH(int, days);
        const QDate today(2026, 3, 10);
        const std::optional<Money> old =
            before < 0 ? std::nullopt : std::optional(Money::fromCents(before));
        Price price;
        price.price = Money::fromCents(after);
        price.from = today.addDays(days);
        QStringList codes;
        for (const Warning &warning : CatalogRules::priceWarnings(old, price, today)) {
            QVERIFY(!warning.message.isEmpty());
            codes += warning.code;
        }
        QTEST(codes.join(u' '), "codes");
    }

    void packs_data()
    {
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("six") << 6000LL << int(Unit::Piece) << QString();
        QTest::newRow("half a kilo") << 500LL << int(Unit::Kilogram) << QString();
        QTest::newRow("half a piece") << 500LL << int(Unit::Piece) << u"pack_not_whole"_qs;
        QTest::newRow("nothing") << 0LL << int(Unit::Piece) << u"pack_empty"_qs;
        QTest::newRow("below nothing") << -6000LL << int(Unit::Piece) << u"pack_empty"_qs;
        QTest::newRow("absurd") << CatalogRules::maxPackMilli + 1000 << int(Unit::Piece)
                                << u"pack_too_large"_qs;
    }
    void packs()
    {
        QFETCH(qint64, milli);
        QFETCH(int, unit);
        const Result<> result = CatalogRules::checkPack(Quantity::fromMilli(milli), Unit(unit));
        QTEST(result ? QString() : result.failure().code, "refusal");
    }

    void namesAndFamilies()
    {
        QVERIFY(CatalogRules::checkName(u"Œufs"_qs));
        QCOMPARE(CatalogRules::checkName(u"\u200b \n"_qs).failure().code, u"name_empty"_qs);
        QCOMPARE(CatalogRules::checkName(QString(121, u'x')).failure().code, u"name_too_long"_qs);
        QVERIFY(CatalogRules::checkFamily(u"Frais"_qs));
        QCOMPARE(CatalogRules::checkFamily(u" "_qs).failure().code, u"family_empty"_qs);
        QCOMPARE(CatalogRules::checkFamily(QString(61, u'x')).failure().code,
                 u"family_too_long"_qs);
    }

    void units()
    {
        QCOMPARE(CatalogRules::unitNamed(u"kg"_qs).value(), Unit::Kilogram);
        const auto unknown = CatalogRules::unitNamed(u"bottle"_qs);
        QCOMPARE(unknown.failure().code, u"unknown_unit"_qs);
        QVERIFY(unknown.failure().message.contains(u"bottle"_qs));
    }

    void generatedCodes()
    {
        QCOMPARE(CatalogRules::generatedCode(1), u"P00001"_qs);
        QCOMPARE(CatalogRules::generatedCode(123456), u"P123456"_qs);
    }
};

CABAS_TEST(TestCatalogRules)
#include "tst_catalogrules.moc"
