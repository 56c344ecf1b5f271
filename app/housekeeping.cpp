// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/housekeeping.h"

#include "core/access/accessservice.h"
#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/reports/trainingservice.h"
#include "core/till/tillclock.h"
#include "core/till/tillservice.h"

namespace cabas {

Result<Session> Housekeeping::sessionOfHouse(Database &db, const Session &somebody)
{
    CABAS_LET(owner, AccessService(db).owner());
    CABAS_LET(person, db.read([&](Tx &tx) { return AccessService::personOf(tx, owner); }));
    person.permissions = {Permission::CloseTill, Permission::EditMembers, Permission::ViewMembers};
    return somebody.as(person);
}

std::optional<QDateTime> Housekeeping::lastDeed(Database &db)
{
    const Result<std::optional<QDateTime>> last =
        db.read([](Tx &tx) -> Result<std::optional<QDateTime>> {
            const std::vector<AuditLine> newest = AuditStore::newest(tx, 1);
            return newest.empty() ? std::nullopt : std::optional(newest.front().at);
        });
    return last ? *last : std::nullopt;
}

bool Housekeeping::isWantedUnasked(Database &db, const Session &session,
                                   const std::optional<QDateTime> &lastDeed)
{
    if (db.isReadOnly() || TrainingService::isTraining(db))
        return false;
    const Result<bool> isSandbox = db.read([](Tx &tx) { return ShopStore::read(tx).sandbox; });
    if (!isSandbox || *isSandbox)
        return false;
    if (!lastDeed || lastDeed->daysTo(session.now()) > longestQuietDays)
        return false;
    const Result<std::optional<TechnicalEvent>> clock = TillClock(db).check(session);
    return clock && !*clock;
}

Result<HouseStep> Housekeeping::step(const Session &session)
{
    HouseStep done;
    if (!m_haveClosed) {
        CABAS_LET(closings, TillService(m_db, m_keysFolder).housekeeping(session));
        done.closings = closings;
        m_haveClosed = true;
        return done;
    }
    ShiftService shifts(m_db);
    CABAS_LET(days, shifts.daysToClose(session));
    if (days.empty()) {
        done.isLast = true;
        return done;
    }
    done.day = days.front();
    CABAS_LET(closed, shifts.closeDay(session, done.day));
    done.closed = closed;
    return done;
}

} // namespace cabas
