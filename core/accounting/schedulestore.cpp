// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/schedulestore.h"

#include "core/accounting/draftstore.h"

namespace cabas {

namespace {

EntrySchedule readSchedule(const Row &row)
{
    EntrySchedule schedule;
    schedule.id = row.id<ScheduleId>(0);
    schedule.model.id = row.id<DraftId>(1);
    schedule.isSpread = row.text(2) == u"spread";
    schedule.everyMonths = row.number(3);
    schedule.firstOn = row.day(4);
    schedule.parts = row.number(5);
    schedule.done = row.number(6);
    schedule.isStopped = row.flag(7);
    return schedule;
}

} // namespace

ScheduleId ScheduleStore::add(Tx &tx, const EntrySchedule &schedule, UserId user)
{
    tx.touch(Topic::Journal);
    return ScheduleId(tx.insert(
        R"(INSERT INTO entry_schedules (template_id, kind, every_months, first_on, parts, user_id)
           VALUES (?, ?, ?, ?, ?, ?) RETURNING id)",
        {schedule.model.id, schedule.isSpread ? u"spread"_qs : u"recurring"_qs,
         schedule.everyMonths, schedule.firstOn, schedule.parts, user}));
}

std::optional<EntrySchedule> ScheduleStore::find(Tx &tx, ScheduleId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT id, template_id, kind, every_months, first_on, parts, done, stopped
           FROM entry_schedules WHERE id = ?)",
        {id});
    if (!row)
        return std::nullopt;
    EntrySchedule schedule = readSchedule(*row);
    schedule.model = DraftStore::find(tx, schedule.model.id).value_or(schedule.model);
    return schedule;
}

std::vector<EntrySchedule> ScheduleStore::all(Tx &tx)
{
    std::vector<EntrySchedule> schedules;
    tx.each(R"(SELECT id, template_id, kind, every_months, first_on, parts, done, stopped
               FROM entry_schedules ORDER BY first_on, id)",
            {}, [&](const Row &row) { schedules.push_back(readSchedule(row)); });
    for (EntrySchedule &schedule : schedules)
        schedule.model = DraftStore::find(tx, schedule.model.id).value_or(schedule.model);
    return schedules;
}

bool ScheduleStore::count(Tx &tx, ScheduleId id, int done)
{
    tx.touch(Topic::Journal);
    return tx.change(R"(UPDATE entry_schedules SET done = done + 1
                        WHERE id = ? AND done = ? AND stopped = 0)",
                     {id, done}) == 1;
}

void ScheduleStore::stop(Tx &tx, ScheduleId id)
{
    tx.change("UPDATE entry_schedules SET stopped = 1 WHERE id = ?", {id});
    tx.touch(Topic::Journal);
}

bool ScheduleStore::uses(Tx &tx, DraftId draft)
{
    return tx
        .first("SELECT id FROM entry_schedules WHERE template_id = ? ORDER BY id LIMIT 1", {draft})
        .has_value();
}

} // namespace cabas
