// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoiceliststore.h"

#include "core/purchasing/invoicechoicerules.h"
#include "core/purchasing/invoicechoicestore.h"
#include "core/purchasing/invoicerules.h"
#include "core/purchasing/invoicestore.h"

#include <map>

namespace cabas {

namespace {

InvoiceListRow readRow(const Row &row)
{
    InvoiceListRow read;
    read.invoice = row.id<InvoiceId>(0);
    read.supplier = row.id<SupplierId>(1);
    read.supplierName = row.text(2);
    read.number = row.text(3);
    read.kind = row.text(4) == InvoiceStore::kindName(InvoiceKind::CreditNote)
                    ? InvoiceKind::CreditNote
                    : InvoiceKind::Invoice;
    read.day = row.day(5);
    read.due = row.day(6);
    read.gross = row.money(7);
    read.documentName = row.text(8);
    read.stage = row.isNull(9) ? InvoiceListRow::Stage::Posted : InvoiceListRow::Stage::Undone;
    if (read.stage == InvoiceListRow::Stage::Posted)
        read.open = row.money(10);
    read.isInRun = row.integer(11) > 0;
    return read;
}

/// The differences of all invoices, enough of each to tell whether it is answered.
std::map<InvoiceId, std::vector<InvoiceDifference>> differences(Tx &tx)
{
    std::map<InvoiceId, std::vector<InvoiceDifference>> all;
    tx.each(
        R"(SELECT invoice_id, kind, line, product_id, amount_cents
               FROM supplier_invoice_differences ORDER BY invoice_id, position)",
        {}, [&](const Row &row) {
            InvoiceDifference each;
            each.kind =
                InvoiceRules::kindFromName(row.text(1)).value_or(InvoiceDifferenceKind::Quantity);
            each.line = row.number(2);
            each.product = row.optionalId<ProductId>(3);
            each.amount = row.money(4);
            all[row.id<InvoiceId>(0)].push_back(each);
        });
    return all;
}

} // namespace

std::vector<InvoiceListRow> InvoiceListStore::posted(Tx &tx, int limit)
{
    std::vector<InvoiceListRow> rows;
    tx.each(R"(SELECT i.id, i.supplier_id, s.name, i.number, i.kind, i.issued_on, i.due_on,
                   i.gross_cents, i.document_name, r.id,
                   (SELECT CAST(COALESCE(SUM(l.credit_cents - l.debit_cents), 0) AS BIGINT)
                    FROM journal_entries e JOIN journal_lines l ON l.entry_id = e.id
                    WHERE e.source_kind = 'supplier_invoice' AND e.source_id = i.id
                        AND SUBSTR(l.account, 1, 2) = '40' AND SUBSTR(l.account, 1, 3) <> '409'
                        AND NOT EXISTS (
                            SELECT 1 FROM matching_lines m WHERE m.line_id = l.id)),
                   (SELECT CAST(COUNT(*) AS BIGINT)
                    FROM journal_entries e JOIN journal_lines l ON l.entry_id = e.id
                    JOIN payment_run_items p ON p.line_id = l.id
                    JOIN payment_runs x ON x.id = p.run_id
                    WHERE e.source_kind = 'supplier_invoice' AND e.source_id = i.id
                        AND x.state = 'draft')
               FROM supplier_invoices i JOIN suppliers s ON s.id = i.supplier_id
               LEFT JOIN supplier_invoice_reversals r ON r.invoice_id = i.id
               ORDER BY i.id DESC LIMIT ?)",
            {limit}, [&](const Row &row) { rows.push_back(readRow(row)); });
    const auto differing = differences(tx);
    const auto choices = InvoiceChoiceStore::all(tx);
    for (InvoiceListRow &row : rows) {
        const auto found = differing.find(row.invoice);
        if (found == differing.end() || row.stage != InvoiceListRow::Stage::Posted)
            continue;
        SupplierInvoice invoice;
        invoice.differences = found->second;
        const auto said = choices.find(row.invoice);
        row.differences = int(found->second.size());
        row.openDifferences = InvoiceChoiceRules::openCount(
            invoice, said == choices.end() ? std::vector<InvoiceChoice>() : said->second);
    }
    return rows;
}

std::optional<InvoicePayment> InvoiceListStore::payment(Tx &tx, InvoiceId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT e.id,
               (SELECT CAST(COALESCE(SUM(l.credit_cents - l.debit_cents), 0) AS BIGINT)
                FROM journal_lines l
                WHERE l.entry_id = e.id
                    AND SUBSTR(l.account, 1, 2) = '40' AND SUBSTR(l.account, 1, 3) <> '409'
                    AND NOT EXISTS (SELECT 1 FROM matching_lines m WHERE m.line_id = l.id)),
               (SELECT CAST(COUNT(*) AS BIGINT)
                FROM journal_lines l JOIN payment_run_items p ON p.line_id = l.id
                JOIN payment_runs x ON x.id = p.run_id
                WHERE l.entry_id = e.id AND x.state = 'draft')
           FROM journal_entries e
           WHERE e.source_kind = 'supplier_invoice' AND e.source_id = ?)",
        {id});
    if (!row)
        return std::nullopt;
    return InvoicePayment{row->money(1), row->integer(2) > 0, row->id<EntryId>(0)};
}

std::optional<WaitingReception> InvoiceListStore::reception(Tx &tx, DeliveryId id,
                                                            SupplierId supplier)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT d.document_name, COALESCE(d.business_day, ''), s.name,
               (SELECT CAST(COUNT(*) AS BIGINT) FROM delivery_lines l
                WHERE l.delivery_id = d.id AND COALESCE(l.supplier_id, d.supplier_id) = s.id),
               (SELECT CAST(COALESCE(SUM(l.received_milli * l.cost_e4), 0) AS BIGINT)
                FROM delivery_lines l
                WHERE l.delivery_id = d.id AND COALESCE(l.supplier_id, d.supplier_id) = s.id)
           FROM deliveries d, suppliers s WHERE d.id = ? AND s.id = ?)",
        {id, supplier});
    if (!row)
        return std::nullopt;
    WaitingReception reception;
    reception.delivery = id;
    reception.supplier = supplier;
    reception.documentName = row->text(0);
    reception.day = row->day(1);
    reception.supplierName = row->text(2);
    reception.lines = row->number(3);
    reception.net = amountOf(row->unitPrice(4), Quantity::fromMilli(1));
    return reception;
}

} // namespace cabas
