// SPDX-License-Identifier: GPL-3.0-or-later
// P2: `cabas report trial-balance`, the whole command, beside the shell of SQLite on kept balances.
#include "tests/bench/books.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace cabas::bench;

namespace {

/// The program as shops have it: copied from end to end. What a linker wrote piece by piece lies in
/// small pages, and half a millisecond of each start goes into mapping them.
QString asInstalled()
{
    const QFileInfo built(ourProgram());
    const QString folder = filePath(QStringLiteral("installed"));
    QDir(folder).removeRecursively();
    QDir().mkpath(folder + QStringLiteral("/bin"));
    output(QStringLiteral("cp"), {built.filePath(), folder + QStringLiteral("/bin")});
    output(QStringLiteral("cp"),
           {QStringLiteral("-R"), built.dir().filePath(QStringLiteral("../lib")), folder});
    return folder + QStringLiteral("/bin/") + built.fileName();
}

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        giveUp(QStringLiteral("the shell of SQLite (sqlite3) is not here: P2 has no floor"));
    const Books books = Books::of(1);
    const Beside figures =
        beside({shell, books.floor,
                QStringLiteral("SELECT a.code, a.name, sum(debit), sum(credit) FROM balance p JOIN "
                               "account a ON a.id = p.account_id GROUP BY p.account_id")},
               {asInstalled(), QStringLiteral("report"), QStringLiteral("trial-balance"),
                books.ours, QStringLiteral("--from"), QStringLiteral("2016-01-01"),
                QStringLiteral("--to"), QStringLiteral("2016-12-31")},
               31);
    const QString work = QStringLiteral("trial balance, whole command, one year");
    say({QStringLiteral("P2"), work, timeText(figures.floor), timeText(figures.cabas),
         figures.cabas / figures.floor, QStringLiteral("<= 4x"), 4, 0});
    say({QStringLiteral("P2"),
         QStringLiteral("the same, as a time (memory %1 MiB)").arg(peakMemory(), 0, 'f', 0),
         timeText(figures.floor), timeText(figures.cabas), figures.cabas,
         QStringLiteral("<= 20 ms"), 20, 0});
    return 0;
}
