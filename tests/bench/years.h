// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/stockstore.h"
#include "tests/bench/benchshop.h"

#include <random>

namespace cabas::bench {

/// 20,000 products and a million moves of five years: what a shop's file has become when a
/// delivery is counted on it.
class FiveYears {
public:
    static constexpr int products = 20'000;
    static constexpr int days = 1'500; ///< open ones
    static constexpr int movesADay = 700;

    /// The path of the file, made once.
    static QString kept()
    {
        return BenchShop::kept(QStringLiteral("shop-five-years"), products, fill);
    }

    /// Writes the moves into a file of the products.
    static Result<> fill(Database &db, const Session &session)
    {
        const QDate first = session.today().addDays(-days);
        CABAS_TRY(db.write([&](Tx &tx) -> Result<> {
            std::vector<StockMove> moves;
            for (qint64 product = 1; product <= products; ++product) {
                moves.push_back(moveOf(session, product, first));
                moves.back().kind = MoveKind::Opening;
                moves.back().quantity = Quantity::units(100'000);
            }
            StockStore::move(tx, std::move(moves));
            return Ok{};
        }));
        std::mt19937 random{11};
        for (int day = 1; day <= days; ++day) {
            CABAS_TRY(db.write([&](Tx &tx) -> Result<> {
                std::vector<StockMove> moves;
                for (int i = 0; i < movesADay; ++i) {
                    const auto product = qint64(random() % unsigned(products)) + 1;
                    moves.push_back(moveOf(session, product, first.addDays(day)));
                    moves.back().kind = MoveKind::Sale;
                    moves.back().quantity = -Quantity::units(1);
                }
                StockStore::move(tx, std::move(moves));
                return Ok{};
            }));
        }
        return Ok{};
    }

private:
    static StockMove moveOf(const Session &session, qint64 product, QDate day)
    {
        StockMove move;
        move.product = ProductId(product);
        move.cost = UnitPrice::fromE4(15'000);
        move.sourceKind = QStringLiteral("opening");
        move.day = day;
        move.at = day.startOfDay(Qt::UTC).addSecs(36'000);
        move.user = session.user();
        return move;
    }
};

} // namespace cabas::bench
