// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/labellayout.h"

#include "tests/support/registry.h"

using namespace cabas;

namespace {

constexpr int dot300 = 84'667; // nanometres

/// As a wide sans serif letter would.
int measure(const QString &text, int size, bool strong)
{
    return int(text.size()) * size * (strong ? 62 : 56) / 100;
}

LabelContent tofu()
{
    LabelContent label;
    label.name = u"Tofu nature, 2 × 125 g"_qs;
    label.priceWhole = u"2"_qs;
    label.priceRest = u",60 €"_qs;
    label.perUnit = u"10,40 €/kg"_qs;
    label.origin = u"France, Drôme · 171 km"_qs;
    label.marks = {u"AB"_qs};
    label.allergens = u"soja"_qs;
    label.date = u"10/03/2026"_qs;
    label.symbol = *SymbolWriter::write(u"3760042180333"_qs);
    return label;
}

LabelContent endless()
{
    LabelContent label = tofu();
    label.name = u"Assortiment de biscuits sablés à la farine de petit épeautre de Haute-Provence, "
                 "au beurre de baratte et aux éclats de noisettes torréfiées, sachet familial"_qs;
    label.priceWhole = u"1 234"_qs;
    label.perUnit = u"12 345,67 €/kg"_qs;
    label.origin = u"Coopérative agricole des producteurs de la vallée de la Durance · France, "
                   "Alpes-de-Haute-Provence · 1 234 km · consigne 0,20 €"_qs;
    label.marks = {u"AB"_qs, u"Bio européen"_qs, u"Demeter"_qs, u"Nature & Progrès"_qs,
                   u"Symbole des producteurs paysans"_qs};
    label.allergens = u"gluten, crustacés, œufs, poissons, arachides, soja, lait, fruits à coque, "
                      "céleri, moutarde, sésame, sulfites, lupin, mollusques"_qs;
    return label;
}

QString shown(const LabelItem &item)
{
    return u"%1 at %2,%3 %4x%5"_qs.arg(item.text.isEmpty() ? u"bars"_qs : item.text)
        .arg(item.box.x())
        .arg(item.box.y())
        .arg(item.box.width())
        .arg(item.box.height());
}

/// Frames hold their text; nothing else may touch anything else, or leave the label.
void checkPlaces(const std::vector<LabelItem> &items, const LabelFormat &format)
{
    const QRect label(QPoint(), format.label);
    for (size_t i = 0; i < items.size(); ++i) {
        QVERIFY2(label.contains(items[i].box),
                 qPrintable(format.name + u": leaves the label: "_qs + shown(items[i])));
        for (size_t j = i + 1; j < items.size(); ++j) {
            const bool isFrame =
                items[i].kind == LabelItem::Kind::Frame || items[j].kind == LabelItem::Kind::Frame;
            QVERIFY2(isFrame || !items[i].box.intersects(items[j].box),
                     qPrintable(format.name + u": "_qs + shown(items[i]) + u" touches "_qs +
                                shown(items[j])));
        }
    }
}

bool says(const std::vector<LabelItem> &items, const QString &text)
{
    return std::any_of(items.begin(), items.end(),
                       [&](const LabelItem &item) { return item.text == text; });
}

const LabelItem *symbolOf(const std::vector<LabelItem> &items)
{
    for (const LabelItem &item : items) {
        if (item.kind == LabelItem::Kind::Symbol)
            return &item;
    }
    return nullptr;
}

} // namespace

class TestLabelLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesItsPlace_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("dot");
        for (const LabelFormat &format : LabelFormats::all()) {
            for (const int dot : {21'167, 42'333, dot300, 125'123})
                QTest::addRow("%s %d", qPrintable(format.name), dot) << format.name << dot;
        }
    }
    void nothingLeavesItsPlace()
    {
        QFETCH(QString, format);
        QFETCH(int, dot);
        const LabelFormat paper = *LabelFormats::named(format);
        LabelContent bare;
        bare.symbol = tofu().symbol;
        LabelContent unpriced = tofu();
        unpriced.priceWhole.clear();
        unpriced.priceRest.clear();
        unpriced.perUnit.clear();
        LabelContent square = tofu();
        square.symbol = *SymbolWriter::write(Symbology::Qr, u"3760042180333"_qs);
        LabelContent longCode = tofu();
        longCode.symbol = *SymbolWriter::write(u"PETIT-EPEAUTRE-VALLEE-123456"_qs);
        LabelContent oneWord = tofu();
        oneWord.name = QString(120, u'W');
        for (const LabelContent &label :
             {tofu(), endless(), bare, unpriced, square, longCode, oneWord, LabelContent()}) {
            const auto items = LabelLayout::of(label, paper, dot, measure);
            checkPlaces(items, paper);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void theLawsPriceIsAlwaysThere_data() { nothingLeavesItsPlace_data(); }
    void theLawsPriceIsAlwaysThere()
    {
        QFETCH(QString, format);
        QFETCH(int, dot);
        const LabelFormat paper = *LabelFormats::named(format);
        for (const LabelContent &label : {tofu(), endless()}) {
            const auto items = LabelLayout::of(label, paper, dot, measure);
            QVERIFY(says(items, label.priceWhole));
            QVERIFY(says(items, label.priceRest));
            QVERIFY(says(items, label.perUnit));
            for (const LabelItem &item : items) {
                if (item.text == label.perUnit)
                    QVERIFY(item.size >= LabelLayout::leastPerUnit);
            }
            const LabelItem *symbol = symbolOf(items);
            QVERIFY(symbol != nullptr);
            QVERIFY(qint64(symbol->moduleDots) * dot / 1000 >= LabelLayout::leastModule);
        }
    }

    void aUsualLabelSaysAll()
    {
        const LabelContent label = tofu();
        const auto items =
            LabelLayout::of(label, *LabelFormats::named(u"a4-24"_qs), dot300, measure);
        for (const QString &text : {label.name, label.origin, label.date, u"AB"_qs,
                                    u"Allergens: soja"_qs, u"3760042180333"_qs})
            QVERIFY2(says(items, text), qPrintable(text));
        QCOMPARE(symbolOf(items)->moduleDots, 4);
    }

    void aFigureKeepsItsUnit()
    {
        LabelContent label = tofu();
        label.name = u"Lentilles vertes du Puy en sachet de papier, origine Velay, 500 g"_qs;
        const auto items =
            LabelLayout::of(label, *LabelFormats::named(u"a4-24"_qs), dot300, measure);
        QVERIFY(!says(items, u"g"_qs));
    }

    void thePriceIsTheLargestThing()
    {
        const LabelContent label = tofu();
        for (const LabelFormat &format : LabelFormats::all()) {
            const auto items = LabelLayout::of(label, format, dot300, measure);
            int price = 0;
            int most = 0;
            for (const LabelItem &item : items)
                (item.text == label.priceWhole ? price : most) =
                    std::max(item.text == label.priceWhole ? price : most, item.size);
            QVERIFY2(price > most, qPrintable(format.name));
        }
    }

    void allergensAreWholeOrAskedFor()
    {
        const LabelContent label = endless();
        const auto small =
            LabelLayout::of(label, *LabelFormats::named(u"a4-24"_qs), dot300, measure);
        const auto large =
            LabelLayout::of(label, *LabelFormats::named(u"sign-a5"_qs), dot300, measure);
        const auto wordsAbout = [](const std::vector<LabelItem> &items) {
            QStringList lines;
            for (const LabelItem &item : items)
                lines += item.text;
            return lines.join(u' ');
        };
        QVERIFY(!wordsAbout(small).contains(u"gluten"));
        QVERIFY(wordsAbout(large).contains(label.allergens));
    }

    void barsThatDoNotFitBecomeAQrCode()
    {
        LabelContent label = tofu();
        label.symbol = *SymbolWriter::write(u"PETIT-EPEAUTRE-VALLEE-123456"_qs);
        const auto items =
            LabelLayout::of(label, *LabelFormats::named(u"a4-24"_qs), dot300, measure);
        QVERIFY(symbolOf(items)->symbol.isSquare());
        QCOMPARE(symbolOf(items)->symbol.text, u"PETIT-EPEAUTRE-VALLEE-123456"_qs);
    }
};

CABAS_TEST(TestLabelLayout)
#include "tst_labellayout.moc"
