// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/leavewords.h"

#include "core/base/text.h"

namespace cabas::ui {

QString LeaveWords::kind(LeaveKind kind)
{
    switch (kind) {
    case LeaveKind::Temporary:
        return tr("Away");
    case LeaveKind::Incapacity:
        return tr("Ill or hurt");
    case LeaveKind::Parental:
        return tr("Parental");
    case LeaveKind::Undefined:
        return tr("Until further notice");
    case LeaveKind::Exemption:
        return tr("Exempted");
    case LeaveKind::Extension:
        return tr("Delay to catch up");
    case LeaveKind::Reduction:
        break;
    }
    return tr("Cycle asks less");
}

QString LeaveWords::days(const Leave &leave)
{
    return leave.to ? tr("%1 – %2").arg(dateText(leave.from), dateText(leave.to->addDays(-1)))
                    : tr("from %1").arg(dateText(leave.from));
}

QString LeaveWords::state(LeaveRequestState state)
{
    switch (state) {
    case LeaveRequestState::Granted:
        return tr("Granted");
    case LeaveRequestState::Refused:
        return tr("Refused");
    case LeaveRequestState::Asked:
        break;
    }
    return tr("To decide");
}

Kind LeaveWords::kindOf(LeaveRequestState state)
{
    switch (state) {
    case LeaveRequestState::Granted:
        return Kind::Success;
    case LeaveRequestState::Refused:
        return Kind::Danger;
    case LeaveRequestState::Asked:
        break;
    }
    return Kind::Warning;
}

QString LeaveWords::reminder(const LeaveReminder &reminder)
{
    const QString day = dateText(reminder.by);
    switch (reminder.kind) {
    case LeaveReminderKind::ProofLate:
        return tr("No certificate since %1: end the leave, or see the certificate").arg(day);
    case LeaveReminderKind::ProofMissing:
        return tr("Ask for the certificate, before %1").arg(day);
    case LeaveReminderKind::EndsSoon:
        break;
    }
    return tr("Ends on %1: is the member coming back?").arg(day);
}

} // namespace cabas::ui
