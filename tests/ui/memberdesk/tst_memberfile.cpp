// SPDX-License-Identifier: GPL-3.0-or-later
// covers: memberfile storypaper storypart shiftspart shiftspartwork badgepart badgepartwork
// covers: badgepaper sharedwork
// covers: badgelist notespart counterchart offerlist slotwords facefit
#include "core/barcode/decoder.h"
#include "core/members/badgeservice.h"
#include "core/members/memberfileservice.h"
#include "core/members/peopleservice.h"
#include "tests/ui/kiosk/kioskroom.h"
#include "ui/memberdesk/badgelist.h"
#include "ui/memberdesk/counterchart.h"
#include "ui/memberdesk/facefit.h"
#include "ui/memberdesk/storypaper.h"
#include "ui/members/memberpage.h"
#include "ui/printing/reportpaper.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/avatar.h"

#include <QFile>
#include <QPainter>
#include <QPlainTextEdit>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestMemberFile : public QObject {
    Q_OBJECT

    MemberPage &page() { return static_cast<MemberPage &>(m_room->page()); }
    void open(MemberPage::Tab tab)
    {
        m_room = std::make_unique<RoomWindow>(m_data->shop);
        m_room->go(u"member"_qs, m_data->hugo.id.value());
        page().showTab(tab);
    }
    /// A life with a shift missed, one made up, one corrected.
    void live()
    {
        m_data->join(m_data->hugo, m_data->slots.at(1));
        const auto at = [&](int days, int hour) {
            m_data->shop.clock().set(
                QDateTime(m_data->today.addDays(days), QTime(hour, 0), QTimeZone("Europe/Paris")));
        };
        const ShiftId missed = m_data->view(m_data->hugo).coming.front().booking.shift;
        at(1, 19);
        ShiftService shifts(m_data->shop.db());
        QVERIFY(shifts.attend(m_data->shop.session(), m_data->hugo.id, missed, BookingState::Absent)
                    .ok());
        const auto offers =
            KioskService(m_data->shop.db()).offers(m_data->kiosk(), m_data->hugo.id, {});
        const ShiftId makeUp = offers->front().shift.id;
        QVERIFY(shifts.book(m_data->shop.session(), m_data->hugo.id, makeUp).ok());
        at(2, 19);
        QVERIFY(shifts.attend(m_data->shop.session(), m_data->hugo.id, makeUp, BookingState::Done)
                    .ok());
        QVERIFY(m_data->office()
                    .correct(m_data->shop.session(), m_data->hugo.id, Counter::Main, -1000)
                    .ok());
    }
    static QImage face()
    {
        QImage image(900, 1200, QImage::Format_RGB32);
        image.fill(Qt::lightGray);
        QPainter painter(&image);
        painter.setBrush(Qt::darkGray);
        painter.drawEllipse(200, 200, 500, 700);
        return image;
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<KioskShop>();
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

    void theChainOfFactsExplainsTheCounter()
    {
        live();
        open(MemberPage::StoryTab);
        QTRY_VERIFY(m_room->rows(u"story"_qs).rowCount() >= 4);
        QCOMPARE(m_room->find<QLabel>(u"story-counter"_qs)->text(), u"−1"_qs);
        QStringList facts;
        for (int row = 0; row < m_room->rows(u"story"_qs).rowCount(); ++row)
            facts += m_room->cell(u"story"_qs, row, 1);
        QVERIFY(facts.contains(u"Shift missed"_qs));
        QVERIFY(facts.contains(u"Make-up done"_qs));
        QTRY_VERIFY(m_room->shows(u"offer-1"_qs));
        QVERIFY(CounterChart::spoken({{m_data->today, -1000}}, m_data->today, false)
                    .contains(u"−1"_qs));
        m_room->click(u"offer-1"_qs);
        QTRY_COMPARE(int(m_data->view(m_data->hugo).coming.size()), 2);
    }

    void theStandingIsPrinted()
    {
        live();
        const MemberStory story = m_data->view(m_data->hugo).story;
        const ReportTable table = StoryPaper::table(u"La Feuille"_qs, m_data->hugo, story,
                                                    m_data->shop.now().toLocalTime());
        QCOMPARE(table.title, u"Standing of Hugo Tilleul"_qs);
        QCOMPARE(table.rows.size(), story.lines.size());
        QVERIFY(table.opening.size() >= 2);
        for (const ReportRow &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        const QString file = m_data->shop.folder() + u"/standing.pdf"_qs;
        QVERIFY(ReportPaper::writePdf(table, file).ok());
        QVERIFY(QFile(file).size() > 1000);
    }

    void shiftsAreBookedSwappedAndCancelled()
    {
        open(MemberPage::ShiftsTab);
        QTRY_VERIFY(page().findChildren<QAbstractButton *>(u"offer-2"_qs).size() > 0);
        const auto press = [&](const QString &name) {
            for (auto *button : page().findChildren<QAbstractButton *>(name)) {
                if (button->isVisible())
                    return button->click();
            }
            QFAIL(qPrintable(name));
        };
        QTRY_VERIFY(m_room->find<QAbstractButton>(u"shift-swap"_qs)->isVisible());
        QCoreApplication::processEvents();
        press(u"offer-2"_qs);
        QTRY_COMPARE(m_room->rows(u"shifts-coming"_qs).rowCount(), 1);
        const QString before = m_room->cell(u"shifts-coming"_qs, 0, 0);
        QTRY_VERIFY(m_room->find(u"shift-swap"_qs)->isEnabled());
        m_room->click(u"shift-swap"_qs);
        const auto verb = [&] {
            for (auto *button : page().findChildren<QAbstractButton *>(u"offer-4"_qs)) {
                if (button->isVisible())
                    return button->text();
            }
            return QString();
        };
        QTRY_COMPARE(verb(), u"Swap"_qs);
        press(u"offer-4"_qs);
        QTRY_VERIFY(m_room->cell(u"shifts-coming"_qs, 0, 0) != before);
        QTRY_VERIFY(m_room->find(u"shift-cancel"_qs)->isEnabled());
        m_room->click(u"shift-cancel"_qs);
        QTRY_COMPARE(m_room->rows(u"shifts-coming"_qs).rowCount(), 0);
        auto *slot = m_room->find<QComboBox>(u"slot-choice"_qs);
        QTRY_VERIFY(slot->count() > 2);
        slot->setCurrentIndex(2);
        m_room->click(u"slot-join"_qs);
        QTRY_VERIFY(m_room->rows(u"shifts-coming"_qs).rowCount() > 0);
    }

    /// The slot is shared with another member, and work for a committee is credited.
    void aPairIsMadeAndCommitteeWorkCredited()
    {
        m_data->join(m_data->hugo, m_data->slots.at(1));
        open(MemberPage::ShiftsTab);
        const auto words = [&] { return m_room->find<QLabel>(u"shared-words"_qs)->text(); };
        QTRY_VERIFY(words().contains(u"no committee"));
        Ask::Script script;
        script.answer(QString::number(m_data->zoe.number));
        m_room->click(u"pair"_qs);
        QTRY_VERIFY2(words().startsWith(u"Shares it with Zoé"), qPrintable(words()));
        script.answer(u"Found a committee"_qs);
        script.answer(u"Purchases"_qs);
        m_room->click(u"committees"_qs);
        QTRY_VERIFY(words().contains(u"Purchases"));
        script.answer(u"Credit work for “Purchases”"_qs);
        script.answer(u"0,5"_qs);
        m_room->click(u"committees"_qs);
        const auto counters = [&] {
            return ShiftService(m_data->shop.db())
                .history(m_data->shop.session(), m_data->hugo.id)
                ->counters;
        };
        QTRY_COMPARE(counters().main, qint64(500));
        script.answer(u"End the pair"_qs);
        m_room->click(u"pair"_qs);
        QTRY_VERIFY(!words().contains(u"Shares"));
    }

    void aBadgeIsReplacedAndPrinted()
    {
        open(MemberPage::BadgeTab);
        QTRY_COMPARE(m_room->rows(u"badges"_qs).rowCount(), 1);
        m_room->click(u"badge-replace"_qs);
        QTRY_COMPARE(m_room->rows(u"badges"_qs).rowCount(), 2);
        QCOMPARE(m_room->cell(u"badges"_qs, 0, 2), u"good"_qs);
        QCOMPARE(m_room->cell(u"badges"_qs, 1, 3), u"Lost"_qs);
        m_room->click(u"badge-end"_qs);
        QTRY_VERIFY(m_room->cell(u"badges"_qs, 0, 2) != u"good"_qs);
        m_room->click(u"badge-replace"_qs);
        QTRY_COMPARE(m_room->rows(u"badges"_qs).rowCount(), 3);
        Ask::Script script;
        const QString card = m_data->shop.folder() + u"/card.pdf"_qs;
        script.answer(card);
        m_room->click(u"badge-card"_qs);
        QTRY_VERIFY(QFile::exists(card));
        m_room->write(u"badge-others"_qs, u"1-x"_qs);
        m_room->click(u"badge-sheet"_qs);
        QVERIFY(m_room->find(u"badge-others"_qs)->property("state").toString() == u"error");
        m_room->write(u"badge-others"_qs, QString::number(m_data->zoe.number));
        const QString sheet = m_data->shop.folder() + u"/sheet.pdf"_qs;
        script.answer(sheet);
        m_room->click(u"badge-sheet"_qs);
        QTRY_VERIFY(QFile::exists(sheet));
        QVERIFY(BadgeList::numbers(u"1-900"_qs).ok() == false);
        QCOMPARE(*BadgeList::numbers(u" 12, 14-16 "_qs), (std::vector<int>{12, 14, 15, 16}));
    }

    void thoseWhoLiveWithThemHaveBadgesToo()
    {
        const Session session = m_data->shop.session();
        const auto home = MemberService(m_data->shop.db()).addHousehold(session, u"Tilleul"_qs);
        QVERIFY(MemberService(m_data->shop.db()).setHousehold(session, m_data->hugo.id, *home));
        HouseholdPerson person;
        person.household = *home;
        person.name = u"Nino Tilleul"_qs;
        QVERIFY(PeopleService(m_data->shop.db()).addPerson(session, person));
        open(MemberPage::BadgeTab);
        QTRY_COMPARE(m_room->rows(u"household-badges"_qs).rowCount(), 1);
        m_room->click(u"person-badge-give"_qs);
        QTRY_COMPARE(m_room->cell(u"household-badges"_qs, 0, 2), u"good"_qs);
        const QString first = m_room->cell(u"household-badges"_qs, 0, 1);
        m_room->click(u"person-badge-give"_qs);
        QTRY_VERIFY(m_room->cell(u"household-badges"_qs, 0, 1) != first);
        Ask::Script script;
        const QString card = m_data->shop.folder() + u"/person.pdf"_qs;
        script.answer(card);
        m_room->click(u"person-badge-card"_qs);
        QTRY_VERIFY(QFile::exists(card));
        takePicture(m_room->window(), u"memberfile-badge-household-en"_qs, {1366, 768});
        m_room->click(u"person-badge-end"_qs);
        QTRY_VERIFY(m_room->cell(u"household-badges"_qs, 0, 2) != u"good"_qs);
    }

    void whatIsPrintedIsRead()
    {
        BadgeCard card{u"La Feuille"_qs, u"Hugo Tilleul"_qs, 1, m_data->hugo.badge, face()};
        const QImage picture = BadgePaper::picture(card, 300);
        QVERIFY(picture.save(QStringLiteral(CABAS_BUILD_DIR "/pictures/badge-card.png")));
        // Bars at the left, the square at the right: a reader gives the badge of either.
        const int middle = picture.width() * 6 / 10;
        for (const QRect &part : {QRect(0, 0, middle, picture.height()),
                                  QRect(middle, picture.height() / 2, picture.width() - middle,
                                        picture.height() / 2)}) {
            const QImage grey = picture.copy(part).convertToFormat(QImage::Format_Grayscale8);
            const auto read = Decoder::decode(
                {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine())});
            QVERIFY(read.has_value());
            QVERIFY(m_data->hugo.badge.endsWith(read->text)); // readers drop the zero of a UPC
        }
    }

    void aPhotoIsEncodedAnewAndShown()
    {
        open(MemberPage::BadgeTab);
        const QString file = m_data->shop.folder() + u"/face.png"_qs;
        QVERIFY(face().save(file));
        Ask::Script script;
        script.answer(file);
        m_room->click(u"photo-choose"_qs);
        MemberFileService files(m_data->shop.db());
        const auto kept = [&] { return *files.photo(m_data->shop.session(), m_data->hugo.id); };
        QTRY_VERIFY(kept().has_value());
        QVERIFY(kept()->bytes.size() <= MemberPhoto::maxBytes);
        QCOMPARE(kept()->size, QSize(384, 512));
        QTRY_VERIFY(m_room->find<Avatar>(u"member-photo"_qs)->hasPhoto());
        QVERIFY(m_data->view(m_data->hugo).photo.has_value());
        m_room->click(u"photo-remove"_qs);
        QTRY_VERIFY(!kept().has_value());
        QVERIFY(!FaceFit::fromImage({}).ok());
    }

    void notesAreKeptForWhomTheyAre()
    {
        open(MemberPage::NotesTab);
        m_room->click(u"note-add"_qs);
        QTRY_VERIFY(m_room->find(u"note-text"_qs)->property("state").toString() == u"error");
        m_room->find<QPlainTextEdit>(u"note-text"_qs)->setPlainText(u"Brings the bread"_qs);
        m_room->click(u"note-office"_qs);
        m_room->click(u"note-add"_qs);
        QTRY_COMPARE(m_room->rows(u"notes"_qs).rowCount(), 1);
        QCOMPARE(m_room->cell(u"notes"_qs, 0, 2), u"office"_qs);
        m_room->find<QTableView>(u"notes"_qs)->selectRow(0);
        m_room->click(u"note-remove"_qs);
        QTRY_COMPARE(m_room->rows(u"notes"_qs).rowCount(), 0);
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
        live();
        QVERIFY(MemberFileService(m_data->shop.db())
                    .setPhoto(m_data->shop.session(), m_data->hugo.id, *FaceFit::fromImage(face()))
                    .ok());
        QVERIFY(PeopleService(m_data->shop.db())
                    .addNote(m_data->shop.session(), m_data->hugo.id, NoteAudience::All,
                             u"Apporte le pain."_qs)
                    .ok());
        open(MemberPage::StoryTab);
        const std::vector<std::pair<MemberPage::Tab, QString>> tabs{
            {MemberPage::StoryTab, u"story"_qs},
            {MemberPage::ShiftsTab, u"shifts"_qs},
            {MemberPage::BadgeTab, u"badge"_qs},
            {MemberPage::NotesTab, u"notes"_qs}};
        for (const auto &[tab, name] : tabs) {
            page().showTab(tab);
            // Answers come in their order: once a later one is here, all before are.
            bool isRead = false;
            m_room->window().desk().run(
                this, []() -> Result<> { return Ok{}; }, [&](const Result<> &) { isRead = true; });
            QTRY_VERIFY(isRead);
            const QString full = u"memberfile-"_qs + name + (isFrench ? u"-fr"_qs : u"-en"_qs) +
                                 (isDark ? u"-dark"_qs : QString()) +
                                 (size.width() == 1366 ? QString() : u"-1920"_qs);
            takePicture(m_room->window(), full, size);
            const QStringList found = faults(walk(page()));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        }
    }

private:
    std::unique_ptr<KioskShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
};

CABAS_TEST(TestMemberFile)
#include "tst_memberfile.moc"
