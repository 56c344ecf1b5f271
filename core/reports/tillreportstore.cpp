// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tillreportstore.h"

namespace cabas {

namespace {

std::vector<TillReportStore::Sum> sumsOf(Tx &tx, const char *sql, QDate from, QDate to)
{
    std::vector<TillReportStore::Sum> sums;
    tx.each(sql, {from, to}, [&](const Row &row) {
        sums.push_back({row.text(0), row.integer(1), row.integer(2), row.integer(3), row.money(4),
                        row.money(5)});
    });
    return sums;
}

} // namespace

std::vector<TillReportStore::Sum> TillReportStore::byHour(Tx &tx, QDate from, QDate to)
{
    return sumsOf(tx,
                  R"(SELECT SUBSTR(t.local_at, 12, 2),
                  CAST(SUM(CASE WHEN t.kind = 'sale' THEN 1 ELSE 0 END) AS BIGINT),
                  CAST(SUM(CASE WHEN t.kind = 'refund' THEN 1 ELSE 0 END) AS BIGINT),
                  CAST(COALESCE(SUM((SELECT COUNT(*) FROM ticket_lines l
                                     WHERE l.ticket_id = t.id AND l.kind = 'product'
                                         AND t.kind = 'sale')), 0) AS BIGINT),
                  CAST(SUM(CASE WHEN t.kind = 'sale' THEN t.total_cents ELSE 0 END) AS BIGINT),
                  CAST(SUM(t.total_cents) AS BIGINT)
           FROM tickets t
           WHERE t.business_day >= ? AND t.business_day <= ?
           GROUP BY SUBSTR(t.local_at, 12, 2) ORDER BY 1)",
                  from, to);
}

std::vector<TillReportStore::Sum> TillReportStore::byCashier(Tx &tx, QDate from, QDate to)
{
    return sumsOf(tx,
                  R"(SELECT u.display_name,
                  CAST(SUM(CASE WHEN t.kind = 'sale' THEN 1 ELSE 0 END) AS BIGINT),
                  CAST(SUM(CASE WHEN t.kind = 'refund' THEN 1 ELSE 0 END) AS BIGINT),
                  CAST(COALESCE(SUM((SELECT COUNT(*) FROM ticket_lines l
                                     WHERE l.ticket_id = t.id AND l.kind = 'product'
                                         AND t.kind = 'sale')), 0) AS BIGINT),
                  CAST(SUM(CASE WHEN t.kind = 'sale' THEN t.total_cents ELSE 0 END) AS BIGINT),
                  CAST(SUM(t.total_cents) AS BIGINT)
           FROM tickets t
           JOIN users u ON u.id = t.user_id
           WHERE t.business_day >= ? AND t.business_day <= ?
           GROUP BY u.id, u.display_name ORDER BY u.display_name, u.id)",
                  from, to);
}

std::vector<TillReportStore::Sum> TillReportStore::byTill(Tx &tx, QDate from, QDate to)
{
    return sumsOf(tx,
                  R"(SELECT s.name,
                  CAST(SUM(CASE WHEN t.kind = 'sale' THEN 1 ELSE 0 END) AS BIGINT),
                  CAST(SUM(CASE WHEN t.kind = 'refund' THEN 1 ELSE 0 END) AS BIGINT),
                  CAST(COALESCE(SUM((SELECT COUNT(*) FROM ticket_lines l
                                     WHERE l.ticket_id = t.id AND l.kind = 'product'
                                         AND t.kind = 'sale')), 0) AS BIGINT),
                  CAST(SUM(CASE WHEN t.kind = 'sale' THEN t.total_cents ELSE 0 END) AS BIGINT),
                  CAST(SUM(t.total_cents) AS BIGINT)
           FROM tickets t
           JOIN tills s ON s.id = t.till_id
           WHERE t.business_day >= ? AND t.business_day <= ?
           GROUP BY s.id, s.name ORDER BY s.name)",
                  from, to);
}

std::vector<TillReportStore::Basket> TillReportStore::baskets(Tx &tx, QDate from, QDate to)
{
    std::vector<Basket> baskets;
    tx.each(R"(SELECT b.least, COUNT(*), CAST(SUM(b.of_member) AS BIGINT),
                   CAST(SUM(b.lines) AS BIGINT),
                   CAST(SUM(b.total) AS BIGINT)
               FROM (SELECT CASE WHEN t.total_cents < 500 THEN 0
                                 WHEN t.total_cents < 1000 THEN 500
                                 WHEN t.total_cents < 2000 THEN 1000
                                 WHEN t.total_cents < 3000 THEN 2000
                                 WHEN t.total_cents < 5000 THEN 3000
                                 WHEN t.total_cents < 7500 THEN 5000
                                 WHEN t.total_cents < 10000 THEN 7500
                                 WHEN t.total_cents < 15000 THEN 10000
                                 ELSE 15000 END AS least,
                            CASE WHEN t.member_id IS NULL THEN 0 ELSE 1 END AS of_member,
                            (SELECT COUNT(*) FROM ticket_lines l
                             WHERE l.ticket_id = t.id AND l.kind = 'product') AS lines,
                            t.total_cents AS total
                     FROM tickets t
                     WHERE t.business_day >= ? AND t.business_day <= ? AND t.kind = 'sale') b
               GROUP BY b.least ORDER BY b.least)",
            {from, to}, [&](const Row &row) {
                baskets.push_back(
                    {row.money(0), row.integer(1), row.integer(2), row.integer(3), row.money(4)});
            });
    return baskets;
}

void TillReportStore::eachEntitled(Tx &tx, QDate from, QDate to,
                                   const std::function<void(const Entitled &)> &take)
{
    tx.each(R"(SELECT t.business_day, t.name, t.kind, t.local_at, s.name,
                   COALESCE(m.number, 0), COALESCE(m.name, ''), COALESCE(o.name, p.name, ''),
                   COALESCE(w.role, ''), t.member_standing, COALESCE(u.display_name, ''),
                   t.total_cents
               FROM tickets t
               JOIN tills s ON s.id = t.till_id
               LEFT JOIN members m ON m.id = t.member_id
               LEFT JOIN sale_shoppers w ON w.basket_key = t.basket_key
               LEFT JOIN members o ON o.id = w.member_id
               LEFT JOIN household_people p ON p.id = w.person_id
               LEFT JOIN users u ON u.id = t.approved_by
               WHERE t.business_day >= ? AND t.business_day <= ? ORDER BY t.id)",
            {from, to}, [&](const Row &row) {
                take({row.day(0), row.text(1), row.text(2), row.text(3), row.text(4), row.number(5),
                      row.text(6), row.text(7), row.text(8), row.text(9), row.text(10),
                      row.money(11)});
            });
}

} // namespace cabas
