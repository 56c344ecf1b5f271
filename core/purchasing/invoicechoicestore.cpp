// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicechoicestore.h"

#include "core/purchasing/invoicechoicerules.h"
#include "core/purchasing/invoicerules.h"

namespace cabas {

namespace {

InvoiceChoice readChoice(const Row &row)
{
    InvoiceChoice choice;
    choice.kind = InvoiceRules::kindFromName(row.text(1)).value_or(InvoiceDifferenceKind::Quantity);
    choice.line = row.number(2);
    choice.product = row.optionalId<ProductId>(3);
    choice.reply = InvoiceChoiceRules::replyFromName(row.text(4)).value_or(InvoiceReply::Accepted);
    if (!row.isNull(5))
        choice.cost = row.unitPrice(5);
    if (!row.isNull(6))
        choice.shelf = row.money(6);
    return choice;
}

} // namespace

void InvoiceChoiceStore::add(Tx &tx, InvoiceId invoice, const InvoiceChoice &choice, UserId user,
                             const QDateTime &at)
{
    const qint64 id = tx.insert(
        R"(INSERT INTO supplier_invoice_choices (invoice_id, kind, line, product_id, reply,
               cost_e4, shelf_cents, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {invoice, InvoiceRules::kindName(choice.kind), choice.line, choice.product,
         InvoiceChoiceRules::replyName(choice.reply), choice.cost, choice.shelf, at, user});
    ChainStore::seal(tx, chainSpec(), u"invoices"_qs, id, id);
    tx.touch(Topic::Deliveries);
}

std::vector<InvoiceChoice> InvoiceChoiceStore::of(Tx &tx, InvoiceId invoice)
{
    std::vector<InvoiceChoice> choices;
    tx.each(R"(SELECT invoice_id, kind, line, product_id, reply, cost_e4, shelf_cents
               FROM supplier_invoice_choices WHERE invoice_id = ? ORDER BY id)",
            {invoice}, [&](const Row &row) { choices.push_back(readChoice(row)); });
    return choices;
}

std::map<InvoiceId, std::vector<InvoiceChoice>> InvoiceChoiceStore::all(Tx &tx)
{
    std::map<InvoiceId, std::vector<InvoiceChoice>> choices;
    tx.each(R"(SELECT invoice_id, kind, line, product_id, reply, cost_e4, shelf_cents
               FROM supplier_invoice_choices ORDER BY id)",
            {}, [&](const Row &row) { choices[row.id<InvoiceId>(0)].push_back(readChoice(row)); });
    return choices;
}

const ChainSpec &InvoiceChoiceStore::chainSpec()
{
    static const ChainSpec spec{
        "invoice_choice",
        1,
        {{"supplier_invoice_choices",
          R"(SELECT id, invoice_id, kind, line, product_id, reply, cost_e4, shelf_cents, at,
                 user_id
             FROM supplier_invoice_choices WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM supplier_invoice_choices ORDER BY id"};
    return spec;
}

} // namespace cabas
