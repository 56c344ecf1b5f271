// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/deliverycsv.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestDeliveryCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsUnitsOrPacks()
    {
        const Result<DeliveryNote> note = DeliveryNote::fromCsv(
            "Référence;Désignation;Colis;PCB;Prix HT\nF0412;Yaourt;4;6;0,9850\nF0377;Tofu;2;8;\n");
        QVERIFY(note);
        QCOMPARE(note->lines.size(), size_t(2));
        QCOMPARE(note->lines[0].quantity, Quantity::units(24));
        QCOMPARE(note->lines[0].cost, UnitPrice::fromE4(9850));
        QCOMPARE(note->lines[1].quantity, Quantity::units(16));
        const Result<DeliveryNote> units =
            DeliveryNote::fromCsv("barcode,quantity\n3760042180333,12\n");
        QCOMPARE(units->lines[0].quantity, Quantity::units(12));
    }

    void badLinesAreNamed()
    {
        const Result<DeliveryNote> note =
            DeliveryNote::fromCsv("code;quantite;cost\n;3;\nA;trois;\nB;2;x\nC;1;2,5\n");
        QVERIFY(note);
        QCOMPARE(note->lines.size(), size_t(1));
        QCOMPARE(note->refused.size(), size_t(3));
        QVERIFY(note->refused[1].message.contains(u"3"_qs));
    }

    void tablesWithoutWhatIsNeededAreRefused()
    {
        QCOMPARE(DeliveryNote::fromCsv("name;quantity\nx;1\n").failure().code, u"no_code"_qs);
        QCOMPARE(DeliveryNote::fromCsv("code;name\nx;y\n").failure().code, u"no_quantity"_qs);
        QVERIFY(!DeliveryNote::fromCsv(""));
    }
};

CABAS_TEST(TestDeliveryCsv)
#include "tst_deliverycsv.moc"
