// SPDX-License-Identifier: GPL-3.0-or-later
// P5: the FEC of a year, the whole command, beside the same columns as text out of SQLite's shell.
#include "tests/bench/books.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace cabas::bench;

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        giveUp(QStringLiteral("the shell of SQLite (sqlite3) is not here: P5 has no floor"));
    const Books books = Books::of(1);
    const Beside figures = beside(
        {shell, books.floor, QStringLiteral(".mode tabs"),
         QStringLiteral(".output ") + filePath(QStringLiteral("floor.txt")),
         QStringLiteral("SELECT e.journal, 'Ventes', e.id, replace(e.date, '-', ''), a.code, "
                        "a.name, '', '', e.ref, replace(e.date, '-', ''), e.label, "
                        "printf('%d,%02d', p.debit / 100, p.debit % 100), "
                        "printf('%d,%02d', p.credit / 100, p.credit % 100), '', '', "
                        "replace(e.date, '-', ''), '', '' FROM entry e JOIN posting p ON "
                        "p.entry_id = e.id JOIN account a ON a.id = p.account_id ORDER BY e.id, "
                        "p.id")},
        {ourProgram(), QStringLiteral("export"), QStringLiteral("fec"), books.ours,
         filePath(QStringLiteral("fec.txt")), QStringLiteral("--year"), QStringLiteral("2016")},
        5);
    say({QStringLiteral("P5"),
         QStringLiteral("FEC of a year, whole command (memory %1 MiB)")
             .arg(peakMemory(), 0, 'f', 0),
         timeText(figures.floor), timeText(figures.cabas), figures.cabas / figures.floor,
         QStringLiteral("<= 2x"), 2, 0});
    return 0;
}
