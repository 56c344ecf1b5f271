// SPDX-License-Identifier: GPL-3.0-or-later
// P7: the 100,000th ticket against the first. Both files are sold on in turn, so that a slower
// minute of the machine slows both.
#include "tests/bench/sales.h"

#include <QCoreApplication>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int before = 100000;
constexpr int rounds = 9;
constexpr int tickets = 200;

QString fullShop()
{
    return BenchShop::kept(QStringLiteral("shop-100000-tickets"), 5000,
                           [](Database &db, const Session &session) -> Result<> {
                               Sales sales(db, session);
                               sales.open();
                               for (int i = 0; i < before; ++i)
                                   sales.sell();
                               return Ok{};
                           });
}

Spread sold(Sales &sales)
{
    std::vector<double> times;
    for (int i = 0; i < tickets; ++i)
        times.push_back(milliseconds([&] { sales.sell(); }));
    return Spread::of(times);
}

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    const QString empty = BenchShop::kept(QStringLiteral("shop-5000"), 5000);
    BenchShop full = BenchShop::copyOf(QStringLiteral("growth.cabas"), fullShop());
    BenchShop fresh = BenchShop::copyOf(QStringLiteral("fresh.cabas"), empty);
    Sales last(full.db(), full.session());
    Sales first(fresh.db(), fresh.session());
    // The kept file's session began on the day it was made: sell on a till of today.
    last.open(QStringLiteral("T2"));
    first.open(QStringLiteral("T2"));
    std::vector<Spread> firsts;
    std::vector<Spread> lasts;
    std::vector<double> syncs;
    for (int round = 0; round < rounds; ++round) {
        firsts.push_back(sold(first));
        lasts.push_back(sold(last));
        syncs.push_back(fdatasyncMilliseconds());
    }
    const Spread begin = Spread::ofRounds(firsts);
    const Spread end = Spread::ofRounds(lasts);
    say({QStringLiteral("P7"), QStringLiteral("the 100,000th ticket against the first"),
         timeText(begin.median), timeText(end.median), end.median / begin.median,
         QStringLiteral("<= 1.2x"), 1.2, Spread::of(syncs).median});
    return 0;
}
