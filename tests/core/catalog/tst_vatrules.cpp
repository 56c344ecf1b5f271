// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/vatrules.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestVatRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rates_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("bp");
        QTest::addColumn<bool>("doubt");
        const auto row = [](const char *name, const char *family, int bp, bool doubt = false) {
            QTest::newRow(name) << QString::fromUtf8(family) << bp << doubt;
        };
        row("Farine de blé T65, 1 kg", "Épicerie", 550);
        row("Comté AOP 12 mois", "Crèmerie", 550);
        row("Poire Conférence", "Fruits", 550);
        row("Vin rouge Corbières", "Boissons", 2000);
        row("Bière blonde 33 cl", "Boissons", 2000);
        row("Vinaigre de vin rouge", "Épicerie", 550);
        row("Jus de pomme", "Boissons", 550);
        row("Margarine végétale bio", "Crèmerie", 2000);
        row("Huile d'olive vierge extra", "Épicerie", 550);
        row("Caviar d'Aquitaine", "Épicerie", 2000);
        row("Chocolat noir 74 %", "Épicerie", 550, true);
        row("Chocolat au lait noisettes", "Épicerie", 2000, true);
        row("Biscuits au chocolat", "Biscuits", 550);
        row("Glace au chocolat", "Surgelés", 550);
        row("Pâte à tartiner noisettes", "Petit-déjeuner", 2000, true);
        row("Cacao en poudre", "Petit-déjeuner", 550);
        row("Caramels au beurre salé", "Épicerie", 2000, true);
        row("Sandwich crudités", "Frais", 1000, true);
        row("Savon d'Alep", "Hygiène", 2000);
        row("Serviettes hygiéniques bio", "Hygiène", 550);
        row("Éponge végétale", "Entretien", 2000);
        row("Croquettes chat", "Divers", 2000);
        row("Livre de cuisine", "Divers", 550);
        row("Vinyle adhésif", "Épicerie", 550); // no word inside another
    }
    void rates()
    {
        QFETCH(QString, family);
        const VatAdvice advice =
            VatRules::advise(QString::fromUtf8(QTest::currentDataTag()), family);
        QTEST(advice.rateBp, "bp");
        QTEST(advice.doubt, "doubt");
        QVERIFY(!advice.reason.isEmpty());
        QVERIFY(!advice.source.isEmpty());
    }

    void categoriesOfOpenDataCount()
    {
        QCOMPARE(VatRules::advise(u"Crispy 3"_qs, {}, {u"en:snacks"_qs, u"en:candies"_qs}).rateBp,
                 2000);
        QCOMPARE(VatRules::advise(u"Crispy 3"_qs, {}, {u"en:snacks"_qs}).rateBp, 550);
    }
};

CABAS_TEST(TestVatRules)
#include "tst_vatrules.moc"
