// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/movecommand.h"

#include "app/cli/arguments.h"
#include "core/db/serveraddress.h"
#include "core/db/shopfile.h"
#include "core/db/shopmove.h"
#include "core/reports/verifier.h"

#include <QFile>
#include <QJsonObject>

namespace cabas {

namespace {

/// The words of this file.
struct MoveCommand {
    Q_DECLARE_TR_FUNCTIONS(MoveCommand)
};

/// Proves a shop; in words where it cannot be, or is not sound.
Result<VerifyReport> proven(const QString &place)
{
    CABAS_LET(database, ShopFile::open(place));
    VerifyReport report = Verifier::run(*database);
    if (report.ok())
        return report;
    QStringList wrong;
    for (const VerifyCheck &check : report.checks) {
        if (!check.ok)
            wrong += check.name;
    }
    return storageFailure(MoveCommand::tr("%1 does not hold together (%2). Run cabas verify on it, "
                                          "and do not work with it.")
                              .arg(place, wrong.join(u", "_qs)),
                          u"damaged"_qs);
}

} // namespace

int runMove(const QStringList &words)
{
    Arguments arguments(u"move FROM TO"_qs, 2, 2);
    if (!arguments.read(words))
        return ExitUsage;
    const QString from = arguments.word(0);
    const QString to = arguments.word(1);
    // What is damaged is not carried on: here it can still be compared with its backups.
    if (const auto before = proven(from); !before)
        return endedByFile(before.failure());
    const Result<ShopMove::Moved> moved = ShopMove::run(from, to, SystemClock().now());
    if (!moved)
        return endedByFile(moved.failure());
    if (!ServerAddress::isAddress(to))
        QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    const auto after = proven(to);
    if (!after)
        return endedByFile(after.failure());
    sayJson(QJsonObject{{u"ok"_qs, true},
                        {u"from"_qs, from},
                        {u"to"_qs, to},
                        {u"tables"_qs, moved->tables},
                        {u"rows"_qs, moved->rows},
                        {u"verify"_qs, after->toJson()}});
    sayError(MoveCommand::tr("The shop is at %1 now. %2 was left as it is: keep it as a backup, "
                             "and sell on it no more.")
                 .arg(to, from));
    return ExitDone;
}

} // namespace cabas
