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
