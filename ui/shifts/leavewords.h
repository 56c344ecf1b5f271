// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/leaverequest.h"
#include "ui/widgets/kind.h"

#include <QCoreApplication>

namespace cabas::ui {

/// How leaves are said in the window.
class LeaveWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::LeaveWords)

public:
    static QString kind(LeaveKind kind);
    /// "10/03/2026 – 14/04/2026", the last day included.
    static QString days(const Leave &leave);
    static QString state(LeaveRequestState state);
    static Kind kindOf(LeaveRequestState state);
    static QString reminder(const LeaveReminder &reminder);
};

} // namespace cabas::ui
