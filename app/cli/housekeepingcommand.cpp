// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/housekeepingcommand.h"

#include "app/cli/arguments.h"
#include "core/base/day.h"
#include "core/shifts/shiftservice.h"
#include "core/till/tillservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

namespace {

Result<QJsonObject> keepHouse(Shop &shop, const Session &session)
{
    CABAS_LET(closings, TillService(shop.db(), shop.keysFolder()).housekeeping(session));
    ShiftService shifts(shop.db());
    CABAS_LET(days, shifts.daysToClose(session));
    QJsonArray closed;
    for (const QDate day : days) {
        CABAS_LET(done, shifts.closeDay(session, day));
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
