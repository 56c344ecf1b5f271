// SPDX-License-Identifier: GPL-3.0-or-later
// P6: a durable ticket of twelve lines with its stock, chain and audit.
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"
#include "tests/bench/sales.h"

#include <QCoreApplication>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int rounds = 7;
constexpr int tickets = 500;

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    const QString empty = BenchShop::kept(QStringLiteral("shop-5000"), 5000);
    BenchShop shop = BenchShop::copyOf(QStringLiteral("ticket.cabas"), empty);
    Sales sales(shop.db(), shop.session());
    sales.open();
    std::vector<Spread> ours;
    std::vector<Spread> floors;
    std::vector<double> syncs;
    for (int round = 0; round < rounds; ++round) {
        floors.push_back(floorFigure({QStringLiteral("sale"), filePath(QStringLiteral("floor.db")),
                                      QString::number(tickets), QStringLiteral("full")}));
        std::vector<double> times;
        for (int i = 0; i < tickets; ++i)
            times.push_back(milliseconds([&] { sales.sell(); }));
        ours.push_back(Spread::of(times));
        syncs.push_back(fdatasyncMilliseconds());
    }
    const Spread cabas = Spread::ofRounds(ours);
    const Spread floor = Spread::ofRounds(floors);
    const double sync = Spread::of(syncs).median;
    say({QStringLiteral("P6"), QStringLiteral("durable ticket of 12 lines, median"),
         timeText(floor.median), timeText(cabas.median), cabas.median / floor.median,
         QStringLiteral("<= 2.5x"), 2.5, sync});
    say({QStringLiteral("P6"), QStringLiteral("durable ticket of 12 lines, 99 of 100"),
         timeText(floor.p99), timeText(cabas.p99), cabas.p99 / floor.p99, QStringLiteral("<= 4x"),
         4, sync});
    return 0;
}
