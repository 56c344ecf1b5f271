// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "app/cli/fields.h"
#include "core/members/memberservice.h"
#include "core/shifts/shiftservice.h"

namespace cabas {

/// Shifts, bookings, slots and counters as answers of `cabas run` tell them.
QJsonObject shiftJson(const Session &session, const Shift &shift);
QJsonObject bookingJson(const Session &session, const Booking &booking);
QJsonObject bookedJson(const Session &session, const BookedShift &booked);
QJsonObject slotJson(const ShiftSlot &slot);
QJsonObject countersJson(const Counters &counters, bool inMinutes);

/// The member named by the field `member`: a number or a badge, as text or as a number.
Result<MemberSheet> shiftMember(const ActionContext &context, Fields &fields);

} // namespace cabas
