// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditword.h"

#include <QtGlobal>

#include <array>

namespace cabas {

/// Deeds about shifts and leaves.
inline constexpr auto shiftDeeds = std::to_array<AuditWord>({
    {"shift.generate", QT_TRANSLATE_NOOP("AuditWords", "Shifts made ahead")},
    {"shift.book", QT_TRANSLATE_NOOP("AuditWords", "Shift booked")},
    {"shift.cancel", QT_TRANSLATE_NOOP("AuditWords", "Shift given back")},
    {"shift.exchange", QT_TRANSLATE_NOOP("AuditWords", "Shift exchanged")},
    {"shift.attend", QT_TRANSLATE_NOOP("AuditWords", "Attendance noted")},
    {"shift.close_day", QT_TRANSLATE_NOOP("AuditWords", "Shifts of a day closed")},
    {"shift.unsubscribe",
     QT_TRANSLATE_NOOP("AuditWords", "Place in the shifts ended by the rules")},
    {"shift.slot_add", QT_TRANSLATE_NOOP("AuditWords", "Slot created")},
    {"shift.credit", QT_TRANSLATE_NOOP("AuditWords", "Worth of a slot set")},
    {"shift.closure", QT_TRANSLATE_NOOP("AuditWords", "Closure noted")},
    {"shift.join", QT_TRANSLATE_NOOP("AuditWords", "Slot given to a member")},
    {"shift.quit", QT_TRANSLATE_NOOP("AuditWords", "Member taken out of the shifts")},
    {"shift.leave", QT_TRANSLATE_NOOP("AuditWords", "Leave granted")},
    {"shift.leave_end", QT_TRANSLATE_NOOP("AuditWords", "Leave ended")},
    {"shift.correct", QT_TRANSLATE_NOOP("AuditWords", "Shift counter corrected")},
    {"shift.slot_change", QT_TRANSLATE_NOOP("AuditWords", "Slot changed")},
    {"shift.slot_end", QT_TRANSLATE_NOOP("AuditWords", "Slot ended")},
    {"shift.skills", QT_TRANSLATE_NOOP("AuditWords", "Skills of a member noted")},
    {"shift.call", QT_TRANSLATE_NOOP("AuditWords", "Member may be called for shifts")},
    {"shift.no_call", QT_TRANSLATE_NOOP("AuditWords", "Member is not to be called for shifts")},
    {"shift.call_all", QT_TRANSLATE_NOOP("AuditWords", "Call for help sent")},
    {"shift.swap", QT_TRANSLATE_NOOP("AuditWords", "Shifts swapped by two members")},
    {"shift.look", QT_TRANSLATE_NOOP("AuditWords", "Stand-in looked for")},
    {"shift.look_no_more", QT_TRANSLATE_NOOP("AuditWords", "Stand-in no longer looked for")},
    {"shift.stand_in", QT_TRANSLATE_NOOP("AuditWords", "Stand-in found")},
    {"shift.stand_in_end", QT_TRANSLATE_NOOP("AuditWords", "Stand-in given up")},
    {"shift.pair", QT_TRANSLATE_NOOP("AuditWords", "Pair made: two members share a slot")},
    {"shift.pair_end", QT_TRANSLATE_NOOP("AuditWords", "Pair ended")},
    {"shift.pair_came", QT_TRANSLATE_NOOP("AuditWords", "Both of a pair came")},
    {"committee.add", QT_TRANSLATE_NOOP("AuditWords", "Committee founded")},
    {"committee.lead", QT_TRANSLATE_NOOP("AuditWords", "Leader of a committee changed")},
    {"committee.end", QT_TRANSLATE_NOOP("AuditWords", "Committee ended")},
    {"committee.join", QT_TRANSLATE_NOOP("AuditWords", "Member joined a committee")},
    {"committee.quit", QT_TRANSLATE_NOOP("AuditWords", "Member left a committee")},
    {"committee.credit", QT_TRANSLATE_NOOP("AuditWords", "Committee work credited")},
    {"committee.note", QT_TRANSLATE_NOOP("AuditWords", "Committee work noted, to be credited")},
    {"committee.refuse", QT_TRANSLATE_NOOP("AuditWords", "Committee work not credited")},
    {"shift.give", QT_TRANSLATE_NOOP("AuditWords", "Shift given to another member")},
    {"shift.closure_end", QT_TRANSLATE_NOOP("AuditWords", "Closure taken back")},
    {"shift.leave_ask", QT_TRANSLATE_NOOP("AuditWords", "Leave asked for")},
    {"shift.leave_grant", QT_TRANSLATE_NOOP("AuditWords", "Leave asked for was granted")},
    {"shift.leave_refuse", QT_TRANSLATE_NOOP("AuditWords", "Leave asked for was refused")},
    {"shift.leave_proof", QT_TRANSLATE_NOOP("AuditWords", "Proof of a leave received")},
    {"shift.policy", QT_TRANSLATE_NOOP("AuditWords", "Rules of shifts changed")},
});

} // namespace cabas
