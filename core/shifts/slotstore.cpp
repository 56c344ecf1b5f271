// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/slotstore.h"

#include "core/shifts/shiftrules.h"

namespace cabas {

namespace {

ShiftSlot readSlot(const Row &row)
{
    ShiftSlot slot;
    slot.id = row.id<SlotId>(0);
    slot.week = row.number(1);
    slot.weekday = row.number(2);
    slot.startMinute = row.number(3);
    slot.minutes = row.number(4);
    slot.places = row.number(5);
    slot.flyingPlaces = row.number(6);
    slot.name = row.text(7);
    slot.from = row.day(8);
    slot.to = row.optionalDay(9);
    slot.held = row.number(10);
    return slot;
}

ShiftState stateFrom(const QString &name)
{
    for (const ShiftState state : {ShiftState::Open, ShiftState::Closed}) {
        if (name == ShiftRules::stateName(state))
            return state;
    }
    return ShiftState::Cancelled;
}

Shift readShift(const Row &row)
{
    Shift shift;
    shift.id = row.id<ShiftId>(0);
    shift.slot = row.id<SlotId>(1);
    shift.day = row.day(2);
    shift.startMinute = row.number(3);
    shift.minutes = row.number(4);
    shift.places = row.number(5);
    shift.flyingPlaces = row.number(6);
    shift.fixedMilli = row.number(7);
    shift.flyingMilli = row.number(8);
    shift.state = stateFrom(row.text(9));
    shift.name = row.text(10);
    shift.taken = row.number(11);
    shift.takenExtra = row.number(12);
    shift.madeOn = row.optionalDay(13);
    return shift;
}

} // namespace

SlotId SlotStore::add(Tx &tx, const ShiftSlot &slot)
{
    tx.touch(Topic::Members);
    return SlotId(tx.insert(
        R"(INSERT INTO shift_slots (week, weekday, start_minute, minutes, places, flying_places,
               name, from_on, to_on)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {slot.week, slot.weekday, slot.startMinute, slot.minutes, slot.places, slot.flyingPlaces,
         slot.name, slot.from, slot.to}));
}

std::optional<ShiftSlot> SlotStore::find(Tx &tx, SlotId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT id, week, weekday, start_minute, minutes, places, flying_places, name, from_on,
               to_on, 0
           FROM shift_slots WHERE id = ?)",
        {id});
    return row ? std::optional(readSlot(*row)) : std::nullopt;
}

std::vector<ShiftSlot> SlotStore::all(Tx &tx, QDate day)
{
    std::vector<ShiftSlot> slots;
    tx.each(R"(SELECT s.id, s.week, s.weekday, s.start_minute, s.minutes, s.places,
                   s.flying_places, s.name, s.from_on, s.to_on,
                   (SELECT COUNT(*) FROM shift_enrolments e
                    WHERE e.slot_id = s.id AND e.from_on <= ?
                        AND (e.to_on IS NULL OR e.to_on > ?))
               FROM shift_slots s ORDER BY s.week, s.weekday, s.start_minute, s.id)",
            {day, day}, [&](const Row &row) { slots.push_back(readSlot(row)); });
    return slots;
}

void SlotStore::update(Tx &tx, const ShiftSlot &slot, QDate from)
{
    tx.change(R"(UPDATE shift_slots SET name = ?, start_minute = ?, minutes = ?, places = ?,
                     flying_places = ? WHERE id = ?)",
              {slot.name, slot.startMinute, slot.minutes, slot.places, slot.flyingPlaces, slot.id});
    tx.change(R"(UPDATE shifts SET start_minute = ?, minutes = ?, places = ?, flying_places = ?
                 WHERE slot_id = ? AND day >= ? AND state = 'open')",
              {slot.startMinute, slot.minutes, slot.places, slot.flyingPlaces, slot.id, from});
    tx.touch(Topic::Members);
}

void SlotStore::end(Tx &tx, SlotId id, QDate to)
{
    tx.change("UPDATE shift_slots SET to_on = ? WHERE id = ?", {to, id});
    tx.touch(Topic::Members);
}

void SlotStore::addCredit(Tx &tx, const SlotCredit &credit)
{
    tx.change(R"(INSERT INTO shift_credits (slot_id, from_on, to_on, fixed_milli, flying_milli)
                 VALUES (?, ?, ?, ?, ?))",
              {credit.slot, credit.from, credit.to, credit.fixedMilli, credit.flyingMilli});
    tx.touch(Topic::Members);
}

SlotCredit SlotStore::creditOn(Tx &tx, SlotId slot, QDate day)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT from_on, to_on, fixed_milli, flying_milli FROM shift_credits
           WHERE slot_id = ? AND from_on <= ? AND (to_on IS NULL OR to_on > ?)
           ORDER BY from_on DESC, id DESC LIMIT 1)",
        {slot, day, day});
    SlotCredit credit;
    credit.slot = slot;
    credit.from = day;
    return row ? SlotCredit{slot, row->day(0), row->optionalDay(1), row->number(2), row->number(3)}
               : credit;
}

void SlotStore::addClosure(Tx &tx, const ShiftClosure &closure)
{
    tx.change("INSERT INTO shift_closures (from_on, to_on, make_ups, shut) VALUES (?, ?, ?, ?)",
              {closure.from, closure.to, closure.makeUps, closure.isShut});
    tx.touch(Topic::Members);
}

std::vector<ShiftClosure> SlotStore::closures(Tx &tx, const Period &period)
{
    std::vector<ShiftClosure> closures;
    tx.each(R"(SELECT from_on, to_on, make_ups, shut FROM shift_closures
               WHERE from_on < ? AND to_on > ? ORDER BY make_ups DESC, from_on, id)",
            {period.to, period.from}, [&](const Row &row) {
                closures.push_back({row.day(0), row.day(1), row.number(2), row.flag(3)});
            });
    return closures;
}

std::optional<ShiftId> SlotStore::addShift(Tx &tx, const Shift &shift)
{
    const std::vector<Row> rows = tx.run(
        R"(INSERT INTO shifts (slot_id, day, start_minute, minutes, places, flying_places,
               fixed_milli, flying_milli, made_on)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (slot_id, day) DO NOTHING RETURNING id)",
        {shift.slot, shift.day, shift.startMinute, shift.minutes, shift.places, shift.flyingPlaces,
         shift.fixedMilli, shift.flyingMilli, shift.madeOn});
    tx.touch(Topic::Members);
    return rows.empty() ? std::nullopt : std::optional(rows.front().id<ShiftId>(0));
}

std::optional<Shift> SlotStore::lockShift(Tx &tx, ShiftId id)
{
    tx.lock("SELECT id FROM shifts WHERE id = ? FOR UPDATE", {id});
    return findShift(tx, id);
}

std::optional<Shift> SlotStore::findShift(Tx &tx, ShiftId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT f.id, f.slot_id, f.day, f.start_minute, f.minutes, f.places, f.flying_places,
               f.fixed_milli, f.flying_milli, f.state, s.name,
               (SELECT COUNT(*) FROM shift_bookings b WHERE b.shift_id = f.id
                    AND b.state <> 'cancelled' AND b.state <> 'excused'),
               (SELECT COUNT(*) FROM shift_bookings b WHERE b.shift_id = f.id
                    AND b.state <> 'cancelled' AND b.state <> 'excused' AND b.kind <> 'own'),
               f.made_on
           FROM shifts f JOIN shift_slots s ON s.id = f.slot_id WHERE f.id = ?)",
        {id});
    return row ? std::optional(readShift(*row)) : std::nullopt;
}

std::vector<Shift> SlotStore::shifts(Tx &tx, const Period &period)
{
    std::vector<Shift> shifts;
    tx.each(R"(SELECT f.id, f.slot_id, f.day, f.start_minute, f.minutes, f.places, f.flying_places,
                   f.fixed_milli, f.flying_milli, f.state, s.name,
                   (SELECT COUNT(*) FROM shift_bookings b WHERE b.shift_id = f.id
                        AND b.state <> 'cancelled' AND b.state <> 'excused'),
                   (SELECT COUNT(*) FROM shift_bookings b WHERE b.shift_id = f.id
                        AND b.state <> 'cancelled' AND b.state <> 'excused' AND b.kind <> 'own'),
                   f.made_on
               FROM shifts f JOIN shift_slots s ON s.id = f.slot_id
               WHERE f.day >= ? AND f.day < ? ORDER BY f.day, f.start_minute, f.id)",
            {period.from, period.to}, [&](const Row &row) { shifts.push_back(readShift(row)); });
    return shifts;
}

void SlotStore::setState(Tx &tx, ShiftId id, ShiftState state)
{
    tx.change("UPDATE shifts SET state = ? WHERE id = ?", {ShiftRules::stateName(state), id});
    tx.touch(Topic::Members);
}

} // namespace cabas
