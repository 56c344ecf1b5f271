// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifycommand.h"

#include "app/cli/arguments.h"
#include "core/access/shopstore.h"
#include "core/access/technicaljournal.h"
#include "core/db/shopfile.h"
#include "core/reports/shopinfo.h"
#include "core/reports/verifier.h"

#include <QSysInfo>

#include <cstdio>
#include <unistd.h>

namespace cabas {

namespace {

QString tableOf(const VerifyReport &report)
{
    QString text;
    for (const VerifyCheck &check : report.checks)
        text += u"%1  %2  %3  %4\n"_qs.arg(
            check.ok ? u"ok   "_qs : u"WRONG"_qs, check.name.leftJustified(16),
            QString::number(check.checked).rightJustified(9), check.detail);
    return text.trimmed();
}

QString tableOf(const QJsonObject &object)
{
    QString text;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            text += tableOf(it->toObject()) + u'\n';
        else
            text +=
                it.key().leftJustified(14) + it->toVariant().toStringList().join(u", "_qs) + u'\n';
    }
    return text.trimmed();
}

/// Which check is under way, on a terminal alone; each is written over by the next.
bool tellStep(const QString &name, int done, int all)
{
    if (::isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\r\033[K%d/%d %s", done + 1, all, qPrintable(name));
    return true;
}

void endSteps()
{
    if (::isatty(STDERR_FILENO) != 0)
        std::fputs("\r\033[K", stderr);
}

/// The journal of a real shop keeps that something was found; a file to try things out is left as
/// it is, byte for byte.
void noteFaults(Database &db, const VerifyReport &report)
{
    QStringList wrong;
    for (const VerifyCheck &check : report.checks) {
        if (!check.ok)
            wrong += check.name;
    }
    const auto shop = db.read([](Tx &tx) { return ShopStore::read(tx); });
    if (wrong.isEmpty() || !shop || shop->sandbox)
        return;
    const SystemClock clock;
    const Session nobody({UserId(0), {}, {}}, clock, shop->timeZone, QSysInfo::machineHostName());
    // A file that is damaged may refuse: what was found is said either way.
    static_cast<void>(TechnicalJournal(db).note(nobody, TechnicalKind::Integrity,
                                                {{u"checks"_qs, wrong.join(u", "_qs)}}));
}

} // namespace

int runVerify(const QStringList &words)
{
    Arguments arguments(u"verify FILE"_qs, 1, 1);
    if (!arguments.read(words))
        return ExitUsage;
    // Without a session: what cannot be trusted need not say who may look at it.
    const auto db = ShopFile::open(arguments.word(0));
    if (!db)
        return endedByFile(db.failure());
    const VerifyReport report = Verifier::run(**db, {}, tellStep);
    endSteps();
    noteFaults(**db, report);
    if (arguments.format() == u"table")
        sayLine(tableOf(report).toUtf8());
    else
        sayJson(report.toJson());
    return report.ok() ? ExitDone : ExitRefused;
}

int runInfo(const QStringList &words)
{
    Arguments arguments(u"info FILE [--schema]"_qs, 1, 1);
    arguments.addFlag(u"schema"_qs, Arguments::tr("the tables and what verify watches in them"));
    if (!arguments.read(words))
        return ExitUsage;
    const auto db = ShopFile::open(arguments.word(0));
    if (!db)
        return endedByFile(db.failure());
    const bool isSchema = arguments.has(u"schema"_qs);
    const Result<QJsonObject> info =
        isSchema ? ShopInfo::schema(**db) : ShopInfo::read(**db, arguments.word(0));
    if (!info)
        return endedByFile(info.failure());
    if (arguments.format() == u"table" && !isSchema)
        sayLine(tableOf(*info).toUtf8());
    else
        sayJson(*info);
    return ExitDone;
}

} // namespace cabas
