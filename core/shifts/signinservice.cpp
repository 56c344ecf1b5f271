// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/signinservice.h"

#include "core/access/auditstore.h"
#include "core/members/memberstore.h"
#include "core/shifts/pairstore.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/staffingstore.h"

namespace cabas {

Result<SignedIn> SignInService::sign(const Session &session, const QString &code, QDate day)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<SignedIn> {
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        const std::optional<Member> member = MemberStore::findByCode(tx, code);
        if (!member)
            return notFound(tr("This code is nobody’s."), QStringLiteral("unknown_member"));
        SignedIn signedIn{SignedIn::Outcome::NotExpected, member->id, member->name, {}};
        const MemberId counted = PairStore::holderOf(tx, member->id, day).value_or(member->id);
        std::vector<Booking> bookings = BookingStore::of(tx, counted, {day, day.addDays(1)});
        for (const Booking &each : StaffingStore::standsInFor(tx, member->id, day))
            bookings.push_back(each);
        for (const Booking &booking : bookings) {
            const std::optional<Shift> shift = SlotStore::lockShift(tx, booking.shift);
            if (shift->state == ShiftState::Cancelled)
                continue;
            signedIn.shift = shift;
            if (!booking.isComing()) {
                signedIn.outcome = SignedIn::Outcome::Already;
                continue;
            }
            CABAS_TRY(ShiftRules::checkAttendance(*shift, BookingState::Done,
                                                  ShiftRules::wall(session.local(session.now()))));
            ShiftDesk::count(tx, session, *shift, booking, BookingState::Done);
            AuditStore::record(tx, session, "shift.attend", QStringLiteral("shift"),
                               shift->id.value(),
                               {{QStringLiteral("member"), booking.member.value()},
                                {QStringLiteral("as"), ShiftRules::stateName(BookingState::Done)}});
            ShiftDesk::judge(tx, session, booking.member, day);
            signedIn.outcome = SignedIn::Outcome::Noted;
            return signedIn;
        }
        return signedIn;
    });
}

} // namespace cabas
