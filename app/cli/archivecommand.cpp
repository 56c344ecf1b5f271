// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archivecommand.h"

#include "app/cli/arguments.h"
#include "core/base/day.h"
#include "core/reports/archivecheck.h"
#include "core/reports/archiveservice.h"

#include <QJsonArray>

namespace cabas {

namespace {

/// The days asked for; false after an explanation on stderr.
bool readPeriod(const Arguments &arguments, std::optional<int> &year, std::optional<QDate> &from,
                std::optional<QDate> &to)
{
    bool ok = true;
    from = arguments.day(u"from"_qs, ok);
    to = arguments.day(u"to"_qs, ok);
    if (ok && arguments.has(u"year"_qs)) {
        year = arguments.value(u"year"_qs).toInt(&ok);
        if (!ok)
            sayError(Arguments::tr("--year must be a year such as 2026."));
    }
    if (ok && (from.has_value() != to.has_value() || (from && year))) {
        sayError(Arguments::tr("Give --year, or both --from and --to, or none of them."));
        ok = false;
    }
    return ok;
}

int runWrite(const Arguments &arguments)
{
    std::optional<int> year;
    std::optional<QDate> from;
    std::optional<QDate> to;
    if (!readPeriod(arguments, year, from, to))
        return ExitUsage;
    return arguments.atShop(arguments.word(1), [&](Shop &shop, const Session &session) -> int {
        const auto made = writeArchive(shop, session, {year, from, to}, arguments.word(2));
        if (!made)
            return endedBy(made.failure());
        QJsonObject answer = *made;
        answer.insert(u"ok"_qs, true);
        sayJson(answer);
        return ExitDone;
    });
}

int runCheck(const Arguments &arguments)
{
    const Result<ArchiveFindings> findings = ArchiveCheck::run(arguments.word(1));
    if (!findings)
        return endedByFile(findings.failure());
    QJsonObject answer = findings->report.toJson();
    for (const char *fact : {"shop", "siren", "program", "from", "to", "written_at", "public_key",
                             "training", "totals"}) {
        const QString name = QString::fromLatin1(fact);
        if (findings->manifest.contains(name))
            answer.insert(name, findings->manifest[name]);
    }
    sayJson(answer);
    return findings->report.ok() ? ExitDone : ExitRefused;
}

} // namespace

Result<QJsonObject> writeArchive(Shop &shop, const Session &session, const ArchiveDays &days,
                                 const QString &out)
{
    ArchiveService service(shop.db(), shop.keysFolder());
    CABAS_LET(period, service.period(session, days.year));
    CABAS_LET(made, service.write(session, days.from.value_or(period.first),
                                  days.to.value_or(period.second), out));
    return QJsonObject{{u"archive"_qs, made.name},
                       {u"from"_qs, dayText(made.from)},
                       {u"to"_qs, dayText(made.to)},
                       {u"bytes"_qs, made.bytes},
                       {u"sha256"_qs, made.sha256},
                       {u"tickets"_qs, made.tickets},
                       {u"total_cents"_qs, made.total.cents()},
                       {u"public_key"_qs, made.publicKey},
                       {u"signature"_qs, made.signature}};
}

int runArchive(const QStringList &words)
{
    Arguments arguments(u"archive write FILE OUT [--year Y | --from DAY --to DAY] | verify "
                        "ARCHIVE"_qs,
                        2, 3);
    arguments.add(u"year"_qs, Arguments::tr("the year a fiscal year ends in"), u"YEAR"_qs);
    arguments.add(u"from"_qs, Arguments::tr("first day"), u"DAY"_qs);
    arguments.add(u"to"_qs, Arguments::tr("last day"), u"DAY"_qs);
    if (!arguments.read(words))
        return ExitUsage;
    const QString verb = arguments.word(0);
    if (verb == u"write" && arguments.words().size() == 3)
        return runWrite(arguments);
    if (verb == u"verify" && arguments.words().size() == 2)
        return runCheck(arguments);
    sayError(Arguments::tr("Say “archive write FILE OUT” or “archive verify ARCHIVE”."));
    return ExitUsage;
}

} // namespace cabas
