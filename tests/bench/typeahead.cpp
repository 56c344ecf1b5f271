// SPDX-License-Identifier: GPL-3.0-or-later
// P11: the first twenty products while a name is typed, from one letter on, accents folded.
#include "core/catalog/catalogstore.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <array>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr std::array<int, 3> sizes{5000, 50000, 500000};
constexpr int rounds = 3;
constexpr int times = 20;
constexpr int hits = 20;

/// What a person types on the way to a product, with and without accents.
const std::array<const char *, 14> typed{"t",   "to",        "tom",      "tomate", "tomate b",
                                         "fro", "café",      "cafe",     "bière",  "mate bio",
                                         "vin", "vin rouge", "noisette", "99"};

Spread searched(BenchShop &shop)
{
    const QDate day = shop.session().today();
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        for (const char *text : typed)
            taken.push_back(milliseconds([&] {
                must(shop.db().read([&](Tx &tx) {
                    return CatalogStore::search(tx, QString::fromUtf8(text), day, hits);
                }));
            }));
    }
    return Spread::of(taken);
}

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    std::array<std::vector<Spread>, sizes.size()> ours;
    std::array<std::vector<Spread>, sizes.size()> floors;
    std::vector<BenchShop> shops;
    for (const int size : sizes)
        shops.push_back(
            BenchShop::copyOf(QStringLiteral("lookup-%1.cabas").arg(size),
                              BenchShop::kept(QStringLiteral("shop-%1").arg(size), size)));
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < sizes.size(); ++i) {
            const QString size = QString::number(sizes.at(i));
            if (round == 0)
                floors.at(i).push_back(
                    floorFigures({QStringLiteral("names"),
                                  size})[size + QStringLiteral(" names, FTS5 trigram")]);
            ours.at(i).push_back(searched(shops[i]));
        }
    }
    for (size_t i = 0; i < sizes.size(); ++i) {
        const Spread floor = Spread::ofRounds(floors.at(i));
        const Spread cabas = Spread::ofRounds(ours.at(i));
        say({QStringLiteral("P11"),
             QStringLiteral("type-ahead, 95 of 100, %L1 products").arg(sizes.at(i)),
             timeText(floor.p95), timeText(cabas.p95), cabas.p95, QStringLiteral("<= 2 ms"),
             i < 2 ? 2.0 : 0, 0});
    }
    const double small = Spread::ofRounds(ours.front()).p95;
    const double large = Spread::ofRounds(ours.back()).p95;
    say({QStringLiteral("P11"), QStringLiteral("500,000 products against 5,000"), timeText(small),
         timeText(large), large / small, QStringLiteral("<= 3x"), 3, 0});
    return 0;
}
