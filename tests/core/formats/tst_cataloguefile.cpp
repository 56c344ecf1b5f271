// SPDX-License-Identifier: GPL-3.0-or-later
// covers: bnnreader dfcreader
#include "core/formats/cataloguefile.h"

#include "core/formats/bnnreader.h"
#include "core/formats/charset.h"
#include "core/formats/tablefile.h"
#include "tests/core/formats/articletold.h"
#include "tests/core/formats/realcatalogues.h"
#include "tests/core/formats/zipmaker.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QString header =
    u"BNN;3;0;\"Grünhof\";\"T\";\"Obst & Gemüse\";\"EUR\";20260301;20260307;20260228;1329;1\n"_qs;
const QString end = u";;99\n"_qs;

/// A BNN article of `count` fields; `set` gives fields by number, from 1.
QString article(const std::vector<std::pair<int, QString>> &set, int count = 69)
{
    QStringList fields(count);
    for (const auto &[number, text] : std::vector<std::pair<int, QString>>{{1, u"111120"_qs},
                                                                           {2, u"A"_qs},
                                                                           {7, u"Zitronen"_qs},
                                                                           {22, u"6 x 1 KG"_qs},
                                                                           {23, u"6,000"_qs},
                                                                           {24, u"KG"_qs},
                                                                           {34, u"1"_qs},
                                                                           {38, u"2,18"_qs}})
        fields[number - 1] = text;
    for (const auto &[number, text] : set)
        fields[number - 1] = text;
    return fields.join(u';') + u'\n';
}

SupplierCatalogue read(const QByteArray &bytes)
{
    const CatalogueFile file = CatalogueFile::read(bytes).value();
    return file.articles(file.table ? file.table->guess() : ArticleMapping()).value();
}

SupplierCatalogue bnn(const QString &lines, Charset charset = Charset::Cp850)
{
    return read(encoded(header + lines + end, charset));
}

/// An invented producer's catalogue in the words of the Data Food Consortium.
QByteArray beans()
{
    QFile file(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/catalogues/beans.jsonld"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList told(const SupplierCatalogue &catalogue)
{
    QStringList lines;
    for (const SupplierArticle &article : catalogue.articles)
        lines += test::told(article);
    for (const ArticleRefusal &refusal : catalogue.refused)
        lines += u"refused %1"_qs.arg(refusal.line);
    return lines;
}

} // namespace

class TestCatalogueFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBnn_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("article");
        std::vector<std::pair<int, QString>> quoted;
        for (int number = 1; number <= 69; ++number) {
            const QString plain = article({}).trimmed().section(u';', number - 1, number - 1);
            quoted.emplace_back(number, u"\"%1\""_qs.arg(plain));
        }
        QTest::newRow("by the kilo")
            << article({}) << u"111120 Zitronen kg x6 at 2.1800 vat 550"_qs;
        QTest::newRow("part of a case") << article({{22, u"4,5 x 1 KG"_qs}, {23, u"4,500"_qs}})
                                        << u"111120 Zitronen kg x4.5 at 2.1800 vat 550"_qs;
        QTest::newRow("bottles")
            << article({{5, u"4009301019656"_qs},
                        {7, u"\"Saft\""_qs},
                        {22, u"8 x 0,25 L"_qs},
                        {23, u"8"_qs},
                        {24, u"\"FL\""_qs},
                        {34, u"2"_qs}})
            << u"111120 Saft piece(0.25 l) x8 at 2.1800 vat 2000 code 4009301019656"_qs;
        QTest::newRow("delisted") << article({{2, u"X"_qs}, {38, QString()}})
                                  << u"111120 Zitronen kg x6 at 0.0000 vat 550 gone"_qs;
        QTest::newRow("promotion") << article({{62, u"A"_qs}, {63, u"20260301"_qs}})
                                   << u"111120 Zitronen kg x6 at 2.1800 vat 550 promotion"_qs;
        QTest::newRow("two names")
            << article({{8, u"Verna"_qs}}) << u"111120 Zitronen Verna kg x6 at 2.1800 vat 550"_qs;
        for (int count = 69; count <= 74; ++count)
            QTest::addRow("%d fields", count)
                << article({}, count) << u"111120 Zitronen kg x6 at 2.1800 vat 550"_qs;
        QTest::newRow("81 fields") << article({}, 81) << u"refused 2"_qs;
        QTest::newRow("all in quotes")
            << article(quoted) << u"111120 Zitronen kg x6 at 2.1800 vat 550"_qs;
        QTest::newRow("all in quotes, 74 fields")
            << article(quoted, 74) << u"111120 Zitronen kg x6 at 2.1800 vat 550"_qs;
        QTest::newRow("negative price") << article({{38, u"-2,18"_qs}}) << u"refused 2"_qs;
        QTest::newRow("no barcode is zeros")
            << article({{5, u"0000000000000"_qs}}) << u"111120 Zitronen kg x6 at 2.1800 vat 550"_qs;
        QTest::newRow("quotation mark inside")
            << article({{7, u"\"Topf 5\" blau\""_qs}})
            << u"111120 Topf 5\" blau kg x6 at 2.1800 vat 550"_qs;
        QTest::newRow("two fields") << u"111120;A\n"_qs << u"refused 2"_qs;
        QTest::newRow("price of text") << article({{38, u"frei"_qs}}) << u"refused 2"_qs;
        QTest::newRow("price 0") << article({{38, u"0,00"_qs}}) << u"refused 2"_qs;
        QTest::newRow("pack 0") << article({{23, u"0,000"_qs}}) << u"refused 2"_qs;
        QTest::newRow("no number") << article({{1, QString()}}) << u"refused 2"_qs;
        QTest::newRow("wrong code") << article({{5, u"4009301019657"_qs}}) << u"refused 2"_qs;
    }
    void readsBnn()
    {
        QFETCH(QString, line);
        const SupplierCatalogue catalogue = bnn(line);
        QCOMPARE(catalogue.format, u"bnn"_qs);
        QCOMPARE(catalogue.read, 1);
        QTEST(told(catalogue).join(u'\n'), "article");
    }

    void bnnIsReadInItsPage_data()
    {
        QTest::addColumn<int>("charset");
        QTest::newRow("dos") << int(Charset::Cp850);
        QTest::newRow("windows") << int(Charset::Windows1252);
        QTest::newRow("utf-8") << int(Charset::Utf8);
    }
    void bnnIsReadInItsPage()
    {
        QFETCH(int, charset);
        const auto catalogue = bnn(article({{7, u"Käse vom Grünhof, weiß"_qs}}), Charset(charset));
        QCOMPARE(catalogue.title, u"Obst & Gemüse"_qs);
        QCOMPARE(catalogue.articles.at(0).name, u"Käse vom Grünhof, weiß"_qs);
    }

    void bnnOfOldMachines()
    {
        // Lines that end with CR alone, and so many that each must be found at once.
        QString lines = header;
        for (int number = 0; number < 20'000; ++number)
            lines += article({{1, QString::number(number)}});
        lines += end;
        const auto catalogue = read(lines.replace(u'\n', u'\r').toUtf8());
        QCOMPARE(catalogue.articles.size(), size_t(20'000));
        QVERIFY(catalogue.isWhole);
    }

    void bnnTellsWhatItIs()
    {
        QVERIFY(bnn(article({})).isWhole);
        const auto cut = read((header + article({})).toUtf8());
        QVERIFY(!cut.isWhole);
        QCOMPARE(cut.warnings.at(0).code, u"no_end"_qs);
        QString changes = header;
        QVERIFY(!read((changes.replace(u"\"T\""_qs, u"\"V\""_qs) + article({}) + end).toUtf8())
                     .isWhole);
        // The same article twice: once as usual and once as a promotion.
        const auto twice = bnn(article({}) + article({{62, u"A"_qs}}) + article({}));
        QCOMPARE(twice.articles.size(), size_t(2));
        QCOMPARE(twice.refused.at(0).line, 4);
        QString pounds = header;
        const auto foreign =
            read((pounds.replace(u"EUR"_qs, u"CHF"_qs) + article({}) + end).toUtf8());
        QCOMPARE(foreign.warnings.at(0).code, u"other_money"_qs);
    }

    void readsDfc()
    {
        const SupplierCatalogue catalogue = read(beans());
        QCOMPARE(catalogue.format, u"dfc"_qs);
        QCOMPARE(catalogue.read, 3);
        QCOMPARE(told(catalogue),
                 (QStringList{u"FV1 Fèves piece(0.4 kg) x1 at 2.0900 vat 550"_qs,
                              u"2 Fèves, carton piece(0.4 kg) x12 at 2.0000"_qs, u"refused 3"_qs}));
    }

    void dfcInOtherMoneyComesWithoutPrices()
    {
        const SupplierCatalogue catalogue =
            read(beans().replace("dfc-m:Euro", "dfc-m:PoundSterling"));
        QCOMPARE(catalogue.warnings.size(), size_t(1));
        QVERIFY(catalogue.warnings[0].message.contains(u"PoundSterling"_qs));
        QVERIFY(catalogue.articles.at(0).cost.isZero());
    }

    void dfcMayBeOneProductOrSpelledOut()
    {
        const QByteArray full = beans().replace(
            "dfc-b:", "https://github.com/datafoodconsortium/ontology/DFC_BusinessOntology.owl#");
        QCOMPARE(told(read(full)).at(0), u"FV1 Fèves piece(0.4 kg) x1 at 2.0900 vat 550"_qs);
        const QByteArray single = R"({"@id": "https://x/9", "@type": "dfc-b:SuppliedProduct"})";
        QCOMPARE(told(read(single)), QStringList{u"refused 1"_qs});
        QVERIFY(!CatalogueFile::read(beans().chopped(20)).ok());
    }

    /// Real catalogues that may not be copied here: they stand beside the project, or
    /// CABAS_CATALOGUES names their folder.
    void realFilesAreAccountedFor()
    {
        const QString folder = realCatalogues();
        if (folder.isEmpty())
            QSKIP("the real catalogues are not here: CABAS_CATALOGUES may name their folder");
        for (const auto &[name, count] :
             {std::pair{u"bnn/PLF_terra_2008_kw28_obst_gemuese.bnn"_qs, 228},
              {u"supplier_catalogue/foodsoft_file_01.csv"_qs, 4},
              {u"supplier_catalogue/foodsoft_file_01.xlsx"_qs, 4},
              {u"supplier_catalogue/foodsoft_file_01.ods"_qs, 4},
              {u"dfc/fdc-catalog.json"_qs, 8}}) {
            QFile file(QDir(folder).filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const SupplierCatalogue catalogue = read(file.readAll());
            QCOMPARE(catalogue.read, count);
            QCOMPARE(catalogue.articles.size() + catalogue.refused.size(), size_t(count));
            for (const ArticleRefusal &refusal : catalogue.refused)
                QVERIFY(refusal.line > 0 && !refusal.reason.isEmpty());
        }
    }

    /// Whatever the bytes are: an answer, soon.
    void nothingBreaksIt_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::newRow("bnn") << encoded(header + article({}) + article({{62, u"A"_qs}}) + end,
                                        Charset::Cp850);
        QTest::newRow("dfc") << beans();
        QTest::newRow("csv") << QByteArray(
            "Ref;Nom;EAN;PCB;Prix;TVA\n1;\"a\";3760042180333;6;2;5,5\n");
        for (const char *name : {"libreoffice.ods", "openpyxl.xlsx", "libxlsxwriter.xlsx"}) {
            QFile file(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/tables/") +
                       QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(name) << file.readAll();
        }
        // Damage inside the XML, where a damaged archive never lets it come.
        QTest::newRow("sheet") << QByteArray("<row r='1'><c r='A1' t='inlineStr'><is><t>Nom</t>"
                                             "</is></c><c t='s'><v>0</v></c><c><f>1</f><v>1.5E3"
                                             "</v></c></row>");
    }
    void nothingBreaksIt()
    {
        QFETCH(QByteArray, seed);
        const bool isSheet = QByteArray(QTest::currentDataTag()) == "sheet";
        const int rounds = qEnvironmentVariableIsSet("CABAS_LONG") ? 20'000 : 400;
        QRandomGenerator random(20'260'310);
        QElapsedTimer timer;
        qint64 slowest = 0;
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = seed;
            const int damages = 1 + int(random.bounded(6));
            for (int at = 0; at < damages && !bytes.isEmpty(); ++at) {
                const qsizetype where = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[where] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.truncate(where);
                    break;
                case 2:
                    bytes.insert(where, bytes.mid(random.bounded(int(bytes.size())), 40));
                    break;
                default:
                    bytes.remove(where, int(random.bounded(30)));
                }
            }
            timer.start();
            if (isSheet)
                bytes = ZipMaker::workbook(bytes);
            if (const auto file = CatalogueFile::read(bytes)) {
                const auto catalogue =
                    file->articles(file->table ? file->table->guess() : ArticleMapping());
                if (catalogue)
                    QCOMPARE(catalogue->articles.size() + catalogue->refused.size(),
                             size_t(catalogue->read));
            }
            slowest = std::max(slowest, timer.elapsed());
        }
        QVERIFY2(slowest < 1'000, qPrintable(QString::number(slowest)));
    }

    void noiseIsAnswered()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes(int(random.bounded(3'000)), '\0');
            for (char &c : bytes)
                c = char(random.bounded(round % 2 == 0 ? 256 : 60) + (round % 2 == 0 ? 0 : 32));
            if (const auto file = CatalogueFile::read(bytes); file && file->table)
                QVERIFY(file->table->rowCount() >= 0);
        }
    }

    void twentyThousandRowsTakeSeconds()
    {
        QString lines = header;
        for (int number = 0; number < 20'000; ++number)
            lines += article({{1, QString::number(number)}});
        const QByteArray bytes = (lines + end).toUtf8();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(read(bytes).articles.size(), size_t(20'000));
        qInfo("20,000 BNN articles: %lld ms", timer.elapsed());
    }
};

CABAS_TEST(TestCatalogueFile)
#include "tst_cataloguefile.moc"
