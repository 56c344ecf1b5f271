// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/scheduleservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/activitystore.h"
#include "core/accounting/draftstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/schedulerules.h"
#include "core/accounting/schedulestore.h"

#include <algorithm>

namespace cabas {

namespace {

Failure noSchedule()
{
    return notFound(ScheduleService::tr("There is no such recurring entry."), u"schedule"_qs);
}

} // namespace

Result<EntrySchedule> ScheduleService::recur(const Session &session, DraftId model, int everyMonths,
                                             QDate firstOn, int parts)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<EntrySchedule> {
        const std::optional<EntryDraft> found = DraftStore::find(tx, model);
        if (!found || !found->isTemplate)
            return notFound(tr("This template is no longer there."), u"template"_qs);
        EntrySchedule schedule;
        schedule.model = *found;
        schedule.everyMonths = everyMonths;
        schedule.firstOn = firstOn;
        schedule.parts = parts;
        CABAS_TRY(ScheduleRules::check(schedule));
        schedule.id = ScheduleStore::add(tx, schedule, session.user());
        AuditStore::record(tx, session, "books.schedule", u"schedule"_qs, schedule.id.value());
        return schedule;
    });
}

Result<EntrySchedule> ScheduleService::spread(const Session &session, const SpreadWish &wish)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    CABAS_TRY(ScheduleRules::check(wish));
    return m_db.write([&](Tx &tx) -> Result<EntrySchedule> {
        EntrySchedule schedule = ScheduleRules::comingBack(wish);
        CABAS_TRY(ScheduleRules::check(schedule));
        schedule.model.owner = session.user();
        schedule.model.changedAt = session.now();
        schedule.model.id = DraftStore::add(tx, schedule.model);
        schedule.id = ScheduleStore::add(tx, schedule, session.user());
        JournalEntry moving = ScheduleRules::movingOut(wish);
        moving.sourceId = schedule.id.value();
        CABAS_LET(posted, JournalStore::append(tx, session, moving));
        AuditStore::record(tx, session, "books.spread", u"schedule"_qs, schedule.id.value(),
                           {{u"number"_qs, posted.number}});
        return *ScheduleStore::find(tx, schedule.id);
    });
}

Result<std::vector<EntrySchedule>> ScheduleService::all(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return ScheduleStore::all(tx); });
}

Result<EntrySchedule> ScheduleService::find(const Session &session, ScheduleId id)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<EntrySchedule> {
        const std::optional<EntrySchedule> schedule = ScheduleStore::find(tx, id);
        if (!schedule)
            return noSchedule();
        return *schedule;
    });
}

Result<std::vector<ScheduledEntry>> ScheduleService::due(const Session &session, QDate until)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) {
        std::vector<ScheduledEntry> due;
        for (const EntrySchedule &schedule : ScheduleStore::all(tx)) {
            for (ScheduledEntry &entry : ScheduleRules::until(schedule, until))
                due.push_back(std::move(entry));
        }
        std::stable_sort(due.begin(), due.end(),
                         [](const ScheduledEntry &a, const ScheduledEntry &b) {
                             return a.entry.on < b.entry.on;
                         });
        return due;
    });
}

Result<PostedEntry> ScheduleService::post(const Session &session, ScheduleId id, int done)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<PostedEntry> {
        const std::optional<EntrySchedule> schedule = ScheduleStore::find(tx, id);
        if (!schedule)
            return noSchedule();
        const std::optional<ScheduledEntry> next = ScheduleRules::next(*schedule);
        if (!next)
            return refused(tr("“%1” is over or was stopped.").arg(schedule->model.name),
                           u"over"_qs);
        if (!ScheduleStore::count(tx, id, done))
            return conflict(tr("“%1” was posted in the meantime.").arg(schedule->model.name),
                            u"changed_meanwhile"_qs);
        CABAS_LET(posted, JournalStore::append(tx, session, next->entry));
        ActivityStore::setOfEntry(tx, posted.id, schedule->model.activities, session.user(),
                                  session.now());
        AuditStore::record(tx, session, "books.post", u"entry"_qs, posted.id.value(),
                           {{u"number"_qs, posted.number}});
        return posted;
    });
}

Result<> ScheduleService::stop(const Session &session, ScheduleId id)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!ScheduleStore::find(tx, id))
            return noSchedule();
        ScheduleStore::stop(tx, id);
        AuditStore::record(tx, session, "books.schedule_stop", u"schedule"_qs, id.value());
        return Ok{};
    });
}

} // namespace cabas
