// SPDX-License-Identifier: GPL-3.0-or-later
// covers: weighform lineweighing receptionweighing lotchoices
#include "core/purchasing/announcedlotstore.h"
#include "core/purchasing/crateservice.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/reception/lotchoices.h"

#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString yoghurt = u"3760042180333"_qs;

} // namespace

/// Goods weighed with their crates, and lots chosen by one key, in the window.
class TestReceptionWeighing : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    DeliveryId m_delivery{0};
    std::optional<CrateKind> m_eps;
    std::optional<CrateKind> m_green;

    RoomWindow &room() { return *m_room; }
    ReceptionService service() { return ReceptionService(m_data->db()); }
    CrateKind kind(const QString &name, qint64 grams)
    {
        CrateKind kind;
        kind.name = name;
        kind.tare = Quantity::fromMilli(grams);
        return *CrateService(m_data->db()).add(m_data->session(), kind);
    }
    Quantity received(const QString &code)
    {
        const auto view = service().view(m_data->session(), m_delivery);
        for (const DeliveryLine &line : view->lines) {
            if (line.productCode == code)
                return line.received;
        }
        return {};
    }
    void enter(const QString &field)
    {
        QTest::keyClick(room().find<QLineEdit>(field), Qt::Key_Return);
    }
    static QString crates(const CrateKind &kind)
    {
        return u"weigh-crates-%1"_qs.arg(kind.id.value());
    }
    bool has(const QString &field) { return room().find<QLineEdit>(field)->hasFocus(); }
    QString says(const QString &label) { return room().find<QLabel>(label)->text(); }
    void open()
    {
        m_room = std::make_unique<RoomWindow>(*m_data);
        room().go(u"reception"_qs, m_delivery.value());
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        aProduct(u"Carottes de plein champ"_qs).code(u"CAR"_qs).priced(280).inKilos().add(*m_data);
        aProduct(u"Yaourt nature"_qs).code(u"YAO"_qs).priced(215).barcode(yoghurt).add(*m_data);
        m_eps = kind(u"EPS crate"_qs, 620);
        m_green = kind(u"Green crate"_qs, 1'650);
        const SupplierId garden = aSupplier(u"Jardin des Ronces"_qs).add(*m_data).id;
        m_delivery = service().start(m_data->session(), garden)->delivery;
        open();
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }

    void aScanOpensTheFormAndEnterCounts()
    {
        QVERIFY(room().page().scanned(u"CAR"_qs));
        QTRY_VERIFY(room().shows(u"weigh-gross"_qs));
        QTRY_VERIFY(has(u"weigh-gross"_qs));
        room().write(u"weigh-gross"_qs, u"12.48"_qs);
        enter(u"weigh-gross"_qs);
        QTRY_VERIFY(has(crates(*m_eps)));
        room().write(crates(*m_eps), u"2"_qs);
        // Said before it is counted.
        QVERIFY2(says(u"weigh-net"_qs).contains(u"11.240"_qs), qPrintable(says(u"weigh-net"_qs)));
        QVERIFY(received(u"CAR"_qs).isZero());
        enter(crates(*m_eps));
        QTRY_COMPARE(received(u"CAR"_qs).milli(), 11'240);
        QTRY_VERIFY(!room().shows(u"weigh-gross"_qs));
        QTRY_VERIFY2(says(u"weighings"_qs).contains(u"2 × EPS crate"_qs),
                     qPrintable(says(u"weighings"_qs)));
        QTRY_VERIFY(has(u"scan-line"_qs));
    }

    void theKindUsedBeforeIsAskedFirst()
    {
        ReceivedGoods goods;
        goods.gross = Quantity::units(9);
        goods.crates = {{m_green->id, 1, {}, {}}};
        QVERIFY(service().scan(m_data->session(), m_delivery, u"CAR"_qs, goods));
        QVERIFY(room().page().scanned(u"CAR"_qs));
        QTRY_VERIFY(room().shows(u"weigh-gross"_qs));
        room().write(u"weigh-gross"_qs, u"5"_qs);
        enter(u"weigh-gross"_qs);
        QTRY_VERIFY(has(crates(*m_green)));
        // Without a number it was weighed bare.
        enter(crates(*m_green));
        QTRY_COMPARE(received(u"CAR"_qs).milli(), 7'350 + 5'000);
    }

    void whatCannotBeIsSaidAndNothingIsCounted()
    {
        QVERIFY(room().page().scanned(u"CAR"_qs));
        QTRY_VERIFY(room().shows(u"weigh-gross"_qs));
        room().write(u"weigh-gross"_qs, u"1"_qs);
        room().write(crates(*m_eps), u"2"_qs);
        QCOMPARE(says(u"weigh-net"_qs), u"Nothing to count"_qs);
        QVERIFY(says(u"weigh-how"_qs).contains(u"nothing is left for the goods"_qs));
        room().click(u"weigh-count"_qs);
        QVERIFY(has(u"weigh-gross"_qs));
        room().write(u"weigh-gross"_qs, u"12480"_qs);
        room().click(u"weigh-count"_qs);
        QVERIFY(room().shows(u"weigh-gross"_qs));
        room().write(u"weigh-gross"_qs, u"abc"_qs);
        room().click(u"weigh-count"_qs);
        room().click(u"weigh-cancel"_qs);
        QVERIFY(!room().shows(u"weigh-gross"_qs));
        QVERIFY(received(u"CAR"_qs).isZero());
    }

    void theNetWeightMayBeTypedInstead()
    {
        QVERIFY(room().page().scanned(u"CAR"_qs));
        QTRY_VERIFY(room().shows(u"weigh-gross"_qs));
        room().write(u"scan-line"_qs, u"7.5"_qs);
        enter(u"scan-line"_qs);
        QTRY_COMPARE(received(u"CAR"_qs).milli(), 7'500);
        // One more of the same line, by its key.
        QTRY_VERIFY(room().shows(u"weigh"_qs));
        QTest::keyClick(&room().window(), Qt::Key_F6);
        QTRY_VERIFY(has(u"weigh-gross"_qs));
        room().write(u"weigh-gross"_qs, u"2"_qs);
        room().click(u"weigh-count"_qs);
        QTRY_COMPARE(received(u"CAR"_qs).milli(), 9'500);
        QTest::keyClick(&room().window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(received(u"CAR"_qs).milli(), 7'500);
    }

    void escapeClosesTheFormOnly()
    {
        QVERIFY(room().page().scanned(u"CAR"_qs));
        QTRY_VERIFY(room().shows(u"weigh-gross"_qs));
        QTest::keyClick(&room().window(), Qt::Key_Escape);
        QTRY_VERIFY(!room().shows(u"weigh-gross"_qs));
        QCOMPARE(room().name(), u"reception"_qs);
    }

    void aKeyTakesTheLot()
    {
        const auto first = service().scan(m_data->session(), m_delivery, yoghurt);
        m_data->write([&](Tx &tx) {
            for (const QString &lot : {u"A12"_qs, u"A13"_qs})
                AnnouncedLotStore::add(tx, {first->line->id,
                                            lot,
                                            {},
                                            m_data->today().addDays(20),
                                            {},
                                            Quantity::units(6)});
        });
        QVERIFY(room().page().scanned(yoghurt));
        QTRY_VERIFY(room().shows(u"lot-choice-2"_qs));
        QTest::keyClick(&room().window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(room().find<QLineEdit>(u"lot"_qs)->text(), u"A13"_qs);
        QVERIFY(!room().find<QLineEdit>(u"use-by"_qs)->text().isEmpty());
        // A wrong key is mended by another one.
        QTRY_COMPARE(room().find<QAbstractButton>(u"lot-choice-1"_qs)->isVisible(), true);
        QTest::keyClick(&room().window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(room().find<QLineEdit>(u"lot"_qs)->text(), u"A12"_qs);
        QCOMPARE(received(u"YAO"_qs), Quantity::units(2));
    }

    void choicesAreAtMostFive()
    {
        LotChoices choices;
        std::vector<AnnouncedLot> lots(5, AnnouncedLot{DeliveryLineId(1), u"A"_qs, {}, {}, {}, {}});
        choices.setLots(lots, Unit::Piece);
        QVERIFY(!choices.isHidden());
        choices.setLots({}, Unit::Piece);
        QVERIFY(choices.isHidden());
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en-dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr-1920") << false << true << QSize(1920, 1080);
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        m_room.reset();
        useView({isDark, isFrench, size});
        kind(u"Caisse plastique verte 60 × 40"_qs, 1'650);
        open();
        room().window().resize(size);
        const auto look = [&](const QString &what) {
            const QString name =
                u"weighing-%1-%2"_qs.arg(what, QString::fromLatin1(QTest::currentDataTag()));
            takePicture(room().window(), name, size);
            const QStringList found = faults(walk(room().page()));
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        };
        QVERIFY(room().page().scanned(u"CAR"_qs));
        QTRY_VERIFY(room().shows(u"weigh-gross"_qs));
        look(u"empty"_qs);
        room().write(u"weigh-gross"_qs, u"12.48"_qs);
        room().write(crates(*m_eps), u"2"_qs);
        look(u"form"_qs);
        enter(crates(*m_eps));
        QTRY_VERIFY(room().shows<QLabel>(u"weighings"_qs));
        look(u"counted"_qs);
        const auto first = service().scan(m_data->session(), m_delivery, yoghurt);
        m_data->write([&](Tx &tx) {
            for (const QString &lot : {u"A12"_qs, u"A13"_qs})
                AnnouncedLotStore::add(tx, {first->line->id,
                                            lot,
                                            {},
                                            m_data->today().addDays(20),
                                            {},
                                            Quantity::units(6)});
        });
        QVERIFY(room().page().scanned(yoghurt));
        QTRY_VERIFY(room().shows(u"lot-choice-2"_qs));
        look(u"lots"_qs);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestReceptionWeighing)
#include "tst_receptionweighing.moc"
