// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shifts/shiftsfixture.h"
#include "ui/shifts/shiftdaypage.h"
#include "ui/widgets/ask.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// The coordinator's day: who came by key and by scanning, closing it, and its papers.
class TestShiftDayPage : public QObject {
    Q_OBJECT

    void open(RoomWindow &room)
    {
        room.go(u"shift-day"_qs);
        QTRY_VERIFY(room.rows(u"day"_qs).rowCount() > 5);
    }
    std::vector<BookedMember> morning() { return m_data->on(m_data->shiftAt(1, 0)); }
    QString badge(MemberId id)
    {
        return m_data->shop.read([&](Tx &tx) { return MemberStore::find(tx, id)->badge; });
    }
    int noted()
    {
        int count = 0;
        for (const BookedMember &each : morning())
            count += each.booking.state == BookingState::Done ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<ShiftsShop>();
    }
    void cleanup() { m_data.reset(); }

    void keysGoDownTheList()
    {
        RoomWindow room(m_data->shop);
        open(room);
        QCOMPARE(room.rows(u"day"_qs).rowCount(), 5 + 31); // five shifts and those who come
        auto *table = room.find<QTableView>(u"day"_qs);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_F2);
        QTRY_COMPARE(noted(), 1);
        QTest::keyClick(table, Qt::Key_F2);
        QTRY_COMPARE(noted(), 2);
        QTest::keyClick(table, Qt::Key_F4);
        QTRY_COMPARE(int(morning()[2].booking.state), int(BookingState::Absent));
    }

    /// The whole sheet in one pass, typed as a scanner types: each code once, one twice, one that
    /// is nobody's.
    void theSheetIsScannedBackInOnePass()
    {
        RoomWindow room(m_data->shop);
        open(room);
        const std::vector<BookedMember> expected = morning();
        QStringList codes;
        for (const BookedMember &each : expected)
            codes << badge(each.booking.member);
        codes << codes.front() << u"3760042180333"_qs;
        for (const QString &code : codes) {
            for (const QChar digit : code)
                QTest::keyClick(&room.window(), Qt::Key(Qt::Key_0 + digit.digitValue()));
            QTest::keyClick(&room.window(), Qt::Key_Return);
        }
        QTRY_COMPARE(noted(), int(expected.size()));
        QTRY_COMPARE(room.cell(u"day"_qs, 1, 3), u"Came"_qs);
    }

    void theDayIsClosedWithAWord()
    {
        m_data->shop.clock().set(QDateTime(QDate(2026, 3, 10), QTime(20, 55), Qt::UTC));
        RoomWindow room(m_data->shop);
        open(room);
        AskScript script;
        script.answer(u"Close the day"_qs);
        room.click(u"close-day"_qs);
        QTRY_COMPARE(int(morning().front().booking.state), int(BookingState::Absent));
        QCOMPARE(script.asked(), QStringList{u"Close Tuesday 10 March?"_qs});
    }

    void anAlertOpensItsShift()
    {
        RoomWindow room(m_data->shop);
        open(room);
        const QString name = u"alert-%1"_qs.arg(m_data->evening().value());
        QTRY_VERIFY(room.shows(name));
        room.click(name);
        QCOMPARE(room.name(), u"shifts"_qs);
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
        useView({isDark, isFrench, size});
        RoomWindow room(m_data->shop);
        open(room);
        auto *table = room.find<QTableView>(u"day"_qs);
        for (int row = 1; row < 4; ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            room.click(u"attend-%1"_qs.arg(row - 1));
            QTRY_VERIFY(room.cell(u"day"_qs, row, 3) != room.cell(u"day"_qs, 5, 3));
        }
        table->setCurrentIndex(table->model()->index(30, 0));
        QTRY_VERIFY(room.shows(u"alert-%1"_qs.arg(m_data->evening().value())));
        QTRY_VERIFY(room.shows(u"book-401"_qs));
        const QString name = u"shifts-day"_qs + (isFrench ? u"-fr"_qs : u"-en"_qs) +
                             (isDark ? u"-dark"_qs : QString()) +
                             (size.width() == 1366 ? QString() : u"-1920"_qs);
        takePicture(room.window(), name, size);
        const QStringList found = faults(walk(room.page()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

private:
    std::unique_ptr<ShiftsShop> m_data;
};

CABAS_TEST(TestShiftDayPage)
#include "tst_shiftdaypage.moc"
