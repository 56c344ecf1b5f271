// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/leaveservice.h"
#include "core/shifts/staffingservice.h"
#include "tests/ui/shifts/shiftsfixture.h"
#include "ui/widgets/ask.h"

#include <QDateEdit>
#include <QPlainTextEdit>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Slots, closures and leaves, written by the members' office.
class TestSlotsPage : public QObject {
    Q_OBJECT

    std::vector<SlotSheet> sheets()
    {
        return *StaffingService(m_data->shop.db()).slotSheets(m_data->shop.session());
    }
    void look(RoomWindow &room, const QString &name, const View &view)
    {
        const QString full =
            u"shifts-"_qs + name + (view.french ? u"-fr"_qs : u"-en"_qs) +
            (view.dark ? u"-dark"_qs : QString()) +
            (view.size.width() == 1366 ? QString() : u"-%1"_qs.arg(view.size.width()));
        takePicture(room.window(), full, view.size);
        const QStringList found = faults(walk(room.page()));
        QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<ShiftsShop>();
    }
    void cleanup() { m_data.reset(); }

    void aSlotIsWrittenAndChanged()
    {
        RoomWindow room(m_data->shop);
        room.go(u"slots"_qs);
        QTRY_COMPARE(room.rows(u"slots"_qs).rowCount(), 120);
        QTest::keyClick(&room.window(), Qt::Key_N, Qt::ControlModifier);
        room.write(u"slot-name"_qs, u"Ménage"_qs);
        room.write(u"slot-start"_qs, u"21h30"_qs);
        room.write(u"slot-until"_qs, u"20"_qs);
        room.click(u"slot-save"_qs);
        QCOMPARE(room.find(u"slot-until"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"slot-until"_qs, u"23:30"_qs);
        room.write(u"slot-places"_qs, u"3"_qs);
        room.write(u"slot-flying"_qs, u"1"_qs);
        room.write(u"slot-needs"_qs, u"2 Caisse, 1 Ménage"_qs);
        room.find<QPlainTextEdit>(u"slot-levels"_qs)->setPlainText(u"2 on ferme"_qs);
        room.write(u"slot-coordinators"_qs, u"100, 101"_qs);
        room.write(u"slot-worth-flying"_qs, u"1.5"_qs);
        room.click(u"slot-save"_qs);
        QTRY_COMPARE(sheets().size(), size_t(121));
        const auto all = sheets();
        const auto made = std::find_if(all.begin(), all.end(), [](const SlotSheet &each) {
            return each.slot.name == u"Ménage";
        });
        QCOMPARE(made->slot.startMinute, 21 * 60 + 30);
        QCOMPARE(made->slot.minutes, 120);
        QCOMPARE(made->slot.flyingPlaces, 1);
        QCOMPARE(made->detail.needs.size(), size_t(2));
        QCOMPARE(made->detail.levels.front().words, u"on ferme"_qs);
        QCOMPARE(made->detail.coordinatorNames.size(), 2);
        QCOMPARE(made->credit->flyingMilli, 1500);
        QCOMPARE(made->credit->fixedMilli, 1000);
    }

    void closuresAreNotedAndTakenBack()
    {
        RoomWindow room(m_data->shop);
        room.go(u"slots"_qs, u"closures"_qs);
        QTRY_VERIFY(room.shows(u"holiday-2026-04-06"_qs));
        room.click(u"holiday-2026-04-06"_qs); // Easter Monday
        room.click(u"closure-save"_qs);
        QTRY_COMPARE(room.rows(u"closures"_qs).rowCount(), 1);
        QCOMPARE(room.cell(u"closures"_qs, 0, 0), u"Monday 6 April"_qs);
        QVERIFY(!room.shows(u"holiday-2026-04-06"_qs));
        room.click(u"closure-remove"_qs);
        QTRY_COMPARE(room.rows(u"closures"_qs).rowCount(), 0);
    }

    void aLeaveIsAskedForAndGranted()
    {
        RoomWindow room(m_data->shop);
        room.go(u"leaves"_qs);
        QTRY_VERIFY(room.shows(u"leave-ask"_qs));
        room.write(u"leave-member"_qs, u"9999"_qs);
        room.click(u"leave-ask"_qs);
        QCOMPARE(room.find(u"leave-member"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"leave-member"_qs, u"400"_qs);
        room.find<QComboBox>(u"leave-kind"_qs)->setCurrentIndex(int(LeaveKind::Incapacity));
        room.write(u"leave-note"_qs, u"entorse"_qs);
        room.click(u"leave-ask"_qs);
        QTRY_COMPARE(room.rows(u"leaves"_qs).rowCount(), 1);
        QTRY_VERIFY(room.shows(u"leave-grant"_qs));
        room.click(u"leave-prove"_qs);
        QTRY_VERIFY(!room.shows(u"leave-prove"_qs));
        room.click(u"leave-grant"_qs);
        QTRY_COMPARE(room.cell(u"leaves"_qs, 0, 3), u"Granted"_qs);
        QCOMPARE(LeaveService(m_data->shop.db()).board(m_data->shop.session())->leaves.size(),
                 size_t(1));
    }

    void screens_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr large") << false << true << QSize(1920, 1080);
    }
    void screens()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        const View view{isDark, isFrench, size};
        useView(view);
        const Session session = m_data->shop.session();
        LeaveService leaves(m_data->shop.db());
        const QDate today = session.today();
        for (size_t i = 300; i < 304; ++i)
            QVERIFY(leaves
                        .ask(session,
                             {0, m_data->members[i], LeaveKind::Incapacity, today.addDays(-18),
                              today.addDays(30)},
                             u"Certificat à venir"_qs)
                        .ok());
        QVERIFY(leaves.grant(session, leaves.board(session)->requests.front().id).ok());
        QVERIFY(ShiftOfficeService(m_data->shop.db())
                    .addClosure(session, {today.addDays(60), today.addDays(67), 1, true})
                    .ok());
        RoomWindow room(m_data->shop);
        room.go(u"slots"_qs);
        QTRY_COMPARE(room.rows(u"slots"_qs).rowCount(), 120);
        auto *table = room.find<QTableView>(u"slots"_qs);
        table->setCurrentIndex(table->model()->index(4, 0));
        look(room, u"slots"_qs, view);
        room.go(u"slots"_qs, u"closures"_qs);
        QTRY_COMPARE(room.rows(u"closures"_qs).rowCount(), 1);
        look(room, u"closures"_qs, view);
        room.go(u"leaves"_qs);
        QTRY_COMPARE(room.rows(u"leaves"_qs).rowCount(), 4);
        look(room, u"leaves"_qs, view);
        room.click(u"new-leave"_qs);
        look(room, u"leave-new"_qs, view);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

private:
    std::unique_ptr<ShiftsShop> m_data;
};

CABAS_TEST(TestSlotsPage)
#include "tst_slotspage.moc"
