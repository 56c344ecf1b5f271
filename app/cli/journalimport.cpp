// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalimport.h"

#include "core/accounting/journalimport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

namespace {

QJsonObject importJson(const JournalImport &done)
{
    QJsonArray refused;
    for (const ForeignRefusal &refusal : done.refused)
        refused.append(QJsonObject{{u"line"_qs, refusal.line}, {u"reason"_qs, refusal.reason}});
    QJsonObject json{{u"format"_qs, done.format},
                     {u"read"_qs, done.read},
                     {u"added"_qs, done.added},
                     {u"changed"_qs, 0},
                     {u"unchanged"_qs, done.unchanged},
                     {u"lines"_qs, done.lines},
                     {u"debit_cents"_qs, done.debit.cents()},
                     {u"accounts_added"_qs, done.accountsAdded},
                     {u"lettered"_qs, done.lettered},
                     {u"journals_added"_qs, done.journalsAdded},
                     {u"written"_qs, done.written},
                     {u"refused"_qs, refused}};
    if (done.refusedMore > 0)
        json.insert(u"refused_more"_qs, done.refusedMore);
    return json;
}

} // namespace

int runJournalImport(const Arguments &arguments, Shop &shop, const Session &session)
{
    QFile file(arguments.word(2));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        sayError(Arguments::tr("%1 cannot be read, or is too large.").arg(arguments.word(2)));
        return ExitFile;
    }
    const JournalImportOptions options{arguments.has(u"dry-run"_qs), arguments.has(u"partial"_qs),
                                       QFileInfo(file).fileName()};
    const Result<JournalImport> done = JournalImportService(shop.db()).run(session, file, options);
    if (!done)
        return ended(done.failure());
    sayJson(importJson(*done));
    return done->hasRefusals() && !options.partial ? ExitRefused : ExitDone;
}

} // namespace cabas
