// SPDX-License-Identifier: GPL-3.0-or-later
// covers: ownfieldblock producerform shopplacecard coordinatesedit
#include "core/catalog/productsheetservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_room.h"
#include "ui/catalog/coordinatesedit.h"

#include <QSpinBox>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestProducersPage : public QObject {
    Q_OBJECT

    std::vector<Producer> producers() { return *ProductSheetService(m_data->db()).producers(); }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TestShop>();
        Producer mill;
        mill.name = u"Moulin du Pré"_qs;
        mill.place = u"Ganges"_qs;
        mill.at = GeoPoint{43'933'300, 3'708'900};
        QVERIFY(ProductSheetService(m_data->db()).saveProducer(m_data->session(), mill));
        Producer bees;
        bees.name = u"Rucher des Pins"_qs;
        QVERIFY(ProductSheetService(m_data->db()).saveProducer(m_data->session(), bees));
    }
    void cleanup() { m_data.reset(); }

    void coordinatesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("a map's") << u"43.6108, 3.8767"_qs << true;
        QTest::newRow("a French hand's") << u"43,6108 ; 3,8767"_qs << true;
        QTest::newRow("half") << u"43.6108"_qs << false;
        QTest::newRow("words") << u"north of the river"_qs << false;
        QTest::newRow("not on earth") << u"143.6, 3.8"_qs << false;
    }
    void coordinatesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isRead);
        CoordinatesEdit edit;
        edit.setText(typed);
        const auto place = edit.place();
        const bool isPlace = place && *place && (*place)->isSane();
        QCOMPARE(isPlace, isRead);
        if (isRead) {
            QCOMPARE((*place)->latitudeE6, 43'610'800);
            edit.setPlace(*place);
            QCOMPARE(*edit.place(), *place);
        }
    }

    void distancesFollowWhereTheShopIs()
    {
        RoomWindow room(*m_data);
        room.go(u"producers"_qs);
        QCOMPARE(room.rows(u"producers"_qs).rowCount(), 2);
        QCOMPARE(room.cell(u"producers"_qs, 0, 2), QString());
        room.write(u"shop-at"_qs, u"43.6108, 3.8767"_qs);
        room.find<QSpinBox>(u"shop-local"_qs)->setValue(80);
        room.find(u"producers"_qs)->setFocus();
        room.click(u"shop-place-save"_qs);
        QTRY_COMPARE(room.cell(u"producers"_qs, 0, 2), u"38 km"_qs);
        QCOMPARE(ProductSheetService(m_data->db()).shopPlace()->localKm, 80);
    }

    void aProducerIsChangedAndAdded()
    {
        RoomWindow room(*m_data);
        room.go(u"producers"_qs);
        room.open(u"producers"_qs, 1);
        QCOMPARE(room.find<QLineEdit>(u"producer-name"_qs)->text(), u"Rucher des Pins"_qs);
        room.write(u"producer-place"_qs, u"Claret"_qs);
        room.write(u"producer-at"_qs, u"here"_qs);
        room.click(u"producer-save"_qs);
        QTRY_COMPARE(room.window().focusWidget(), room.find(u"producer-at"_qs));
        QCOMPARE(producers()[1].place, QString());
        room.write(u"producer-at"_qs, u"43.86, 3.9"_qs);
        room.click(u"producer-save"_qs);
        QTRY_COMPARE(producers()[1].place, u"Claret"_qs);
        QVERIFY(producers()[1].at);

        room.click(u"new-producer"_qs);
        room.write(u"producer-name"_qs, u"Moulin du Pre"_qs); // there is one
        room.click(u"producer-save"_qs);
        QTRY_COMPARE(room.window().focusWidget(), room.find(u"producer-name"_qs));
        QCOMPARE(int(producers().size()), 2);
        room.write(u"producer-name"_qs, u"Brasserie Larzac"_qs);
        room.click(u"producer-save"_qs);
        QTRY_COMPARE(int(producers().size()), 3);
        QTRY_COMPARE(room.rows(u"producers"_qs).rowCount(), 3);
        room.write(u"producer-filter"_qs, u"ganges"_qs);
        QTRY_COMPARE(room.rows(u"producers"_qs).rowCount(), 1);
    }

private:
    std::unique_ptr<TestShop> m_data;
};

CABAS_TEST(TestProducersPage)
#include "tst_producerspage.moc"
