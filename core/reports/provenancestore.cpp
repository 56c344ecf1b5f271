// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/provenancestore.h"

#include "core/db/placevalue.h"

namespace cabas {

namespace {

std::vector<ProvenanceStore::Goods> goodsOf(Tx &tx, const char *sql,
                                            std::initializer_list<SqlValue> values)
{
    std::vector<ProvenanceStore::Goods> goods;
    tx.each(sql, values, [&](const Row &row) {
        goods.push_back({row.integer(0), row.text(1), row.text(2), row.money(3)});
    });
    return goods;
}

} // namespace

std::vector<ProvenanceStore::Goods> ProvenanceStore::purchases(Tx &tx, QDate from, QDate to)
{
    return goodsOf(tx,
                   R"(SELECT g.product_id, COALESCE(f.name, ''), COALESCE(s.name, ''), g.amount
           FROM (SELECT m.product_id,
                     COALESCE(n.supplier_id, d.supplier_id, p.supplier_id) AS supplier_id,
                     CAST(SUM(m.value_cents) AS BIGINT) AS amount
                 FROM stock_moves m
                 JOIN products p ON p.id = m.product_id
                 LEFT JOIN deliveries d ON d.id = m.source_id AND m.source_kind = 'delivery'
                 LEFT JOIN delivery_lines n ON n.delivery_id = d.id
                     AND n.product_id = m.product_id
                 WHERE m.id >= (SELECT MIN(w.first_move_id) FROM stock_days w
                                WHERE w.day >= ?)
                     AND m.kind = 'receipt' AND m.day >= ? AND m.day <= ?
                 GROUP BY m.product_id,
                     COALESCE(n.supplier_id, d.supplier_id, p.supplier_id)) g
           JOIN products p ON p.id = g.product_id
           LEFT JOIN families f ON f.id = p.family_id
           LEFT JOIN suppliers s ON s.id = g.supplier_id
           ORDER BY g.product_id, g.supplier_id)",
                   {from, from, to});
}

std::vector<ProvenanceStore::Goods> ProvenanceStore::sales(Tx &tx, QDate from, QDate to)
{
    return goodsOf(tx,
                   R"(SELECT g.product_id, COALESCE(f.name, ''), COALESCE(s.name, ''), g.amount
           FROM (SELECT l.product_id, CAST(SUM(l.gross_cents) AS BIGINT) AS amount
                 FROM tickets t
                 JOIN ticket_lines l ON l.ticket_id = t.id
                 WHERE t.business_day >= ? AND t.business_day <= ? AND l.kind = 'product'
                     AND l.product_id IS NOT NULL
                 GROUP BY l.product_id) g
           JOIN products p ON p.id = g.product_id
           LEFT JOIN families f ON f.id = p.family_id
           LEFT JOIN suppliers s ON s.id = p.supplier_id
           ORDER BY g.product_id)",
                   {from, to});
}

QHash<qint64, ProvenanceStore::Facts> ProvenanceStore::facts(Tx &tx)
{
    QHash<qint64, Facts> facts;
    tx.each(R"(SELECT s.product_id, COALESCE(s.latitude_e6, m.latitude_e6),
                   COALESCE(s.longitude_e6, m.longitude_e6), s.origin_country,
                   COALESCE(m.country, '')
               FROM product_sheets s
               LEFT JOIN producers m ON m.id = s.producer_id)",
            {}, [&](const Row &row) {
                Facts &known = facts[row.integer(0)];
                known.from = placeIn(row, 1);
                known.hasCountry = !row.text(3).isEmpty() || !row.text(4).isEmpty();
            });
    tx.each(
        R"(SELECT p.product_id, l.kind FROM product_labels p JOIN labels l ON l.code = p.label)",
        {}, [&](const Row &row) {
            Facts &known = facts[row.integer(0)];
            known.organic = known.organic || row.text(1) == u"organic";
            known.fair = known.fair || row.text(1) == u"fair";
            known.localLabel = known.localLabel || row.text(1) == u"local";
        });
    return facts;
}

} // namespace cabas
