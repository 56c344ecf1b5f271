// SPDX-License-Identifier: GPL-3.0-or-later
// P4: every balance rebuilt from the postings and compared with the one that is kept.
#include "core/reports/bookcheckstore.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/books.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace cabas;
using namespace cabas::bench;

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        giveUp(QStringLiteral("the shell of SQLite (sqlite3) is not here: P4 has no floor"));
    const Books books = Books::of(1);
    BenchShop shop(books.ours);
    std::vector<double> floors;
    std::vector<double> ours;
    for (int round = 0; round < 5; ++round) {
        floors.push_back(milliseconds([&] {
            output(shell,
                   {books.floor,
                    QStringLiteral("SELECT count(*) FROM (SELECT account_id, substr(date, 1, 7) "
                                   "AS month, sum(debit) AS debit, sum(credit) AS credit FROM "
                                   "posting JOIN entry ON entry.id = entry_id GROUP BY 1, 2) s "
                                   "LEFT JOIN balance b USING (account_id, month) WHERE "
                                   "b.debit IS NOT s.debit OR b.credit IS NOT s.credit")});
        }));
        ours.push_back(milliseconds([&] {
            const Findings found =
                must(shop.db().read([](Tx &tx) { return BookCheckStore::balances(tx); }));
            if (!found.faults.isEmpty() || found.checked == 0)
                giveUp(QStringLiteral("the balances that are kept are not those of the postings"));
        }));
    }
    const double floor = Spread::of(floors).median;
    const double cabas = Spread::of(ours).median;
    say({QStringLiteral("P4"), QStringLiteral("every balance rebuilt and compared, one year"),
         timeText(floor), timeText(cabas), cabas / floor, QStringLiteral("<= 1.5x"), 1.5, 0});
    return 0;
}
