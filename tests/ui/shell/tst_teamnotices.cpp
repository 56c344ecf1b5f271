// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/teamnotices.h"

#include "core/team/teamnoteservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"

#include <QPlainTextEdit>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// The log book and notices in the real window.
class TestTeamNotices : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;

    void open(const std::vector<Permission> &permissions = {})
    {
        m_room.reset();
        m_room = std::make_unique<RoomWindow>(*m_data, permissions);
    }
    Bands *bands() { return m_room->window().findChild<Bands *>(u"team-notices"_qs); }
    void write(const QString &text, TeamNoteKind kind, TeamMoment moment = TeamMoment::Any)
    {
        TeamNote note;
        note.kind = kind;
        note.moment = moment;
        note.text = text;
        note.from = m_data->today();
        const auto written = TeamNoteService(m_data->db()).write(m_data->session(), note);
        QVERIFY(written);
    }
    qint64 count(const QString &table)
    {
        return m_data->value(u"SELECT COUNT(*) FROM "_qs + table).toLongLong();
    }

private Q_SLOTS:
    void init()
    {
        useView({});
        m_data = std::make_unique<TestShop>();
    }
    void cleanup() { m_room.reset(); }

    void aLineIsWrittenByKeyboard()
    {
        open();
        m_room->go(u"logbook"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        auto *text = m_room->find<QPlainTextEdit>(u"note-text"_qs);
        QCOMPARE(QApplication::focusWidget(), text);
        m_room->click(u"note-save"_qs);
        QTRY_VERIFY(m_room->shows<QWidget>(u"note-text"_qs));
        QCOMPARE(count(u"team_notes"_qs), 0);
        text->setPlainText(u"Le frigo 2 est à 9 °C.\nLe réparateur vient demain."_qs);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(count(u"team_notes"_qs), 1);
        QTRY_COMPARE(m_room->rows(u"team-notes"_qs).rowCount(), 1);
        QVERIFY(text->toPlainText().isEmpty());
    }

    void theNextTeamReadsItAtHomeOrInTheBook()
    {
        write(u"La balance 2 dérive de 5 g, utilisez la 1."_qs, TeamNoteKind::Log);
        open({Permission::Receive, Permission::Sell});
        QTRY_COMPARE(bands()->count(), 1);
        takePicture(m_room->window(), u"team-word-home-fr"_qs, {1366, 768});
        m_room->go(u"logbook"_qs);
        QTRY_COMPARE(bands()->count(), 0);
        QTRY_COMPARE(m_room->rows(u"team-notes"_qs).rowCount(), 1);
        m_room->open(u"team-notes"_qs, 0);
        takePicture(m_room->window(), u"logbook-fr"_qs, {1366, 768});
        const QStringList found = faults(walk(m_room->page()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTRY_COMPARE(count(u"team_note_readers"_qs), 1);
        m_room->go(u"home"_qs);
        QTRY_COMPARE(bands()->count(), 0);
    }

    void aNoticeWaitsForItsMoment()
    {
        write(u"Demandez la carte avant de scanner."_qs, TeamNoteKind::Notice, TeamMoment::Shift);
        open({Permission::ViewMembers});
        m_room->go(u"members"_qs);
        QTRY_COMPARE(bands()->count(), 0);
        m_room->go(u"shift-day"_qs);
        QTRY_COMPARE(bands()->count(), 1);
        bands()->shown(Kind::Kraft)->findChild<KeyButton *>()->click();
        QTRY_COMPARE(bands()->count(), 0);
        QCOMPARE(count(u"team_note_readers"_qs), 1);
        m_room->go(u"home"_qs);
        m_room->go(u"shift-day"_qs);
        QCoreApplication::processEvents();
        QCOMPARE(bands()->count(), 0);
    }

    void whoMayNotWriteNoticesIsToldWhoMay()
    {
        open({Permission::Receive});
        m_room->go(u"logbook"_qs, u"notices"_qs);
        QVERIFY(!m_room->shows<QWidget>(u"note-text"_qs));
        open();
        m_room->go(u"logbook"_qs, u"notices"_qs);
        QVERIFY(m_room->shows<QWidget>(u"note-text"_qs));
        QVERIFY(m_room->shows<QWidget>(u"note-moment"_qs));
    }
};

CABAS_TEST(TestTeamNotices)
#include "tst_teamnotices.moc"
