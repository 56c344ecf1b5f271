// SPDX-License-Identifier: GPL-3.0-or-later
// covers: memberletterservice memberletterstore shiftletterfacts shiftnewsstore
#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/base/language.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/outbox/outboxstore.h"
#include "core/reports/memberletterservice.h"
#include "core/shifts/leaveservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace cabas;
using test::TestShop;

class TestMemberLetterService : public QObject {
    Q_OBJECT

    Session owner() { return m_shop->session(); }
    MemberLetterService service() { return MemberLetterService(m_shop->db()); }
    Member add(const QString &name, const QString &email, int shares)
    {
        NewMember wanted;
        wanted.name = name;
        wanted.email = email;
        wanted.shares = shares;
        return MemberService(m_shop->db()).add(owner(), wanted)->member;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        QVERIFY(m_shop->db().write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            return ChartLoader::seed(tx, u"coop-makeup"_qs, m_shop->today(), u"01-01"_qs);
        }));
    }
    void cleanup()
    {
        Language::use(u"en"_qs);
        m_shop.reset();
    }

    void everyTextNamesKnownFieldsInBothLanguages()
    {
        static const QRegularExpression field(u"\\{([a-z_]+)\\}"_qs);
        for (const QString &language : {u"fr"_qs, u"en"_qs}) {
            Language::use(language);
            QVERIFY(MemberLetterService::templates().size() >= 10);
            for (const LetterTemplate &text : MemberLetterService::templates()) {
                QVERIFY2(!text.title.isEmpty() && !text.subject.isEmpty() && text.text.size() > 2,
                         qPrintable(text.name));
                auto found = field.globalMatch(text.subject + text.text.join(u' '));
                while (found.hasNext())
                    QVERIFY2(MemberLetterService::fields().contains(found.next().captured(1)),
                             qPrintable(text.name));
            }
        }
    }

    void lettersAreMailedOrPrintedAndLogged()
    {
        const Member ada = add(u"Ada"_qs, u"ada@example.org"_qs, 10);
        const Member bea = add(u"Béa"_qs, {}, 3);
        add(u"Cléo"_qs, u"cleo@example.org"_qs, 0);
        const auto waiting = service().waiting(owner(), u"shares_owed"_qs);
        QVERIFY2(waiting.ok(), waiting ? "" : qPrintable(waiting.failure().message));
        QCOMPARE(waiting->size(), size_t(2));
        QVERIFY(waiting->front().lines.join(u' ').contains(u"100"));
        QVERIFY(!waiting->front().lines.join(u' ').contains(u'{'));
        const auto done = service().send(owner(), u"shares_owed"_qs, {ada.id, bea.id}, false);
        QCOMPARE(done->mailed, 1);
        QCOMPARE(done->toPrint.size(), size_t(1));
        QCOMPARE(done->toPrint.front().member, bea.id);
        const auto items = m_shop->read([](Tx &tx) { return OutboxStore::open(tx); });
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(items.front().draft.target, u"ada@example.org"_qs);
        QCOMPARE(service().log(owner())->size(), size_t(2));
        QCOMPARE(service().waiting(owner(), u"shares_owed"_qs)->size(), size_t(0));
        const ReportTable paper =
            MemberLetterService::paper(done->toPrint.front(), u"La Feuille"_qs, m_shop->now());
        QVERIFY(paper.opening.join(u' ').contains(u"Béa"));
    }

    void paperAloneNeedsNoMailbox()
    {
        const Member ada = add(u"Ada"_qs, u"ada@example.org"_qs, 1);
        const auto done = service().send(owner(), u"welcome"_qs, {ada.id}, true);
        QCOMPARE(done->mailed, 0);
        QCOMPARE(done->toPrint.size(), size_t(1));
        QVERIFY(m_shop->read([](Tx &tx) { return OutboxStore::open(tx); }).empty());
        QCOMPARE(service().send(owner(), u"whim"_qs, {ada.id}, true).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(service()
                     .waiting(m_shop->sessionAs({Permission::ViewMembers}), u"welcome"_qs)
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
    }

    void everyEventHasItsPeople()
    {
        add(u"Ada"_qs, {}, 1);
        for (const LetterTemplate &text : MemberLetterService::templates())
            QVERIFY2(service().waiting(owner(), text.name).ok(), qPrintable(text.name));
    }

    /// Booked, exchanged, missed, suspended, a leave answered, a reminder: each event finds its
    /// people, says what it is about, and is not said twice.
    void eventsOfShiftsAreTold()
    {
        const MemberId ada = add(u"Ada"_qs, u"ada@example.org"_qs, 1).id;
        ShiftOfficeService office(m_shop->db());
        ShiftService shifts(m_shop->db());
        const QDate today = m_shop->today();
        QVERIFY(office.setPolicy(owner(), u"one-for-one"_qs, today, {}).ok());
        ShiftSlot slot; // the day after tomorrow, and so on
        slot.weekday = 4;
        slot.startMinute = 540;
        slot.places = slot.flyingPlaces = 3;
        slot.from = today;
        QVERIFY(office.addSlot(owner(), slot).ok());
        slot.week = 2;
        QVERIFY(office.addSlot(owner(), slot).ok());
        QVERIFY(shifts.generate(owner(), today.addDays(40)).ok());
        const std::vector<Shift> made = *shifts.list(owner(), today, today.addDays(40));
        QVERIFY(shifts.book(owner(), ada, made[1].id).ok());
        tell(u"shift_booked"_qs, u"19 March"_qs);
        QVERIFY(shifts.exchange(owner(), ada, made[1].id, made[0].id).ok());
        tell(u"shift_exchanged"_qs, u"12 March"_qs);
        tell(u"shift_reminder"_qs, u"12 March at 09:00"_qs);
        m_shop->clock().set(QDateTime(made[0].day, QTime(20, 0), QTimeZone("Europe/Paris")));
        QVERIFY(shifts.closeDay(owner(), made[0].day).ok());
        tell(u"shift_missed"_qs, u"12 March"_qs);
        tell(u"shift_suspended"_qs, u"choose a make-up"_qs);
        QCOMPARE(service().waiting(owner(), u"make_up_due"_qs)->size(), size_t(0));
        QVERIFY(shifts.book(owner(), ada, made[1].id).ok());
        tell(u"make_up_due"_qs, u"Make-up chosen"_qs);
        LeaveService leaves(m_shop->db());
        const QDate later = made[0].day.addDays(60);
        const auto asked = leaves.ask(
            owner(), {0, ada, LeaveKind::Temporary, later, later.addDays(60)}, u"far away"_qs);
        QVERIFY(leaves.refuse(owner(), asked->id).ok());
        tell(u"leave_answered"_qs, u"cannot be granted"_qs);
    }

    /// Six days before a shift, and seven days into a cycle that a flying member has no shift in:
    /// the days are the practice's, and neither is said twice.
    void remindersComeOnTheDaysOfThePractice()
    {
        const MemberId ada = add(u"Ada"_qs, u"ada@example.org"_qs, 1).id;
        ShiftOfficeService office(m_shop->db());
        ShiftService shifts(m_shop->db());
        const QDate today = m_shop->today(); // the second day of a cycle
        QVERIFY(office.setPolicy(owner(), u"balance"_qs, today, {}).ok());
        ShiftSlot slot;
        slot.week = 3;
        slot.weekday = 4;
        slot.places = slot.flyingPlaces = 3;
        slot.from = today;
        QVERIFY(office.addSlot(owner(), slot).ok());
        QVERIFY(office.join(owner(), ada, std::nullopt, today).ok());
        QVERIFY(shifts.generate(owner(), today.addDays(40)).ok());
        const Shift shift = shifts.list(owner(), today, today.addDays(40))->front();
        const auto go = [&](QDate day) {
            m_shop->clock().set(QDateTime(day, QTime(10, 0), QTimeZone("Europe/Paris")));
        };
        const auto waiting = [&](const QString &name) {
            return int(service().waiting(owner(), name)->size());
        };
        go(today.addDays(5));
        QCOMPARE(waiting(u"flying_reminder"_qs), 0);
        go(today.addDays(6));
        QCOMPARE(waiting(u"flying_reminder"_qs), 1);
        tell(u"flying_reminder"_qs, u"no shift in it yet"_qs);
        go(shift.day.addDays(-7));
        QCOMPARE(waiting(u"flying_reminder"_qs), 0);
        QVERIFY(shifts.book(owner(), ada, shift.id).ok());
        QCOMPARE(waiting(u"shift_reminder"_qs), 0);
        go(shift.day.addDays(-6));
        tell(u"shift_reminder"_qs, u"26 March"_qs);
        go(shift.day.addDays(-1));
        QCOMPARE(waiting(u"shift_reminder"_qs), 0);
        go(today.addDays(34)); // the next cycle
        QCOMPARE(waiting(u"flying_reminder"_qs), 1);
    }

private:
    /// The letter waits for Ada, says this, is mailed, and then waits no more.
    void tell(const QString &name, const QString &words)
    {
        const auto waiting = service().waiting(owner(), name);
        QCOMPARE(waiting->size(), size_t(1));
        const QString text = waiting->front().lines.join(u' ');
        QVERIFY2(text.contains(words) && !text.contains(u'{'), qPrintable(text));
        QCOMPARE(service().send(owner(), name, {waiting->front().member}, false)->mailed, 1);
        QCOMPARE(service().waiting(owner(), name)->size(), size_t(0));
    }

    std::unique_ptr<TestShop> m_shop;
};

CABAS_TEST(TestMemberLetterService)
#include "tst_memberletterservice.moc"
