// SPDX-License-Identifier: GPL-3.0-or-later
// covers: shiftletters
// Golden rows of the practices that need more than one rule to be seen: lived through the services.
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/outbox/outboxstore.h"
#include "core/shifts/leaveservice.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/standingrules.h"
#include "core/shifts/standinservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>
#include <QTimeZone>

using namespace cabas;
using test::TestShop;

class TestPracticeRows : public QObject {
    Q_OBJECT

    Session office() const { return m_shop->session(); }
    ShiftService shifts() { return ShiftService(m_shop->db()); }
    ShiftOfficeService desk() { return ShiftOfficeService(m_shop->db()); }
    void use(const QString &practice)
    {
        QVERIFY(desk().setPolicy(office(), practice, m_start, {}).ok());
    }
    MemberId add(const QString &name)
    {
        NewMember wanted;
        wanted.name = name;
        wanted.email = name.toLower() + u"@example.org"_qs;
        return MemberService(m_shop->db()).add(office(), wanted)->member.id;
    }
    /// Week A, Thursday at nine: the day after tomorrow.
    SlotId slot()
    {
        ShiftSlot slot;
        slot.week = 1;
        slot.weekday = 4;
        slot.startMinute = 540;
        slot.places = slot.flyingPlaces = 4;
        slot.from = m_start;
        return desk().addSlot(office(), slot)->id;
    }
    void go(QDate day)
    {
        m_shop->clock().set(QDateTime(day, QTime(13, 0), QTimeZone("Europe/Paris")));
    }
    std::vector<Shift> all() { return *shifts().list(office(), m_start, m_start.addDays(200)); }
    Counters counters(MemberId id) { return shifts().history(office(), id)->counters; }
    Standing standing(MemberId id)
    {
        return m_shop->read(
            [&](Tx &tx) { return MemberStore::standingAt(tx, id, office().today()); });
    }
    template <typename T>
    static QString code(const Result<T> &result)
    {
        return result ? u"ok"_qs : result.failure().code;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        m_shop->write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        m_start = m_shop->today(); // Tuesday of week A
    }
    void cleanup() { m_shop.reset(); }

    /// A flying member who owes on the standard counter shows an alert, for as long as they do.
    void aFlyingMemberWhoOwedBeforeHasAnAlert()
    {
        use(u"two-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        QVERIFY(desk().join(office(), ada, std::nullopt, m_start).ok());
        QCOMPARE(standing(ada).state, u"up_to_date"_qs);
        QVERIFY(desk().correct(office(), ada, Counter::Main, -1000).ok());
        QCOMPARE(standing(ada).state, u"alert"_qs);
        QVERIFY(standing(ada).mayShop);
        go(m_start.addDays(200));
        QCOMPARE(standing(ada).state, u"alert"_qs); // no date ends it
        QVERIFY(desk().correct(office(), ada, Counter::Main, 1000).ok());
        QCOMPARE(standing(ada).state, u"up_to_date"_qs);
    }

    /// Back to expected: what was counted counts no more, and nothing is deleted.
    void aRegistrationBackToDraftLeavesItsEvents()
    {
        use(u"two-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        QVERIFY(desk().join(office(), ada, slot(), m_start).ok());
        QVERIFY(shifts().generate(office(), m_start.addDays(40)).ok());
        const ShiftId shift = all().front().id;
        QVERIFY(shifts().attend(office(), ada, shift, BookingState::Excused).ok());
        QCOMPARE(shifts().history(office(), ada)->events.size(), size_t(1));
        QVERIFY(shifts().attend(office(), ada, shift, BookingState::Booked).ok());
        QCOMPARE(shifts().history(office(), ada)->events.size(), size_t(2));
        go(m_start.addDays(2));
        QCOMPARE(counters(ada), Counters{});
        QVERIFY(shifts().closeDay(office(), m_start.addDays(2)).ok());
        QCOMPARE(counters(ada).main, qint64(-2000));
        QCOMPARE(code(shifts().attend(office(), ada, shift, BookingState::Booked)), u"closed"_qs);
    }

    /// A credit set for some days of a slot goes to the shifts made for these days, apart for
    /// fixed and for flying members.
    void aCreditHoldsForItsDays()
    {
        use(u"two-for-one"_qs);
        const SlotId id = slot();
        QVERIFY(desk()
                    .setCredit(office(), {id, m_start.addDays(20), m_start.addDays(50), 1500, 500})
                    .ok());
        QVERIFY(shifts().generate(office(), m_start.addDays(60)).ok());
        const std::vector<Shift> made = all();
        QCOMPARE(made.size(), size_t(3));
        const std::vector<int> fixed{1000, 1500, 1000};
        const std::vector<int> flying{1000, 500, 1000};
        for (size_t i = 0; i < made.size(); ++i) {
            QCOMPARE(made[i].fixedMilli, fixed[i]);
            QCOMPARE(made[i].flyingMilli, flying[i]);
        }
    }

    /// The close of a flying cycle: -2 with less than one, -1 with one, nothing on leave or while
    /// the shop was closed without make-up; at -8 the flying ends.
    void flyingCyclesCostUntilTheFlyingEnds()
    {
        use(u"two-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        const MemberId bea = add(u"Bea"_qs);
        const MemberId cleo = add(u"Cleo"_qs);
        for (const MemberId member : {ada, bea, cleo})
            QVERIFY(desk().join(office(), member, std::nullopt, m_start).ok());
        QVERIFY(desk().correct(office(), bea, Counter::Second, 1000).ok());
        QVERIFY(
            desk()
                .addLeave(office(), {0, cleo, LeaveKind::Parental, m_start, m_start.addDays(300)})
                .ok());
        const QDate first(2026, 4, 6); // Monday of the next cycle
        go(first);
        QVERIFY(shifts().closeDay(office(), first).ok());
        QCOMPARE(counters(ada).second, qint64(-2000));
        QCOMPARE(counters(bea).second, qint64(0));
        QCOMPARE(counters(cleo).second, qint64(0));
        QVERIFY(desk().addClosure(office(), {first.addDays(20), first.addDays(28), 0, true}).ok());
        for (int cycle = 1; cycle <= 4; ++cycle) {
            go(first.addDays(28 * cycle));
            QVERIFY(shifts().closeDay(office(), first.addDays(28 * cycle)).ok());
            const qint64 expected = cycle == 1 ? -2000 : -2000 * cycle;
            QCOMPARE(counters(ada).second, expected);
        }
        QCOMPARE(counters(ada).second, qint64(-8000));
        QCOMPARE(standing(ada).state, u"unsubscribed"_qs);
        QVERIFY(!shifts().history(office(), ada)->slot);
        // And the member is told, once.
        const auto told = m_shop->read([](Tx &tx) { return OutboxStore::open(tx); });
        QCOMPARE(told.size(), size_t(1));
        QCOMPARE(told.front().draft.target, u"ada@example.org"_qs);
    }

    /// A make-up done by a stand-in counts for the member who is replaced.
    void aReplacedMakeUpCountsForItsMember()
    {
        use(u"two-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        const MemberId bea = add(u"Bea"_qs);
        const SlotId own = slot();
        QVERIFY(desk().join(office(), ada, own, m_start.addDays(20)).ok());
        QVERIFY(desk().join(office(), bea, std::nullopt, m_start).ok());
        QVERIFY(desk().join(office(), ada, own, m_start).ok());
        QVERIFY(desk().correct(office(), ada, Counter::Main, -2000).ok());
        ShiftSlot other;
        other.week = 1;
        other.weekday = 5;
        other.places = other.flyingPlaces = 2;
        other.from = m_start;
        QVERIFY(desk().addSlot(office(), other).ok());
        QVERIFY(shifts().generate(office(), m_start.addDays(20)).ok());
        const ShiftId friday = all().back().id;
        QVERIFY(shifts().book(office(), ada, friday).ok());
        QVERIFY(StandInService(m_shop->db()).standIn(office(), ada, friday, bea).ok());
        go(m_start.addDays(3));
        QVERIFY(shifts().attend(office(), ada, friday, BookingState::Done).ok());
        QCOMPARE(counters(ada).main, qint64(-1000));
        QCOMPARE(counters(bea).second, qint64(0));
    }

    /// Extensions: a fixed number of days, or until the next regular shift.
    void anExtensionIsForDaysOrUntilTheNextShift()
    {
        use(u"two-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        LeaveService leaves(m_shop->db());
        QCOMPARE(code(leaves.extendToNextShift(office(), ada)), u"no_slot"_qs);
        QVERIFY(desk().join(office(), ada, slot(), m_start).ok());
        QCOMPARE(leaves.extendToNextShift(office(), ada)->to,
                 std::optional(m_start.addDays(3))); // the shift's own day included
        const auto fixed =
            desk().addLeave(office(), {0, ada, LeaveKind::Extension, m_start, std::nullopt});
        QCOMPARE(fixed->leave.to, std::optional(m_start.addDays(28)));
    }

    /// A temporary leave under 56 days asks for a second look, one for incapacity has 15 at least.
    void shortLeavesAreLookedAtTwice_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("told");
        QTest::newRow("55 days away") << int(LeaveKind::Temporary) << 55 << u"short_leave"_qs;
        QTest::newRow("56 days away") << int(LeaveKind::Temporary) << 56 << u"ok"_qs;
        QTest::newRow("14 days ill") << int(LeaveKind::Incapacity) << 14 << u"days"_qs;
        QTest::newRow("15 days ill") << int(LeaveKind::Incapacity) << 15 << u"ok"_qs;
    }
    void shortLeavesAreLookedAtTwice()
    {
        QFETCH(int, kind);
        QFETCH(int, days);
        QFETCH(QString, told);
        use(u"two-for-one"_qs);
        const auto granted = desk().addLeave(
            office(), {0, add(u"Ada"_qs), LeaveKind(kind), m_start, m_start.addDays(days)});
        QCOMPARE(!granted                    ? granted.failure().code
                 : granted->warnings.empty() ? u"ok"_qs
                                             : granted->warnings.front().code,
                 told);
    }

    /// A slot taken in the middle of a cycle may cost a shift.
    void aChangeToASlotMayCostAShift()
    {
        use(u"two-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        QVERIFY(desk().join(office(), ada, std::nullopt, m_start).ok());
        QVERIFY(desk().join(office(), ada, slot(), m_start, true).ok());
        QCOMPARE(counters(ada).main, qint64(-1000));
        QCOMPARE(standing(ada).state, u"alert"_qs);
    }

    /// An undefined leave gives the slot up from its first day on.
    void anUndefinedLeaveEndsTheSlot()
    {
        use(u"two-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        QVERIFY(desk().join(office(), ada, slot(), m_start).ok());
        QVERIFY(desk()
                    .addLeave(office(),
                              {0, ada, LeaveKind::Undefined, m_start.addDays(10), std::nullopt})
                    .ok());
        const auto enrolments =
            m_shop->read([&](Tx &tx) { return BookingStore::enrolments(tx, ada); });
        QVERIFY(StandingRules::isFixedOn(enrolments, m_start.addDays(9)));
        QVERIFY(!StandingRules::isFixedOn(enrolments, m_start.addDays(10)));
        go(m_start.addDays(11));
        QCOMPARE(standing(ada).state, u"on_leave"_qs);
    }

private:
    std::unique_ptr<TestShop> m_shop;
    QDate m_start;
};

CABAS_TEST(TestPracticeRows)
#include "tst_practicerows.moc"
