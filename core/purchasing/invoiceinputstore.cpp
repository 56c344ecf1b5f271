// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoiceinputstore.h"

#include "core/purchasing/invoiceinputtext.h"

namespace cabas {

InvoiceInputId InvoiceInputStore::add(Tx &tx, const InvoiceInput &input, const QDateTime &at,
                                      UserId user)
{
    const SupplierInvoice &invoice = input.document.invoice;
    tx.touch(Topic::Deliveries);
    return InvoiceInputId(tx.insert(
        R"(INSERT INTO supplier_invoice_inputs (supplier_id, number, gross_cents, document_name,
               document_hash, document, content, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {input.wish.supplier, input.document.isWhole ? invoice.number : input.wish.number,
         input.document.isWhole ? invoice.gross : input.wish.gross.value_or(Money()),
         input.document.name, invoice.documentHash, input.document.bytes,
         InvoiceInputText::written(input), at, user}));
}

bool InvoiceInputStore::update(Tx &tx, const InvoiceInput &input, const QDateTime &at, UserId user)
{
    const SupplierInvoice &invoice = input.document.invoice;
    tx.touch(Topic::Deliveries);
    return tx.change(R"(UPDATE supplier_invoice_inputs
                        SET supplier_id = ?, number = ?, gross_cents = ?, content = ?, at = ?,
                            user_id = ?, revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {input.wish.supplier,
                      input.document.isWhole ? invoice.number : input.wish.number,
                      input.document.isWhole ? invoice.gross : input.wish.gross.value_or(Money()),
                      InvoiceInputText::written(input), at, user, input.id, input.revision}) == 1;
}

std::optional<InvoiceInput> InvoiceInputStore::find(Tx &tx, InvoiceInputId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT supplier_id, document_name, document_hash, document, content, at, revision
           FROM supplier_invoice_inputs WHERE id = ?)",
        {id});
    if (!row)
        return std::nullopt;
    InvoiceInput input;
    input.id = id;
    input.wish.supplier = row->optionalId<SupplierId>(0);
    input.document.name = row->text(1);
    input.document.invoice.documentName = row->text(1);
    input.document.invoice.documentHash = row->text(2);
    input.document.bytes = row->blob(3);
    InvoiceInputText::read(row->text(4), input);
    input.at = row->instant(5);
    input.revision = row->number(6);
    return input;
}

std::optional<InvoiceInputId> InvoiceInputStore::withDocument(Tx &tx, const QString &hash)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT id FROM supplier_invoice_inputs
           WHERE document_hash = ? AND document_hash <> '' ORDER BY id LIMIT 1)",
        {hash});
    return row ? std::optional(row->id<InvoiceInputId>(0)) : std::nullopt;
}

std::vector<InvoiceInput> InvoiceInputStore::all(Tx &tx)
{
    std::vector<InvoiceInput> inputs;
    tx.each(R"(SELECT id, supplier_id, number, gross_cents, document_name, document_hash, content,
                   at, revision
               FROM supplier_invoice_inputs ORDER BY id)",
            {}, [&](const Row &row) {
                InvoiceInput input;
                input.id = row.id<InvoiceInputId>(0);
                input.wish.supplier = row.optionalId<SupplierId>(1);
                input.document.name = row.text(4);
                input.document.invoice.documentHash = row.text(5);
                InvoiceInputText::read(row.text(6), input);
                input.wish.number = row.text(2);
                input.wish.gross = row.money(3);
                input.at = row.instant(7);
                input.revision = row.number(8);
                inputs.push_back(input);
            });
    return inputs;
}

void InvoiceInputStore::remove(Tx &tx, InvoiceInputId id)
{
    tx.change("DELETE FROM supplier_invoice_inputs WHERE id = ?", {id});
    tx.touch(Topic::Deliveries);
}

} // namespace cabas
