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
    auto shop = arguments.openShop(arguments.word(1));
    if (!shop)
        return endedByFile(shop.failure());
    const Result<Session> session = arguments.session(**shop);
    if (!session)
        return ended(session.failure());
    TrainingService service((*shop)->db(), (*shop)->path(), (*shop)->keysFolder());
    const QString path = TrainingService::pathOf((*shop)->path());
    Result<> done = Ok{};
    if (verb == u"end")
        done = service.end(*session);
    else if (const Result<QString> made =
                 verb == u"start" ? service.begin(*session) : service.reset(*session);
             !made)
        done = made.failure();
    if (!done)
        return done.failure().kind == Failure::Kind::Storage ? endedByFile(done.failure())
                                                             : ended(done.failure());
    sayJson(QJsonObject{{u"ok"_qs, true}, {u"file"_qs, path}});
    return ExitDone;
}

} // namespace cabas
