// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/enrolment.h"

#include "core/members/meetingservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"

namespace cabas::ui {

Result<Enrolled> Enrolment::enrol(Database &db, const Session &session, const EnrolmentDraft &draft)
{
    return db.write([&](Tx &) -> Result<Enrolled> {
        NewMember wanted;
        wanted.name = draft.name;
        wanted.phone = draft.phone;
        wanted.email = draft.email;
        wanted.shares = draft.shares;
        CABAS_LET(added, MemberService(db).add(session, wanted));
        if (draft.slot || draft.isFlying)
            CABAS_TRY(
                ShiftOfficeService(db).join(session, added.member.id, draft.slot, session.today()));
        if (draft.slot)
            CABAS_TRY(ShiftService(db).generate(session, {}));
        if (draft.guest)
            CABAS_TRY(MeetingService(db).joined(session, *draft.guest, added.member.id));
        return Enrolled{added.member, added.warnings};
    });
}

} // namespace cabas::ui
