// SPDX-License-Identifier: GPL-3.0-or-later
// F1: everything of the shop that answers what is typed in the palette, typing mistakes included,
// among 20,000 products; beside it the bare index, which knows no mistake.
#include "core/search/findservice.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <array>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int products = 20000;
constexpr int rounds = 3;
constexpr int times = 20;

/// On the way to a product, by its name, mistyped, and what nothing answers.
const std::array<const char *, 12> typed{"t",         "tom",     "tomate",  "tomate bio",
                                         "café",      "vin",     "tomatte", "noistete",
                                         "vni rouge", "fromgae", "1234",    "zzzzzzzz"};

Spread found(BenchShop &shop, const NameBooks &books)
{
    const FindService service(shop.db());
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        for (const char *text : typed)
            taken.push_back(milliseconds(
                [&] { must(service.find(shop.session(), books, QString::fromUtf8(text))); }));
    }
    return Spread::of(taken);
}

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    BenchShop shop = BenchShop::copyOf(QStringLiteral("find-20000.cabas"),
                                       BenchShop::kept(QStringLiteral("shop-20000"), products));
    std::optional<NameBooks> books;
    const double reading = milliseconds([&] {
        const auto names = FindService(shop.db()).names(shop.session());
        if (!names)
            giveUp(names.failure().message);
        books = *names;
    });
    std::vector<Spread> ours;
    std::vector<Spread> floors;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(found(shop, *books));
        floors.push_back(
            floorFigures({QStringLiteral("names"),
                          QStringLiteral("20000")})[QStringLiteral("20000 names, FTS5 trigram")]);
    }
    const Spread floor = Spread::ofRounds(floors);
    const Spread cabas = Spread::ofRounds(ours);
    say({QStringLiteral("F1"),
         QStringLiteral("anything found at a key, 95 of 100, 20,000 products"), timeText(floor.p95),
         timeText(cabas.p95), cabas.p95, QStringLiteral("<= 50 ms"), 50, 0});
    say({QStringLiteral("F1"), QStringLiteral("every name read, once"), QString(),
         timeText(reading), reading, QStringLiteral("<= 500 ms"), 500, 0});
    return 0;
}
