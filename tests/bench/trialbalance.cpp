// SPDX-License-Identifier: GPL-3.0-or-later
// P1 and P3: the trial balance in the core, of a year's file and of many years'.
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/books.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int rounds = 7;
constexpr int times = 11;

/// The balance of the last year, with all that was carried to it.
double ours(BenchShop &shop, const FiscalYear &year)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i)
        taken.push_back(milliseconds([&] {
            must(shop.db().read([&](Tx &tx) {
                return BalanceStore::trialBalance(tx, year, year.start, year.end);
            }));
        }));
    return Spread::of(taken).median;
}

void measure(const QString &row, int years, const QString &work)
{
    const Books books = Books::of(years);
    BenchShop shop(books.ours);
    const std::vector<FiscalYear> all =
        must(shop.db().read([](Tx &tx) { return FiscalYearStore::all(tx); }));
    const FiscalYear year = all.at(size_t(years) - 1);
    std::vector<double> floors;
    std::vector<double> cabas;
    for (int round = 0; round < rounds; ++round) {
        floors.push_back(
            floorFigures({QStringLiteral("balance"),
                          books.floor})[QStringLiteral("trial balance in process, kept balances")]
                .median);
        cabas.push_back(ours(shop, year));
    }
    const double floor = Spread::of(floors).median;
    const double figure = Spread::of(cabas).median;
    say({row, work, timeText(floor), timeText(figure), figure / floor, QStringLiteral("<= 1.5x"),
         1.5, 0});
}

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    measure(QStringLiteral("P1"), 1, QStringLiteral("trial balance in the core, one year"));
    measure(QStringLiteral("P3"), manyYears(),
            QStringLiteral("trial balance in the core, %1 years").arg(manyYears()));
    return 0;
}
