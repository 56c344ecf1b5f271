// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/reports/reporttable.h"
#include "core/shifts/memberstory.h"

#include <QCoreApplication>

namespace cabas::ui {

/// A member's standing on paper: the verdict, what to do, and the dated facts, to hand over to who
/// has no screen.
class StoryPaper {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::StoryPaper)

public:
    static QString title(const Member &member);
    /// `madeAt` is in shop time.
    static ReportTable table(const QString &shop, const Member &member, const MemberStory &story,
                             const QDateTime &madeAt);
};

} // namespace cabas::ui
