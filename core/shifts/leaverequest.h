// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/slot.h"

namespace cabas {

enum class LeaveRequestState { Asked, Granted, Refused };

/// A leave that somebody asks for, and what became of it.
struct LeaveRequest {
    qint64 id = 0;
    Leave leave; ///< its number once granted
    int number = 0;
    QString name;
    QString note; ///< in the member's words
    QDate askedOn;
    LeaveRequestState state = LeaveRequestState::Asked;
    std::optional<QDate> proofOn; ///< day a certificate was seen
    std::optional<QDate> decidedOn;
};

/// A leave as kept, with whose it is.
struct NamedLeave {
    Leave leave;
    int number = 0;
    QString name;
};

enum class LeaveReminderKind {
    ProofMissing, ///< a certificate is asked for
    ProofLate,    ///< without one the leave is given up
    EndsSoon,     ///< the member comes back, or asks again
};

struct LeaveReminder {
    LeaveReminderKind kind = LeaveReminderKind::EndsSoon;
    NamedLeave leave;
    QDate by; ///< the day it is about
};

/// A leave for shifts that were done in advance.
struct AnticipatedFacts {
    Leave leave;
    int missed = 0;   ///< own shifts that lie within it
    qint64 owed = 0;  ///< on the counter of the own slot
    qint64 ahead = 0; ///< on the counter of flying shifts
    qint64 unit = 1000;
    std::optional<QDate> nextShift; ///< the first own shift after it
};

} // namespace cabas
