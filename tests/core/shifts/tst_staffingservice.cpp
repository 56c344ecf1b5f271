// SPDX-License-Identifier: GPL-3.0-or-later
// covers: staffingservice staffingstore callservice standinservice
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/outbox/outboxstore.h"
#include "core/reports/verifier.h"
#include "core/shifts/callservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/staffingservice.h"
#include "core/shifts/staffingstore.h"
#include "core/shifts/standinservice.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTimeZone>

using namespace cabas;
using test::TestShop;

/// Calendars, calls for help, swaps and stand-ins, on every engine.
class TestStaffingService : public QObject {
    Q_OBJECT

    Session office() const { return m_shop->session(); }
    StaffingService staffing() { return StaffingService(m_shop->db()); }
    StandInService standIns() { return StandInService(m_shop->db()); }
    ShiftService shifts() { return ShiftService(m_shop->db()); }
    ShiftOfficeService desk() { return ShiftOfficeService(m_shop->db()); }

    MemberId add(const QString &name, const QString &email = {})
    {
        NewMember wanted;
        wanted.name = name;
        wanted.email = email;
        return MemberService(m_shop->db()).add(office(), wanted)->member.id;
    }
    SlotId slotOn(QDate day, int startMinute, int places = 2)
    {
        ShiftSlot slot;
        slot.week = int(((QDate(2015, 12, 28).daysTo(day) / 7) % 4)) + 1;
        slot.weekday = day.dayOfWeek();
        slot.startMinute = startMinute;
        slot.places = slot.flyingPlaces = places;
        slot.from = m_shop->today();
        return desk().addSlot(office(), slot)->id;
    }
    std::vector<BookedMember> on(ShiftId id) { return shifts().sheet(office(), id)->members; }
    ShiftId shiftOf(SlotId slot)
    {
        const auto all = shifts().list(office(), m_start, m_start.addDays(20));
        for (const Shift &shift : *all) {
            if (shift.slot == slot)
                return shift.id;
        }
        return ShiftId(0);
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
        QVERIFY(desk().setPolicy(office(), u"two-for-one"_qs, m_start, {}).ok());
        m_ada = add(u"Ada"_qs);
        m_bea = add(u"Bea"_qs, u"bea@example.org"_qs);
        m_cleo = add(u"Cleo"_qs);
        m_first = slotOn(m_start.addDays(2), 540);
        m_second = slotOn(m_start.addDays(3), 600);
        QVERIFY(desk().join(office(), m_ada, m_first, m_start).ok());
        QVERIFY(desk().join(office(), m_bea, m_second, m_start).ok());
        QVERIFY(desk().join(office(), m_cleo, std::nullopt, m_start).ok());
        QVERIFY(shifts().generate(office(), m_start.addDays(40)).ok());
    }
    void cleanup() { m_shop.reset(); }

    void aCalendarTellsPlacesNamesAndSkills()
    {
        SlotChange change;
        change.slot = desk().slotList(office())->front();
        change.slot.places = 3;
        change.detail.needs = {{{SkillId(0), u"Till"_qs}, 1}};
        change.detail.levels = {{2, u"the till opens"_qs}};
        change.detail.coordinators = {m_ada};
        QVERIFY(staffing().changeSlot(office(), change).ok());
        QVERIFY(staffing().setSkills(office(), m_cleo, {u"Till"_qs, u"Till"_qs}).ok());
        const Period days{m_start, m_start.addDays(7)};
        const Result<ShiftCalendar> calendar = staffing().calendar(office(), days, true);
        QCOMPARE(calendar->shifts.size(), size_t(2));
        QCOMPARE(calendar->shifts[0].shift.places, 3);
        QCOMPARE(calendar->shifts[0].names, QStringList{u"Ada"_qs});
        QCOMPARE(calendar->shifts[0].skills, QStringList{u"Till"_qs});
        QCOMPARE(calendar->places, 5);
        const Result<StaffedShift> sheet = staffing().shift(office(), shiftOf(m_first));
        QVERIFY(sheet->members.front().isCoordinator && sheet->members.front().isFirst);
        QCOMPARE(sheet->detail.levels.front().words, u"the till opens"_qs);
        const auto asked = staffing().candidates(office(), shiftOf(m_first));
        QCOMPARE(asked->size(), size_t(1)); // Bea holds a slot and owes nothing
        QCOMPARE(asked->front().member, m_cleo);
        QVERIFY(asked->front().hasSkill);
        QVERIFY(staffing().setCalled(office(), m_cleo, false).ok());
        QVERIFY(staffing().candidates(office(), shiftOf(m_first))->empty());
        QCOMPARE(staffing().alerts(office(), 14)->size(), size_t(2));
        QCOMPARE(staffing().day(office(), m_start.addDays(2))->expected, 1);
    }

    void aSlotIsChangedAndEndedWithoutHarm()
    {
        SlotChange change;
        change.slot = desk().slotList(office())->front();
        change.slot.startMinute = 570;
        QVERIFY(staffing().changeSlot(office(), change).ok());
        QCOMPARE(staffing().shift(office(), shiftOf(m_first))->grid.shift.startMinute, 570);
        change.slot.places = 0;
        QCOMPARE(code(staffing().changeSlot(office(), change)), u"places"_qs);
        QCOMPARE(code(staffing().endSlot(office(), m_first, m_start)), u"held"_qs);
        QVERIFY(desk().join(office(), m_ada, std::nullopt, m_start).ok());
        QCOMPARE(*staffing().endSlot(office(), m_first, m_start), 2);
        QCOMPARE(staffing().slotSheets(office())->size(), size_t(1));
    }

    void aCallGoesToThoseWithAnAddress()
    {
        QVERIFY(desk().join(office(), m_bea, std::nullopt, m_start).ok());
        const Result<CalledMembers> called =
            CallService(m_shop->db()).call(office(), shiftOf(m_first));
        QCOMPARE(called->mailed, 1);
        QCOMPARE(called->toPhone.size(), size_t(1));
        const auto waiting = m_shop->read([](Tx &tx) { return OutboxStore::open(tx); });
        QCOMPARE(waiting.front().draft.target, u"bea@example.org"_qs);
    }

    void twoMembersSwapAtOnceOrNotAtAll()
    {
        const ShiftId first = shiftOf(m_first);
        const ShiftId second = shiftOf(m_second);
        QVERIFY(standIns().look(office(), m_ada, first, true).ok());
        QCOMPARE(standIns().wanted(office())->size(), size_t(1));
        QCOMPARE(code(standIns().swap(office(), m_ada, first, m_ada, second)), u"same"_qs);
        QVERIFY(standIns().swap(office(), m_ada, first, m_bea, second).ok());
        QVERIFY(standIns().wanted(office())->empty());
        QCOMPARE(on(first).front().booking.member, m_bea);
        QCOMPARE(on(second).front().booking.member, m_ada);
        // An own shift stays one: missed elsewhere it costs the same.
        QCOMPARE(int(on(second).front().booking.kind), int(BookingKind::Own));
        // Making shifts ahead again puts nobody back.
        QVERIFY(shifts().generate(office(), m_start.addDays(40)).ok());
        QCOMPARE(on(first).size(), size_t(1));
        const QStringList before = m_shop->contents();
        QVERIFY(!standIns().swap(office(), m_ada, first, m_bea, second).ok());
        QCOMPARE(m_shop->contents(), before);
    }

    void aStandInComesForTheMember()
    {
        const ShiftId first = shiftOf(m_first);
        QVERIFY(standIns().look(office(), m_ada, first, true).ok());
        QVERIFY(standIns().standIn(office(), m_ada, first, m_cleo).ok());
        QVERIFY(standIns().wanted(office())->empty());
        QCOMPARE(staffing().shift(office(), first)->members.front().standIn, u"Cleo"_qs);
        QCOMPARE(code(standIns().standIn(office(), m_ada, first, m_ada)), u"booked_already"_qs);
        m_shop->clock().set(QDateTime(m_start.addDays(2), QTime(13, 0), QTimeZone("Europe/Paris")));
        QVERIFY(shifts().attend(office(), m_ada, first, BookingState::Done).ok());
        QCOMPARE(shifts().history(office(), m_cleo)->counters, Counters{});
        QCOMPARE(shifts().history(office(), m_ada)->counters, Counters{});
        QCOMPARE(code(standIns().endStandIn(office(), m_ada, first)), u"counted"_qs);
    }

    void aShiftAheadIsGivenToWhoOwesOne()
    {
        QCOMPARE(code(standIns().give(office(), m_cleo, m_ada)), u"not_ahead"_qs);
        QVERIFY(desk().correct(office(), m_cleo, Counter::Second, 1000).ok());
        QCOMPARE(code(standIns().give(office(), m_cleo, m_ada)), u"nothing_owed"_qs);
        QVERIFY(desk().correct(office(), m_ada, Counter::Main, -2000).ok());
        QCOMPARE(standIns().give(office(), m_cleo, m_ada)->second, qint64(0));
        QCOMPARE(shifts().history(office(), m_ada)->counters.main, qint64(-1000));
        const VerifyReport report = Verifier::run(m_shop->db(), {});
        QVERIFY(report.check(u"standing"_qs)->ok && report.check(u"chains"_qs)->ok);
    }

    void contactsAreForThoseWhoMaySeeThem()
    {
        const Session looking = m_shop->sessionAs({Permission::ViewMembers});
        QVERIFY(desk().join(office(), m_bea, std::nullopt, m_start).ok());
        const auto asked = staffing().candidates(looking, shiftOf(m_first));
        for (const Candidate &each : *asked)
            QVERIFY(each.email.isEmpty() && each.phone.isEmpty());
        QCOMPARE(standIns().give(looking, m_cleo, m_ada).failure().kind, Failure::Kind::Forbidden);
    }

private:
    std::unique_ptr<TestShop> m_shop;
    QDate m_start;
    MemberId m_ada{0};
    MemberId m_bea{0};
    MemberId m_cleo{0};
    SlotId m_first{0};
    SlotId m_second{0};
};

CABAS_TEST(TestStaffingService)
#include "tst_staffingservice.moc"
