// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/housekeeping.h"

#include "core/access/auditstore.h"
#include "core/access/technicaleventstore.h"
#include "core/members/memberservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using cabas::test::TillShop;

class TestHousekeeping : public QObject {
    Q_OBJECT

    std::unique_ptr<TillShop> m_till;

    test::TestShop &shop() { return m_till->shop(); }
    Session house() { return TillShop::must(Housekeeping::sessionOfHouse(shop().db(), office())); }
    Session office() { return shop().session(); }
    /// A member comes each fourth Wednesday from tomorrow on.
    void plan()
    {
        NewMember ada;
        ada.name = u"Ada"_qs;
        const MemberId member =
            TillShop::must(MemberService(shop().db()).add(office(), ada)).member.id;
        ShiftOfficeService desk(shop().db());
        ShiftSlot slot;
        slot.week = int((QDate(2015, 12, 28).daysTo(shop().today()) / 7) % 4) + 1;
        slot.weekday = shop().today().addDays(1).dayOfWeek();
        slot.startMinute = 540;
        slot.places = 2;
        slot.from = shop().today();
        TillShop::must(desk.addSlot(office(), slot));
        ShiftService shifts(shop().db());
        TillShop::must(shifts.generate(office(), shop().today().addDays(60)));
        const std::vector<Shift> all =
            TillShop::must(shifts.list(office(), shop().today(), shop().today().addDays(60)));
        QCOMPARE(all.size(), size_t(3));
        for (const Shift &shift : all)
            TillShop::must(shifts.book(office(), member, shift.id));
    }
    std::vector<HouseStep> steps()
    {
        Housekeeping keeper(shop().db(), shop().folder());
        std::vector<HouseStep> done;
        do {
            done.push_back(TillShop::must(keeper.step(house())));
        } while (!done.back().isLast);
        return done;
    }
    bool isWanted(int daysAgo)
    {
        return Housekeeping::isWantedUnasked(shop().db(), office(), shop().now().addDays(-daysAgo));
    }

private Q_SLOTS:
    void init()
    {
        m_till = std::make_unique<TillShop>();
        shop().sql(u"UPDATE shop SET sandbox = 0"_qs);
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(1000)});
        m_till->closeTill();
    }

    void whatPastDaysOweIsDoneOnceAStepADay()
    {
        plan();
        shop().clock().advanceSeconds(40 * 86'400);
        const std::vector<HouseStep> done = steps();
        QCOMPARE(done.size(), size_t(4));
        // Forty days and March.
        QCOMPARE(done[0].closings, 41);
        QVERIFY(!done[0].day.isValid());
        QVERIFY(done[1].day < done[2].day);
        QCOMPARE(done[1].closed.shifts, 1);
        QCOMPARE(done[1].closed.absent, 1);
        const std::vector<HouseStep> again = steps();
        QCOMPARE(again.size(), size_t(2));
        QCOMPARE(again[0].closings, 0);
    }

    void theHouseActsForTheOwnerWithFewRights()
    {
        const Session keeper = house();
        QCOMPARE(keeper.user(), shop().owner());
        QVERIFY(keeper.may(Permission::CloseTill));
        QVERIFY(!keeper.may(Permission::Sell));
        QVERIFY(!keeper.may(Permission::ManageUsers));
    }

    void nobodyElseMay()
    {
        Housekeeping keeper(shop().db(), shop().folder());
        const Result<HouseStep> refused = keeper.step(shop().sessionAs({Permission::Sell}));
        QVERIFY(!refused);
        QCOMPARE(refused.failure().kind, Failure::Kind::Forbidden);
    }

    /// A clock that leapt would make closings of days that never were.
    void notUnaskedAfterALongSilence()
    {
        QVERIFY(isWanted(0));
        QVERIFY(isWanted(Housekeeping::longestQuietDays));
        QVERIFY(!isWanted(Housekeeping::longestQuietDays + 1));
        QVERIFY(!Housekeeping::isWantedUnasked(shop().db(), office(), {}));
        const std::optional<QDateTime> last = Housekeeping::lastDeed(shop().db());
        QVERIFY(last.has_value());
        QCOMPARE(*last, shop().now());
    }

    void notWhileTheClockIsDoubted()
    {
        shop().clock().advanceSeconds(-3600);
        QVERIFY(!isWanted(0));
    }

    void notInASandbox()
    {
        shop().sql(u"UPDATE shop SET sandbox = 1"_qs);
        QVERIFY(!isWanted(0));
    }
};

CABAS_TEST(TestHousekeeping)
#include "tst_housekeeping.moc"
