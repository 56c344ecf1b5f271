// SPDX-License-Identifier: GPL-3.0-or-later
// covers: demandrules demandhistory proposalrules
// CABAS_SEEDS=100-199 prints the table for other seeds than those the rules were made with.
#include "tests/core/purchasing/demandsimulation.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cstdio>
#include <optional>

using namespace cabas;
using namespace cabas::test;

namespace {

constexpr int usualService = 9'500;
constexpr int shortestCover = 5;
constexpr int longestCover = 26;

/// Of all series of a kind, under one way of ordering.
SimulationResult together(SeriesKind kind, quint64 first, quint64 last, const OrderingWay &way)
{
    SimulationResult sum;
    for (quint64 seed = first; seed <= last; ++seed) {
        const SimulationResult one =
            DemandSimulation::play(DemandSimulation::series(kind, seed), way);
        sum.outDays += one.outDays;
        sum.lost += one.lost;
        sum.stockSum += one.stockSum;
        sum.days += one.days;
    }
    return sum;
}

/// The proposal beside the moving average, whose days are chosen by somebody who knows the outcome:
/// so many that it holds the same stock, between two whole numbers of days where need be.
struct Compared {
    SimulationResult proposal;
    qint64 averageOutDays = 0; ///< at the stock of the proposal
    int averageDays = 0;       ///< the larger of the two
};

Compared compare(SeriesKind kind, quint64 first, quint64 last)
{
    Compared compared;
    compared.proposal = together(kind, first, last, DemandSimulation::proposal(usualService));
    const qint64 stock = compared.proposal.stockSum;
    SimulationResult less;
    for (int days = shortestCover; days <= longestCover; ++days) {
        const SimulationResult more =
            together(kind, first, last, DemandSimulation::movingAverage(days));
        compared.averageDays = days;
        compared.averageOutDays = more.outDays;
        if (more.stockSum < stock) {
            less = more;
            continue;
        }
        if (less.days > 0)
            compared.averageOutDays = less.outDays - (less.outDays - more.outDays) *
                                                         (stock - less.stockSum) /
                                                         (more.stockSum - less.stockSum);
        break;
    }
    return compared;
}

void printTable(quint64 first, quint64 last)
{
    std::printf("seeds %llu to %llu\n", static_cast<unsigned long long>(first),
                static_cast<unsigned long long>(last));
    std::printf("series        |   stock | out days | of the average | of so many days\n");
    for (const SeriesKind kind : DemandSimulation::kinds()) {
        const Compared row = compare(kind, first, last);
        std::printf("%-13s | %7.1f | %8lld | %14lld | %d\n", DemandSimulation::kindName(kind),
                    double(row.proposal.stockSum) / double(row.proposal.days),
                    static_cast<long long>(row.proposal.outDays),
                    static_cast<long long>(row.averageOutDays), row.averageDays);
    }
}

} // namespace

class TestDemandBacktest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewerStockOutDaysAtNoMoreStock_data()
    {
        QTest::addColumn<int>("kind");
        for (const SeriesKind kind : DemandSimulation::kinds())
            QTest::newRow(DemandSimulation::kindName(kind)) << int(kind);
    }
    void fewerStockOutDaysAtNoMoreStock()
    {
        QFETCH(int, kind);
        const Compared row = compare(SeriesKind(kind), 1, 40);
        QVERIFY2(row.proposal.outDays < row.averageOutDays,
                 qPrintable(QStringLiteral("%1 days out, %2 by the moving average of %3 days")
                                .arg(row.proposal.outDays)
                                .arg(row.averageOutDays)
                                .arg(row.averageDays)));
    }

    void theTable()
    {
        const QList<QByteArray> seeds = qgetenv("CABAS_SEEDS").split('-');
        if (seeds.size() != 2)
            QSKIP("CABAS_SEEDS=1-99 prints the table");
        printTable(seeds.at(0).toULongLong(), seeds.at(1).toULongLong());
    }
};

CABAS_TEST(TestDemandBacktest)
#include "tst_demandbacktest.moc"
