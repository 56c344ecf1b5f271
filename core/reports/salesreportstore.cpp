// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/salesreportstore.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace cabas {

namespace {

/// Every row of a query as values.
template <typename Value>
std::vector<Value> listOf(Tx &tx, const char *sql, SqlArguments values, Value (*read)(const Row &))
{
    std::vector<Value> list;
    tx.each(sql, values, [&](const Row &row) { list.push_back(read(row)); });
    return list;
}

/// Of one product at one rate.
struct Sold {
    int vatBp = 0;
    qint64 lastTicket = 0;
    qint64 tickets = 0;
    Quantity quantity;
    Money gross;
};

Sold &atRate(std::vector<Sold> &rates, int vatBp)
{
    const auto same = std::find_if(rates.begin(), rates.end(),
                                   [&](const Sold &each) { return each.vatBp == vatBp; });
    return same != rates.end() ? *same : rates.emplace_back(Sold{vatBp, 0, 0, {}, {}});
}

} // namespace

SalesReportStore::Total SalesReportStore::total(Tx &tx, QDate from, QDate to)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT COUNT(*), CAST(COALESCE(SUM(total_cents), 0) AS BIGINT)
                    FROM tickets WHERE business_day >= ? AND business_day <= ?)",
                 {from, to});
    return {row->integer(0), row->money(1)};
}

std::vector<SalesReportStore::ByTill> SalesReportStore::byTill(Tx &tx, QDate from, QDate to)
{
    return listOf<ByTill>(tx,
                          R"(SELECT s.name, COUNT(*), CAST(SUM(t.total_cents) AS BIGINT)
           FROM tickets t JOIN tills s ON s.id = t.till_id
           WHERE t.business_day >= ? AND t.business_day <= ?
           GROUP BY s.id, s.name ORDER BY s.name)",
                          {from, to}, [](const Row &row) {
                              return ByTill{row.text(0), row.integer(1), row.money(2)};
                          });
}

std::vector<SalesReportStore::ByMeans> SalesReportStore::byMeans(Tx &tx, QDate from, QDate to)
{
    return listOf<ByMeans>(tx,
                           R"(SELECT p.means, COUNT(*), CAST(SUM(p.amount_cents) AS BIGINT)
           FROM tickets t JOIN ticket_payments p ON p.ticket_id = t.id
           WHERE t.business_day >= ? AND t.business_day <= ?
           GROUP BY p.means ORDER BY p.means)",
                           {from, to}, [](const Row &row) {
                               return ByMeans{row.text(0), row.integer(1), row.money(2)};
                           });
}

std::vector<SalesReportStore::ByVat> SalesReportStore::byVat(Tx &tx, QDate from, QDate to)
{
    return listOf<ByVat>(
        tx,
        R"(SELECT v.vat_code, v.category, v.rate_bp, CAST(SUM(v.gross_cents) AS BIGINT),
                  CAST(SUM(v.net_cents) AS BIGINT), CAST(SUM(v.vat_cents) AS BIGINT)
           FROM tickets t JOIN ticket_vat v ON v.ticket_id = t.id
           WHERE t.business_day >= ? AND t.business_day <= ?
           GROUP BY v.vat_code, v.category, v.rate_bp ORDER BY v.rate_bp, v.vat_code)",
        {from, to}, [](const Row &row) {
            return ByVat{row.text(0),  row.text(1),  row.number(2),
                         row.money(3), row.money(4), row.money(5)};
        });
}

std::vector<SalesReportStore::ByFamily> SalesReportStore::byFamily(Tx &tx, QDate from, QDate to)
{
    return listOf<ByFamily>(
        tx,
        R"(SELECT COALESCE(f.name, ''), COUNT(*), CAST(SUM(l.gross_cents) AS BIGINT)
           FROM tickets t
           JOIN ticket_lines l ON l.ticket_id = t.id
           LEFT JOIN families f ON f.id = l.family_id
           WHERE t.business_day >= ? AND t.business_day <= ? AND l.kind = 'product'
           GROUP BY COALESCE(f.name, '') ORDER BY 1)",
        {from, to}, [](const Row &row) {
            return ByFamily{row.text(0), row.integer(1), row.money(2)};
        });
}

std::vector<SalesReportStore::ByProduct> SalesReportStore::byProduct(Tx &tx, QDate from, QDate to)
{
    // Added up here: to sort the lines of a month by product costs the database more than to read
    // them. They come ticket by ticket, so that each counts once.
    QHash<ProductId, std::vector<Sold>> sums;
    tx.each(R"(SELECT l.product_id, l.vat_bp, t.id, l.quantity_milli, l.gross_cents
               FROM tickets t JOIN ticket_lines l ON l.ticket_id = t.id
               WHERE t.business_day >= ? AND t.business_day <= ? AND l.kind = 'product'
               ORDER BY t.business_day, t.id)",
            {from, to}, [&](const Row &row) {
                Sold &sold = atRate(sums[row.id<ProductId>(0)], row.number(1));
                const qint64 ticket = row.integer(2);
                sold.tickets += ticket == std::exchange(sold.lastTicket, ticket) ? 0 : 1;
                sold.quantity += row.quantity(3);
                sold.gross += row.money(4);
            });
    std::vector<std::pair<ProductId, ByProduct>> list;
    list.reserve(size_t(sums.size()));
    tx.each(R"(SELECT p.id, p.code, p.name, p.unit, COALESCE(f.name, '')
               FROM products p LEFT JOIN families f ON f.id = p.family_id)",
            {}, [&](const Row &row) {
                const auto id = row.id<ProductId>(0);
                const auto found = sums.constFind(id);
                if (found == sums.cend())
                    return;
                for (const Sold &sold : *found)
                    list.push_back({id,
                                    {row.text(1), row.text(2), row.text(3), row.text(4), sold.vatBp,
                                     sold.tickets, sold.quantity, sold.gross}});
            });
    std::sort(list.begin(), list.end(), [](const auto &one, const auto &other) {
        return std::tie(other.second.gross, one.second.name, one.first, one.second.vatBp) <
               std::tie(one.second.gross, other.second.name, other.first, other.second.vatBp);
    });
    std::vector<ByProduct> products;
    for (auto &[id, product] : list)
        products.push_back(std::move(product));
    return products;
}

std::vector<SalesReportStore::ByDay> SalesReportStore::byDay(Tx &tx, QDate from, QDate to)
{
    return listOf<ByDay>(
        tx,
        R"(SELECT business_day, COUNT(*), CAST(SUM(total_cents) AS BIGINT) FROM tickets
           WHERE business_day >= ? AND business_day <= ?
           GROUP BY business_day ORDER BY business_day)",
        {from, to}, [](const Row &row) {
            return ByDay{row.day(0), row.integer(1), row.money(2)};
        });
}

std::vector<SalesReportStore::TicketRow> SalesReportStore::tickets(Tx &tx, QDate from, QDate to)
{
    return listOf<TicketRow>(tx,
                             R"(SELECT t.name, s.name, t.kind, t.local_at,
                  (SELECT COUNT(*) FROM ticket_lines l WHERE l.ticket_id = t.id), t.total_cents
           FROM tickets t JOIN tills s ON s.id = t.till_id
           WHERE t.business_day >= ? AND t.business_day <= ? ORDER BY t.id)",
                             {from, to}, [](const Row &row) {
                                 return TicketRow{row.text(0), row.text(1),    row.text(2),
                                                  row.text(3), row.integer(4), row.money(5)};
                             });
}

} // namespace cabas
