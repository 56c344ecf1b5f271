// SPDX-License-Identifier: GPL-3.0-or-later
// covers: shiftservice shiftofficeservice shiftdesk slotstore bookingstore counterstore policystore
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/reports/verifier.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/slotstore.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTimeZone>

#include <random>
#include <thread>

using namespace cabas;
using test::TestShop;

class TestShiftService : public QObject {
    Q_OBJECT

    Session office() const { return m_shop->session(); }
    ShiftService service() { return ShiftService(m_shop->db()); }
    ShiftOfficeService desk() { return ShiftOfficeService(m_shop->db()); }

    void use(const QString &practice)
    {
        QVERIFY(desk().setPolicy(office(), practice, m_shop->today(), {}).ok());
    }
    MemberId add(const QString &name)
    {
        NewMember wanted;
        wanted.name = name;
        return MemberService(m_shop->db()).add(office(), wanted)->member.id;
    }
    /// A slot on the weekday of a day, in its week of the cycle.
    SlotId slotOn(QDate day, int places = 2, int startMinute = 540)
    {
        ShiftSlot slot;
        slot.week = int(((QDate(2015, 12, 28).daysTo(day) / 7) % 4)) + 1;
        slot.weekday = day.dayOfWeek();
        slot.startMinute = startMinute;
        slot.places = places;
        slot.flyingPlaces = places;
        slot.from = m_shop->today();
        return desk().addSlot(office(), slot)->id;
    }
    void go(QDate day, QTime time = QTime(13, 0))
    {
        m_shop->clock().set(QDateTime(day, time, QTimeZone("Europe/Paris")));
    }
    std::vector<Shift> all() { return *service().list(office(), m_start, m_start.addDays(400)); }
    Standing standing(MemberId id)
    {
        return m_shop->read(
            [&](Tx &tx) { return MemberStore::standingAt(tx, id, office().today()); });
    }
    Counters counters(MemberId id) { return service().history(office(), id)->counters; }
    bool isVerified()
    {
        const VerifyReport report = Verifier::run(m_shop->db(), {});
        for (const VerifyCheck &check : report.checks) {
            if (!check.ok)
                qWarning("%s: %s", qPrintable(check.name), qPrintable(check.detail));
        }
        return report.check(u"standing"_qs)->ok && report.check(u"chains"_qs)->ok;
    }
    template <typename T>
    static QString code(const Result<T> &result)
    {
        return result ? u"ok"_qs : result.failure().code;
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(test::engine());
        m_shop->write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        m_start = m_shop->today();
        m_ada = add(u"Ada"_qs);
        m_bea = add(u"Bea"_qs);
    }
    void cleanup() { m_shop.reset(); }

    void shiftsAreMadeOnce()
    {
        use(u"two-for-one"_qs);
        const SlotId slot = slotOn(m_start.addDays(2));
        QVERIFY(desk().join(office(), m_ada, slot, m_start));
        const auto made = service().generate(office(), m_start.addDays(60));
        QCOMPARE(made->shifts, 3);
        QCOMPARE(made->bookings, 3);
        const QMap<QString, qint64> before = m_shop->countRows();
        const auto again = service().generate(office(), m_start.addDays(60));
        QCOMPARE(again->shifts + again->bookings, 0);
        QMap<QString, qint64> after = m_shop->countRows();
        for (const QString &table : {u"shifts"_qs, u"shift_bookings"_qs})
            QCOMPARE(after[table], before[table]);
        QCOMPARE(all().front().taken, 1);
        QCOMPARE(code(service().generate(office(), m_start.addDays(-1))), u"until"_qs);
        QCOMPARE(service().generate(office(), std::nullopt)->until, m_start.addDays(84));
    }

    void aMissedShiftIsTwoOwedAndExplained()
    {
        use(u"two-for-one"_qs);
        const SlotId slot = slotOn(m_start.addDays(2));
        QVERIFY(slotOn(m_start.addDays(9)).value() > 0);
        QVERIFY(desk().join(office(), m_ada, slot, m_start));
        QVERIFY(service().generate(office(), m_start.addDays(60)));
        go(m_start.addDays(2));
        const auto closed = service().closeDay(office(), m_start.addDays(2));
        QCOMPARE(closed->absent, 1);
        QCOMPARE(counters(m_ada).main, qint64(-2000));
        QCOMPARE(standing(m_ada).state, u"alert"_qs);
        QCOMPARE(standing(m_ada).reasons.size(), 3);
        QVERIFY(isVerified());
        const QStringList before = m_shop->contents();
        QCOMPARE(service().closeDay(office(), m_start.addDays(2))->absent, 0);
        QCOMPARE(counters(m_ada).main, qint64(-2000));
        go(m_start.addDays(31));
        QVERIFY(!standing(m_ada).mayShop);
        // Made up: another shift, done.
        go(m_start.addDays(3));
        const ShiftId other = all().at(1).id;
        QCOMPARE(service().book(office(), m_ada, other)->booking.kind, BookingKind::MakeUp);
        go(m_start.addDays(9));
        QVERIFY(service().attend(office(), m_ada, other, BookingState::Late));
        QCOMPARE(counters(m_ada).main, qint64(-1000));
        QVERIFY(isVerified());
    }

    void aCorrectionIsAnEventOfTheShiftsDay()
    {
        use(u"two-for-one"_qs);
        const SlotId slot = slotOn(m_start.addDays(2));
        QVERIFY(desk().join(office(), m_ada, slot, m_start));
        QVERIFY(service().generate(office(), m_start.addDays(20)));
        const ShiftId shift = all().front().id;
        go(m_start.addDays(3));
        QVERIFY(service().closeDay(office(), m_start.addDays(2)));
        QVERIFY(service().attend(office(), m_ada, shift, BookingState::Excused));
        QCOMPARE(counters(m_ada).main, qint64(-1000));
        const auto events = service().history(office(), m_ada)->events;
        QCOMPARE(events.size(), size_t(3));
        QCOMPARE(events[1].undoes, std::optional(events[0].id));
        QCOMPARE(events[1].day, m_start.addDays(2));
        QVERIFY(service().attend(office(), m_ada, shift, BookingState::Done));
        QCOMPARE(counters(m_ada).main, qint64(0));
        QCOMPARE(standing(m_ada).state, u"up_to_date"_qs);
        QVERIFY(service().attend(office(), m_ada, shift, BookingState::Done));
        QCOMPARE(service().history(office(), m_ada)->events.size(), size_t(4));
        QVERIFY(isVerified());
    }

    void twoAbsencesInARowEndThePlace()
    {
        use(u"two-for-one"_qs);
        const SlotId slot = slotOn(m_start.addDays(2));
        QVERIFY(desk().join(office(), m_ada, slot, m_start));
        QVERIFY(service().generate(office(), m_start.addDays(100)));
        go(m_start.addDays(2));
        QVERIFY(service().closeDay(office(), m_start.addDays(2))->ended.empty());
        go(m_start.addDays(30));
        QCOMPARE(service().closeDay(office(), m_start.addDays(30))->ended.size(), size_t(1));
        go(m_start.addDays(31));
        QCOMPARE(standing(m_ada).state, u"unsubscribed"_qs);
        QVERIFY(service().history(office(), m_ada)->coming.empty());
        QCOMPARE(code(service().book(office(), m_ada, all().back().id)), u"unsubscribed"_qs);
        QVERIFY(desk().join(office(), m_ada, slot, m_start.addDays(31)));
        QVERIFY(!service().history(office(), m_ada)->coming.empty());
        QVERIFY(isVerified());
    }

    void whoBooksWithoutASlotFliesAndCyclesAreCountedOnce()
    {
        use(u"two-for-one"_qs);
        slotOn(m_start.addDays(2));
        QVERIFY(service().generate(office(), m_start.addDays(60)));
        const ShiftId shift = all().front().id;
        QCOMPARE(service().book(office(), m_ada, shift)->booking.kind, BookingKind::Extra);
        go(m_start.addDays(2));
        QVERIFY(service().attend(office(), m_ada, shift, BookingState::Done));
        QCOMPARE(counters(m_ada).second, qint64(1000));
        go(m_start.addDays(29));
        QCOMPARE(service().closeDay(office(), m_start.addDays(29))->cycles, 1);
        QCOMPARE(counters(m_ada).second, qint64(0));
        QCOMPARE(service().closeDay(office(), m_start.addDays(29))->cycles, 0);
        go(m_start.addDays(57));
        QVERIFY(service().closeDay(office(), m_start.addDays(57)));
        QCOMPARE(counters(m_ada).second, qint64(-2000));
        QCOMPARE(standing(m_ada).state, u"alert"_qs);
        QVERIFY(isVerified());
    }

    void anExchangeKeepsWhatTheShiftIs()
    {
        use(u"two-for-one"_qs);
        const SlotId slot = slotOn(m_start.addDays(2));
        slotOn(m_start.addDays(4), 1);
        QVERIFY(desk().join(office(), m_ada, slot, m_start));
        QVERIFY(service().generate(office(), m_start.addDays(20)));
        const std::vector<Shift> shifts = all();
        QCOMPARE(code(service().cancel(office(), m_ada, shifts[0].id)), u"own_shift"_qs);
        const auto moved = service().exchange(office(), m_ada, shifts[0].id, shifts[1].id);
        QVERIFY(moved);
        QCOMPARE(moved->booking.kind, BookingKind::Own);
        QCOMPARE(all()[0].taken, 0);
        QCOMPARE(all()[1].taken, 1);
        QCOMPARE(service().generate(office(), m_start.addDays(20))->bookings, 0);
        // A refused exchange gives nothing back.
        QVERIFY(service().book(office(), m_bea, shifts[0].id));
        const QStringList before = m_shop->contents();
        QCOMPARE(code(service().exchange(office(), m_bea, shifts[0].id, shifts[1].id)), u"full"_qs);
        QCOMPARE(m_shop->contents(), before);
        go(m_start.addDays(4));
        QVERIFY(service().closeDay(office(), m_start.addDays(4)));
        QCOMPARE(counters(m_ada).main, qint64(-2000));
    }

    void aLeaveFreesPlacesAndItsEndGivesThemBack()
    {
        use(u"one-for-one"_qs);
        const SlotId slot = slotOn(m_start.addDays(2));
        QVERIFY(desk().join(office(), m_ada, slot, m_start));
        QVERIFY(service().generate(office(), m_start.addDays(60)));
        Leave leave{0, m_ada, LeaveKind::Temporary, m_start.addDays(1), m_start.addDays(40)};
        const auto granted = desk().addLeave(office(), leave);
        QCOMPARE(granted->freed, 2);
        QCOMPARE(all().front().taken, 0);
        go(m_start.addDays(10));
        QCOMPARE(standing(m_ada).state, u"on_leave"_qs);
        QCOMPARE(code(service().book(office(), m_ada, all()[1].id)), u"on_leave"_qs);
        QCOMPARE(*desk().endLeaves(office(), m_ada, m_start.addDays(10)), 1);
        QCOMPARE(standing(m_ada).state, u"up_to_date"_qs);
        QCOMPARE(all()[1].taken, 1);
        QCOMPARE(all()[0].taken, 0);
        QVERIFY(isVerified());
    }

    void whoLeftIsNeitherExpectedNorCounted()
    {
        use(u"balance"_qs);
        const SlotId slot = slotOn(m_start.addDays(2));
        QVERIFY(desk().join(office(), m_ada, slot, m_start));
        QVERIFY(service().generate(office(), m_start.addDays(10)));
        go(m_start.addDays(1));
        QVERIFY(MemberService(m_shop->db()).setLeft(office(), m_ada, true));
        QCOMPARE(standing(m_ada).state, u"left"_qs);
        QCOMPARE(code(service().book(office(), m_ada, all().front().id)), u"left"_qs);
        QCOMPARE(service().generate(office(), m_start.addDays(60))->bookings, 0);
        go(m_start.addDays(29));
        QCOMPARE(service().closeDay(office(), m_start.addDays(2))->absent, 0);
        QCOMPARE(service().closeDay(office(), m_start.addDays(29))->cycles, 0);
        QCOMPARE(counters(m_ada), Counters{});
        QVERIFY(isVerified());
    }

    void closuresCancelWhatIsMade()
    {
        use(u"two-for-one"_qs);
        const SlotId slot = slotOn(m_start.addDays(2));
        QVERIFY(desk().join(office(), m_ada, slot, m_start));
        QVERIFY(service().generate(office(), m_start.addDays(10)));
        QCOMPARE(*desk().addClosure(office(), {m_start.addDays(1), m_start.addDays(5), 0, true}),
                 1);
        QVERIFY(all().empty());
        QCOMPARE(service().generate(office(), m_start.addDays(10))->shifts, 0);
        go(m_start.addDays(6));
        QCOMPARE(service().closeDay(office(), m_start.addDays(2))->absent, 0);
    }

    void theOfficesOwnWordGoesBeforeTheShifts()
    {
        use(u"two-for-one"_qs);
        QVERIFY(desk().join(office(), m_ada, slotOn(m_start.addDays(2)), m_start));
        QVERIFY(desk().correct(office(), m_ada, Counter::Main, -1000));
        QCOMPARE(standing(m_ada).state, u"alert"_qs);
        MemberService members(m_shop->db());
        QVERIFY(members.setStanding(office(), m_ada,
                                    {m_start, {}, u"blocked"_qs, false, {u"Ask Inès"_qs}}));
        QCOMPARE(standing(m_ada).state, u"blocked"_qs);
        QCOMPARE(members.standings(office(), m_ada)->back().state, u"blocked"_qs);
        QVERIFY(isVerified());
        QVERIFY(members.setStanding(office(), m_ada, {m_start, {}, u"up_to_date"_qs, true, {}}));
        QCOMPARE(standing(m_ada).state, u"alert"_qs);
        const auto spans = *members.standings(office(), m_ada);
        QCOMPARE(spans.back().state, u"suspended"_qs);
        QCOMPARE(spans.front().to, std::optional(spans.back().from));
        QCOMPARE(code(desk().correct(office(), m_ada, Counter::Main, 0)), u"amount"_qs);
    }

    void rulesHoldFromTheirDayAndStandingsFollow()
    {
        use(u"two-for-one"_qs);
        QVERIFY(desk().join(office(), m_ada, slotOn(m_start.addDays(2)), m_start));
        QVERIFY(desk().correct(office(), m_ada, Counter::Main, -1000));
        QCOMPARE(code(desk().setPolicy(office(), u"voluntary"_qs, m_start.addDays(-1), {})),
                 u"from"_qs);
        go(m_start.addDays(1));
        QCOMPARE(code(desk().setPolicy(office(), u"voluntary"_qs, m_start, {})), u"from"_qs);
        const auto set =
            desk().setPolicy(office(), {}, m_start.addDays(1), {{u"alert_days"_qs, 7}});
        QCOMPARE(set->alertDays, 7);
        QCOMPARE(set->name, u"two-for-one"_qs);
        QCOMPARE(standing(m_ada).to, std::optional(m_start.addDays(7)));
        QVERIFY(isVerified());
    }

    void everyDeedAsksForItsRight()
    {
        use(u"two-for-one"_qs);
        const SlotId slot = slotOn(m_start.addDays(2));
        QVERIFY(service().generate(office(), m_start.addDays(10)));
        const ShiftId shift = all().front().id;
        const QStringList before = m_shop->contents();
        const Session nobody = m_shop->sessionAs({Permission::Sell});
        const auto isForbidden = [](const auto &result) {
            return !result && result.failure().kind == Failure::Kind::Forbidden;
        };
        const QDate day = m_start;
        QVERIFY(isForbidden(service().generate(nobody, day)));
        QVERIFY(isForbidden(service().list(nobody, day, day)));
        QVERIFY(isForbidden(service().sheet(nobody, shift)));
        QVERIFY(isForbidden(service().history(nobody, m_ada)));
        QVERIFY(isForbidden(service().book(nobody, m_ada, shift)));
        QVERIFY(isForbidden(service().cancel(nobody, m_ada, shift)));
        QVERIFY(isForbidden(service().exchange(nobody, m_ada, shift, shift)));
        QVERIFY(isForbidden(service().attend(nobody, m_ada, shift, BookingState::Done)));
        QVERIFY(isForbidden(service().closeDay(nobody, day)));
        QVERIFY(isForbidden(desk().addSlot(nobody, {})));
        QVERIFY(isForbidden(desk().slotList(nobody)));
        QVERIFY(isForbidden(desk().setCredit(nobody, {})));
        QVERIFY(isForbidden(desk().addClosure(nobody, {})));
        QVERIFY(isForbidden(desk().join(nobody, m_ada, slot, day)));
        QVERIFY(isForbidden(desk().quit(nobody, m_ada, day)));
        QVERIFY(isForbidden(desk().addLeave(nobody, {})));
        QVERIFY(isForbidden(desk().endLeaves(nobody, m_ada, day)));
        QVERIFY(isForbidden(desk().correct(nobody, m_ada, Counter::Main, 1)));
        QVERIFY(isForbidden(desk().policy(nobody)));
        QVERIFY(isForbidden(desk().setPolicy(nobody, {}, day, {})));
        QCOMPARE(m_shop->contents(), before);
    }

    void twoOnTheLastPlace()
    {
        if (test::engine() != TestShop::Sqlite)
            QSKIP("a second program on the same file");
        use(u"voluntary"_qs);
        slotOn(m_start.addDays(2), 1);
        QVERIFY(service().generate(office(), m_start.addDays(10)));
        const ShiftId shift = all().front().id;
        Database other(m_shop->db().location(), false);
        Result<BookedShift> mine = notFound({});
        Result<BookedShift> theirs = notFound({});
        std::thread kiosk([&] { theirs = ShiftService(other).book(office(), m_bea, shift); });
        mine = service().book(office(), m_ada, shift);
        kiosk.join();
        QVERIFY(mine.ok() != theirs.ok());
        const Failure &told = mine ? theirs.failure() : mine.failure();
        QCOMPARE(told.code, u"full"_qs);
        QVERIFY(told.message.contains(u"last place"_qs) || told.message.contains(u"dernière"_qs));
        QCOMPARE(all().front().taken, 1);
    }

    void aRandomLifeHoldsTogether_data()
    {
        QTest::addColumn<QString>("practice");
        for (const char *name :
             {"two-for-one", "one-for-one", "two-counters", "minutes", "balance"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aRandomLifeHoldsTogether()
    {
        if (test::engine() != TestShop::Sqlite)
            QSKIP("the rules are the same; one engine is enough");
        QFETCH(QString, practice);
        use(practice);
        std::mt19937 random(7);
        const auto below = [&](size_t n) { return size_t(random() % n); };
        std::vector<MemberId> members{m_ada, m_bea, add(u"Cyd"_qs)};
        const SlotId slot = slotOn(m_start.addDays(1), 2);
        slotOn(m_start.addDays(4), 1);
        slotOn(m_start.addDays(10), 2);
        QVERIFY(desk().join(office(), m_ada, slot, m_start));
        QVERIFY(service().generate(office(), m_start.addDays(56)));
        for (int n = 0; n < 14; ++n) {
            const QDate today = m_start.addDays(n * 3);
            go(today);
            const std::vector<Shift> shifts = all();
            const MemberId member = members[below(members.size())];
            const ShiftId shift = shifts[below(shifts.size())].id;
            switch (below(6)) {
            case 0:
            case 1:
                (void)service().book(office(), member, shift);
                break;
            case 2:
                (void)service().attend(office(), member, shift, BookingState(1 + below(4)));
                break;
            case 3:
                (void)service().exchange(office(), member, shift, shifts[below(shifts.size())].id);
                break;
            case 4:
                (void)desk().addLeave(office(), {0, member, LeaveKind(below(7)), today,
                                                 today.addDays(qint64(1 + below(20)))});
                break;
            default:
                QVERIFY(service().closeDay(office(), today.addDays(-1)));
            }
            QVERIFY(service().closeDay(office(), today));
            for (const Shift &each : all())
                QVERIFY(each.taken <= each.places && each.takenExtra <= each.flyingPlaces);
        }
        const auto sums =
            m_shop->read([&](Tx &tx) { return CounterStore::sums(tx, office().today()); });
        for (const MemberId member : members) {
            const auto history = *service().history(office(), member);
            QCOMPARE(history.counters, CounterRules::sum(history.events, office().today()));
            const auto ours = sums.find(member);
            QCOMPARE(ours == sums.end() ? Counters{} : ours->second, history.counters);
            const auto sum =
                m_shop->read([&](Tx &tx) { return CounterStore::sum(tx, member, std::nullopt); });
            QCOMPARE(sum, CounterRules::sum(history.events, std::nullopt));
        }
        QVERIFY(isVerified());
    }

    void whatSomebodyChangesBehindIsFound()
    {
        if (test::engine() != TestShop::Sqlite)
            QSKIP("SQLite's own file is what is changed");
        use(u"two-for-one"_qs);
        QVERIFY(desk().join(office(), m_ada, slotOn(m_start.addDays(2)), m_start));
        QVERIFY(desk().correct(office(), m_ada, Counter::Main, -1000));
        QVERIFY(isVerified());
        m_shop->sql(u"UPDATE shift_standings SET state = 'up_to_date'"_qs);
        QVERIFY(!Verifier::run(m_shop->db(), {}).check(u"standing"_qs)->ok);
        m_shop->write([&](Tx &tx) { ShiftDesk::refresh(tx, m_ada); });
        QVERIFY(isVerified());
        m_shop->sql(u"UPDATE counter_events SET amount = 1000"_qs);
        const VerifyReport report = Verifier::run(m_shop->db(), {});
        QVERIFY(!report.check(u"chains"_qs)->ok);
        QVERIFY(report.check(u"chains"_qs)->detail.contains(u"amount"_qs));
        QVERIFY(!report.check(u"standing"_qs)->ok);
    }

private:
    std::unique_ptr<TestShop> m_shop;
    QDate m_start;
    MemberId m_ada{1};
    MemberId m_bea{1};
};

CABAS_TEST(TestShiftService)
#include "tst_shiftservice.moc"
