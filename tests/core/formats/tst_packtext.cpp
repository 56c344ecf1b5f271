// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/packtext.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

/// `6 x 0.750 l`, `bulk 1 x 5 kg`...
QString told(const std::optional<PackText> &pack)
{
    if (!pack)
        return u"?"_qs;
    QString text = pack->isBulk ? u"bulk "_qs : QString();
    text += pack->isCounted ? QString::number(pack->count.milli()) : u"-"_qs;
    if (pack->contentUnit != Unit::Piece)
        text += u" x %1 %2"_qs.arg(pack->content.milli())
                    .arg(pack->contentUnit == Unit::Kilogram ? u"kg"_qs : u"l"_qs);
    return pack->isUnitAlone ? text + u" alone"_qs : text;
}

} // namespace

class TestPackText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheWordsOfPackages_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("pack");
        for (const auto &[words, pack] : std::vector<std::pair<QString, QString>>{
                 {u"6 x 750 ml"_qs, u"6000 x 750 l"_qs},
                 {u"6x75cl"_qs, u"6000 x 750 l"_qs},
                 {u"6 x 1 KG"_qs, u"6000 x 1000 kg"_qs},
                 {u"4,5 x 1 KG"_qs, u"4500 x 1000 kg"_qs},
                 {u"12×2×125 g"_qs, u"24000 x 125 kg"_qs},
                 {u"4x250ml"_qs, u"4000 x 250 l"_qs},
                 {u"10 Piece"_qs, u"10000"_qs},
                 {u"kg"_qs, u"- x 1000 kg alone"_qs},
                 {u"KG"_qs, u"- x 1000 kg alone"_qs},
                 {u"au kilo"_qs, u"- x 1000 kg alone"_qs},
                 {u"100g"_qs, u"- x 100 kg"_qs},
                 {u"500 g"_qs, u"- x 500 kg"_qs},
                 {u"sac 5 kg"_qs, u"bulk - x 5000 kg"_qs},
                 {u"Sac de 25 kg"_qs, u"bulk - x 25000 kg"_qs},
                 {u"vrac 3kg"_qs, u"bulk - x 3000 kg"_qs},
                 {u"colis de 6"_qs, u"6000"_qs},
                 {u"x6"_qs, u"6000"_qs},
                 {u"6 pots x 125 g"_qs, u"6000 x 125 kg"_qs},
                 {u"bouteille 1 L"_qs, u"- x 1000 l"_qs},
                 {u"pièce"_qs, u"-"_qs},
                 {u"Stück"_qs, u"-"_qs},
                 {u"0,33 l"_qs, u"- x 330 l"_qs},
                 {u"0 g"_qs, u"?"_qs},
                 {u"mystère"_qs, u"?"_qs},
                 {u""_qs, u"?"_qs},
                 {u"999999999999999999 x 1 kg"_qs, u"- x 1000 kg"_qs}})
            QTest::newRow(qPrintable(words)) << words << pack;
    }
    void readsTheWordsOfPackages()
    {
        QFETCH(QString, words);
        QTEST(told(PackText::read(words)), "pack");
    }
};

CABAS_TEST(TestPackText)
#include "tst_packtext.moc"
