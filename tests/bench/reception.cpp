// SPDX-License-Identifier: GPL-3.0-or-later
// P8: a reception of 300 lines made durable, on 20,000 products and five years of moves. The floor
// writes delivery, lines, moves and stock in one transaction; Cabas wrote the lines while they were
// counted, so that what it does at the end (lines read, moves, levels, costs, chain, audit) and
// what it does from the announced document on are measured both. The supplier is one of those that
// come every week: its costs are known and seldom change; that all of them change is a row too.
#include "core/purchasing/supplierstore.h"
#include "core/reception/receptionservice.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"
#include "tests/bench/years.h"

#include <QCoreApplication>

#include <random>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int rounds = 5;
constexpr int receptions = 4;
constexpr UnitPrice usualCost = UnitPrice::fromE4(15'000);

struct Times {
    std::vector<double> announced;
    std::vector<double> finished;
    std::vector<double> both;
};

class Receiver {
public:
    explicit Receiver(BenchShop &shop) : m_shop(shop), m_service(shop.db())
    {
        m_supplier = must(shop.db().write([&shop](Tx &tx) -> Result<SupplierId> {
            Supplier supplier;
            supplier.code = QStringLiteral("F0001");
            supplier.name = QStringLiteral("Ferme des Hauts");
            const SupplierId id = SupplierStore::add(tx, supplier);
            addItems(tx, shop.session(), id);
            return id;
        }));
    }

    void receive(int lines, Times &times, UnitPrice cost = usualCost)
    {
        const std::vector<DeliveryNoteLine> note = noteOf(lines, cost);
        DeliveryId delivery{0};
        const double announced = milliseconds([&] {
            delivery = must(m_service.start(m_shop.session(), m_supplier, QStringLiteral("bl.csv"),
                                            "x", note))
                           .delivery;
        });
        count(delivery, note);
        const double finished =
            milliseconds([&] { must(m_service.finish(m_shop.session(), delivery)); });
        times.announced.push_back(announced);
        times.finished.push_back(finished);
        times.both.push_back(announced + finished);
    }

private:
    static void addItems(Tx &tx, const Session &session, SupplierId supplier)
    {
        for (qint64 number = 1; number <= FiveYears::products; ++number) {
            SupplierItem item;
            item.supplier = supplier;
            item.product = ProductId(number);
            item.cost = usualCost;
            SupplierStore::setItem(tx, item);
            SupplierStore::noteCost(tx, {supplier, item.product, session.today().addDays(-30),
                                         usualCost, QStringLiteral("delivery"), session.user(),
                                         session.now()});
        }
    }

    std::vector<DeliveryNoteLine> noteOf(int lines, UnitPrice cost)
    {
        std::vector<DeliveryNoteLine> note;
        const qint64 first = 1 + qint64(m_random() % FiveYears::products);
        for (int i = 0; i < lines; ++i) {
            DeliveryNoteLine line;
            line.line = i + 2;
            line.code = eanOf(1 + (first + i * 13) % FiveYears::products);
            line.quantity = Quantity::units(6);
            line.cost = cost;
            note.push_back(line);
        }
        return note;
    }

    /// All scans in one commit: what counting costs is another row.
    void count(DeliveryId delivery, const std::vector<DeliveryNoteLine> &note)
    {
        must(m_shop.db().write([&](Tx &) -> Result<> {
            for (const DeliveryNoteLine &line : note) {
                ReceivedGoods goods;
                goods.quantity = line.quantity;
                CABAS_TRY(m_service.scan(m_shop.session(), delivery, line.code, goods));
            }
            return Ok{};
        }));
    }

    BenchShop &m_shop;
    ReceptionService m_service;
    SupplierId m_supplier{0};
    std::mt19937 m_random{3};
};

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    const QString empty = FiveYears::kept();
    BenchShop shop = BenchShop::copyOf(QStringLiteral("reception.cabas"), empty);
    Receiver receiver(shop);
    std::vector<Spread> floors;
    std::vector<double> syncs;
    Times small;
    Times large;
    Times risen;
    for (int round = 0; round < rounds; ++round) {
        floors.push_back(
            floorFigure({QStringLiteral("receive"), filePath(QStringLiteral("floor.db")),
                         QString::number(8 * receptions), QStringLiteral("full")}));
        for (int i = 0; i < receptions; ++i) {
            receiver.receive(300, small);
            receiver.receive(600, large);
            receiver.receive(300, risen, UnitPrice::fromE4(15'100 + round * receptions + i));
        }
        syncs.push_back(fdatasyncMilliseconds());
    }
    const double floor = Spread::ofRounds(floors).median;
    const double finished = Spread::of(small.finished).median;
    const double both = Spread::of(small.both).median;
    const double changed = Spread::of(risen.finished).median;
    const double larger = Spread::of(large.finished).median;
    const double sync = Spread::of(syncs).median;
    say({QStringLiteral("P8"), QStringLiteral("reception of 300 lines made durable"),
         timeText(floor), timeText(finished), finished / floor, QStringLiteral("<= 4x"), 4, sync});
    say({QStringLiteral("P8"), QStringLiteral("the same with its announced lines written"),
         timeText(floor), timeText(both), both / floor, QStringLiteral("<= 4x"), 4, sync});
    say({QStringLiteral("P8"), QStringLiteral("the same with every cost a new one"),
         timeText(floor), timeText(changed), changed / floor, QStringLiteral("<= 4x"), 4, sync});
    say({QStringLiteral("P8"), QStringLiteral("600 lines against 300"), timeText(finished),
         timeText(larger), larger / finished, QStringLiteral("<= 2.3x"), 2.3, sync});
    return 0;
}
