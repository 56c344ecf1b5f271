// SPDX-License-Identifier: GPL-3.0-or-later
// The standing of all of 2,500 members, computed anew from a year of 32,500 shifts.
#include "core/shifts/historystore.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"
#include "tests/bench/shiftyear.h"

#include <QCoreApplication>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int times = 7;
constexpr double mostMilliseconds = 1000;

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    BenchShop shop(ShiftYear::path());
    size_t members = 0;
    size_t spans = 0;
    const auto standings = [&] {
        members = spans = 0;
        must(shop.db().read([&](Tx &tx) {
            for (const auto &[member, facts] : HistoryStore::facts(tx)) {
                spans += StandingRules::timeline(facts).size();
                ++members;
            }
            return 0;
        }));
    };
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(milliseconds(standings));
    if (members != 2500 || spans <= members)
        giveUp(QStringLiteral("the year is not what was lived"));
    const double figure = Spread::of(all).median;
    say({QStringLiteral("S1"), QStringLiteral("standing of all of 2,500 members, a year"),
         QStringLiteral("-"), timeText(figure), figure, QStringLiteral("<= 1000 ms"),
         mostMilliseconds, 0});
    return 0;
}
