// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/signinservice.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/staffingservice.h"
#include "core/shifts/standinservice.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using test::TestShop;

/// Codes of a sign-in sheet, one after the other.
class TestSignInService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }

    void eachCodeNotesTheNextShiftOfItsMember()
    {
        TestShop shop(test::engine());
        const Session office = shop.session();
        const QDate day = shop.today();
        shop.write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        ShiftOfficeService desk(shop.db());
        ShiftService shifts(shop.db());
        QVERIFY(desk.setPolicy(office, u"two-for-one"_qs, day, {}).ok());
        std::vector<Member> members;
        for (const QString &name : {u"Ada"_qs, u"Bea"_qs, u"Cleo"_qs}) {
            NewMember wanted;
            wanted.name = name;
            members.push_back(MemberService(shop.db()).add(office, wanted)->member);
        }
        std::vector<ShiftId> ids = shop.write([&](Tx &tx) {
            std::vector<ShiftId> made;
            for (const int start : {600, 900}) {
                ShiftSlot slot;
                slot.weekday = day.dayOfWeek();
                slot.startMinute = start;
                slot.places = slot.flyingPlaces = 3;
                slot.from = day;
                Shift shift;
                shift.slot = SlotStore::add(tx, slot);
                shift.day = day;
                shift.startMinute = start;
                shift.places = shift.flyingPlaces = 3;
                made.push_back(*SlotStore::addShift(tx, shift));
            }
            return made;
        });
        QVERIFY(shifts.book(office, members[0].id, ids[0]).ok());
        QVERIFY(shifts.book(office, members[0].id, ids[1]).ok());
        QVERIFY(shifts.book(office, members[1].id, ids[0]).ok());
        QVERIFY(
            StandInService(shop.db()).standIn(office, members[1].id, ids[0], members[2].id).ok());
        SignInService service(shop.db());
        const auto sign = [&](const QString &code) { return service.sign(office, code, day); };
        QCOMPARE(sign(members[0].badge)->shift->id, ids[0]);
        QCOMPARE(sign(members[0].badge)->shift->id, ids[1]);
        QCOMPARE(int(sign(members[0].badge)->outcome), int(SignedIn::Outcome::Already));
        // Who stands in notes it for whom they stand in for.
        QCOMPARE(int(sign(members[2].badge)->outcome), int(SignedIn::Outcome::Noted));
        QCOMPARE(int(sign(members[1].badge)->outcome), int(SignedIn::Outcome::Already));
        QCOMPARE(sign(u"3760042180333"_qs).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(int(service.sign(office, members[0].badge, day.addDays(1))->outcome),
                 int(SignedIn::Outcome::NotExpected));
        QCOMPARE(shifts.history(office, members[0].id)->counters.second, qint64(2000));
        QCOMPARE(StaffingService(shop.db()).day(office, day)->came, 3);
    }
};

CABAS_TEST(TestSignInService)
#include "tst_signinservice.moc"
