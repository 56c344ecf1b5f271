// SPDX-License-Identifier: GPL-3.0-or-later
// P11: the first twenty products while a name is typed, from one letter on, accents folded.
#include "core/catalog/catalogstore.h"
#include "core/purchasing/productlistservice.h"
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
constexpr int listRows = 60;

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

/// The list of products as its page reads it at each key: the first rows of what is left.
Spread filtered(BenchShop &shop)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        for (const char *text : typed)
            taken.push_back(milliseconds([&] {
                ProductFilter filter;
                filter.typed = QString::fromUtf8(text);
                filter.life = ListedLife::OnSale;
                must(ProductListService(shop.db()).page(shop.session(), filter, std::nullopt,
                                                        listRows));
            }));
    }
    return Spread::of(taken);
}

/// A shop of 20,000 products, its list filtered at each key within a frame of the screen.
void sayList()
{
    BenchShop shop = BenchShop::copyOf(QStringLiteral("list-20000.cabas"),
                                       BenchShop::kept(QStringLiteral("shop-20000"), 20000));
    std::vector<Spread> ours;
    std::vector<Spread> floors;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(filtered(shop));
        floors.push_back(
            floorFigures({QStringLiteral("names"),
                          QStringLiteral("20000")})[QStringLiteral("20000 names, memory scan")]);
    }
    const Spread floor = Spread::ofRounds(floors);
    const Spread cabas = Spread::ofRounds(ours);
    say({QStringLiteral("L1"),
         QStringLiteral("list of products filtered, 95 of 100, 20,000 products"),
         timeText(floor.p95), timeText(cabas.p95), cabas.p95, QStringLiteral("<= 16.7 ms"), 16.7,
         0});
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
    sayList();
    return 0;
}
