// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of what a product sells: of one that moved 137,000 times in five years, read with its
// reasons; the floor sums the same moves of a year by day with bare SQLite.
#include "core/purchasing/demandchartservice.h"
#include "tests/bench/hotproduct.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int times = 15;
constexpr int daysOfYear = 365;
constexpr double mostMilliseconds = 100;

const char *const summing =
    "WITH RECURSIVE walk (previous_id, day, kind, quantity_milli) AS ("
    "SELECT m.previous_id, m.day, m.kind, m.quantity_milli FROM stock_levels s "
    "JOIN stock_moves m ON m.id = s.last_move_id WHERE s.product_id = ?2 UNION ALL "
    "SELECT m.previous_id, m.day, m.kind, m.quantity_milli FROM walk w "
    "JOIN stock_moves m ON m.id = w.previous_id WHERE w.previous_id >= "
    "(SELECT MIN(d.first_move_id) FROM stock_days d WHERE d.day >= ?1)) "
    "SELECT day, SUM(CASE WHEN kind = 'sale' OR kind = 'refund' "
    "THEN -quantity_milli ELSE 0 END), SUM(quantity_milli) "
    "FROM walk WHERE day >= ?1 GROUP BY day ORDER BY day";

/// The days that bare SQLite gives.
int stepped(sqlite3_stmt *statement, const QByteArray &from)
{
    sqlite3_reset(statement);
    sqlite3_bind_text(statement, 1, from.constData(), -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 2, HotProduct::product);
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        sqlite3_column_text(statement, 0);
        sqlite3_column_int64(statement, 1);
        ++rows;
    }
    return rows;
}

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    BenchShop shop = BenchShop::copyOf(QStringLiteral("demandchart.cabas"), HotProduct::kept());
    sqlite3 *bare = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(shop.path().toUtf8().constData(), &bare, SQLITE_OPEN_READONLY, nullptr) !=
            SQLITE_OK ||
        sqlite3_prepare_v2(bare, summing, -1, &statement, nullptr) != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(bare)));
    const QByteArray from =
        shop.session().today().addDays(-daysOfYear).toString(Qt::ISODate).toLatin1();
    const DemandChartService service(shop.db());
    std::vector<double> floor;
    std::vector<double> ours;
    for (int i = 0; i < times; ++i) {
        floor.push_back(milliseconds([&] {
            if (stepped(statement, from) == 0)
                giveUp(QStringLiteral("the product did not move"));
        }));
        ours.push_back(milliseconds(
            [&] { must(service.chart(shop.session(), ProductId(HotProduct::product))); }));
    }
    sqlite3_finalize(statement);
    sqlite3_close(bare);
    const double least = Spread::of(floor).median;
    const double cabas = Spread::of(ours).median;
    say({QStringLiteral("D1"), QStringLiteral("chart of a product’s demand, with its reasons"),
         timeText(least), timeText(cabas), cabas, QStringLiteral("<= 100 ms"), mostMilliseconds,
         0});
    return 0;
}
