// SPDX-License-Identifier: GPL-3.0-or-later
// covers: differencerules
#include "core/purchasing/naming.h"

#include "core/purchasing/differencerules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestNaming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreMadeReadable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("readable");
        for (const auto &[name, readable] : std::vector<std::pair<QString, QString>>{
                 {u"TOMATE CERISE AOP 250G"_qs, u"Tomate cerise AOP 250\u00A0g"_qs},
                 {u"JUS DE POMME VITAMONT 75CL"_qs, u"Jus de pomme 75\u00A0cl"_qs},
                 {u"Huile d’olive 1L"_qs, u"Huile d’olive 1\u00A0L"_qs},
                 {u"PATES SEMI-COMPL. 500 GR"_qs, u"Pates semi-complètes 500\u00A0g"_qs},
                 {u"Farine T65"_qs, u"Farine T65"_qs},
                 {u"ÉCHALOTE"_qs, u"Échalote"_qs},
                 {u"VITAMONT"_qs, u"VITAMONT"_qs}})
            QTest::newRow(qPrintable(name)) << name << readable;
    }
    void namesAreMadeReadable()
    {
        QFETCH(QString, name);
        NamingRules rules;
        rules.calm = true;
        rules.spacedUnits = true;
        rules.withoutBrand = true;
        rules.words = {{u"semi-compl."_qs, u"semi-complètes"_qs}};
        SupplierArticle article;
        article.name = name;
        article.brand = u"Vitamont"_qs;
        QTEST(rules.readable(article), "readable");
        QCOMPARE(NamingRules::fromJson(rules.toJson()), rules);
        QCOMPARE(NamingRules().readable(article), name);
    }

    void contentsAreLeftOut()
    {
        NamingRules rules;
        rules.withoutContent = true;
        SupplierArticle article;
        article.name = u"Jus, 6 x 75 cl (bio)"_qs;
        QCOMPARE(rules.readable(article), u"Jus (bio)"_qs);
        article.name = u"250 g"_qs;
        QCOMPARE(rules.readable(article), u"250 g"_qs);
    }

    void whatAFileDoesNotSayIsKept()
    {
        SupplierArticle known;
        known.reference = u"A"_qs;
        known.name = u"Café"_qs;
        known.origin = u"Pérou"_qs;
        known.vatBp = 550;
        known.cost = UnitPrice::fromE4(100);
        SupplierArticle told;
        told.reference = u"A"_qs;
        told.name = u"Café"_qs;
        QCOMPARE(DifferenceRules::completed(known, told), known);
        bool withheld = false;
        QVERIFY(!DifferenceRules::compare(known, told, {}, withheld));
        told.promotion = true;
        QVERIFY(told.key() != known.key());
    }

    void likelyContents_data()
    {
        QTest::addColumn<qint64>("contentMilli");
        QTest::addColumn<qint64>("beforeE4");
        QTest::addColumn<qint64>("afterE4");
        QTest::addColumn<qint64>("likelyMilli"); // 0: none
        QTest::newRow("one litre to one and a half") << 1'000LL << 24'400LL << 34'200LL << 1'500LL;
        QTest::newRow("to half a litre") << 1'000LL << 24'400LL << 13'000LL << 500LL;
        QTest::newRow("half a kilo to a kilo") << 500LL << 20'000LL << 39'000LL << 1'000LL;
        QTest::newRow("beyond what shops sell") << 2'500LL << 20'000LL << 90'000LL << 0LL;
        QTest::newRow("a usual step") << 1'000LL << 24'400LL << 25'000LL << 0LL;
        QTest::newRow("not said") << 0LL << 24'400LL << 34'200LL << 0LL;
    }
    void likelyContents()
    {
        QFETCH(qint64, contentMilli);
        QFETCH(qint64, likelyMilli);
        QFETCH(qint64, beforeE4);
        QFETCH(qint64, afterE4);
        SupplierArticle known;
        known.name = u"Huile"_qs;
        known.contentUnit = contentMilli == 0 ? Unit::Piece : Unit::Litre;
        known.content = Quantity::fromMilli(contentMilli);
        known.cost = UnitPrice::fromE4(beforeE4);
        SupplierArticle told = known;
        told.cost = UnitPrice::fromE4(afterE4);
        bool withheld = false;
        const auto difference = DifferenceRules::compare(known, told, {}, withheld).value();
        QCOMPARE(DifferenceRules::likelyContent(difference).value_or(Quantity()).milli(),
                 likelyMilli);
        QCOMPARE(DifferenceRules::reason(difference).contains(u"litre"_qs), likelyMilli > 0);
    }

    void aToldContentIsComparedByTheLitre()
    {
        SupplierArticle known;
        known.name = u"Huile"_qs;
        known.contentUnit = Unit::Litre;
        known.content = Quantity::units(1);
        known.cost = UnitPrice::fromE4(24'400);
        SupplierArticle told = known;
        told.content = Quantity::fromMilli(1'500);
        told.cost = UnitPrice::fromE4(36'600);
        bool withheld = false;
        const auto difference = DifferenceRules::compare(known, told, {}, withheld).value();
        QVERIFY(!DifferenceRules::likelyContent(difference));
        const QString reason = DifferenceRules::reason(difference);
        QVERIFY2(reason.contains(u"goes from 1\u00A0L to 1.5\u00A0L"_qs) &&
                     reason.contains(u"2.44, then 2.44"_qs),
                 qPrintable(reason));
    }

    void marginsFollowTheCost()
    {
        ArticleProduct product;
        product.price = Money::fromCents(211);
        product.vatBp = 550;
        SupplierArticle article;
        article.cost = UnitPrice::fromE4(15'000);
        // 2.11 is 2.00 without VAT: 0.50 of it is margin.
        QCOMPARE(DifferenceRules::marginBp(product, article), 2'500);
        article.cost = {};
        QVERIFY(!DifferenceRules::marginBp(product, article));
    }
};

CABAS_TEST(TestNaming)
#include "tst_naming.moc"
