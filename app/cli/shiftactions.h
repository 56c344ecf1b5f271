// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "core/base/id.h"

namespace cabas {

/// shift.* and, through `shiftOfficeActions`, slot.*, leave.* and closure.add.
std::vector<Action> shiftActions();
/// What the office settles for the shifts.
std::vector<Action> shiftOfficeActions();
/// What members do for one another, leaves that are asked for, calendars, rules that are tried.
std::vector<Action> shiftPeopleActions();
/// The kiosk, committees and pairs.
std::vector<Action> kioskActions();

/// Whether `policy.set` speaks of shifts: it names a practice, or a value of the rules of shifts.
bool isShiftPolicy(const QJsonObject &object);
/// `practice` (or `profile`) names one that comes with the program; `rules`, and any other field
/// that is a rule, changes values of it or of the present one.
Result<QJsonObject> setShiftPolicy(const ActionContext &context, const QJsonObject &object);

/// What `member.show` tells of a member's shifts: counters, slot, what is to come.
Result<> insertShifts(const ActionContext &context, MemberId member, QJsonObject &json,
                      QJsonObject &counters);

} // namespace cabas
