// SPDX-License-Identifier: GPL-3.0-or-later
// covers: committeeservice committeedesk committeestore pairservice pairstore shiftnewsstore
// Golden rows of the practices about people: committees, pairs, age, a late arrival.
#include "core/access/accessservice.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/members/peoplestore.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/committeeservice.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/kioskrules.h"
#include "core/shifts/pairservice.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/shiftcalendarservice.h"
#include "core/shifts/shiftnewsstore.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/signinservice.h"
#include "core/shifts/staffingservice.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>
#include <QTimeZone>

#include <random>

using namespace cabas;
using test::TestShop;

class TestSharedShifts : public QObject {
    Q_OBJECT

    Session office() const { return m_shop->session(); }
    ShiftService shifts() { return ShiftService(m_shop->db()); }
    ShiftOfficeService desk() { return ShiftOfficeService(m_shop->db()); }
    CommitteeService committees() { return CommitteeService(m_shop->db()); }
    PairService pairs() { return PairService(m_shop->db()); }
    void use(const QString &practice)
    {
        QVERIFY(desk().setPolicy(office(), practice, m_start, {}).ok());
    }
    MemberId add(const QString &name)
    {
        NewMember wanted;
        wanted.name = name;
        return MemberService(m_shop->db()).add(office(), wanted)->member.id;
    }
    void bear(MemberId id, QDate day)
    {
        m_shop->write([&](Tx &tx) {
            MemberProfile profile = PeopleStore::profile(tx, id);
            profile.member = id;
            profile.bornOn = day;
            PeopleStore::setProfile(tx, profile);
        });
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
    void go(QDate day, int hour = 13)
    {
        m_shop->clock().set(QDateTime(day, QTime(hour, 0), QTimeZone("Europe/Paris")));
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
    /// A volunteer linked to a member, with no right of their own.
    Session volunteer(MemberId member)
    {
        NewUser wanted;
        wanted.name = u"user%1"_qs.arg(member.value());
        wanted.roles = {Role::Volunteer};
        wanted.memberRef = member.value();
        const Result<User> user = AccessService(m_shop->db()).addUser(office(), wanted);
        return {{user->id, user->name, {}}, m_shop->clock(), "Europe/Paris", u"test"_qs};
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init()
    {
        m_start = QDate(2026, 3, 10); // Tuesday of week A
        if (QTest::currentTestFunction() == QByteArray("lateGraceIsARule"))
            return; // pure: needs no shop
        m_shop = std::make_unique<TestShop>(test::engine());
        m_shop->write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        QCOMPARE(m_shop->today(), m_start);
    }
    void cleanup() { m_shop.reset(); }

    /// Hours of a committee go to the member's counter as an event that says why.
    void workForACommitteeIsCreditedByWhoLeadsIt()
    {
        use(u"one-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        const MemberId bea = add(u"Bea"_qs);
        for (const MemberId member : {ada, bea})
            QVERIFY(desk().join(office(), member, std::nullopt, m_start).ok());
        const auto made = committees().add(office(), u"  Achats "_qs, ada);
        QCOMPARE(made->name, u"Achats"_qs);
        QCOMPARE(code(committees().add(office(), u"achats"_qs, bea)), u"name"_qs);
        const Session leader = volunteer(ada);
        QCOMPARE(code(committees().credit(leader, made->id, bea, 1500, m_start)), u"member"_qs);
        QVERIFY(committees().join(office(), made->id, bea).ok());
        QCOMPARE(code(committees().join(office(), made->id, bea)), u"member"_qs);
        const auto credited = committees().credit(leader, made->id, bea, 1500, m_start);
        QVERIFY2(credited.ok(), credited ? "" : qPrintable(credited.failure().message));
        QCOMPARE(credited->second, qint64(1500));
        QCOMPARE(shifts().history(office(), bea)->events.back().cause, u"committee"_qs);
        QVERIFY(CounterRules::causes().contains(u"committee"_qs));
        QCOMPARE(committees().list(office())->front().members.size(), size_t(2));
        // Others of the committee credit nobody; amounts and days are looked at.
        QCOMPARE(committees().credit(volunteer(bea), made->id, ada, 1000, m_start).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(code(committees().credit(leader, made->id, bea, 0, m_start)), u"amount"_qs);
        QCOMPARE(code(committees().credit(leader, made->id, bea, 10'001, m_start)), u"amount"_qs);
        QCOMPARE(code(committees().credit(leader, made->id, bea, 1000, m_start.addDays(1))),
                 u"day"_qs);
        QCOMPARE(code(committees().quit(office(), made->id, ada)), u"leader"_qs);
        QVERIFY(committees().setLeader(office(), made->id, bea).ok());
        QVERIFY(committees().quit(office(), made->id, ada).ok());
        QVERIFY(committees().end(office(), made->id).ok());
        QCOMPARE(code(committees().credit(office(), made->id, bea, 1000, m_start)),
                 u"unknown_committee"_qs);
    }

    /// La Cagette: one point that a member notes for themselves in 24 hours.
    void aMemberNotesOnePointOfTheirOwnADay()
    {
        use(u"one-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        QVERIFY(desk().join(office(), ada, std::nullopt, m_start).ok());
        const CommitteeId id = committees().add(office(), u"Ménage"_qs, ada)->id;
        const Session self = volunteer(ada);
        QCOMPARE(code(committees().credit(self, id, ada, 1001, m_start)), u"amount"_qs);
        QVERIFY(committees().credit(self, id, ada, 1000, m_start).ok());
        QCOMPARE(code(committees().credit(self, id, ada, 500, m_start)), u"too_soon"_qs);
        m_shop->clock().set(m_shop->now().addSecs(24 * 3600 - 1));
        QCOMPARE(code(committees().credit(self, id, ada, 500, m_start)), u"too_soon"_qs);
        m_shop->clock().set(m_shop->now().addSecs(1));
        QVERIFY(committees().credit(self, id, ada, 500, m_start.addDays(1)).ok());
        QCOMPARE(counters(ada).second, qint64(1500));
    }

    /// Work that a member notes beyond what they may credit waits for who leads.
    void notedWorkWaitsUntilItIsSettled()
    {
        use(u"one-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        const MemberId bea = add(u"Bea"_qs);
        for (const MemberId member : {ada, bea})
            QVERIFY(desk().join(office(), member, std::nullopt, m_start).ok());
        const CommitteeId id = committees().add(office(), u"Achats"_qs, ada)->id;
        QVERIFY(committees().join(office(), id, bea).ok());
        const Session leader = volunteer(ada);
        const Session self = volunteer(bea);
        const auto work = committees().note(self, id, bea, 2000, m_start);
        QVERIFY2(work.ok(), work ? "" : qPrintable(work.failure().message));
        QCOMPARE(work->name, u"Bea"_qs);
        QCOMPARE(counters(bea).second, qint64(0));
        QCOMPARE(code(committees().note(self, id, bea, 1000, m_start)), u"noted"_qs);
        QCOMPARE(committees().note(self, id, ada, 1000, m_start).failure().kind,
                 Failure::Kind::Forbidden);
        CommitteeSheet sheet = committees().list(office())->front();
        QCOMPARE(sheet.waiting.size(), size_t(1));
        QCOMPARE(sheet.given, qint64(0));
        // Not by themselves, beyond one shift; by who leads.
        QCOMPARE(code(committees().settle(self, work->id, true)), u"amount"_qs);
        QVERIFY(committees().settle(leader, work->id, true).ok());
        QCOMPARE(counters(bea).second, qint64(2000));
        QCOMPARE(code(committees().settle(leader, work->id, false)), u"settled"_qs);
        const auto other = committees().note(leader, id, bea, 500, m_start);
        QCOMPARE(committees().settle(office(), other->id, false)->state, WorkState::Refused);
        QVERIFY(committees().credit(office(), id, bea, 1000, m_start).ok());
        sheet = committees().list(office())->front();
        QVERIFY(sheet.waiting.empty());
        QCOMPARE(sheet.given, qint64(3000));
        QCOMPARE(sheet.members[1].given, qint64(3000));
        QVERIFY(sheet.cycle.contains(m_start));
        // Another cycle begins at nothing.
        go(sheet.cycle.to);
        QCOMPARE(committees().list(office())->front().given, qint64(0));
    }

    /// Where the rules keep no advance (La Louve), work beyond what is owed is not credited.
    void noAdvanceIsKeptWhereTheRulesKeepNone()
    {
        use(u"two-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        QVERIFY(desk().join(office(), ada, slot(), m_start).ok());
        const CommitteeId id = committees().add(office(), u"Achats"_qs, ada)->id;
        QCOMPARE(code(committees().credit(office(), id, ada, 1000, m_start)), u"nothing_owed"_qs);
        QVERIFY(desk().correct(office(), ada, Counter::Main, -500).ok());
        QCOMPARE(committees().credit(office(), id, ada, 1000, m_start)->main, qint64(0));
    }

    /// Two members, one slot: either comes, both stand alike, both present earn one shift more.
    void aPairSharesASlotAndItsStanding()
    {
        use(u"one-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        const MemberId bea = add(u"Bea"_qs);
        QCOMPARE(code(pairs().make(office(), ada, bea)), u"no_slot"_qs);
        QVERIFY(desk().join(office(), ada, slot(), m_start).ok());
        QVERIFY(shifts().generate(office(), m_start.addDays(60)).ok());
        QCOMPARE(code(pairs().make(office(), ada, ada)), u"same"_qs);
        QVERIFY(pairs().make(office(), ada, bea).ok());
        QCOMPARE(code(pairs().make(office(), bea, ada)), u"in_pair"_qs);
        const std::vector<Shift> made = all();
        QCOMPARE(code(pairs().bothCame(office(), bea, made[0].id)), u"not_done"_qs);
        const auto sheet = StaffingService(m_shop->db()).shift(office(), made[0].id);
        QCOMPARE(sheet->members.front().partner, u"Bea"_qs);
        QVERIFY(ShiftCalendarService(m_shop->db()).ofMember(office(), bea)->contains("VEVENT"));
        go(made[0].day);
        // By the code of either on the sheet.
        const auto signedIn = SignInService(m_shop->db()).sign(office(), u"2"_qs, made[0].day);
        QCOMPARE(signedIn->outcome, SignedIn::Outcome::Noted);
        QVERIFY(shifts().attend(office(), bea, made[0].id, BookingState::Booked).ok());
        const auto came = shifts().attend(office(), bea, made[0].id, BookingState::Done);
        QVERIFY2(came.ok(), came ? "" : qPrintable(came.failure().message));
        QCOMPARE(came->booked.booking.member, ada);
        QCOMPARE(pairs().bothCame(office(), bea, made[0].id)->main, qint64(1000));
        QCOMPARE(code(pairs().bothCame(office(), ada, made[0].id)), u"noted"_qs);
        // Corrected: the extra shift goes with what it came from.
        QVERIFY(shifts().attend(office(), ada, made[0].id, BookingState::Absent).ok());
        QCOMPARE(counters(ada).main, qint64(-1000));
        QCOMPARE(standing(ada).state, u"suspended"_qs);
        QCOMPARE(standing(bea).state, u"suspended"_qs);
        QCOMPARE(standing(bea).reasons, standing(ada).reasons);
        QVERIFY(pairs().end(office(), bea).ok());
        QVERIFY(standing(bea).mayShop);
        QCOMPARE(standing(ada).state, u"suspended"_qs);
        QCOMPARE(code(pairs().end(office(), bea)), u"no_pair"_qs);
    }

    /// La Cagette: from 80 years on a member owes no shift; from the birthday, not before.
    void anAgeExempts()
    {
        use(u"one-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        const MemberId bea = add(u"Bea"_qs);
        const MemberId cleo = add(u"Cleo"_qs);
        const SlotId id = slot();
        for (const MemberId member : {ada, bea, cleo})
            QVERIFY(desk().join(office(), member, id, m_start).ok());
        const QDate birthday = m_start.addDays(20);
        bear(ada, birthday.addYears(-80));
        bear(bea, m_start.addYears(-90));
        bear(cleo, m_start.addYears(-70));
        QVERIFY(shifts().generate(office(), m_start.addDays(60)).ok());
        std::vector<size_t> coming;
        for (const MemberId member : {ada, bea, cleo})
            coming.push_back(shifts().history(office(), member)->coming.size());
        QCOMPARE(coming, (std::vector<size_t>{1, 0, 3}));
        QCOMPARE(standing(ada).state, u"up_to_date"_qs);
        QCOMPARE(standing(bea).state, u"exempted"_qs);
        go(birthday);
        QCOMPARE(standing(ada).state, u"exempted"_qs);
        // Done once; where the office ends it, it does not come back by itself.
        QVERIFY(desk().endLeaves(office(), bea, birthday).ok());
        QVERIFY(shifts().closeDay(office(), birthday).ok());
        QCOMPARE(standing(bea).state, u"up_to_date"_qs);
        QCOMPARE(shifts().history(office(), ada)->leaves.size(), size_t(1));
    }

    /// How late one may sign in alone: an hour at La Cagette, half an hour elsewhere.
    void lateGraceIsARule_data()
    {
        QTest::addColumn<QString>("practice");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("may");
        QTest::newRow("one-for-one, 60") << u"one-for-one"_qs << 60 << true;
        QTest::newRow("one-for-one, 61") << u"one-for-one"_qs << 61 << false;
        QTest::newRow("two-for-one, 30") << u"two-for-one"_qs << 30 << true;
        QTest::newRow("two-for-one, 31") << u"two-for-one"_qs << 31 << false;
    }
    void lateGraceIsARule()
    {
        QFETCH(QString, practice);
        QFETCH(int, minutes);
        QFETCH(bool, may);
        Booking booking;
        booking.day = m_start;
        booking.startMinute = 540;
        booking.minutes = 180;
        const QDateTime now = QDateTime(m_start, QTime(9, 0), Qt::UTC).addSecs(60 * minutes);
        const KioskShift shift =
            KioskRules::comingShift(*PolicyLoader::named(practice), booking, now);
        QCOMPARE(shift.mayAttend, may);
        QCOMPARE(KioskRules::checkAttend(shift, now).ok(), may);
    }

    /// Whom letters are for: each event finds its member from its day on, and nobody else.
    void newsOfShiftsFindTheirPeople()
    {
        use(u"one-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        const MemberId bea = add(u"Bea"_qs);
        slot();
        QVERIFY(shifts().generate(office(), m_start.addDays(60)).ok());
        const std::vector<Shift> made = all();
        QVERIFY(shifts().book(office(), ada, made[0].id).ok());
        QVERIFY(shifts().book(office(), bea, made[1].id).ok());
        using News = ShiftNewsStore;
        using Members = std::vector<MemberId>;
        const QDate today = m_start;
        m_shop->write([&](Tx &tx) {
            QCOMPARE(News::comingBetween(tx, today, made[0].day), Members{ada});
            QCOMPARE(News::bookedSince(tx, today, today), (Members{ada, bea}));
            QVERIFY(News::bookedSince(tx, today.addDays(1), today).empty());
            QVERIFY(News::exchangedSince(tx, today).empty());
            QVERIFY(!News::lastMissed(tx, ada));
            QVERIFY(!News::lastAnswer(tx, ada));
        });
        QVERIFY(shifts().exchange(office(), bea, made[1].id, made[0].id).ok());
        go(made[0].day, 20);
        QVERIFY(shifts().attend(office(), bea, made[0].id, BookingState::Done).ok());
        QVERIFY(shifts().closeDay(office(), made[0].day).ok());
        m_shop->write([&](Tx &tx) {
            QCOMPARE(News::exchangedSince(tx, today), Members{bea});
            QCOMPARE(News::missedSince(tx, made[0].day), Members{ada});
            QVERIFY(News::missedSince(tx, made[0].day.addDays(1)).empty());
            QCOMPARE(News::lastMissed(tx, ada), std::optional(std::pair(made[0].day, 540)));
            QVERIFY(News::answeredSince(tx, today).empty());
        });
    }

    /// Whatever is credited, corrected and ended in whatever order: counters are the sum of their
    /// events, and both of a pair stand alike.
    void countersStaySumsAndPairsStandAlike()
    {
        std::mt19937 random(20260310);
        use(u"one-for-one"_qs);
        const MemberId ada = add(u"Ada"_qs);
        const MemberId bea = add(u"Bea"_qs);
        QVERIFY(desk().join(office(), ada, slot(), m_start).ok());
        QVERIFY(shifts().generate(office(), m_start.addDays(120)).ok());
        QVERIFY(pairs().make(office(), ada, bea).ok());
        const CommitteeId id = committees().add(office(), u"Achats"_qs, bea)->id;
        for (const Shift &shift : all()) {
            go(shift.day);
            for (int i = 0; i < 4; ++i) {
                const MemberId either = random() % 2 == 0 ? ada : bea;
                const BookingState outcome =
                    random() % 2 == 0 ? BookingState::Done : BookingState::Absent;
                (void)shifts().attend(office(), either, shift.id, outcome);
                (void)pairs().bothCame(office(), either, shift.id);
                (void)committees().credit(office(), id, bea, 250 + qint64(random() % 500),
                                          shift.day);
                const ShiftHistory history = *shifts().history(office(), ada);
                QCOMPARE(history.counters, CounterRules::sum(history.events, office().today()));
                QCOMPARE(standing(bea).state, standing(ada).state);
                QVERIFY(shifts().history(office(), bea)->events.empty());
            }
        }
    }

private:
    std::unique_ptr<TestShop> m_shop;
    QDate m_start;
};

CABAS_TEST(TestSharedShifts)
#include "tst_sharedshifts.moc"
