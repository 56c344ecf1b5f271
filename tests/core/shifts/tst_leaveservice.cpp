// SPDX-License-Identifier: GPL-3.0-or-later
// covers: leaveservice leavestore shiftcalendarservice policysimulator historystore
// covers: simulationservice
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/historystore.h"
#include "core/shifts/leaveservice.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/shiftcalendarservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/simulationservice.h"
#include "core/shifts/slotstore.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTimeZone>

#include <random>

using namespace cabas;
using test::TestShop;

/// Leaves from the request on, closures taken back, calendars, and other rules tried on what was
/// lived.
class TestLeaveService : public QObject {
    Q_OBJECT

    Session office() const { return m_shop->session(); }
    LeaveService leaves() { return LeaveService(m_shop->db()); }
    ShiftService shifts() { return ShiftService(m_shop->db()); }
    ShiftOfficeService desk() { return ShiftOfficeService(m_shop->db()); }

    MemberId add(const QString &name)
    {
        NewMember wanted;
        wanted.name = name;
        wanted.joinedOn = m_start.addDays(-400);
        return MemberService(m_shop->db()).add(office(), wanted)->member.id;
    }
    SlotId slotOn(QDate day, int places)
    {
        ShiftSlot slot;
        slot.week = int(((QDate(2015, 12, 28).daysTo(day) / 7) % 4)) + 1;
        slot.weekday = day.dayOfWeek();
        slot.startMinute = 540;
        slot.places = slot.flyingPlaces = places;
        slot.from = m_start;
        slot.name = u"Caisse"_qs;
        return desk().addSlot(office(), slot)->id;
    }
    void go(QDate day)
    {
        m_shop->clock().set(QDateTime(day, QTime(13, 0), QTimeZone("Europe/Paris")));
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
        QVERIFY(desk().setPolicy(office(), u"two-for-one"_qs, m_start, {}).ok());
        m_ada = add(u"Ada"_qs);
        m_slot = slotOn(m_start.addDays(2), 4);
        QVERIFY(desk().join(office(), m_ada, m_slot, m_start).ok());
        QVERIFY(shifts().generate(office(), m_start.addDays(120)).ok());
    }
    void cleanup() { m_shop.reset(); }

    void aLeaveIsAskedForAndDecidedOnce()
    {
        const Leave leave{0, m_ada, LeaveKind::Incapacity, m_start, m_start.addDays(40)};
        const qint64 first = leaves().ask(office(), leave, u" malade "_qs)->id;
        QCOMPARE(leaves().board(office())->requests.front().note, u"malade"_qs);
        QVERIFY(leaves().board(office())->leaves.empty());
        QVERIFY(leaves().grant(office(), first).ok());
        QCOMPARE(leaves().board(office())->leaves.size(), size_t(1));
        QCOMPARE(leaves().refuse(office(), first).failure().code, u"decided"_qs);
        go(m_start.addDays(15));
        QCOMPARE(leaves().board(office())->reminders.size(), size_t(1));
        QVERIFY(leaves().prove(office(), first).ok());
        QVERIFY(leaves().board(office())->reminders.empty());
        const qint64 second = leaves().ask(office(), leave, {})->id;
        QVERIFY(leaves().refuse(office(), second).ok());
        QCOMPARE(leaves().board(office())->leaves.size(), size_t(1));
    }

    void shiftsDoneInAdvanceAreTakenAtOnce()
    {
        const Leave leave{0, m_ada, LeaveKind::Temporary, m_start, m_start.addDays(35)};
        QCOMPARE(leaves().anticipate(office(), leave).failure().code, u"not_ahead"_qs);
        QVERIFY(desk().correct(office(), m_ada, Counter::Second, 2000).ok());
        const Result<Leave> granted = leaves().anticipate(office(), leave);
        QCOMPARE(granted->to, std::optional(m_start.addDays(58))); // its next own shift
        QCOMPARE(shifts().history(office(), m_ada)->counters.second, qint64(0));
    }

    void aClosureTakenBackFillsItsShiftsAgain()
    {
        const QDate day = m_start.addDays(30);
        QCOMPARE(*desk().addClosure(office(), {day, day.addDays(1), 0, true}), 1);
        const qint64 id = leaves().closures(office())->front().id;
        QCOMPARE(*leaves().endClosure(office(), id), 1);
        QVERIFY(leaves().closures(office())->empty());
        const auto all = shifts().list(office(), day, day);
        QCOMPARE(all->front().taken, 1);
        QVERIFY(desk().addClosure(office(), {m_start, m_start.addDays(1), 0, true}).ok());
        const qint64 begun = leaves().closures(office())->front().id;
        QCOMPARE(leaves().endClosure(office(), begun).failure().code, u"begun"_qs);
    }

    void calendarsKeepTheirNames()
    {
        const ShiftCalendarService service(m_shop->db());
        const QByteArray shop = *service.ofShop(office(), {m_start, m_start.addDays(60)});
        QCOMPARE(shop.count("BEGIN:VEVENT"), 3);
        QVERIFY(shop.contains("SUMMARY:Caisse (3 missing)"));
        const QByteArray mine = *service.ofMember(office(), m_ada);
        QVERIFY(mine.count("BEGIN:VEVENT") >= 3);
        const auto uids = [](const QByteArray &bytes) {
            QByteArrayList uids;
            for (const QByteArray &line : bytes.split('\n')) {
                if (line.startsWith("UID:"))
                    uids << line;
            }
            return uids;
        };
        go(m_start.addDays(1));
        QCOMPARE(uids(*service.ofMember(office(), m_ada)), uids(mine));
    }

    /// Lives months of random attendances, then again under the same rules: every counter and
    /// every standing is what it is.
    void theSameRulesGiveTheSameLife_data()
    {
        QTest::addColumn<QString>("practice");
        for (const QString &name : PolicyLoader::names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void theSameRulesGiveTheSameLife()
    {
        if (test::engine() != TestShop::Sqlite)
            QSKIP("the rules are the same; one engine is enough");
        QFETCH(QString, practice);
        QVERIFY(desk().setPolicy(office(), practice, m_start, {}).ok());
        std::mt19937 random(17);
        const SlotId other = slotOn(m_start.addDays(9), 8);
        std::vector<MemberId> members{m_ada};
        for (int i = 0; i < 8; ++i) {
            members.push_back(add(u"Membre %1"_qs.arg(i)));
            const std::optional<SlotId> slot =
                i < 5 ? std::optional(i < 3 ? m_slot : other) : std::nullopt;
            QVERIFY(desk().join(office(), members.back(), slot, m_start).ok());
        }
        QVERIFY(
            desk().addClosure(office(), {m_start.addDays(56), m_start.addDays(60), 0, false}).ok());
        for (int day = 0; day < 150; ++day) {
            go(m_start.addDays(day));
            if (day % 28 == 0)
                QVERIFY(shifts().generate(office(), m_start.addDays(day + 40)).ok());
            liveADay(random, members);
            QVERIFY(shifts().closeDay(office(), m_start.addDays(day)).ok());
        }
        const Result<ShiftPolicy> policy = desk().policy(office());
        const QDate today = m_shop->today();
        m_shop->read([&](Tx &tx) {
            const auto closures = HistoryStore::closures(tx);
            std::map<MemberId, StandingFacts> facts;
            for (auto &[member, each] : HistoryStore::facts(tx))
                facts.emplace(member, each);
            for (const LivedHistory &history : HistoryStore::all(tx, today)) {
                const ReplayedMember replayed =
                    PolicySimulator::replay(*policy, history, closures, today);
                const StandingFacts &lived = facts.at(history.member);
                const Counters counters = CounterRules::sum(lived.events, today);
                if (replayed.counters != counters)
                    qWarning("%d: %lld %lld, lived %lld %lld", history.number,
                             replayed.counters.main, replayed.counters.second, counters.main,
                             counters.second);
                if (replayed.counters != counters ||
                    replayed.standing.state != StandingRules::on(lived, today).state)
                    ++m_differing;
            }
            return 0;
        });
        QCOMPARE(std::exchange(m_differing, 0), 0);
        const Result<PolicySimulation> same =
            SimulationService(m_shop->db()).simulate(office(), *policy);
        QCOMPARE(same->members, 9);
        QCOMPARE(same->changed.size(), size_t(0));
        const Result<PolicySimulation> none =
            SimulationService(m_shop->db())
                .simulate(office(), *PolicyLoader::named(u"voluntary"_qs));
        QCOMPARE(none->wouldShop, 9);
        QCOMPARE(int(none->changed.size()) >= 9 - same->shopping, true);
    }

private:
    /// Shifts of today are attended or missed, and now and then somebody books another one.
    void liveADay(std::mt19937 &random, const std::vector<MemberId> &members)
    {
        const QDate today = m_shop->today();
        const auto coming = shifts().list(office(), today, today.addDays(20));
        for (const Shift &shift : *coming) {
            const auto sheet = shifts().sheet(office(), shift.id);
            for (const BookedMember &each : sheet->members) {
                if (shift.day != today || random() % 4 == 0)
                    continue;
                const std::array<BookingState, 4> outcomes{BookingState::Done, BookingState::Done,
                                                           BookingState::Late,
                                                           BookingState::Excused};
                (void)shifts().attend(office(), each.booking.member, shift.id,
                                      outcomes.at(random() % outcomes.size()));
            }
            if (shift.day > today && random() % 12 == 0)
                (void)shifts().book(office(), members.at(random() % members.size()), shift.id);
        }
    }

    std::unique_ptr<TestShop> m_shop;
    QDate m_start;
    MemberId m_ada{0};
    SlotId m_slot{0};
    int m_differing = 0;
};

CABAS_TEST(TestLeaveService)
#include "tst_leaveservice.moc"
