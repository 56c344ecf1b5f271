// SPDX-License-Identifier: GPL-3.0-or-later
// covers: labelformat
#include "core/catalog/labelrules.h"

#include "core/base/language.h"
#include "tests/support/registry.h"

#include <QRect>

using namespace cabas;

namespace {

LabelFacts comte()
{
    LabelFacts facts;
    facts.product.code = u"CMT"_qs;
    facts.product.name = u"Comté AOP 12 mois"_qs;
    facts.product.unit = Unit::Kilogram;
    facts.product.price = Money::fromCents(2490);
    facts.sheet.origin = {u"FR"_qs, u"Doubs"_qs, {}, {}};
    facts.sheet.labels = {u"aop"_qs, u"ab"_qs};
    facts.sheet.allergens = {u"milk"_qs};
    facts.metres = 412'300;
    facts.code = u"2612346000002"_qs;
    facts.day = QDate(2026, 3, 10);
    return facts;
}

std::vector<QualityLabel> marks()
{
    QualityLabel ab;
    ab.code = u"ab"_qs;
    ab.name = u"AB"_qs;
    QualityLabel aop;
    aop.code = u"aop"_qs;
    aop.name = u"AOP"_qs;
    return {ab, aop};
}

LabelPrint printOf(const QString &format, int labels, int first = 0, int copies = 1)
{
    LabelPrint print;
    print.format = *LabelFormats::named(format);
    print.labels.resize(size_t(labels));
    print.firstCell = first;
    print.copies = copies;
    return print;
}

} // namespace

class TestLabelRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { Language::use(u"fr"_qs); }
    void cleanup() { Language::use(u"en"_qs); }

    void saysWhatTheLawAndTheShopWant()
    {
        const LabelContent label = LabelRules::content(comte(), marks(), Language::locale());
        QCOMPARE(label.name, u"Comté AOP 12 mois"_qs);
        QCOMPARE(label.priceWhole, u"24"_qs);
        QCOMPARE(label.priceRest.simplified(), u",90 €"_qs);
        QCOMPARE(label.perUnit, u"le kg"_qs);
        QCOMPARE(label.origin, u"France, Doubs · 412 km"_qs);
        QCOMPARE(label.marks, QStringList({u"AB"_qs, u"AOP"_qs}));
        QCOMPARE(label.allergens, u"lait"_qs);
        QCOMPARE(label.date, u"10/03/2026"_qs);
        QCOMPARE(label.symbol->kind, Symbology::Ean13);
    }

    void pricePerKilogramOfPackedGoods_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("net");
        QTest::addColumn<QString>("perUnit");
        QTest::newRow("500 g") << qint64(395) << u"500 g"_qs << u"7,90 €/kg"_qs;
        QTest::newRow("75 cl") << qint64(1160) << u"75 cl"_qs << u"15,47 €/L"_qs;
        QTest::newRow("six eggs") << qint64(279) << u"6 pieces"_qs << u"0,47 €/pièce"_qs;
        QTest::newRow("one") << qint64(420) << u"1 piece"_qs << u"la pièce"_qs;
        QTest::newRow("unknown") << qint64(420) << QString() << u"la pièce"_qs;
        QTest::newRow("thousands") << qint64(123'456) << u"1 g"_qs << u"1 234 560,00 €/kg"_qs;
    }
    void pricePerKilogramOfPackedGoods()
    {
        QFETCH(qint64, cents);
        QFETCH(QString, net);
        QFETCH(QString, perUnit);
        LabelFacts facts;
        facts.product.price = Money::fromCents(cents);
        facts.sheet.net = ProductSheetRules::netContentFrom(net);
        const LabelContent label = LabelRules::content(facts, {}, Language::locale());
        QString plain = label.perUnit;
        for (const char16_t space : {u'\u00a0', u'\u202f'})
            plain.replace(QChar(space), u' ');
        QCOMPARE(plain, perUnit);
    }

    void englishPricesHaveTheirSignBefore()
    {
        Language::use(u"en"_qs);
        const LabelContent label = LabelRules::content(comte(), {}, Language::locale());
        QCOMPARE(label.priceWhole + label.priceRest, u"€24.90"_qs);
        QCOMPARE(label.perUnit, u"per kg"_qs);
    }

    void originIsTheSheetsElseTheProducers()
    {
        LabelFacts facts;
        Producer baker;
        baker.name = u"Fournil des Ormes"_qs;
        baker.country = u"FR"_qs;
        baker.department = u"Hérault"_qs;
        facts.producer = baker;
        facts.sheet.deposit = Money::fromCents(20);
        QCOMPARE(LabelRules::originText(facts, Language::locale()).replace(u'\u00a0', u' '),
                 u"Fournil des Ormes · France, Hérault · consigne 0,20 €"_qs);
        facts.sheet.origin.country = u"PE"_qs;
        QVERIFY(LabelRules::originText(facts, Language::locale()).contains(u"Pérou"));
        QCOMPARE(LabelRules::countryName(u"XK"_qs), u"XK"_qs);
    }

    void aCodeIsTheBarcodeElseTheShopsOwn()
    {
        LabelFacts facts = comte();
        facts.code.clear();
        LabelContent label = LabelRules::content(facts, {}, Language::locale());
        QCOMPARE(label.symbol->text, u"CMT"_qs);
        QCOMPARE(label.symbol->kind, Symbology::Code128);
        label = LabelRules::content(facts, {}, Language::locale(), true);
        QCOMPARE(label.symbol->kind, Symbology::Qr);
        facts.product.code = u"00012345"_qs; // no check digit
        label = LabelRules::content(facts, {}, Language::locale());
        QCOMPARE(label.symbol->kind, Symbology::Code128);
    }

    void withoutAPriceThereIsNone()
    {
        LabelFacts facts = comte();
        facts.product.price.reset();
        const LabelContent label = LabelRules::content(facts, {}, Language::locale());
        QVERIFY(label.priceWhole.isEmpty());
        QVERIFY(label.perUnit.isEmpty());
    }

    void formatsLieOnTheirPage()
    {
        for (const LabelFormat &format : LabelFormats::all()) {
            const QRect page(QPoint(), format.page);
            QVERIFY2(!format.title.isEmpty(), qPrintable(format.name));
            QRect before;
            for (int cell = 0; cell < format.perPage(); ++cell) {
                const QRect label(format.cornerOf(cell), format.label);
                QVERIFY2(page.contains(label), qPrintable(format.name));
                QVERIFY2(!label.intersects(before), qPrintable(format.name));
                before = label;
            }
            QCOMPARE(LabelFormats::named(format.name)->name, format.name);
        }
        const auto unknown = LabelFormats::named(u"a4-25"_qs);
        QVERIFY(!unknown);
        QVERIFY(unknown.failure().message.contains(u"a4-24"));
    }

    void labelsGoOnFromTheFirstFreePlace()
    {
        const LabelPrint print = printOf(u"a4-24"_qs, 10, 20, 2);
        const std::vector<LabelCell> cells = LabelRules::cells(print);
        QCOMPARE(int(cells.size()), 20);
        QVERIFY(cells.front() == (LabelCell{0, 20, 0}));
        QVERIFY(cells[1] == (LabelCell{0, 21, 0}));
        QVERIFY(cells[4] == (LabelCell{1, 0, 2}));
        QCOMPARE(LabelRules::pages(print), 2);
        QCOMPARE(LabelRules::pages(printOf(u"a4-24"_qs, 24)), 1);
        QCOMPARE(LabelRules::pages(printOf(u"a4-24"_qs, 24, 1)), 2);
        QCOMPARE(LabelRules::pages(printOf(u"roll-62x29"_qs, 3)), 3);
        QCOMPARE(LabelRules::pages(printOf(u"a4-24"_qs, 0)), 0);
    }

    void refusesWhatCannotBePrinted()
    {
        QVERIFY(LabelRules::check(printOf(u"a4-24"_qs, 1)));
        const auto code = [](const LabelPrint &print) {
            return LabelRules::check(print).failure().code;
        };
        QCOMPARE(code(printOf(u"a4-24"_qs, 0)), u"no_label"_qs);
        QCOMPARE(code(printOf(u"a4-24"_qs, 1, 24)), u"first_cell"_qs);
        QCOMPARE(code(printOf(u"roll-62x29"_qs, 1, 1)), u"first_cell"_qs);
        QCOMPARE(code(printOf(u"a4-24"_qs, 1, 0, 0)), u"copies"_qs);
        QCOMPARE(code(printOf(u"a4-24"_qs, 1, 0, 100)), u"copies"_qs);
        QCOMPARE(code(printOf(u"a4-24"_qs, 100, 0, 51)), u"too_many"_qs);
    }
};

CABAS_TEST(TestLabelRules)
#include "tst_labelrules.moc"
