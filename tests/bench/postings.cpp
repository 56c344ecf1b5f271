// SPDX-License-Identifier: GPL-3.0-or-later
// P17: a year of entries taken in from a FEC, each balanced, numbered, sealed and added to the kept
// balances, beside two-sided transfers of the floor in batches.
#include "core/accounting/accountingservice.h"
#include "core/accounting/journalimport.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/books.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFile>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int rounds = 3;
constexpr int transfers = 100'000;
constexpr int batch = 1'000;
constexpr int firstYear = 2016;

QString yearAsFec()
{
    const QString path = filePath(QStringLiteral("postings.txt"));
    if (QFile::exists(path))
        return path;
    BenchShop books(Books::of(1).ours);
    QFile file(path);
    QFile description(path + QStringLiteral(".description"));
    if (!file.open(QIODevice::WriteOnly) || !description.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("no place for the FEC"));
    must(AccountingService(books.db()).exportFec(books.session(), firstYear, file, description));
    return path;
}

/// Two postings a transfer.
double floorRate()
{
    return 2 * floorPace({QStringLiteral("transfers"), filePath(QStringLiteral("transfers.db")),
                          QString::number(transfers), QString::number(batch)});
}

double ourRate(const QString &fec, const QString &empty)
{
    BenchShop shop = BenchShop::copyOf(QStringLiteral("postings.cabas"), empty);
    QFile file(fec);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(file.errorString());
    qint64 lines = 0;
    const double took = milliseconds([&] {
        const JournalImport made =
            must(JournalImportService(shop.db()).run(shop.session(), file, {}));
        if (!made.written)
            giveUp(QStringLiteral("the year was refused: ") +
                   (made.refused.empty() ? QString() : made.refused.front().reason));
        lines = made.lines;
    });
    return double(lines) * 1000 / took;
}

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    const QString fec = yearAsFec();
    const QString empty = BenchShop::kept(QStringLiteral("shop-5000"), 5000);
    std::vector<double> floors;
    std::vector<double> cabas;
    for (int round = 0; round < rounds; ++round) {
        floors.push_back(floorRate());
        cabas.push_back(ourRate(fec, empty));
    }
    const double floor = Spread::of(floors).median;
    const double figure = Spread::of(cabas).median;
    const auto pace = [](double rate) {
        return QStringLiteral("%1 a second").arg(rate, 0, 'f', 0);
    };
    say({QStringLiteral("P17"), QStringLiteral("postings of a year taken in from a FEC"),
         pace(floor), pace(figure), floor / figure, QStringLiteral("<= 2x"), 2,
         fdatasyncMilliseconds()});
    return 0;
}
