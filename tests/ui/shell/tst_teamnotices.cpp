// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/teamnotices.h"

#include "core/team/teamnoteservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/widgets/band.h"
#include "ui/widgets/cell.h"
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

    /// From a product to its lines, a new one, and back to the product from the line.
    void aLineIsAboutAProduct()
    {
        const Product jam = aProduct(u"Confiture de coings, 350 g"_qs).priced(420).add(*m_data);
        open();
        m_room->go(u"product"_qs, jam.id.value());
        auto *about = m_room->find<QAbstractButton>(u"log-about"_qs);
        QVERIFY(!about->accessibleName().isEmpty());
        QTest::mouseClick(about, Qt::LeftButton);
        QCOMPARE(m_room->name(), u"logbook"_qs);
        const auto chip = [this] { return m_room->find<KeyButton>(u"log-about-one"_qs)->label(); };
        QTRY_COMPARE(chip(), jam.name);
        m_room->find<QPlainTextEdit>(u"note-text"_qs)->setPlainText(u"Two jars leak"_qs);
        m_room->click(u"note-save"_qs);
        QTRY_COMPARE(m_room->rows(u"team-notes"_qs).rowCount(), 1);
        write(u"Something else"_qs, TeamNoteKind::Log);
        QTRY_COMPARE(count(u"team_notes"_qs), 2);
        QCOMPARE(m_room->rows(u"team-notes"_qs).rowCount(), 1); // only about the jam
        takePicture(m_room->window(), u"logbook-about-fr"_qs, {1366, 768});
        const QStringList wrong = faults(walk(*m_room->window().centralWidget()));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_qs)));
        m_room->click(u"log-about-one"_qs); // all of it again
        QTRY_COMPARE(m_room->rows(u"team-notes"_qs).rowCount(), 2);
        auto *table = m_room->find<QTableView>(u"team-notes"_qs);
        table->setFocus();
        table->selectRow(1);
        QTRY_VERIFY(m_room->find<QWidget>(u"note-open"_qs)->isVisible());
        m_room->click(u"note-open"_qs);
        QTRY_COMPARE(m_room->name(), u"product"_qs);
        // Whoever may not see a thing is not led to it, nor told its name.
        open({Permission::Sell});
        m_room->go(u"logbook"_qs);
        QTRY_COMPARE(m_room->rows(u"team-notes"_qs).rowCount(), 2);
        m_room->find<QTableView>(u"team-notes"_qs)->selectRow(1);
        QVERIFY(!m_room->find<QWidget>(u"note-open"_qs)->isVisible());
        QVERIFY(!m_room->rows(u"team-notes"_qs)
                     .index(1, 1)
                     .data(Cell::Second)
                     .toString()
                     .contains(u"coings"_qs));
    }

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
        QTRY_COMPARE(count(u"team_note_readers"_qs), 1);
        QTRY_COMPARE(bands()->count(), 0);
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
