// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/badge.h"
#include "core/members/meeting.h"
#include "core/members/memberservice.h"
#include "core/shifts/slot.h"

#include <QCoreApplication>

#include <optional>

namespace cabas::ui {

/// What enrolling a person asks for, gathered step by step.
struct EnrolmentDraft {
    std::optional<qint64> guest; ///< of the information meeting
    QString name;
    QString phone;
    QString email;
    int shares = 0;
    bool isFlying = true;
    std::optional<SlotId> slot;
};

/// A person as enrolled.
struct Enrolled {
    Member member;
    std::vector<Warning> warnings;
};

/// The one deed behind the guided task: the member with their shares, the slot and its shifts, the
/// list of the meeting. All of it is one transaction: whoever stops on the way leaves nothing half
/// done.
class Enrolment {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::Enrolment)

public:
    static Result<Enrolled> enrol(Database &db, const Session &session,
                                  const EnrolmentDraft &draft);
};

} // namespace cabas::ui
