// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/labelpaper.h"

#include "core/barcode/decoder.h"
#include "core/barcode/gtin.h"
#include "core/base/language.h"
#include "core/catalog/labelrules.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

constexpr int resolution = 300;

QString eanOf(int number)
{
    const QString body = u"37600421%1"_qs.arg(number, 4, 10, QChar(u'0'));
    return body + QString::number(*checkDigit(body));
}

/// A shop's products, the short and the endless.
LabelContent labelOf(int number, const QString &code)
{
    static const QStringList names{u"Carottes de sable bio"_qs,
                                   u"Lentilles vertes du Puy AOP, 500 g"_qs,
                                   u"Œufs plein air bio, boîte de 6"_qs,
                                   u"Assortiment de biscuits sablés à la farine de petit épeautre "
                                   "de Haute-Provence et aux éclats de noisettes torréfiées"_qs};
    LabelFacts facts;
    facts.product.code = u"P%1"_qs.arg(number);
    facts.product.name = names[number % names.size()];
    facts.product.unit = number % 4 == 0 ? Unit::Kilogram : Unit::Piece;
    facts.product.price = Money::fromCents(235 + 317 * number);
    facts.sheet.net = ProductSheetRules::netContentFrom(u"500 g"_qs);
    facts.sheet.origin = {u"FR"_qs, u"Alpes-de-Haute-Provence"_qs, {}, {}};
    facts.sheet.labels = {u"ab"_qs};
    if (number % 2 == 1)
        facts.sheet.allergens = {u"gluten"_qs, u"milk"_qs, u"nuts"_qs};
    facts.metres = 12'000 + 31'000 * number;
    facts.code = code;
    facts.day = QDate(2026, 3, 10);
    QualityLabel ab;
    ab.code = u"ab"_qs;
    ab.name = u"AB"_qs;
    return LabelRules::content(facts, {ab}, Language::locale());
}

QString decoded(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const auto code =
        Decoder::decode({grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine()});
    return code ? code->text : QString();
}

QRect inDots(const QRect &box, int dotsPerInch)
{
    const auto dots = [&](int um) { return int(qint64(um) * dotsPerInch / 25'400); };
    return {dots(box.x()), dots(box.y()), dots(box.width()), dots(box.height())};
}

LabelPrint sheetOf(const QString &format, int count)
{
    LabelPrint print;
    print.format = *LabelFormats::named(format);
    for (int number = 0; number < count; ++number)
        print.labels.push_back(labelOf(number, eanOf(number)));
    return print;
}

bool hasInk(const QImage &picture, const QRect &where)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (qGray(picture.pixel(x, y)) < 128)
                return true;
        }
    }
    return false;
}

} // namespace

class TestLabelPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useView({}); }

    void aSheetDecodesToItsCodes_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("dots");
        for (const LabelFormat &format : LabelFormats::all())
            QTest::addRow("%s", qPrintable(format.name)) << format.name << resolution;
        QTest::newRow("label printer of 203 dots") << u"roll-57x32"_qs << 203;
        QTest::newRow("laser of 600 dots") << u"a4-24"_qs << 600;
    }
    void aSheetDecodesToItsCodes()
    {
        QFETCH(QString, format);
        QFETCH(int, dots);
        const LabelFormat paper = *LabelFormats::named(format);
        const LabelPrint print = sheetOf(format, paper.perPage());
        const QImage page = LabelPaper::picture(print, 0, dots);
        int right = 0;
        for (const LabelCell &cell : LabelRules::cells(print)) {
            const QRect where = inDots({paper.cornerOf(cell.cell), paper.label}, dots);
            const QString code = decoded(page.copy(where));
            if (code == eanOf(cell.label))
                ++right;
            else
                qWarning("%s: cell %d reads as %s", qPrintable(format), cell.cell,
                         qPrintable(code));
        }
        QCOMPARE(right, paper.perPage());
        const QDir pictures(QStringLiteral(CABAS_BUILD_DIR "/pictures"));
        QVERIFY(pictures.mkpath(u"."_qs));
        QVERIFY(page.save(pictures.filePath(u"labels-%1-%2.png"_qs.arg(format).arg(dots))));
    }

    void everyKindOfCodeIsRead_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("EAN-8") << u"96385074"_qs;
        QTest::newRow("ITF-14") << u"13760042180330"_qs;
        QTest::newRow("own code") << u"P00042"_qs;
        QTest::newRow("long own code") << u"PETIT-EPEAUTRE-VALLEE-123456"_qs;
    }
    void everyKindOfCodeIsRead()
    {
        QFETCH(QString, code);
        LabelPrint print;
        print.format = *LabelFormats::named(u"roll-62x29"_qs);
        print.labels = {labelOf(1, code)};
        QCOMPARE(decoded(LabelPaper::picture(print, 0, resolution)), code);
    }

    void nothingIsPaintedBetweenLabels()
    {
        LabelPrint print = sheetOf(u"a4-21"_qs, 21);
        const QImage page = LabelPaper::picture(print, 0, resolution);
        const QRect gutter = inDots({7250 + 63'500, 0, 2500, 297'000}, resolution);
        QVERIFY(!hasInk(page, gutter));
        QVERIFY(!hasInk(page, inDots({0, 0, 210'000, 15'000}, resolution)));
        print.firstCell = 3;
        print.labels.resize(1);
        const QImage partly = LabelPaper::picture(print, 0, resolution);
        QVERIFY(!hasInk(partly, inDots({0, 0, 210'000, 53'000}, resolution)));
        QVERIFY(hasInk(partly, inDots({print.format.cornerOf(3), print.format.label}, resolution)));
    }

    void filesAreWhole()
    {
        QTemporaryDir folder;
        const LabelPrint print = sheetOf(u"a4-24"_qs, 30);
        const auto pdf = LabelPaper::write(print, folder.filePath(u"labels.pdf"_qs));
        QVERIFY(pdf);
        QFile file(pdf->front());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY2(!bytes.contains("/Subtype /Image"), "bars must be vectors");
        QVERIFY(bytes.contains("/Count 2"));
        QVERIFY(bytes.contains("/MediaBox [0 0 595"));
        const auto pictures = LabelPaper::write(print, folder.filePath(u"labels.png"_qs));
        QCOMPARE(*pictures, QStringList({folder.filePath(u"labels-1.png"_qs),
                                         folder.filePath(u"labels-2.png"_qs)}));
        QCOMPARE(QImage(pictures->front()).size(), QSize(2481, 3508));
        const LabelPrint roll = sheetOf(u"roll-62x29"_qs, 1);
        QVERIFY(LabelPaper::write(roll, folder.filePath(u"roll.pdf"_qs)));
        QFile narrow(folder.filePath(u"roll.pdf"_qs));
        QVERIFY(narrow.open(QIODevice::ReadOnly));
        QVERIFY(narrow.readAll().contains("/MediaBox [0 0 17")); // 62 mm are 175.7 points
    }

    void whatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        LabelPrint print = sheetOf(u"a4-24"_qs, 1);
        QCOMPARE(LabelPaper::write(print, folder.filePath(u"labels.doc"_qs)).failure().code,
                 u"ending"_qs);
        QCOMPARE(LabelPaper::write(print, folder.filePath(u"no/labels.pdf"_qs)).failure().kind,
                 Failure::Kind::Storage);
        print.labels.clear();
        QCOMPARE(LabelPaper::write(print, folder.filePath(u"labels.pdf"_qs)).failure().code,
                 u"no_label"_qs);
    }
};

CABAS_TEST(TestLabelPaper)
#include "tst_labelpaper.moc"
