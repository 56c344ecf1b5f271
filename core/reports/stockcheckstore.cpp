// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/stockcheckstore.h"

#include <map>
#include <unordered_map>

namespace cabas {

namespace {

struct Level {
    qint64 onHand = 0;
    qint64 value = 0;
    qint64 lastCost = 0;
    QString firstDay = {};
    QString lastSaleDay = {};
    qint64 lastMove = 0;
};

/// Added up here, move by move: grouping them in the query would keep all of them in memory.
std::map<qint64, Level> summedMoves(Tx &tx)
{
    std::map<qint64, Level> summed;
    tx.each(R"(SELECT product_id, quantity_milli, value_cents, day, kind, id, cost_e4
               FROM stock_moves ORDER BY id)",
            {}, [&](const Row &row) {
                Level &level = summed[row.integer(0)];
                level.onHand += row.integer(1);
                level.value += row.integer(2);
                const QString day = row.text(3);
                const QString kind = row.text(4);
                if (level.firstDay.isEmpty() || day < level.firstDay)
                    level.firstDay = day;
                if (kind == u"sale" && day > level.lastSaleDay)
                    level.lastSaleDay = day;
                level.lastMove = row.integer(5);
                // The cost of the last move that brought one.
                const bool brings =
                    kind == u"receipt" || kind == u"opening" || kind == u"correction";
                if (brings && row.integer(6) > 0)
                    level.lastCost = row.integer(6);
            });
    return summed;
}

} // namespace

Findings StockCheckStore::levels(Tx &tx)
{
    std::map<qint64, Level> summed = summedMoves(tx);
    Findings findings;
    tx.each(R"(SELECT product_id, on_hand_milli, value_cents, last_cost_e4, first_day,
                   last_sale_day, last_move_id
               FROM stock_levels)",
            {}, [&](const Row &row) {
                ++findings.checked;
                const QString level =
                    QStringLiteral("product %1: stock_levels").arg(row.integer(0));
                const auto found = summed.find(row.integer(0));
                if (found == summed.end()) {
                    findings.fault(level + QStringLiteral(": inserted"));
                    return;
                }
                if (row.integer(1) != found->second.onHand)
                    findings.fault(level + QStringLiteral(": on_hand_milli"));
                if (row.integer(2) != found->second.value)
                    findings.fault(level + QStringLiteral(": value_cents"));
                if (row.integer(3) != found->second.lastCost)
                    findings.fault(level + QStringLiteral(": last_cost_e4"));
                if (row.text(4) != found->second.firstDay)
                    findings.fault(level + QStringLiteral(": first_day"));
                if (row.text(5) != found->second.lastSaleDay)
                    findings.fault(level + QStringLiteral(": last_sale_day"));
                if (row.integer(6) != found->second.lastMove)
                    findings.fault(level + QStringLiteral(": last_move_id"));
                summed.erase(found);
            });
    for (const auto &[product, level] : summed)
        findings.fault(QStringLiteral("product %1: stock_levels: missing").arg(product));
    return findings;
}

Findings StockCheckStore::walks(Tx &tx)
{
    Findings findings;
    std::unordered_map<qint64, qint64> newest;
    tx.each("SELECT id, product_id, previous_id FROM stock_moves ORDER BY id", {},
            [&](const Row &row) {
                ++findings.checked;
                qint64 &previous = newest[row.integer(1)];
                if (row.integer(2) != previous)
                    findings.fault(
                        QStringLiteral("move %1: stock_moves: previous_id").arg(row.integer(0)));
                previous = row.integer(0);
            });
    return findings;
}

Findings StockCheckStore::days(Tx &tx)
{
    using Ids = std::pair<qint64, qint64>;
    std::map<QString, Ids> moved;
    tx.each("SELECT day, id FROM stock_moves ORDER BY id", {}, [&](const Row &row) {
        const auto [day, isNew] = moved.try_emplace(row.text(0), row.integer(1), row.integer(1));
        if (!isNew)
            day->second.second = row.integer(1);
    });
    Findings findings;
    tx.each("SELECT day, first_move_id, last_move_id FROM stock_days", {}, [&](const Row &row) {
        ++findings.checked;
        const QString day = QStringLiteral("day %1: stock_days").arg(row.text(0));
        const auto found = moved.find(row.text(0));
        if (found == moved.end()) {
            findings.fault(day + QStringLiteral(": inserted"));
            return;
        }
        if (row.integer(1) != found->second.first)
            findings.fault(day + QStringLiteral(": first_move_id"));
        if (row.integer(2) != found->second.second)
            findings.fault(day + QStringLiteral(": last_move_id"));
        moved.erase(found);
    });
    for (const auto &[day, ids] : moved)
        findings.fault(QStringLiteral("day %1: stock_days: missing").arg(day));
    return findings;
}

Findings StockCheckStore::lots(Tx &tx)
{
    std::map<qint64, qint64> summed; // lots with something left; the others come and go
    tx.each("SELECT lot_id, quantity_milli FROM stock_moves WHERE lot_id IS NOT NULL ORDER BY id",
            {}, [&](const Row &row) {
                const auto lot = summed.try_emplace(row.integer(0), 0).first;
                lot->second += row.integer(1);
                if (lot->second == 0)
                    summed.erase(lot);
            });
    Findings findings;
    tx.each(R"(SELECT k.lot_id, k.on_hand_milli, k.product_id, l.product_id
               FROM lot_levels k LEFT JOIN lots l ON l.id = k.lot_id)",
            {}, [&](const Row &row) {
                ++findings.checked;
                const QString level = QStringLiteral("lot %1: lot_levels").arg(row.integer(0));
                const auto found = summed.find(row.integer(0));
                if (found == summed.end()) {
                    findings.fault(level + QStringLiteral(": inserted"));
                    return;
                }
                if (row.integer(1) != found->second)
                    findings.fault(level + QStringLiteral(": on_hand_milli"));
                if (row.integer(2) != row.integer(3))
                    findings.fault(level + QStringLiteral(": product_id"));
                summed.erase(found);
            });
    for (const auto &[lot, quantity] : summed)
        findings.fault(QStringLiteral("lot %1: lot_levels: missing").arg(lot));
    return findings;
}

} // namespace cabas
