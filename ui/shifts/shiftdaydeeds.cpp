// SPDX-License-Identifier: GPL-3.0-or-later
// Who came is noted: by key, by scan, and by closing the day.
#include "core/base/text.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/signinservice.h"
#include "ui/shifts/shiftdaypage.h"
#include "ui/shifts/shiftwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/rowsmodel.h"

#include <algorithm>

namespace cabas::ui {

void ShiftDayPage::attend(BookingState state)
{
    const SheetMember *member = nullptr;
    shiftOfRow(m_table->currentRow(), &member);
    if (member == nullptr)
        return;
    const int next = std::min(m_table->currentRow() + 1, m_rows->rowCount() - 1);
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), booking = member->booking, state] {
            return ShiftService(db).attend(session, booking.member, booking.shift, state);
        },
        [this, name = member->name, state](const Result<AttendedShift> &attended) {
            if (!attended)
                return Ask::tellRefusal(this, attended.failure());
            desk().toast(tr("%1: %2").arg(name, ShiftWords::state(state).toLower()));
        });
    m_table->selectOnly(next); // one goes down the list, key after key
}

bool ShiftDayPage::scanned(const QString &code)
{
    if (!desk().may(Permission::EditMembers))
        return false;
    sign(code);
    return true;
}

void ShiftDayPage::sign(const QString &code)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), code, day = m_day] {
            return SignInService(db).sign(session, code, day);
        },
        [this, code](const Result<SignedIn> &done) {
            m_bands->settleAll();
            if (!done) {
                desk().sound(ScanSound::Sound::Unknown);
                m_bands->post({Kind::Warning, tr("%1 was not noted.").arg(groupedCode(code)),
                               done.failure().message});
                return;
            }
            const bool isNoted = done->outcome == SignedIn::Outcome::Noted;
            desk().sound(isNoted ? ScanSound::Sound::Success : ScanSound::Sound::Warning);
            m_pass += isNoted ? 1 : 0;
            m_signed->setState(tr("%n noted", nullptr, m_pass), Kind::Success);
            m_signed->setVisible(m_pass > 0);
            if (isNoted)
                desk().toast(
                    tr("%1 came: %2").arg(done->name, ShiftWords::hour(done->shift->startMinute)));
            else if (done->outcome == SignedIn::Outcome::Already)
                m_bands->post({Kind::Info, done->name, tr("Noted already.")});
            else
                m_bands->post({Kind::Warning, done->name,
                               tr("Not expected on this day. Book them on a shift first.")});
        });
}

void ShiftDayPage::close()
{
    int open = 0;
    for (const StaffedShift &shift : m_staffed.shifts) {
        for (const SheetMember &member : shift.members)
            open += member.booking.isComing() ? 1 : 0;
    }
    Ask::Question question{
        tr("Close %1?").arg(ShiftWords::dayTitle(m_day)),
        tr("%n member(s) not noted count as absent on shifts that are over. An attendance can "
           "still be corrected afterwards.",
           nullptr, open),
        tr("Close the day"), tr("Not yet")};
    if (!Ask::confirm(this, question))
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), day = m_day] {
            return ShiftService(db).closeDay(session, day);
        },
        [this](const Result<ClosedDay> &closed) {
            if (!closed)
                return Ask::tellRefusal(this, closed.failure());
            m_bands->settleAll();
            QStringList told{tr("%n absent", nullptr, closed->absent)};
            if (closed->open > 0)
                told << tr("%n shift(s) not over yet", nullptr, closed->open);
            if (!closed->ended.empty())
                told << tr("%n place(s) ended by the rules", nullptr, int(closed->ended.size()));
            m_bands->post({Kind::Success, tr("%n shift(s) closed.", nullptr, closed->shifts),
                           told.join(u", "_qs)});
        });
}

} // namespace cabas::ui
