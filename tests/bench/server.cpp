// SPDX-License-Identifier: GPL-3.0-or-later
// PG: the same work on a shop's file and on a PostgreSQL server, in turn. The server is one that
// somebody runs as docs/POSTGRESQL.md asks, with everything synced: CABAS_BENCH_SERVER is the
// address of an empty database there, which the shop is moved into. Without it nothing is measured.
#include "core/catalog/catalogstore.h"
#include "core/purchasing/productlistservice.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"
#include "tests/bench/sales.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int rounds = 5;
constexpr int tickets = 200;
constexpr int times = 20;
constexpr int hits = 20;
constexpr int listRows = 60;

/// A shop somewhere, and what was measured there in each round.
class Measured {
public:
    explicit Measured(BenchShop &shop) : m_shop(shop), m_sales(shop.db(), shop.session())
    {
        m_sales.open();
    }

    void sellARound()
    {
        std::vector<double> taken;
        for (int i = 0; i < tickets; ++i)
            taken.push_back(milliseconds([&] { m_sales.sell(); }));
        m_tickets.push_back(Spread::of(taken));
    }
    void searchARound()
    {
        const QDate day = m_shop.session().today();
        std::vector<double> taken;
        for (int i = 0; i < times; ++i) {
            for (const char *text : {"t", "tom", "tomate b", "café", "vin rouge", "99"})
                taken.push_back(milliseconds([&] {
                    must(m_shop.db().read([&](Tx &tx) {
                        return CatalogStore::search(tx, QString::fromUtf8(text), day, hits);
                    }));
                }));
        }
        m_searches.push_back(Spread::of(taken));
    }
    void listARound()
    {
        std::vector<double> taken;
        for (int i = 0; i < times; ++i)
            taken.push_back(milliseconds([&] {
                must(ProductListService(m_shop.db())
                         .page(m_shop.session(), ProductFilter(), std::nullopt, listRows));
            }));
        m_lists.push_back(Spread::of(taken));
    }

    Spread sold() const { return Spread::ofRounds(m_tickets); }
    Spread searched() const { return Spread::ofRounds(m_searches); }
    Spread listed() const { return Spread::ofRounds(m_lists); }

private:
    BenchShop &m_shop;
    Sales m_sales;
    std::vector<Spread> m_tickets;
    std::vector<Spread> m_searches;
    std::vector<Spread> m_lists;
};

/// In place of a floor stands the file.
void sayBeside(const QString &work, double file, double server, double sync)
{
    say({QStringLiteral("PG"), work + QStringLiteral(" (file, then server)"), timeText(file),
         timeText(server), server / file, QStringLiteral("told"), 0, sync});
}

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    const QString address = qEnvironmentVariable("CABAS_BENCH_SERVER");
    if (address.isEmpty()) {
        std::fputs("PG is not measured: CABAS_BENCH_SERVER names no empty database\n", stderr);
        return 0;
    }
    const QString kept = BenchShop::kept(QStringLiteral("shop-5000"), 5000);
    output(ourProgram(), {QStringLiteral("move"), kept, address});
    BenchShop file = BenchShop::copyOf(QStringLiteral("server.cabas"), kept);
    BenchShop server(address);
    Measured here(file);
    Measured there(server);
    std::vector<double> syncs;
    for (int round = 0; round < rounds; ++round) {
        for (Measured *each : {&here, &there}) {
            each->sellARound();
            each->searchARound();
            each->listARound();
        }
        syncs.push_back(fdatasyncMilliseconds());
    }
    const double sync = Spread::of(syncs).median;
    sayBeside(QStringLiteral("durable ticket of 12 lines, median"), here.sold().median,
              there.sold().median, sync);
    sayBeside(QStringLiteral("durable ticket of 12 lines, 99 of 100"), here.sold().p99,
              there.sold().p99, sync);
    sayBeside(QStringLiteral("first twenty products for what is typed, 95 of 100"),
              here.searched().p95, there.searched().p95, 0);
    sayBeside(QStringLiteral("first page of the list of products, 95 of 100"), here.listed().p95,
              there.listed().p95, 0);
    return 0;
}
