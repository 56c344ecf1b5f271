// SPDX-License-Identifier: GPL-3.0-or-later
// covers: enrolpage enrolsteps enrolment sharestep meetingstep contractpaper
#include "core/accounting/chartloader.h"
#include "core/members/capitalservice.h"
#include "core/members/meetingservice.h"
#include "core/members/peopleservice.h"
#include "tests/ui/kiosk/kioskroom.h"
#include "ui/memberdesk/contractpaper.h"
#include "ui/memberdesk/enrolpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestEnrolPage : public QObject {
    Q_OBJECT

    EnrolPage &page() { return static_cast<EnrolPage &>(m_room->page()); }
    void open()
    {
        m_room = std::make_unique<RoomWindow>(m_data->shop);
        m_room->go(u"enrolment"_qs);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, QString(c),
                                Qt::NoModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    bool comes(EnrolPage::Step step)
    {
        return QTest::qWaitFor([&] { return page().step() == step; });
    }
    qint64 guest(const QString &name)
    {
        MeetingService meetings(m_data->shop.db());
        const Session session = m_data->shop.session();
        ui::EnrolmentDraft unused;
        Meeting meeting;
        meeting.day = m_data->today.addDays(-2);
        meeting.place = u"Salle des fêtes"_qs;
        const auto added = meetings.add(session, meeting);
        static_cast<void>(meetings.addGuest(
            session, {0, added->id, u"Max Érable"_qs, {}, u"06 22 33 44 55"_qs, {}}));
        return meetings.addGuest(session, {0, added->id, name, u"lea@example.org"_qs, {}, {}})->id;
    }
    std::optional<Member> member(const QString &name)
    {
        const auto found = MemberService(m_data->shop.db()).search(m_data->shop.session(), name, 2);
        return found->empty() ? std::nullopt : std::optional(found->front());
    }

    MemberCategory kind(const QString &name, int asked, int reduced)
    {
        MemberCategory wanted;
        wanted.name = name;
        wanted.minShares = asked;
        wanted.reducedShares = reduced;
        return *PeopleService(m_data->shop.db()).setCategory(m_data->shop.session(), wanted);
    }
    /// To the step of the shares, for somebody of a name.
    void openShares(const QString &name)
    {
        open();
        m_room->click(u"enrol-without"_qs);
        QVERIFY(comes(EnrolPage::Identity));
        m_room->write(u"enrol-name"_qs, name);
        m_room->click(u"enrol-next"_qs);
        QVERIFY(comes(EnrolPage::Shares));
    }
    void finish()
    {
        m_room->click(u"enrol-next"_qs);
        QVERIFY(comes(EnrolPage::Slot));
        QTRY_VERIFY(m_room->rows(u"enrol-slots"_qs).rowCount() > 2);
        m_room->click(u"enrol-next"_qs);
        QVERIFY(comes(EnrolPage::Check));
        m_room->click(u"enrol-next"_qs);
        QVERIFY(comes(EnrolPage::Done));
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<KioskShop>();
        KioskShop::must(m_data->shop.db()
                            .write([&](Tx &tx) {
                                return ChartLoader::seed(tx, u"coop-makeup"_qs, m_data->today,
                                                         u"01-01"_qs);
                            })
                            .ok());
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

    /// From the list of the meeting to the printed badge, the hands on the keyboard.
    void aPersonIsEnrolledByKeyboard()
    {
        guest(u"Léa Sorbier"_qs);
        open();
        QTRY_COMPARE(m_room->rows(u"meeting-guests"_qs).rowCount(), 2);
        m_room->open(u"meeting-guests"_qs, 1);
        QVERIFY(comes(EnrolPage::Identity));
        QCOMPARE(m_room->find<QLineEdit>(u"enrol-name"_qs)->text(), u"Léa Sorbier"_qs);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"enrol-name"_qs);
        type({});
        type(u"06 01"_qs);
        type({});
        QVERIFY(comes(EnrolPage::Shares));
        type(u"3"_qs);
        QVERIFY(comes(EnrolPage::Slot));
        QTRY_VERIFY(m_room->rows(u"enrol-slots"_qs).rowCount() > 2);
        const QString slot = m_room->cell(u"enrol-slots"_qs, 1, 0);
        m_room->open(u"enrol-slots"_qs, 1);
        QVERIFY(comes(EnrolPage::Check));
        QVERIFY(!member(u"Léa Sorbier"_qs));
        QTest::keyClick(&page(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(comes(EnrolPage::Done));
        const std::optional<Member> lea = member(u"Léa Sorbier"_qs);
        QVERIFY(lea);
        QCOMPARE(lea->phone, u"06 01"_qs);
        QCOMPARE(lea->email, u"lea@example.org"_qs);
        QCOMPARE(lea->shares, 3);
        const auto history =
            ShiftService(m_data->shop.db()).history(m_data->shop.session(), lea->id);
        QVERIFY(history->slot.has_value());
        QVERIFY(!history->coming.empty());
        const auto meeting = MeetingService(m_data->shop.db()).meetings(m_data->shop.session());
        QCOMPARE(meeting->front().joined, 1);
        Ask::Script script;
        const QString badge = m_data->shop.folder() + u"/badge.pdf"_qs;
        const QString contract = m_data->shop.folder() + u"/contract.pdf"_qs;
        script.answer(badge);
        script.answer(contract);
        m_room->click(u"enrol-badge"_qs);
        m_room->click(u"enrol-contract"_qs);
        QTRY_VERIFY(QFile::exists(badge) && QFile::exists(contract));
        m_room->click(u"enrol-next"_qs);
        QVERIFY(comes(EnrolPage::Meeting));
    }

    void whoStopsOnTheWayLeavesNothing()
    {
        open();
        const QMap<QString, qint64> before = m_data->shop.countRows();
        m_room->click(u"enrol-without"_qs);
        QVERIFY(comes(EnrolPage::Identity));
        type(u"Max"_qs);
        type({});
        type(u"not an address"_qs);
        QVERIFY(m_room->find(u"enrol-email"_qs)->property("state").toString() == u"error");
        m_room->write(u"enrol-email"_qs, u"max@example.org"_qs);
        m_room->click(u"enrol-next"_qs);
        QVERIFY(comes(EnrolPage::Shares));
        type(u"many"_qs);
        QVERIFY(m_room->find(u"enrol-shares"_qs)->property("state").toString() == u"error");
        m_room->write(u"enrol-shares"_qs, {});
        m_room->click(u"enrol-next"_qs);
        QVERIFY(comes(EnrolPage::Slot));
        QTest::keyClick(&page(), Qt::Key_Escape);
        QVERIFY(comes(EnrolPage::Shares));
        // Another page meanwhile: what was typed is still there.
        m_room->go(u"members"_qs);
        m_room->go(u"enrolment"_qs);
        QCOMPARE(page().step(), EnrolPage::Shares);
        QCOMPARE(m_data->shop.countRows(), before);
    }

    /// Somebody else takes the last place of the slot: nothing of the person is written.
    void aRefusalAtTheEndWritesNothing()
    {
        const SlotId slot = m_data->slots.at(1);
        const QStringList before = m_data->shop.contents();
        EnrolmentDraft draft;
        draft.name = u"Léa"_qs;
        draft.shares = 2;
        draft.slot = slot;
        draft.guest = 99;
        const auto done = ui::Enrolment::enrol(m_data->shop.db(), m_data->shop.session(), draft);
        QVERIFY(!done.ok());
        QCOMPARE(m_data->shop.contents(), before);
    }

    /// The kind proposes its number, fewer on minimum benefits; what is paid at once is posted.
    void whoPaysAtOnceOwesTheRest()
    {
        const MemberCategory usual = kind(u"Habitant"_qs, 10, 2);
        openShares(u"Léa"_qs);
        auto *choice = m_room->find<QComboBox>(u"enrol-kind"_qs);
        QTRY_VERIFY(choice->findText(u"Habitant"_qs) >= 0);
        choice->setCurrentIndex(choice->findText(u"Habitant"_qs));
        QCOMPARE(m_room->find<QLineEdit>(u"enrol-shares"_qs)->text(), u"10"_qs);
        m_room->find<QCheckBox>(u"enrol-reduced"_qs)->setChecked(true);
        QCOMPARE(m_room->find<QLineEdit>(u"enrol-shares"_qs)->text(), u"2"_qs);
        m_room->find<SegmentedControl>(u"enrol-when"_qs)->setCurrent(1);
        m_room->write(u"enrol-paid"_qs, u"2000"_qs);
        m_room->click(u"enrol-next"_qs);
        QVERIFY(m_room->find(u"enrol-paid"_qs)->property("state").toString() == u"error");
        m_room->write(u"enrol-paid"_qs, u"12"_qs);
        finish();
        const Member lea = *member(u"Léa"_qs);
        const Session session = m_data->shop.session();
        const auto sheet = CapitalService(m_data->shop.db()).sheet(session, lea.id);
        QCOMPARE(sheet->holding.shares, 2);
        QCOMPARE(sheet->holding.paid, Money::fromCents(1200));
        const auto person = PeopleService(m_data->shop.db()).sheet(session, lea.id);
        QCOMPARE(person->profile.category, std::optional(usual.id));
        QVERIFY(person->profile.reducedUntil.has_value());
        QVERIFY(CapitalService(m_data->shop.db()).summary(session, m_data->today)->agrees());
    }

    void severalChequesAreTakenWithTheirMonths()
    {
        openShares(u"Léa"_qs);
        m_room->write(u"enrol-shares"_qs, u"10"_qs);
        m_room->find<SegmentedControl>(u"enrol-when"_qs)->setCurrent(2);
        m_room->write(u"enrol-cheques"_qs, u"none"_qs);
        m_room->click(u"enrol-next"_qs);
        QVERIFY(m_room->find(u"enrol-cheques"_qs)->property("state").toString() == u"error");
        m_room->write(u"enrol-cheques"_qs, u"4"_qs);
        finish();
        const auto sheet =
            CapitalService(m_data->shop.db()).sheet(m_data->shop.session(), member(u"Léa"_qs)->id);
        QCOMPARE(sheet->cheques.size(), 4U);
        Money sum;
        for (const ShareCheque &cheque : sheet->cheques)
            sum += cheque.amount;
        QCOMPARE(sum, sheet->holding.capital);
        QCOMPARE(sheet->holding.paid, Money());
    }

    void aPaymentThatIsRefusedWritesNothing()
    {
        const QStringList before = m_data->shop.contents();
        EnrolmentDraft draft;
        draft.name = u"Léa"_qs;
        draft.shares = 2;
        draft.payment.when = EnrolmentPayment::When::Now;
        draft.payment.amount = Money::fromCents(-100);
        const auto done = ui::Enrolment::enrol(m_data->shop.db(), m_data->shop.session(), draft);
        QVERIFY(!done.ok());
        QCOMPARE(m_data->shop.contents(), before);
    }

    void meetingsAndGuestsAreWrittenDown()
    {
        open();
        m_room->write(u"guest-name"_qs, u"Léa"_qs);
        m_room->click(u"guest-add"_qs);
        QVERIFY(m_room->find(u"guest-name"_qs)->property("state").toString() == u"error");
        m_room->write(u"meeting-place"_qs, u"Salle des fêtes"_qs);
        m_room->click(u"meeting-add"_qs);
        auto *choice = m_room->find<QComboBox>(u"meeting-choice"_qs);
        QTRY_COMPARE(choice->count(), 1);
        m_room->click(u"guest-add"_qs);
        QTRY_COMPARE(m_room->rows(u"meeting-guests"_qs).rowCount(), 1);
        m_room->click(u"enrol-next"_qs);
        QVERIFY(m_room->shows(u"enrol-refused"_qs));
        m_room->find<QTableView>(u"meeting-guests"_qs)->selectRow(0);
        m_room->click(u"guest-remove"_qs);
        QTRY_COMPARE(m_room->rows(u"meeting-guests"_qs).rowCount(), 0);
    }

    void namesAreTextOnTheContract()
    {
        const QString html = ContractPaper::html({u"A & B"_qs,
                                                  u"<b>Léa</b>"_qs,
                                                  7,
                                                  {},
                                                  {},
                                                  m_data->today,
                                                  {},
                                                  2,
                                                  u"€20.00"_qs,
                                                  u"€20.00 in cash"_qs,
                                                  {}});
        QVERIFY(html.contains(u"&lt;b&gt;Léa&lt;/b&gt;"_qs));
        QVERIFY(html.contains(u"A &amp; B"_qs));
        QVERIFY(html.contains(u"€20.00 in cash"_qs));
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
        kind(isFrench ? u"Habitant"_qs : u"Neighbour"_qs, 10, 1);
        guest(u"Léa Sorbier"_qs);
        open();
        QTRY_COMPARE(m_room->rows(u"meeting-guests"_qs).rowCount(), 2);
        const auto look = [&](const QString &name) {
            const QString full = u"enrol-"_qs + name + (isFrench ? u"-fr"_qs : u"-en"_qs) +
                                 (isDark ? u"-dark"_qs : QString()) +
                                 (size.width() == 1366 ? QString() : u"-1920"_qs);
            takePicture(m_room->window(), full, size);
            const QStringList found = faults(walk(page()));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        };
        look(u"meeting"_qs);
        m_room->open(u"meeting-guests"_qs, 1);
        look(u"identity"_qs);
        m_room->click(u"enrol-next"_qs);
        m_room->write(u"enrol-shares"_qs, u"10"_qs);
        m_room->find<SegmentedControl>(u"enrol-when"_qs)->setCurrent(isDark ? 1 : 2);
        look(u"shares"_qs);
        m_room->click(u"enrol-next"_qs);
        QTRY_VERIFY(m_room->rows(u"enrol-slots"_qs).rowCount() > 2);
        look(u"slot"_qs);
        m_room->click(u"enrol-next"_qs);
        look(u"check"_qs);
        m_room->click(u"enrol-next"_qs);
        QVERIFY(comes(EnrolPage::Done));
        look(u"done"_qs);
    }

private:
    std::unique_ptr<KioskShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
};

CABAS_TEST(TestEnrolPage)
#include "tst_enrolpage.moc"
