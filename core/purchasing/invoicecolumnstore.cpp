// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicecolumnstore.h"

#include "core/purchasing/invoicecolumnrules.h"

namespace cabas {

std::map<SupplierId, std::vector<InvoiceColumn>> InvoiceColumnStore::all(Tx &tx)
{
    std::map<SupplierId, std::vector<InvoiceColumn>> all;
    tx.each("SELECT supplier_id, content FROM supplier_invoice_mappings ORDER BY supplier_id", {},
            [&](const Row &row) {
                all.emplace(row.id<SupplierId>(0), InvoiceColumnRules::fromText(row.text(1)));
            });
    return all;
}

void InvoiceColumnStore::set(Tx &tx, SupplierId supplier, const std::vector<InvoiceColumn> &columns)
{
    tx.change(R"(INSERT INTO supplier_invoice_mappings (supplier_id, content) VALUES (?, ?)
                 ON CONFLICT (supplier_id) DO UPDATE SET content = excluded.content)",
              {supplier, InvoiceColumnRules::written(columns)});
    tx.touch(Topic::Suppliers);
}

} // namespace cabas
