// SPDX-License-Identifier: GPL-3.0-or-later
// I1: a supplier's catalogue of 20,000 rows from its bytes to COMMIT, against one of 5,000; and the
// same catalogue again, which changes nothing, against the first time.
#include "core/formats/cataloguefile.h"
#include "core/purchasing/catalogueimportservice.h"
#include "core/purchasing/supplierservice.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <array>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr std::array<int, 2> sizes{5000, 20000};
constexpr int rounds = 3;

QByteArray catalogueOf(int rows)
{
    QByteArray lines = "Ref;Nom;EAN;Conditionnement;Prix HT;TVA\n";
    for (int number = 1; number <= rows; ++number)
        lines += "R" + QByteArray::number(number) + ';' + nameOf(number).toUtf8() + ";;6 x 500 g;" +
                 QByteArray::number(1 + number % 30) + ",25;5,5\n";
    return lines;
}

/// Reads the file and takes all of it.
void import(BenchShop &shop, SupplierId supplier, const QByteArray &bytes)
{
    const CatalogueFile file = must(CatalogueFile::read(bytes));
    const SupplierCatalogue catalogue = must(file.articles(file.table->guess()));
    must(CatalogueImportService(shop.db()).take(shop.session(), supplier, {}, catalogue, {}));
}

struct Times {
    std::vector<double> first;
    std::vector<double> again;
};

void measure(int rows, Times &times)
{
    const QByteArray bytes = catalogueOf(rows);
    BenchShop shop =
        BenchShop::copyOf(QStringLiteral("catalogue.cabas"),
                          BenchShop::kept(QStringLiteral("shop-%1").arg(sizes[0]), sizes[0]));
    Supplier fresh;
    fresh.name = QStringLiteral("Wholesaler");
    const SupplierId supplier = must(SupplierService(shop.db()).add(shop.session(), fresh)).id;
    times.first.push_back(milliseconds([&] { import(shop, supplier, bytes); }));
    times.again.push_back(milliseconds([&] { import(shop, supplier, bytes); }));
}

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    std::array<Times, sizes.size()> times;
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < sizes.size(); ++i)
            measure(sizes.at(i), times.at(i));
    }
    const double small = Spread::of(times.front().first).median;
    const double large = Spread::of(times.back().first).median;
    const double again = Spread::of(times.back().again).median;
    say({QStringLiteral("I1"), QStringLiteral("catalogue of 20,000 rows against 5,000"),
         timeText(small), timeText(large), large / small, QStringLiteral("<= 5x"), 5,
         fdatasyncMilliseconds()});
    say({QStringLiteral("I1"), QStringLiteral("the 20,000 again against the first time"),
         timeText(large), timeText(again), again / large, QStringLiteral("<= 1x"), 1, 0});
    return 0;
}
