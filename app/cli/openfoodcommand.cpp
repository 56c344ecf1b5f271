// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openfoodcommand.h"

#include "core/catalog/openfoodservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace cabas {

namespace {

constexpr int whole = 100;

volatile std::sig_atomic_t stopped = 0;

void stop(int)
{
    stopped = 1;
}

/// Shows how far it is on a terminal; says false when Ctrl-C was pressed.
bool goOn(qint64 bytes, qint64 size, qint64 products)
{
    if (isatty(STDERR_FILENO) != 0) {
        const QString share =
            size > 0 ? QStringLiteral("%1 %  ").arg(bytes * whole / size) : QString();
        std::fprintf(stderr, "\r%s%lld", qPrintable(share), static_cast<long long>(products));
        std::fflush(stderr);
    }
    return stopped == 0;
}

QJsonArray refusedJson(const OpenFoodImport &done)
{
    QJsonArray list;
    for (const OpenFoodRefusal &refusal : done.refused)
        list.append(QJsonObject{
            {u"line"_qs, refusal.line},
            {u"reason"_qs, refusal.internal ? Arguments::tr("a number of one shop or database only")
                                            : Arguments::tr("no barcode, no name, or damaged")}});
    return list;
}

int importFrom(const Arguments &arguments, Shop &shop, const Session &session)
{
    QFile file(arguments.word(2));
    const bool isOpen = arguments.word(2) == u"-" ? file.open(stdin, QIODevice::ReadOnly)
                                                  : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        sayError(Arguments::tr("%1 cannot be read, or is too large.").arg(arguments.word(2)));
        return ExitFile;
    }
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    const qint64 size = file.isSequential() ? 0 : file.size();
    const Result<OpenFoodImport> done =
        OpenFoodService(shop.db(), shop.path())
            .import(session, file,
                    [size](qint64 bytes, qint64 products) { return goOn(bytes, size, products); });
    if (isatty(STDERR_FILENO) != 0)
        std::fputs("\r", stderr);
    if (!done)
        return ended(done.failure());
    sayJson(QJsonObject{{u"read"_qs, done->read},
                        {u"added"_qs, done->kept},
                        {u"changed"_qs, 0},
                        {u"unchanged"_qs, 0},
                        {u"internal"_qs, done->internal},
                        {u"unreadable"_qs, done->unreadable},
                        {u"attribution"_qs, OpenFoodRules::attribution()},
                        {u"refused"_qs, refusedJson(*done)}});
    return ExitDone;
}

} // namespace

int importOpenFood(const Arguments &arguments)
{
    return arguments.atShop(arguments.word(1), [&](Shop &shop, const Session &session) {
        return importFrom(arguments, shop, session);
    });
}

} // namespace cabas
