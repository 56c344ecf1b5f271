// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/housekeepingcommand.h"

#include "app/cli/arguments.h"
#include "core/base/day.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/shiftservice.h"
#include "core/till/tillservice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <set>

namespace cabas {

namespace {

/// A shift that nobody closed for a year is history: closing it would suspend people for it.
constexpr int oldestDays = 366;
/// Who is late is still noted by hand for so long after a shift ended.
constexpr int graceHours = 2;

/// Days with shifts that ended and were not closed, oldest first.
Result<std::set<QDate>> daysToClose(Shop &shop, const Session &session)
{
    const QDate today = session.today();
    CABAS_LET(shifts, ShiftService(shop.db()).list(session, today.addDays(-oldestDays), today));
    const QDateTime ended =
        ShiftRules::wall(session.local(session.now())).addSecs(-graceHours * 3600LL);
    std::set<QDate> days;
    for (const Shift &shift : shifts) {
        if (shift.state == ShiftState::Open && ShiftRules::hasEnded(shift, ended))
            days.insert(shift.day);
    }
    return days;
}

Result<QJsonObject> keepHouse(Shop &shop, const Session &session)
{
    CABAS_LET(closings, TillService(shop.db(), shop.keysFolder()).housekeeping(session));
    CABAS_LET(days, daysToClose(shop, session));
    QJsonArray closed;
    for (const QDate day : days) {
        CABAS_LET(done, ShiftService(shop.db()).closeDay(session, day));
        if (done.shifts > 0)
            closed.append(QJsonObject{{u"date"_qs, dayText(day)},
                                      {u"closed"_qs, done.shifts},
                                      {u"absent"_qs, done.absent},
                                      {u"places_ended"_qs, int(done.ended.size())}});
    }
    return QJsonObject{{u"ok"_qs, true}, {u"closings"_qs, closings}, {u"shift_days"_qs, closed}};
}

} // namespace

int runHousekeeping(const QStringList &words)
{
    Arguments arguments(u"housekeeping FILE"_qs, 1, 1);
    if (!arguments.read(words))
        return ExitUsage;
    auto shop = arguments.openShop(arguments.word(0));
    if (!shop)
        return endedByFile(shop.failure());
    const Result<Session> session = arguments.session(**shop);
    if (!session)
        return ended(session.failure());
    const Result<QJsonObject> answer = keepHouse(**shop, *session);
    if (!answer)
        return answer.failure().kind == Failure::Kind::Storage ? endedByFile(answer.failure())
                                                               : ended(answer.failure());
    sayJson(*answer);
    return ExitDone;
}

} // namespace cabas
