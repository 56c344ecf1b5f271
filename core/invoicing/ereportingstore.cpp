// SPDX-License-Identifier: GPL-3.0-or-later
// Totals of invoices: daily ones without electronic invoice, and by VAT code.
#include "core/invoicing/salesinvoicestore.h"

#include <map>
#include <tuple>

namespace cabas {

namespace {

using Key = std::tuple<QDate, QString, int>;

void take(std::map<Key, DailySales> &all, const Row &row, bool isTakenOff)
{
    DailySales &sales = all[{row.day(0), row.text(1), row.number(2)}];
    sales.day = row.day(0);
    sales.category = vatCategoryFromLetter(row.text(1)).value_or(VatCategory::Standard);
    sales.vatBp = row.number(2);
    sales.base += isTakenOff ? -row.money(3) : row.money(3);
    sales.vat += isTakenOff ? -row.money(4) : row.money(4);
    sales.documents += row.number(5);
}

} // namespace

std::vector<DailySales> SalesInvoiceStore::dailySales(Tx &tx, QDate from, QDate to)
{
    std::map<Key, DailySales> all;
    tx.each(R"(SELECT t.business_day, v.category, v.rate_bp,
                   CAST(SUM(v.net_cents) AS BIGINT), CAST(SUM(v.vat_cents) AS BIGINT),
                   COUNT(DISTINCT t.id)
               FROM tickets t JOIN ticket_vat v ON v.ticket_id = t.id
               WHERE t.business_day BETWEEN ? AND ? AND v.category <> 'O'
                   AND NOT EXISTS (
                       SELECT 1 FROM sales_invoices i
                       WHERE i.ticket_id = COALESCE(t.refunds_id, t.id) AND i.kind = 'invoice'
                           AND i.business = 1
                           AND i.gross_cents > (
                               SELECT CAST(COALESCE(SUM(n.gross_cents), 0) AS BIGINT)
                               FROM sales_invoices n WHERE n.credits_id = i.id))
               GROUP BY t.business_day, v.category, v.rate_bp
               ORDER BY t.business_day, v.category, v.rate_bp)",
            {from, to}, [&](const Row &row) { take(all, row, false); });
    for (const bool isCredit : {false, true})
        tx.each(R"(SELECT i.issued_on, v.category, v.vat_bp,
                       CAST(SUM(v.base_cents) AS BIGINT), CAST(SUM(v.vat_cents) AS BIGINT),
                       COUNT(DISTINCT i.id)
                   FROM sales_invoices i JOIN sales_invoice_vat v ON v.invoice_id = i.id
                   WHERE i.issued_on BETWEEN ? AND ? AND i.ticket_id IS NULL AND i.business = 0
                       AND v.category <> 'O' AND i.kind = ?
                   GROUP BY i.issued_on, v.category, v.vat_bp
                   ORDER BY i.issued_on, v.category, v.vat_bp)",
                {from, to,
                 kindName(isCredit ? SalesInvoiceKind::CreditNote : SalesInvoiceKind::Invoice)},
                [&](const Row &row) { take(all, row, isCredit); });
    std::vector<DailySales> list;
    for (const auto &[key, sales] : all)
        list.push_back(sales);
    return list;
}

std::vector<SalesInvoiceVat> SalesInvoiceStore::vatOf(Tx &tx, QDate from, QDate to)
{
    std::vector<SalesInvoiceVat> rows;
    tx.each(R"(SELECT v.vat_code, v.category, v.vat_bp,
                   CAST(SUM(CASE WHEN i.kind = 'invoice' THEN v.base_cents
                                 ELSE -v.base_cents END) AS BIGINT),
                   CAST(SUM(CASE WHEN i.kind = 'invoice' THEN v.vat_cents
                                 ELSE -v.vat_cents END) AS BIGINT)
               FROM sales_invoices i JOIN sales_invoice_vat v ON v.invoice_id = i.id
               WHERE i.issued_on BETWEEN ? AND ? AND i.ticket_id IS NULL
               GROUP BY v.vat_code, v.category, v.vat_bp
               ORDER BY v.vat_code, v.category, v.vat_bp)",
            {from, to}, [&](const Row &row) {
                rows.push_back({row.text(0),
                                vatCategoryFromLetter(row.text(1)).value_or(VatCategory::Standard),
                                row.number(2),
                                row.money(3),
                                row.money(4),
                                {}});
            });
    return rows;
}

} // namespace cabas
