// SPDX-License-Identifier: GPL-3.0-or-later
// covers: committeespage committeecard committeedeeds
#include "core/shifts/committeeservice.h"
#include "tests/ui/shifts/shiftsfixture.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Committees: founded, joined, their work noted, credited or not.
class TestCommitteesPage : public QObject {
    Q_OBJECT

    CommitteeService service() { return CommitteeService(m_data->shop.db()); }
    std::vector<CommitteeSheet> sheets() { return *service().list(m_data->shop.session()); }
    /// Two committees; in the first one two works wait.
    void found()
    {
        const Session session = m_data->shop.session();
        const CommitteeId buying =
            service().add(session, u"Achats et références"_qs, m_data->members[0])->id;
        for (size_t i = 1; i < 5; ++i)
            QVERIFY(service().join(session, buying, m_data->members[i]).ok());
        const CommitteeId cleaning = service().add(session, u"Ménage"_qs, m_data->members[7])->id;
        QVERIFY(service().join(session, cleaning, m_data->members[8]).ok());
        const QDate today = session.today();
        QVERIFY(service().credit(session, buying, m_data->members[2], 1500, today).ok());
        for (size_t i = 1; i < 3; ++i)
            QVERIFY(service().note(session, buying, m_data->members[i], 1000, today).ok());
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<ShiftsShop>();
    }
    void cleanup() { m_data.reset(); }

    /// From an empty page to work credited, by keys and the form alone.
    void aCommitteeIsFoundedAndItsWorkCredited()
    {
        RoomWindow room(m_data->shop);
        room.go(u"committees"_qs);
        QTRY_VERIFY(room.shows(u"committee-name"_qs));
        QTest::keyClick(&room.window(), Qt::Key_N, Qt::ControlModifier);
        room.write(u"committee-name"_qs, u"Achats"_qs);
        room.write(u"committee-leader"_qs, u"nobody"_qs);
        room.click(u"committee-act"_qs);
        QTRY_COMPARE(room.find(u"committee-leader"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"committee-leader"_qs, u"100"_qs);
        room.click(u"committee-act"_qs);
        QTRY_COMPARE(room.rows(u"committees"_qs).rowCount(), 1);
        QCOMPARE(room.rows(u"committee-members"_qs).rowCount(), 1);
        room.find<SegmentedControl>(u"committee-deed"_qs)->setCurrent(1);
        room.write(u"committee-joiner"_qs, u"101"_qs);
        room.click(u"committee-act"_qs);
        QTRY_COMPARE(room.rows(u"committee-members"_qs).rowCount(), 2);
        room.find<SegmentedControl>(u"committee-deed"_qs)->setCurrent(0);
        room.write(u"work-amount"_qs, u"two"_qs);
        room.click(u"work-note"_qs);
        QCOMPARE(room.find(u"work-amount"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"work-amount"_qs, u"1.5"_qs);
        room.click(u"work-note"_qs);
        QTRY_COMPARE(room.rows(u"committee-waiting"_qs).rowCount(), 1);
        QTRY_VERIFY(room.shows(u"work-credit"_qs));
        room.click(u"work-credit"_qs);
        QTRY_COMPARE(sheets().front().given, qint64(1500));
        QTRY_COMPARE(room.cell(u"committees"_qs, 0, 3), u"1.5 shifts"_qs);
        room.click(u"work-note"_qs);
        QTRY_VERIFY(room.shows(u"work-refuse"_qs));
        room.click(u"work-refuse"_qs);
        QTRY_VERIFY(sheets().front().waiting.empty());
        // The other one leads; the first one leaves; the committee ends.
        auto *members = room.find<QTableView>(u"committee-members"_qs);
        members->setCurrentIndex(members->model()->index(1, 0));
        room.click(u"committee-lead"_qs);
        QTRY_COMPARE(sheets().front().committee.leader, m_data->members[1]);
        QTRY_VERIFY(!room.find(u"committee-quit"_qs)->isEnabled());
        members->setCurrentIndex(members->model()->index(0, 0));
        QTRY_VERIFY(room.find(u"committee-quit"_qs)->isEnabled());
        room.click(u"committee-quit"_qs);
        QTRY_COMPARE(sheets().front().members.size(), size_t(1));
        Ask::Script script;
        script.answer(u"End the committee"_qs);
        room.click(u"committee-end"_qs);
        QTRY_VERIFY(sheets().empty());
        QTRY_COMPARE(room.rows(u"committees"_qs).rowCount(), 0);
    }

    void whoMayOnlyLookChangesNothing()
    {
        found();
        RoomWindow room(m_data->shop, {Permission::ViewMembers});
        room.go(u"committees"_qs);
        QTRY_COMPARE(room.rows(u"committees"_qs).rowCount(), 2);
        for (const QString &name : {u"committee-new"_qs, u"committee-act"_qs, u"committee-lead"_qs,
                                    u"committee-quit"_qs, u"committee-end"_qs, u"work-credit"_qs})
            QVERIFY2(!room.shows(name), qPrintable(name));
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
        found();
        RoomWindow room(m_data->shop);
        room.go(u"committees"_qs);
        QTRY_COMPARE(room.rows(u"committees"_qs).rowCount(), 2);
        const QString name = u"shifts-committees"_qs + (isFrench ? u"-fr"_qs : u"-en"_qs) +
                             (isDark ? u"-dark"_qs : QString()) +
                             (size.width() == 1366 ? QString() : u"-%1"_qs.arg(size.width()));
        takePicture(room.window(), name, size);
        const QStringList wrong = faults(walk(room.page()));
        QVERIFY2(wrong.isEmpty(), qPrintable(name + u": "_qs + wrong.join(u"\n  "_qs)));
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

private:
    std::unique_ptr<ShiftsShop> m_data;
};

CABAS_TEST(TestCommitteesPage)
#include "tst_committeespage.moc"
