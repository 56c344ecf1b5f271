// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shifts/shiftsfixture.h"
#include "ui/shifts/shiftgrid.h"
#include "ui/shifts/shiftpanel.h"
#include "ui/shifts/shiftspage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// The calendar of shifts worked by keys, mouse, scanner and by dragging.
class TestShiftsPage : public QObject {
    Q_OBJECT

    ShiftGrid &grid(RoomWindow &room) { return *room.find<ShiftGrid>(u"shift-grid"_qs); }
    ShiftId current(RoomWindow &room) { return grid(room).current()->shift.id; }
    void open(RoomWindow &room)
    {
        room.go(u"shifts"_qs);
        QTRY_VERIFY(grid(room).current() != nullptr);
        QTRY_VERIFY(room.shows(u"call-all"_qs) || grid(room).current()->missing() == 0);
    }
    void press(RoomWindow &room, Qt::Key key) { QTest::keyClick(&grid(room), key); }
    void choose(RoomWindow &room, int number, const QString &words)
    {
        auto *menu = room.find<QMenu>(u"deeds-%1"_qs.arg(number));
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(words))
                return action->trigger();
        }
        qFatal("no %s in the menu", qPrintable(words));
    }
    bool isOn(ShiftId shift, MemberId member)
    {
        for (const BookedMember &each : m_data->on(shift)) {
            if (each.booking.member == member)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<ShiftsShop>();
    }
    void cleanup() { m_data.reset(); }

    void arrowsWalkFromShiftToShift()
    {
        RoomWindow room(m_data->shop);
        open(room);
        QCOMPARE(current(room), m_data->shiftAt(1, 0)); // the first of today
        press(room, Qt::Key_Down);
        QCOMPARE(current(room), m_data->shiftAt(1, 1));
        press(room, Qt::Key_Right);
        QCOMPARE(current(room), m_data->shiftAt(2, 1));
        press(room, Qt::Key_Up);
        press(room, Qt::Key_Left);
        press(room, Qt::Key_Left);
        QCOMPARE(current(room), m_data->shiftAt(0, 0));
        press(room, Qt::Key_End);
        QCOMPARE(current(room), m_data->shiftAt(26, 4));
        press(room, Qt::Key_Home);
        for (int i = 0; i < 5; ++i)
            press(room, Qt::Key_Down);
        QCOMPARE(current(room), m_data->shiftAt(7, 0)); // the same day of the next week
        press(room, Qt::Key_PageDown);
        QTRY_COMPARE(grid(room).calendar().days.from, ShiftsShop::monday().addDays(28));
        room.click(u"today"_qs);
        QTRY_COMPARE(grid(room).calendar().days.from, ShiftsShop::monday());
    }

    void whatIsMissingIsSaid()
    {
        RoomWindow room(m_data->shop);
        open(room);
        grid(room).setCurrent(m_data->evening());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&grid(room));
        QVERIFY2(spoken->text(QAccessible::Value).contains(u"4 of 8, 4 missing"_qs),
                 qPrintable(spoken->text(QAccessible::Value)));
        QTRY_VERIFY(room.shows(u"call-all"_qs));
        // Who is asked first: whoever can keep the till, then who owes a shift.
        QTRY_VERIFY(room.shows(u"book-401"_qs) && room.shows(u"book-400"_qs));
        room.click(u"book-401"_qs);
        QTRY_VERIFY(isOn(m_data->evening(), m_data->members[301]));
        QTRY_VERIFY(room.shows(u"shift-member-401"_qs));
    }

    void aMemberIsDraggedToAnotherShift()
    {
        RoomWindow room(m_data->shop);
        open(room);
        grid(room).setCurrent(m_data->evening());
        const ShiftId to = m_data->shiftAt(11, 3); // Friday of week B lacks three
        QMimeData data;
        data.setData(CarriedMember::mimeType(),
                     CarriedMember{m_data->members[2], m_data->evening(), u"Léa"_qs}.toBytes());
        const QPoint at = grid(room).rectOf(to).center();
        const auto drop = [&] {
            QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(grid(room).viewport(), &enter);
            QDropEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(grid(room).viewport(), &event);
        };
        AskScript script;
        script.answer(u"Leave"_qs);
        drop();
        QCOMPARE(script.asked().size(), 1);
        QVERIFY(isOn(m_data->evening(), m_data->members[2]));
        script.answer(u"Move"_qs);
        drop();
        QTRY_VERIFY(isOn(to, m_data->members[2]));
        QVERIFY(!isOn(m_data->evening(), m_data->members[2]));
        QTRY_COMPARE(current(room), to);
    }

    void namesOfAWeekAreTakenByTheMouse()
    {
        RoomWindow room(m_data->shop);
        open(room);
        room.find<QWidget>(u"spans"_qs)->findChildren<QAbstractButton *>()[0]->click();
        QTRY_COMPARE(grid(room).calendar().shifts.size(), size_t(30));
        grid(room).setCurrent(m_data->evening());
        const QRect rect = grid(room).rectOf(m_data->evening());
        constexpr int line = 19; // of eight names and places, under the hour and the task
        const QPoint third(rect.center().x(), rect.bottom() - 8 * line + 2 * line + line / 2);
        QCOMPARE(grid(room).memberAt(third)->member, m_data->members[2]);
        QVERIFY(!grid(room).memberAt({third.x(), rect.bottom() - line / 2})); // a free place
        QVERIFY(!grid(room).memberAt({third.x(), rect.top() + 5}));           // the hour
        const QRect past = grid(room).rectOf(m_data->shiftAt(0, 4));
        QVERIFY(!grid(room).memberAt({past.center().x(), past.bottom() - line / 2}));
    }

    void aMemberIsMovedByKeys()
    {
        RoomWindow room(m_data->shop);
        open(room);
        grid(room).setCurrent(m_data->evening());
        choose(room, 103, u"Move"_qs);
        press(room, Qt::Key_Escape);
        choose(room, 103, u"Move"_qs);
        grid(room).setCurrent(m_data->shiftAt(11, 3));
        AskScript script;
        script.answer(u"Move"_qs);
        press(room, Qt::Key_Return);
        QTRY_VERIFY(isOn(m_data->shiftAt(11, 3), m_data->members[3]));
    }

    void aMemberIsFoundAndBooked()
    {
        RoomWindow room(m_data->shop);
        open(room);
        grid(room).setCurrent(m_data->evening());
        QTest::keyClick(&grid(room), Qt::Key_I);
        QTRY_VERIFY(room.shows(u"shift-search"_qs));
        room.write(u"shift-search"_qs, u"volant 3"_qs);
        QTRY_VERIFY(room.shows(u"found-405"_qs));
        room.click(u"found-405"_qs);
        QTRY_VERIFY(isOn(m_data->evening(), m_data->members[305]));
    }

    void aBadgeBooksAndTodayNotesWhoCame()
    {
        RoomWindow room(m_data->shop);
        open(room);
        grid(room).setCurrent(m_data->evening());
        const auto badge = [&](size_t member) {
            return m_data->shop.read(
                [&](Tx &tx) { return MemberStore::find(tx, m_data->members[member])->badge; });
        };
        QVERIFY(room.page().scanned(badge(306)));
        QTRY_VERIFY(isOn(m_data->evening(), m_data->members[306]));
        const ShiftId now = m_data->shiftAt(1, 1);
        grid(room).setCurrent(now);
        const BookedMember first = m_data->on(now).front();
        const size_t index = size_t(first.number - 100);
        QVERIFY(room.page().scanned(badge(index)));
        QTRY_COMPARE(m_data->on(now).front().booking.state, BookingState::Done);
    }

    void standInsAreNoted()
    {
        RoomWindow room(m_data->shop);
        open(room);
        grid(room).setCurrent(m_data->evening());
        choose(room, 101, u"Looks for"_qs);
        const auto wanted = [&] {
            return m_data->shop
                .read([](Tx &tx) { return StaffingStore::wanted(tx, QDate(2026, 3, 10)); })
                .size();
        };
        QTRY_COMPARE(wanted(), size_t(1));
        QTRY_VERIFY(room.shows(u"shift-member-101"_qs));
        choose(room, 101, u"Somebody comes"_qs);
        QTRY_VERIFY(room.shows(u"shift-search"_qs));
        room.write(u"shift-search"_qs, u"fatou"_qs);
        QTRY_VERIFY(room.shows(u"found-402"_qs));
        room.click(u"found-402"_qs);
        QTRY_COMPARE(wanted(), size_t(0));
        const BookingId booking = m_data->on(m_data->evening())[1].booking.id;
        QCOMPARE(m_data->shop.read([&](Tx &tx) { return StaffingStore::standInOf(tx, booking); }),
                 std::optional(m_data->members[302]));
    }

    void skillsAndCallsAreNoted()
    {
        RoomWindow room(m_data->shop);
        open(room);
        grid(room).setCurrent(m_data->evening());
        AskScript script;
        script.answer(u"Caisse, Fromage"_qs);
        choose(room, 102, u"Skills"_qs);
        const auto skills = [&] {
            return m_data->shop.read(
                [&](Tx &tx) { return StaffingStore::skillsOf(tx, m_data->members[2]); });
        };
        QTRY_COMPARE(skills(), (QStringList{u"Caisse"_qs, u"Fromage"_qs}));
        choose(room, 103, u"Not to be called"_qs);
        QTRY_VERIFY(!m_data->shop.read(
            [&](Tx &tx) { return StaffingStore::mayBeCalled(tx, m_data->members[3]); }));
        // Fatou is ahead by two: one of them goes to Zoé.
        QVERIFY(room.page().scanned(m_data->shop.read(
            [&](Tx &tx) { return MemberStore::find(tx, m_data->members[302])->badge; })));
        QTRY_VERIFY(isOn(m_data->evening(), m_data->members[302]));
        QTRY_VERIFY(room.shows(u"shift-member-402"_qs));
        choose(room, 402, u"Gives"_qs);
        room.write(u"shift-search"_qs, u"zoé"_qs);
        QTRY_VERIFY(room.shows(u"found-400"_qs));
        room.click(u"found-400"_qs);
        QTRY_COMPARE(m_data->shop
                         .read([&](Tx &tx) {
                             return CounterStore::sum(tx, m_data->members[300], std::nullopt);
                         })
                         .second,
                     qint64(0));
    }

    void whoMayOnlyLookChangesNothing()
    {
        RoomWindow room(m_data->shop, {Permission::ViewMembers});
        open(room);
        grid(room).setCurrent(m_data->evening());
        QVERIFY(!room.shows(u"book-member"_qs));
        QVERIFY(room.page().findChild<QMenu *>(u"deeds-101"_qs) == nullptr);
    }

    /// However large the figures, they are told whole: in fewer words where room is short.
    void theFiguresAreNeverCut()
    {
        m_data->shop.write([](Tx &tx) { tx.change("UPDATE shifts SET places = 900", {}); });
        for (const int width : {1024, 1366, 1920}) {
            const View view{false, true, {width, 768}};
            useView(view);
            RoomWindow room(m_data->shop);
            room.window().resize(view.size);
            open(room);
            auto *words = room.find<ElidedLabel>(u"coverage"_qs);
            QTRY_VERIFY(!words->text().isEmpty());
            QTRY_VERIFY2(!words->isCut(), qPrintable(words->text()));
            QVERIFY(words->accessibleName().contains(u"places sur"));
            takePicture(room.window(), u"shifts-large-%1"_qs.arg(width), view.size);
        }
        useView({false, false, {1366, 768}});
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
        RoomWindow room(m_data->shop);
        room.window().resize(size);
        open(room);
        grid(room).setCurrent(m_data->evening());
        QTRY_VERIFY(room.shows(u"book-400"_qs));
        look(room, u"cycle"_qs, view);
        if (size.width() > 1366)
            return;
        for (const int span : {0, 2}) {
            auto *button = room.find<QWidget>(u"spans"_qs)->findChildren<QAbstractButton *>()[span];
            button->click();
            QTRY_COMPARE(grid(room).calendar().shifts.size() > 100, span == 2);
            grid(room).setCurrent(m_data->evening());
            QTRY_VERIFY(room.shows(u"book-400"_qs));
            look(room, span == 0 ? u"week"_qs : u"month"_qs, view);
        }
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

private:
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

    std::unique_ptr<ShiftsShop> m_data;
};

CABAS_TEST(TestShiftsPage)
#include "tst_shiftspage.moc"
