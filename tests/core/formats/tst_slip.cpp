// SPDX-License-Identifier: GPL-3.0-or-later
// covers: slipescpos
#include "core/formats/slip.h"
#include "core/formats/slipescpos.h"
#include "tests/support/escposreader.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

using Weight = Slip::Weight;

Slip sample()
{
    Slip slip;
    slip.addCentred(QStringLiteral("La Feuille"), Weight::Title);
    slip.addBlank();
    slip.addEnds(QStringLiteral("Œufs de la ferme des Hauts, boîte de douze, plein air"),
                 QStringLiteral("3,20 € A"));
    slip.add(QStringLiteral("  0,575 kg × 3,80 €/kg, prix d’ami pour les adhérents de la coop"));
    slip.addRule();
    slip.addEnds(QStringLiteral("TOTAL"), QStringLiteral("1 639,00 €"), Weight::Title);
    slip.addTable({{QStringLiteral("TVA"), QStringLiteral("HT"), QStringLiteral("TVA"),
                    QStringLiteral("TTC")},
                   {QStringLiteral("A 5,5 %"), QStringLiteral("1 511,00"), QStringLiteral("28,00"),
                    QStringLiteral("1 539,00")},
                   {QStringLiteral("- hors champ de la TVA"), QStringLiteral("1,00"),
                    QStringLiteral("0,00"), QStringLiteral("1,00")}});
    slip.addBarcode(QStringLiteral("T1-000123"));
    return slip;
}

QStringList texts(const std::vector<SlipLine> &lines)
{
    QStringList list;
    for (const SlipLine &line : lines)
        list.append(line.text);
    return list;
}

} // namespace

class TestSlip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noWidthIsExceeded_data()
    {
        QTest::addColumn<int>("columns");
        for (const int columns : {48, 42, 32, 24})
            QTest::addRow("%d", columns) << columns;
    }
    void noWidthIsExceeded()
    {
        QFETCH(int, columns);
        for (const SlipLine &line : sample().lines(columns, Charset::Cp858)) {
            const int width = line.weight == Weight::Title ? columns / 2 : columns;
            QVERIFY2(line.text.size() <= width, qPrintable(line.text));
        }
        // Every figure is still there.
        const QString all = texts(sample().lines(columns)).join(u'\n');
        for (const char *figure : {"3,20", "1 511,00", "28,00", "1 539,00", "639,00", "douze"})
            QVERIFY2(all.contains(QString::fromUtf8(figure)), qPrintable(all));
    }

    void widePaper()
    {
        const QStringList lines = texts(sample().lines());
        QCOMPARE(lines.value(0), QStringLiteral("       La Feuille"));
        QCOMPARE(lines.value(1), QString());
        QCOMPARE(lines.value(2),
                 QStringLiteral("Œufs de la ferme des Hauts, boîte de    3,20 € A"));
        QCOMPARE(lines.value(3), QStringLiteral("  douze, plein air"));
        QCOMPARE(lines.value(4), QStringLiteral("  0,575 kg × 3,80 €/kg, prix d’ami pour les"));
        QCOMPARE(lines.value(5), QStringLiteral("  adhérents de la coop"));
        QCOMPARE(lines.value(7), QStringLiteral("TOTAL         1 639,00 €"));
        QVERIFY(sample().lines().back().isBarcode);
    }

    void lettersThatBecomeTwoMoveNothing()
    {
        const std::vector<SlipLine> lines = sample().lines(48, Charset::Cp858);
        QCOMPARE(lines[2].text, QStringLiteral("OEufs de la ferme des Hauts, boîte de   3,20 € A"));
    }

    void aSlipComesBackFromItsJson()
    {
        QCOMPARE(Slip::fromJson(sample().toJson()), sample());
        QCOMPARE(Slip::fromJson({}), Slip());
    }

    void thePrinterPutsOnPaperWhatWasSet()
    {
        for (const Charset page : {Charset::Cp858, Charset::Windows1252, Charset::Latin9}) {
            const EscPosPaper wanted{42, page, EscPosMaker::Epson};
            const EscPosReader paper(SlipEscPos::bytes(sample(), wanted));
            QCOMPARE(paper.problem(), QString());
            QCOMPARE(paper.texts(), texts([&] {
                         auto lines = sample().lines(42, page);
                         lines.pop_back();
                         return lines;
                     }()));
            QCOMPARE(paper.cuts(), 1);
            QVERIFY(paper.drawerPulses().empty());
            QCOMPARE(paper.rows().front().wide, 2);
            QVERIFY(paper.rows().front().isBold && !paper.rows()[2].isBold);
            const PaperRow &code = paper.rows()[paper.rows().size() - 2];
            QCOMPARE(code.kind, PaperRow::Kind::Code128);
            QCOMPARE(code.text, QStringLiteral("T1-000123"));
        }
    }

    void aPageThatTheMakerLacksIsReplaced()
    {
        const EscPosPaper wanted{48, Charset::Latin9, EscPosMaker::Star};
        QCOMPARE(SlipEscPos::bytes(sample(), wanted),
                 SlipEscPos::bytes(sample(), {48, Charset::Cp858, EscPosMaker::Epson}));
    }

    void textsAreWrappedBetweenWords()
    {
        QCOMPARE(Slip::wrapped(QStringLiteral("un deux trois"), 7),
                 (QStringList{QStringLiteral("un deux"), QStringLiteral("trois")}));
        QCOMPARE(Slip::wrapped(QStringLiteral("anticonstitutionnel"), 8),
                 (QStringList{QStringLiteral("anticons"), QStringLiteral("titution"),
                              QStringLiteral("nel")}));
        QCOMPARE(Slip::wrapped(QString(), 8), QStringList{});
        QCOMPARE(Slip::spread(QStringLiteral("abcdef"), QStringLiteral("123"), 8),
                 QStringLiteral("abcd 123"));
    }
};

CABAS_TEST(TestSlip)
#include "tst_slip.moc"
