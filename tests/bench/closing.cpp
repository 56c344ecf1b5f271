// SPDX-License-Identifier: GPL-3.0-or-later
// P16: closing a day of 400 and of 4,000 tickets. The floor reads the same sums of the same file
// with bare SQLite and waits once for the disk.
#include "tests/bench/sales.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int rounds = 5;
constexpr int aDay = 400;
constexpr int aLongDay = 4'000;

/// What a closing must know of its session, asked as plainly as can be.
class PlainSums {
public:
    explicit PlainSums(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr) !=
            SQLITE_OK)
            giveUp(QStringLiteral("%1 cannot be read").arg(path));
        prepare("SELECT COUNT(*), MIN(number), MAX(number), SUM(total_cents) FROM tickets "
                "WHERE session_id = ?");
        prepare("SELECT p.means, SUM(p.amount_cents) FROM tickets t JOIN ticket_payments p ON "
                "p.ticket_id = t.id WHERE t.session_id = ? GROUP BY p.means");
        prepare("SELECT v.vat_code, SUM(v.gross_cents), SUM(v.net_cents), SUM(v.vat_cents) FROM "
                "tickets t JOIN ticket_vat v ON v.ticket_id = t.id WHERE t.session_id = ? "
                "GROUP BY v.vat_code");
    }
    ~PlainSums()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(PlainSums)

    double milliseconds(qint64 session) const
    {
        return bench::milliseconds([&] {
            for (sqlite3_stmt *statement : m_statements) {
                sqlite3_bind_int64(statement, 1, session);
                while (sqlite3_step(statement) == SQLITE_ROW) {
                }
                sqlite3_reset(statement);
            }
        });
    }

private:
    void prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_db)));
        m_statements.push_back(statement);
    }

    sqlite3 *m_db = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

struct Day {
    std::vector<double> sums;
    std::vector<double> closed;

    void live(BenchShop &shop, int tickets, double sync)
    {
        Sales sales(shop.db(), shop.session());
        sales.open();
        for (int i = 0; i < tickets; ++i)
            sales.sell();
        TillService tills(shop.db(), filePath(QStringLiteral("keys")));
        const qint64 session =
            must(tills.read(shop.session(), QStringLiteral("T1"))).session.id.value();
        const PlainSums plain(shop.path());
        plain.milliseconds(session); // the pages are in memory for both
        sums.push_back(plain.milliseconds(session) + sync);
        closed.push_back(bench::milliseconds(
            [&] { must(tills.close(shop.session(), QStringLiteral("T1"), {})); }));
    }
};

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    const QString empty = BenchShop::kept(QStringLiteral("shop-5000"), 5000);
    BenchShop shop = BenchShop::copyOf(QStringLiteral("closing.cabas"), empty);
    Day usual;
    Day large;
    std::vector<double> syncs;
    for (int round = 0; round < rounds; ++round) {
        syncs.push_back(fdatasyncMilliseconds());
        usual.live(shop, aDay, syncs.back());
        large.live(shop, aLongDay, syncs.back());
    }
    const double sync = Spread::of(syncs).median;
    const double floor = Spread::of(usual.sums).median;
    const double largeFloor = Spread::of(large.sums).median;
    const double closed = Spread::of(usual.closed).median;
    const double largeClosed = Spread::of(large.closed).median;
    say({QStringLiteral("P16"), QStringLiteral("closing a day of 400 tickets"), timeText(floor),
         timeText(closed), closed / floor, QStringLiteral("<= 2x"), 2, sync});
    say({QStringLiteral("P16"), QStringLiteral("closing a day of 4,000 tickets"),
         timeText(largeFloor), timeText(largeClosed), largeClosed / largeFloor,
         QStringLiteral("<= 2x"), 2, sync});
    say({QStringLiteral("P16"), QStringLiteral("4,000 tickets against 400"), timeText(closed),
         timeText(largeClosed), largeClosed / closed, QStringLiteral("<= 10x"), 10, sync});
    return 0;
}
