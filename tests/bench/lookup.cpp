// SPDX-License-Identifier: GPL-3.0-or-later
// P10: from a scan to the product's row among 5,000, 50,000 and 500,000 products: the scan read by
// the shop's rules, then the product, its VAT code and its price of the day.
#include "core/catalog/barcoderulestore.h"
#include "core/till/tilldesk.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <array>
#include <random>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr std::array<int, 3> sizes{5000, 50000, 500000};
constexpr int rounds = 3;
constexpr int scans = 20000;

double scanned(BenchShop &shop, int products)
{
    std::mt19937 random(2);
    const QDate day = shop.session().today();
    std::vector<double> times;
    times.reserve(scans);
    for (int i = 0; i < scans; ++i) {
        const QString code = eanOf(1 + qint64(random() % quint32(products)));
        times.push_back(milliseconds([&] {
            const auto found = shop.db().read([&](Tx &tx) {
                return TillDesk::readScan(tx, BarcodeRuleStore::all(tx), code, day);
            });
            if (!found || !found->hit)
                giveUp(QStringLiteral("%1 was not found").arg(code));
        }));
    }
    return Spread::of(times).median;
}

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    std::array<std::vector<double>, sizes.size()> ours;
    std::array<std::vector<double>, sizes.size()> floors;
    std::vector<BenchShop> shops;
    for (const int size : sizes)
        shops.push_back(
            BenchShop::copyOf(QStringLiteral("lookup-%1.cabas").arg(size),
                              BenchShop::kept(QStringLiteral("shop-%1").arg(size), size)));
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < sizes.size(); ++i) {
            const QString size = QString::number(sizes.at(i));
            floors.at(i).push_back(
                floorFigures({QStringLiteral("lookup"),
                              size})[size + QStringLiteral(" products, barcode, SQLite index")]
                    .median);
            ours.at(i).push_back(scanned(shops[i], sizes.at(i)));
        }
    }
    for (size_t i = 0; i < sizes.size(); ++i) {
        const double floor = Spread::of(floors.at(i)).median;
        const double cabas = Spread::of(ours.at(i)).median;
        say({QStringLiteral("P10"),
             QStringLiteral("scan to product row, %L1 products").arg(sizes.at(i)), timeText(floor),
             timeText(cabas), cabas / floor, QStringLiteral("<= 5x"), 5, 0});
    }
    const double small = Spread::of(ours.front()).median;
    const double large = Spread::of(ours.back()).median;
    say({QStringLiteral("P10"), QStringLiteral("500,000 products against 5,000"), timeText(small),
         timeText(large), large / small, QStringLiteral("<= 1.5x"), 1.5, 0});
    return 0;
}
