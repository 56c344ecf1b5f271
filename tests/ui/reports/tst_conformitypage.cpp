// SPDX-License-Identifier: GPL-3.0-or-later
// covers: closingsboard eventsboard archivesboard coreboard attestationpaper conformitywords
#include "ui/reports/conformitypage.h"

#include "core/access/technicaljournal.h"
#include "core/till/conformity.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/reports/conformitywords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/filterline.h"

#include <QFile>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestConformityPage : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_data;

    static void choose(FilterLine *line, int facet, int value)
    {
        line->setFacet(facet, value);
        Q_EMIT line->facetChanged(facet, value);
    }
    static FilterLine *filterOf(RoomWindow &room, const QString &table)
    {
        QWidget *board = room.find(table)->parentWidget();
        while (board->findChild<FilterLine *>() == nullptr)
            board = board->parentWidget();
        return board->findChild<FilterLine *>();
    }
    /// What the band of a kind on the board of a table says; empty where there is none.
    static QString said(RoomWindow &room, const QString &beside, Kind kind)
    {
        auto *board = room.find(beside)->parentWidget();
        while (board->findChild<Bands *>() == nullptr)
            board = board->parentWidget();
        const Band *band = board->findChild<Bands *>()->shown(kind);
        return band == nullptr ? QString() : band->spokenText();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_data = std::make_unique<TestShop>();
        liveALittle(*m_data);
        TechnicalJournal journal(m_data->db());
        QVERIFY(journal.started(m_data->session()).ok());
        QVERIFY(journal
                    .note(m_data->session(), TechnicalKind::Backup,
                          {{u"file"_qs, u"la-feuille-20260402T080000.cabas"_qs}})
                    .ok());
    }
    void init() { useView({false, false, {1366, 768}}); }

    void closingsOfEveryKindWithTheirTotals()
    {
        RoomWindow room(*m_data);
        room.go(u"conformity"_qs);
        QAbstractItemModel &rows = room.rows(u"conformity-closings"_qs);
        const int all = rows.rowCount();
        QVERIFY(all > 20); // days of March, among others
        FilterLine *line = filterOf(room, u"conformity-closings"_qs);
        choose(line, 1, 3);
        QVERIFY(rows.rowCount() > 0 && rows.rowCount() < all);
        QVERIFY(room.cell(u"conformity-closings"_qs, 0, 0).startsWith(u"Month"));
        QCOMPARE(room.cell(u"conformity-closings"_qs, 0, 6).size(), 14);
        choose(line, 0, 2); // not opened since March
        QCOMPARE(rows.rowCount(), 0);
        choose(line, 0, 0);
        choose(line, 1, 0);
        QCOMPARE(rows.rowCount(), all);
    }

    void eventsAreFilteredByKind()
    {
        RoomWindow room(*m_data);
        room.go(u"conformity"_qs, u"events"_qs);
        QAbstractItemModel &rows = room.rows(u"technical-events"_qs);
        const int all = rows.rowCount();
        QVERIFY(all >= 3);
        FilterLine *line = filterOf(room, u"technical-events"_qs);
        choose(line, 0, 6);
        QCOMPARE(rows.rowCount(), 1);
        QVERIFY(rows.index(0, 1).data(Cell::Second).toString().contains(u"la-feuille"));
        choose(line, 0, 0);
        QCOMPARE(rows.rowCount(), all);
    }

    void anArchiveIsWrittenAndChecked()
    {
        RoomWindow room(*m_data);
        room.go(u"conformity"_qs, u"archives"_qs);
        QAbstractItemModel &rows = room.rows(u"archives"_qs);
        const int before = rows.rowCount();
        const QString path = m_data->folder() + u"/year.zip"_qs;
        AskScript script;
        script.answer(u"2026"_qs);
        script.answer(path);
        room.click(u"write-archive"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(rows.rowCount(), before + 1, 20000);
        QVERIFY(QFile::exists(path));
        // The row is there once the file knows of it; the page is told a moment later.
        QTRY_VERIFY(room.find(u"check-archive"_qs)->isEnabled());
        script.answer(path);
        room.click(u"check-archive"_qs);
        QTRY_VERIFY(said(room, u"archives"_qs, Kind::Success).contains(u"is sound"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        QTRY_VERIFY(room.find(u"check-archive"_qs)->isEnabled());
        script.answer(path);
        room.click(u"check-archive"_qs);
        QTRY_VERIFY(said(room, u"archives"_qs, Kind::Danger).contains(u"year.zip"));
        QVERIFY(QFile::remove(path));
    }

    void aYearThatIsNoneIsSaid()
    {
        RoomWindow room(*m_data);
        room.go(u"conformity"_qs, u"archives"_qs);
        AskScript script;
        script.answer(u"soon"_qs);
        room.click(u"write-archive"_qs);
        // The refusal stands in the bands of the page; no file is asked for.
        QCOMPARE(script.asked().size(), 1);
        QVERIFY(
            (said(room, u"archives"_qs, Kind::Danger) + said(room, u"archives"_qs, Kind::Warning))
                .contains(u"soon"));
    }

    void theAttestationIsAPdf()
    {
        RoomWindow room(*m_data);
        room.go(u"conformity"_qs, u"program"_qs);
        const QString path = m_data->folder() + u"/attestation.pdf"_qs;
        AskScript script;
        script.answer(path);
        room.click(u"save-attestation"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 4000);
    }

    void checkingLeadsToTheChecks()
    {
        RoomWindow room(*m_data);
        room.go(u"conformity"_qs);
        room.click(u"check-file"_qs);
        QCOMPARE(room.name(), u"file"_qs);
    }

    void whoSeesNoReportsDoesNotComeHere()
    {
        RoomWindow room(*m_data, {Permission::Sell});
        room.go(u"conformity"_qs);
        QVERIFY(room.name() != u"conformity"_qs);
    }

    void shortCodes()
    {
        QCOMPARE(ConformityWords::shortCode(u"a1b2c3d4e5f60718"_qs), u"A1B2 C3D4 E5F6"_qs);
        QCOMPARE(ConformityWords::shortCode({}), QString());
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        for (const char *part : {"closings", "events", "archives", "program"}) {
            const QString name = QString::fromLatin1(part);
            QTest::addRow("%s-fr", part) << name << false << true << QSize(1366, 768);
            QTest::addRow("%s-en-dark", part) << name << true << false << QSize(1366, 768);
            QTest::addRow("%s-fr-1920", part) << name << false << true << QSize(1920, 1080);
        }
    }
    void pictures()
    {
        QFETCH(QString, part);
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        RoomWindow room(*m_data);
        room.go(u"conformity"_qs, part);
        const QString full = u"conformity-%1"_qs.arg(QString::fromLatin1(QTest::currentDataTag()));
        takePicture(room.window(), full, size);
        const QStringList found = faults(walk(room.page()));
        QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
    }
};

CABAS_TEST(TestConformityPage)
#include "tst_conformitypage.moc"
