// SPDX-License-Identifier: GPL-3.0-or-later
// covers: articlemapping supplierarticle
#include "core/formats/articletable.h"

#include "core/formats/tablefile.h"
#include "tests/core/formats/articletold.h"
#include "tests/core/formats/zipmaker.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

ArticleTable tableOf(const QByteArray &csv)
{
    return ArticleTable(TableFileReader::read(csv).value());
}

SupplierCatalogue read(const QByteArray &csv)
{
    const ArticleTable table = tableOf(csv);
    return table.read(table.guess()).value();
}

const QByteArray head = "Ref;Designation;EAN;Conditionnement;PCB;Prix HT;Prix colis;Prix kg;TVA\n";

} // namespace

class TestArticleTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessesColumns_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("mapping");
        QTest::newRow("french")
            << QByteArray("Code article;Libellé;Gencod;Colisage;PU HT;Prix de vente conseillé;"
                          "Taux TVA;Famille;Origine\n")
            << u"reference=Code article,name=Libellé,barcode=Gencod,pack_count=Colisage,"
               "unit_price=PU HT,vat=Taux TVA,category=Famille,origine"_qs.replace(
                   u"origine"_qs, u"origin=Origine"_qs);
        QTest::newRow("german")
            << QByteArray("Artikelnummer;Bezeichnung;EAN;Gebinde;Nettopreis;MwSt;Herkunft\n")
            << u"reference=Artikelnummer,name=Bezeichnung,barcode=EAN,package=Gebinde,"
               "unit_price=Nettopreis,vat=MwSt,origin=Herkunft"_qs;
        QTest::newRow("english") << QByteArray(
                                        "SKU,Product name,Barcode,Case size,Case price,VAT,Brand\n")
                                 << u"reference=SKU,name=Product name,barcode=Barcode,brand=Brand,"
                                    "pack_count=Case size,pack_price=Case price,vat=VAT"_qs;
        QTest::newRow("words in headings")
            << QByteArray("Réf. fournisseur;Désignation produit bio;Prix HT 2026 (€)\n")
            << u"reference=Réf. fournisseur,name=Désignation produit bio,"
               "unit_price=Prix HT 2026 (€)"_qs;
        QTest::newRow("coop order list")
            << QByteArray("avail.;Order number;Name;Supplier order unit;Unit;Ratios to supplier "
                          "order unit;Minimum order quantity;Billing unit;Group order granularity;"
                          "Group order unit;Price (net);Price unit;VAT;Deposit;Note;Category;"
                          "Origin;Manufacturer\n")
            << u"reference=Order number,name=Name,brand=Manufacturer,package=Supplier order unit,"
               "unit_words=Unit,pack_count=Ratios to supplier order unit,"
               "unit_price=Price (net),vat=VAT,category=Category,origin=Origin,"
               "available=avail."_qs;
        QTest::newRow("nothing known") << QByteArray("a;b\n1;2\n") << QString();
    }
    void guessesColumns()
    {
        QFETCH(QByteArray, csv);
        const ArticleMapping mapping = tableOf(csv).guess();
        QStringList pairs;
        for (const auto &column : mapping.columns)
            pairs += ArticleFields::name(column.field) + u'=' + column.heading;
        QTEST(pairs.join(u','), "mapping");
        QCOMPARE(ArticleMapping::fromJson(mapping.toJson()), mapping);
    }

    void countsAndPrices_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("article");
        QTest::newRow("bottles") << QByteArray("R;Jus;;6 x 750 ml;;2,10;;;5,5\n")
                                 << u"R Jus piece(0.75 l) x6 at 2.1000 vat 550"_qs;
        QTest::newRow("case price") << QByteArray("R;Jus;;6 x 750 ml;;;12,60;;20 %\n")
                                    << u"R Jus piece(0.75 l) x6 at 2.1000 vat 2000"_qs;
        QTest::newRow("price per kg") << QByteArray("R;Pâtes;;500 g;12;;;3,00;\n")
                                      << u"R Pâtes piece(0.5 kg) x12 at 1.5000"_qs;
        QTest::newRow("sack") << QByteArray("R;Lentilles;;sac 5 kg;;12,50;;;\n")
                              << u"R Lentilles kg x5 at 2.5000"_qs;
        QTest::newRow("two sacks") << QByteArray("R;Lentilles;;2 x 5 kg;;12,50;;;\n")
                                   << u"R Lentilles kg x10 at 2.5000"_qs;
        QTest::newRow("kilos") << QByteArray("R;Citrons;;6 x 1 KG;;2,18;;;0,055\n")
                               << u"R Citrons kg x6 at 2.1800 vat 550"_qs;
        QTest::newRow("bags of a kilo with a code")
            << QByteArray("R;Farine;3760042180333;6 x 1 kg;;1,80;;;\n")
            << u"R Farine piece(1 kg) x6 at 1.8000 code 3760042180333"_qs;
        QTest::newRow("bare kg") << QByteArray("R;Noix;;kg;;2.34;;;6\n")
                                 << u"R Noix kg x1 at 2.3400 vat 600"_qs;
        QTest::newRow("count beside words")
            << QByteArray("R;Eau;;1,5 L;6;0,55;;;\n") << u"R Eau piece(1.5 l) x6 at 0.5500"_qs;
        QTest::newRow("many decimals")
            << QByteArray("R;Thé;;;3;1,23456;;;\n") << u"R Thé piece x3 at 1.2346"_qs;
        QTest::newRow("code as number") << QByteArray("R;Thé;96385074;;;1;;;\n")
                                        << u"R Thé piece x1 at 1.0000 code 96385074"_qs;
    }
    void countsAndPrices()
    {
        QFETCH(QByteArray, line);
        const SupplierCatalogue catalogue = read(head + line);
        QVERIFY2(catalogue.refused.empty(),
                 catalogue.refused.empty() ? "" : qPrintable(catalogue.refused[0].reason));
        QTEST(told(catalogue.articles.at(0)), "article");
    }

    void refusesLineByLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("text as price") << QByteArray("R;A;;;;sur demande;;;\n") << u"price"_qs;
        QTest::newRow("date as price") << QByteArray("R;A;;;;02/03/2026;;;\n") << u"price"_qs;
        QTest::newRow("formula as price") << QByteArray("R;A;;;;=1+1;;;\n") << u"price"_qs;
        QTest::newRow("no price") << QByteArray("R;A;;x;;;;;\n") << u"missing"_qs;
        QTest::newRow("price 0") << QByteArray("R;A;;;;0;;;\n") << u"is 0"_qs;
        QTest::newRow("negative") << QByteArray("R;A;;;;-2;;;\n") << u"below zero"_qs;
        QTest::newRow("barcode as price")
            << QByteArray("R;A;;;;3760042180333;;;\n") << u"too high"_qs;
        QTest::newRow("pack 0") << QByteArray("R;A;;;0;1;;;\n") << u"pack of 0"_qs;
        QTest::newRow("pack of text") << QByteArray("R;A;;;beaucoup;1;;;\n") << u"units a case"_qs;
        QTest::newRow("half a piece") << QByteArray("R;A;;;1,5;1;;;\n") << u"whole number"_qs;
        QTest::newRow("wrong barcode")
            << QByteArray("R;A;3760042180334;;;1;;;\n") << u"3760042180334"_qs;
        QTest::newRow("barcode of letters") << QByteArray("R;A;abc;;;1;;;\n") << u"abc"_qs;
        QTest::newRow("no name") << QByteArray("R;;;;;1;;;\n") << u"no name"_qs;
        QTest::newRow("vat") << QByteArray("R;A;;;;1;;;réduite\n") << u"VAT"_qs;
        QTest::newRow("vat too high") << QByteArray("R;A;;;;1;;;96\n") << u"VAT"_qs;
        QTest::newRow("per kg of what") << QByteArray("R;A;;;;;;3;\n") << u"per kg"_qs;
        QTest::newRow("long reference") << QByteArray(50, 'R') + ";A;;;;1;;;\n"
                                        << u"longer than 40"_qs;
        QTest::newRow("same reference") << QByteArray("r0;A;;;;1;;;\n") << u"line 2"_qs;
        QTest::newRow("same barcode") << QByteArray("R;A;3760042180333;;;1;;;\n") << u"line 2"_qs;
    }
    void refusesLineByLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, word);
        const SupplierCatalogue catalogue =
            read(head + "R0;Bon;3760042180333;;;1;;;\n" + line + "R9;Bon aussi;;;;1;;;\n");
        QCOMPARE(catalogue.read, 3);
        QCOMPARE(catalogue.articles.size(), size_t(2));
        QCOMPARE(catalogue.refused.size(), size_t(1));
        QCOMPARE(catalogue.refused[0].line, 3);
        QVERIFY2(catalogue.refused[0].reason.contains(word),
                 qPrintable(catalogue.refused[0].reason));
    }

    void headingsAndSectionsAreNoArticles()
    {
        const SupplierCatalogue catalogue =
            read("Tarif au 1er mars;;\n;;\nRef;Nom;Prix\nFRUITS;;\n1;Pomme;2\n;;\nRef;Nom;Prix\n"
                 "LÉGUMES;;\n2;Poireau;3\n");
        QCOMPARE(catalogue.read, 2);
        QCOMPARE(catalogue.articles.at(0).category, u"FRUITS"_qs);
        QCOMPARE(catalogue.articles.at(1).line, 9);
    }

    void blankRowsAreNotCounted()
    {
        const SupplierCatalogue catalogue =
            read("Ref;Nom;Prix\n1;Pomme;2\n" + QByteArray(";;\n").repeated(300) +
                 "2;Poireau;3\n3;Navet;0\n" + QByteArray("\n").repeated(300));
        QCOMPARE(catalogue.read, 3);
        QCOMPARE(catalogue.articles.at(1).line, 303);
        QCOMPARE(catalogue.refused.at(0).line, 304);
    }

    void mergedCellsCountForEachRow()
    {
        // One price beside two rows; the merged name of the last leaves its rows without one.
        const auto file = TableFileReader::read(ZipMaker::workbook(
            "<row><c t='inlineStr'><is><t>Ref</t></is></c><c t='inlineStr'><is><t>Nom</t></is></c>"
            "<c t='inlineStr'><is><t>Prix</t></is></c></row>"
            "<row><c t='inlineStr'><is><t>A</t></is></c><c t='inlineStr'><is><t>Pomme</t></is></c>"
            "<c><v>2.5</v></c></row>"
            "<row><c t='inlineStr'><is><t>B</t></is></c><c t='inlineStr'><is><t>Poire</t></is></c>"
            "<c/></row>",
            "<mergeCells><mergeCell ref='C2:C3'/></mergeCells>"));
        const ArticleTable table(file.value());
        const SupplierCatalogue catalogue = table.read(table.guess()).value();
        QCOMPARE(told(catalogue.articles.at(0)), u"A Pomme piece x1 at 2.5000"_qs);
        QCOMPARE(told(catalogue.articles.at(1)), u"B Poire piece x1 at 2.5000"_qs);
    }

    void sectionsNameFamilies()
    {
        const SupplierCatalogue catalogue =
            read("Nom;Ref;Prix\nFRUITS;;\nPomme;1;2\nLÉGUMES;;\nPoireau;2;3\n");
        QCOMPARE(catalogue.articles.at(0).category, u"FRUITS"_qs);
        QCOMPARE(catalogue.articles.at(1).category, u"LÉGUMES"_qs);
    }

    void cellsOfSpreadsheetsTellMore()
    {
        TableSheet sheet;
        const auto text = [](const QString &t) { return TableCell{CellKind::Text, t}; };
        sheet.rows = {{1,
                       {text(u"Ref"_qs), text(u"Nom"_qs), text(u"Prix HT"_qs), text(u"TVA"_qs),
                        text(u"EAN"_qs)}}};
        const auto add = [&](const TableCell &price, const TableCell &vat) {
            const int line = int(sheet.rows.size()) + 1;
            sheet.rows.push_back(
                {line, {text(QString::number(line)), text(u"A"_qs), price, vat, {}}});
        };
        add({CellKind::Number, u"2.5"_qs}, {CellKind::Percent, u"5.5"_qs});
        add({CellKind::Date, u"2026-03-02"_qs}, {});
        add({CellKind::Error, u"#DIV/0!"_qs}, {});
        add({CellKind::Empty, {}, true}, {});
        add({CellKind::Flag, u"1"_qs}, {});
        const ArticleTable table(TableFile{{sheet}});
        const SupplierCatalogue catalogue = table.read(table.guess()).value();
        QCOMPARE(told(catalogue.articles.at(0)), u"2 A piece x1 at 2.5000 vat 550"_qs);
        QCOMPARE(catalogue.refused.size(), size_t(4));
        QVERIFY(catalogue.refused[0].reason.contains(u"2026-03-02"_qs));
        QVERIFY(catalogue.refused[1].reason.contains(u"#DIV/0!"_qs));
        QVERIFY(catalogue.refused[2].reason.contains(u"formula"_qs));
    }

    void mappingsFollowHeadings()
    {
        const ArticleTable table = tableOf("Nom;Ref;Prix HT\nPomme;1;2\n");
        ArticleMapping mapping = table.guess();
        mapping.set(ArticleField::UnitPrice, u"Tarif 2027"_qs);
        QCOMPARE(table.adapted(mapping).heading(ArticleField::UnitPrice), u"Prix HT"_qs);
        const auto read = table.read(mapping);
        QVERIFY(!read.ok());
        QVERIFY(read.failure().message.contains(u"Tarif 2027"_qs));
        mapping.set(ArticleField::UnitPrice, {});
        QVERIFY(!mapping.isEnough());
        QCOMPARE(table.read(mapping).failure().code, u"no_mapping"_qs);
        QCOMPARE(table.columns(1).at(2).samples, QStringList{u"2"_qs});
    }

    void aFileOfAnotherKindIsReadByItsOwnHeadings()
    {
        const ArticleTable table = tableOf("Nom;Ref;Prix HT\nPomme;1;2\n");
        // The supplier sent a file without columns before, or a table of quite another sort.
        QCOMPARE(table.adapted({}), table.guess());
        QVERIFY(!table.fits({}));
        ArticleMapping other;
        other.set(ArticleField::Name, u"Bezeichnung"_qs);
        QVERIFY(!table.fits(other));
        QVERIFY(table.adapted(other).isEnough());
        other.set(ArticleField::UnitPrice, u"Prix HT"_qs);
        QVERIFY(table.fits(other));
    }

    void columnsWithoutHeadingAreNumbered()
    {
        const ArticleTable table = tableOf("Pomme;12;2,50\nPoire;13;3\n");
        ArticleMapping mapping;
        mapping.set(ArticleField::Name, u"#1"_qs);
        mapping.set(ArticleField::UnitPrice, u"#3"_qs);
        QCOMPARE(table.read(mapping)->articles.size(), size_t(2));
    }

    void articlesAreCountedInOtherUnits()
    {
        SupplierArticle jar;
        jar.pack = Quantity::units(6);
        jar.contentUnit = Unit::Kilogram;
        jar.content = Quantity::fromMilli(500);
        jar.cost = UnitPrice::fromE4(30'000);
        const auto kilos = jar.countedIn(Unit::Kilogram);
        QCOMPARE(kilos->pack, Quantity::units(3));
        QCOMPARE(kilos->cost.e4(), 60'000);
        QVERIFY(!jar.countedIn(Unit::Litre));
        const auto sack = kilos->countedIn(Unit::Piece);
        QCOMPARE(sack->content, Quantity::units(3));
        QCOMPARE(sack->cost.e4(), 180'000);
    }
};

CABAS_TEST(TestArticleTable)
#include "tst_articletable.moc"
