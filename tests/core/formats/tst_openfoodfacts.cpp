// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/openfoodfacts.h"

#include "tests/support/registry.h"

#include <QBuffer>
#include <QTest>

using namespace cabas;

namespace {

const QByteArray bovetti = R"({"code":"0000101209159","product_name":"Véritable pâte",)"
                           R"("product_name_fr":"Véritable pâte à tartiner","quantity":"350 g",)"
                           R"("brands":"Bovetti, Autre","labels_tags":["en:no-gluten"],)"
                           R"("allergens_tags":["en:nuts"],"nutriscore_grade":"e",)"
                           R"("categories_tags":["en:breakfasts","en:spreads"]})";

std::vector<OpenFood> all(OpenFoodReader &reader)
{
    std::vector<OpenFood> foods;
    while (auto food = reader.next())
        foods.push_back(*food);
    return foods;
}

} // namespace

class TestOpenFoodFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonLines()
    {
        QBuffer buffer;
        buffer.setData(bovetti + "\n\n{damaged\n" + R"({"code":"3760042180333"})" + "\n" +
                       R"({"code":"2000000000015","product_name":"x"})");
        buffer.open(QIODevice::ReadOnly);
        OpenFoodReader reader(buffer);
        QVERIFY(reader.begin());
        const auto foods = all(reader);
        QCOMPARE(int(foods.size()), 1);
        QCOMPARE(foods[0].gtin, u"00000101209159"_qs);
        QCOMPARE(foods[0].name, u"Véritable pâte à tartiner"_qs);
        QCOMPARE(foods[0].brand, u"Bovetti"_qs);
        QCOMPARE(foods[0].labels, QStringList{u"en:no-gluten"_qs});
        QCOMPARE(foods[0].categories.size(), 2);
        QCOMPARE(foods[0].nutriscore, u"e"_qs);
        QCOMPARE(reader.read(), 4);
        QCOMPARE(reader.internal(), 1);
        QCOMPARE(reader.unreadable(), 2);
    }

    void theTableTheyPublish()
    {
        QBuffer buffer;
        buffer.setData("code\tproduct_name\tquantity\tbrands\tlabels_tags\tallergens\t"
                       "nutriscore_grade\tingredients_text\n"
                       "3760042180333\tFarine T65\t1 kg\tMoulin\ten:organic,en:eu-organic\t"
                       "en:gluten\tunknown\tBlé\n"
                       "short\n");
        buffer.open(QIODevice::ReadOnly);
        OpenFoodReader reader(buffer);
        QVERIFY(reader.begin());
        const auto foods = all(reader);
        QCOMPARE(int(foods.size()), 1);
        QCOMPARE(foods[0].gtin, u"03760042180333"_qs);
        QCOMPARE(foods[0].labels, (QStringList{u"en:organic"_qs, u"en:eu-organic"_qs}));
        QCOMPARE(foods[0].allergens, QStringList{u"en:gluten"_qs});
        QCOMPARE(foods[0].nutriscore, QString());
        QCOMPARE(foods[0].ingredients, u"Blé"_qs);
        QCOMPARE(reader.unreadable(), 1);
    }

    void endlessLinesAreSkipped()
    {
        QBuffer buffer;
        buffer.setData(bovetti + '\n' + QByteArray(OpenFoodReader::longestLine + 100, '{') + '\n' +
                       bovetti + '\n');
        buffer.open(QIODevice::ReadOnly);
        OpenFoodReader reader(buffer);
        QVERIFY(reader.begin());
        QCOMPARE(int(all(reader).size()), 2);
        QCOMPARE(reader.unreadable(), 1);
    }

    void otherFilesAreRefused()
    {
        QBuffer buffer;
        buffer.setData("name;price\nTofu;2,50\n");
        buffer.open(QIODevice::ReadOnly);
        OpenFoodReader reader(buffer);
        QCOMPARE(reader.begin().failure().code, u"not_openfoodfacts"_qs);
    }
};

CABAS_TEST(TestOpenFoodFacts)
#include "tst_openfoodfacts.moc"
