// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/salesdraftstore.h"

#include "core/invoicing/salesordertext.h"

namespace cabas {

namespace {

SalesDraft readDraft(const Row &row)
{
    SalesDraft draft;
    draft.id = row.id<SalesDraftId>(0);
    draft.order = SalesOrderText::read(row.text(1));
    draft.at = row.instant(2);
    draft.revision = row.number(3);
    return draft;
}

} // namespace

SalesDraftId SalesDraftStore::add(Tx &tx, const SalesDraft &draft, UserId user, const QDateTime &at)
{
    tx.touch(Topic::Sales);
    return SalesDraftId(tx.insert(
        R"(INSERT INTO sales_invoice_drafts (content, at, user_id) VALUES (?, ?, ?) RETURNING id)",
        {SalesOrderText::written(draft.order), at, user}));
}

bool SalesDraftStore::update(Tx &tx, const SalesDraft &draft, UserId user, const QDateTime &at)
{
    tx.touch(Topic::Sales);
    return tx.change(R"(UPDATE sales_invoice_drafts
                        SET content = ?, at = ?, user_id = ?, revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {SalesOrderText::written(draft.order), at, user, draft.id, draft.revision}) ==
           1;
}

bool SalesDraftStore::remove(Tx &tx, SalesDraftId id, int revision)
{
    tx.touch(Topic::Sales);
    return tx.change("DELETE FROM sales_invoice_drafts WHERE id = ? AND revision = ?",
                     {id, revision}) == 1;
}

std::optional<SalesDraft> SalesDraftStore::find(Tx &tx, SalesDraftId id)
{
    const std::optional<Row> row =
        tx.first("SELECT id, content, at, revision FROM sales_invoice_drafts WHERE id = ?", {id});
    return row ? std::optional(readDraft(*row)) : std::nullopt;
}

std::vector<SalesDraft> SalesDraftStore::all(Tx &tx)
{
    std::vector<SalesDraft> drafts;
    tx.each("SELECT id, content, at, revision FROM sales_invoice_drafts ORDER BY at DESC, id DESC",
            {}, [&](const Row &row) { drafts.push_back(readDraft(row)); });
    return drafts;
}

std::map<SalesInvoiceId, Money> SalesDraftStore::open(Tx &tx)
{
    std::map<SalesInvoiceId, Money> open;
    tx.each(R"(SELECT e.source_id, CAST(SUM(l.debit_cents - l.credit_cents) AS BIGINT)
               FROM journal_entries e JOIN journal_lines l ON l.entry_id = e.id
               WHERE e.source_kind = 'sales_invoice' AND SUBSTR(l.account, 1, 3) = '411'
                   AND NOT EXISTS (SELECT 1 FROM matching_lines m WHERE m.line_id = l.id)
               GROUP BY e.source_id)",
            {}, [&](const Row &row) { open.emplace(row.id<SalesInvoiceId>(0), row.money(1)); });
    return open;
}

std::map<SalesInvoiceId, Money> SalesDraftStore::credited(Tx &tx)
{
    std::map<SalesInvoiceId, Money> credited;
    tx.each(R"(SELECT credits_id, CAST(SUM(gross_cents) AS BIGINT) FROM sales_invoices
               WHERE credits_id IS NOT NULL GROUP BY credits_id)",
            {}, [&](const Row &row) { credited.emplace(row.id<SalesInvoiceId>(0), row.money(1)); });
    return credited;
}

} // namespace cabas
