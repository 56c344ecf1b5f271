// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/sheetfacts.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestSheetFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        ProductSheet sheet;
        sheet.brand = u"Val"_qs;
        sheet.net = NetContent{Quantity::fromMilli(350), Unit::Kilogram};
        sheet.origin = {u"FR"_qs, u"Doubs"_qs, u"Levier"_qs, GeoPoint{46'950'001, -118'000}};
        sheet.allergens = {u"milk"_qs, u"nuts"_qs};
        sheet.deposit = Money::fromCents(40);
        sheet.reorder = false;
        sheet.stage = Stage::Seasonal;
        sheet.reviewOn = QDate(2026, 9, 1);
        ProductSheet read;
        QVERIFY(SheetFacts::apply(SheetFacts::of(sheet, std::nullopt), {}, read));
        QCOMPARE(read, sheet);
    }

    void whatIsNotSaidStays()
    {
        ProductSheet sheet;
        sheet.brand = u"Val"_qs;
        QVERIFY(SheetFacts::apply({{u"shelf"_qs, u"B3"_qs}}, {}, sheet));
        QCOMPARE(sheet.brand, u"Val"_qs);
        QCOMPARE(sheet.shelf, u"B3"_qs);
        QVERIFY(!SheetFacts::apply({{u"net"_qs, u"much"_qs}}, {}, sheet));
    }
};

CABAS_TEST(TestSheetFacts)
#include "tst_sheetfacts.moc"
