// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trainingcommand.h"

#include "app/cli/arguments.h"
#include "core/reports/trainingservice.h"

namespace cabas {

int runTraining(const QStringList &words)
{
    Arguments arguments(u"training start|reset|end FILE"_qs, 2, 2);
    if (!arguments.read(words))
        return ExitUsage;
    const QString verb = arguments.word(0);
    if (!QStringList{u"start"_qs, u"reset"_qs, u"end"_qs}.contains(verb)) {
        sayError(Arguments::tr("“%1” is not one of: %2.").arg(verb, u"start, reset, end"_qs));
        return ExitUsage;
    }
    return arguments.atShop(arguments.word(1), [&](Shop &shop, const Session &session) -> int {
        TrainingService service(shop.db(), shop.path(), shop.keysFolder());
        Result<> done = Ok{};
        if (verb == u"end")
            done = service.end(session);
        else if (const Result<QString> made =
                     verb == u"start" ? service.begin(session) : service.reset(session);
                 !made)
            done = made.failure();
        if (!done)
            return endedBy(done.failure());
        sayJson(QJsonObject{{u"ok"_qs, true}, {u"file"_qs, TrainingService::pathOf(shop.path())}});
        return ExitDone;
    });
}

} // namespace cabas
