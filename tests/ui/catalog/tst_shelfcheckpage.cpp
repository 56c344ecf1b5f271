// SPDX-License-Identifier: GPL-3.0-or-later
// covers: shelfmarkpanel shelfwords shelfchoice
#include "core/catalog/catalogservice.h"
#include "core/catalog/labelservice.h"
#include "core/catalog/shelfcheckservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/widgets/band.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/chip.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestShelfCheckPage : public QObject {
    Q_OBJECT

    static QString fault(RoomWindow &room) { return room.find<Chip>(u"shelf-fault"_qs)->text(); }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        aProduct(u"Sel"_qs).code(u"SEL"_qs).priced(90).add(*m_data);
        aProduct(u"Poivre"_qs).code(u"POI"_qs).priced(420).add(*m_data);
    }
    void cleanup() { m_data.reset(); }

    void aShelfIsWalkedAlong()
    {
        RoomWindow room(*m_data);
        room.go(u"shelf-check"_qs);
        QVERIFY(!room.page().scanned(u"SEL"_qs)); // which shelf?
        room.click(u"shelf-start"_qs);
        QTRY_VERIFY(room.find<QLineEdit>(u"shelf-name"_qs)->hasFocus());
        room.write(u"shelf-name"_qs, u"Epices"_qs);
        QTest::keyClick(room.find<QLineEdit>(u"shelf-name"_qs), Qt::Key_Return);
        QTRY_VERIFY(room.shows(u"shelf-finish"_qs));

        QVERIFY(room.page().scanned(u"SEL"_qs));
        QTRY_COMPARE(room.rows(u"shelf-marks"_qs).rowCount(), 1);
        QCOMPARE(fault(room), u"right"_qs);
        QVERIFY(room.find<BigAmount>(u"shelf-price"_qs)->figure().contains(u"90"));
        QVERIFY(room.page().scanned(u"3017620422003"_qs));
        QTRY_COMPARE(fault(room), u"unknown code"_qs);
        QVERIFY(!room.shows(u"shelf-unlabelled"_qs));
        QVERIFY(room.page().scanned(u"POI"_qs));
        QTRY_COMPARE(fault(room), u"right"_qs);

        // The label shows what the till no longer charges.
        QTest::keyClick(&room.window(), Qt::Key_F2);
        QCOMPARE(*LabelService(m_data->db()).countWaiting(m_data->session()), 0);
        room.write(u"shelf-seen"_qs, u"4,00"_qs);
        QTest::keyClick(&room.window(), Qt::Key_F2);
        QTRY_COMPARE(fault(room), u"wrong price"_qs);
        QCOMPARE(*LabelService(m_data->db()).countWaiting(m_data->session()), 1);
        QTest::keyClick(&room.window(), Qt::Key_F12);
        QTRY_VERIFY(room.shows(u"shelf-print"_qs));
        QVERIFY(room.page().findChild<Bands *>()->shown(Kind::Warning));
        QCOMPARE(room.cell(u"shelf-marks"_qs, 0, 2), u"unknown code"_qs);
        QCOMPARE(room.cell(u"shelf-marks"_qs, 2, 2), u"right"_qs);
        QVERIFY(!room.page().scanned(u"SEL"_qs));

        room.click(u"shelf-other"_qs);
        QCOMPARE(room.rows(u"shelves"_qs).rowCount(), 1);
        QCOMPARE(room.cell(u"shelves"_qs, 0, 1), u"2"_qs);
        room.open(u"shelves"_qs, 0);
        QTRY_VERIFY(room.shows(u"shelf-finish"_qs));
        room.click(u"shelf-finish"_qs);
        QTRY_VERIFY(room.shows(u"shelf-print"_qs));
        QCOMPARE(room.cell(u"shelf-marks"_qs, 0, 2), u"missing"_qs);
    }

    void looksAsItShould_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("en") << false << false;
        QTest::newRow("fr") << false << true;
        QTest::newRow("fr-dark") << true << true;
    }
    void looksAsItShould()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        const QSize size(1366, 768);
        useView({isDark, isFrench, size});
        RoomWindow room(*m_data);
        room.go(u"shelf-check"_qs);
        room.write(u"shelf-name"_qs, u"Epices"_qs);
        QTest::keyClick(room.find<QLineEdit>(u"shelf-name"_qs), Qt::Key_Return);
        QTRY_VERIFY(room.shows(u"shelf-finish"_qs));
        for (const QString &code : {u"SEL"_qs, u"3017620422003"_qs, u"POI"_qs})
            QVERIFY(room.page().scanned(code));
        QTRY_COMPARE(room.rows(u"shelf-marks"_qs).rowCount(), 3);
        takePicture(room.window(), u"shelf-walk-"_qs + QString::fromLatin1(QTest::currentDataTag()),
                    size);
        const QStringList wrong = faults(walk(*room.window().centralWidget()));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_qs)));
    }

    void oneWhoMayOnlyLookIsRefused()
    {
        RoomWindow room(*m_data, {Permission::ViewStock});
        room.go(u"shelf-check"_qs);
        QVERIFY(room.name() != u"shelf-check"_qs);
    }

private:
    std::unique_ptr<TestShop> m_data;
};

CABAS_TEST(TestShelfCheckPage)
#include "tst_shelfcheckpage.moc"
