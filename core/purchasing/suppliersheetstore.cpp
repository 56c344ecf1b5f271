// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/suppliersheetstore.h"

#include "core/purchasing/suppliersheetrules.h"

namespace cabas {

SupplierSheet SupplierSheetStore::of(Tx &tx, SupplierId supplier)
{
    SupplierSheet sheet;
    sheet.supplier = supplier;
    tx.each(R"(SELECT name, role, phone, email FROM supplier_contacts
               WHERE supplier_id = ? ORDER BY position)",
            {supplier}, [&](const Row &row) {
                sheet.contacts.push_back({row.text(0), row.text(1), row.text(2), row.text(3)});
            });
    if (const auto row =
            tx.first("SELECT columns, journey FROM supplier_order_files WHERE supplier_id = ?",
                     {supplier})) {
        sheet.columns = SupplierSheetRules::read(row->text(0));
        sheet.journey = row->text(1);
    }
    return sheet;
}

void SupplierSheetStore::set(Tx &tx, const SupplierSheet &sheet)
{
    tx.change("DELETE FROM supplier_contacts WHERE supplier_id = ?", {sheet.supplier});
    int position = 0;
    for (const SupplierContact &contact : sheet.contacts)
        tx.change(
            R"(INSERT INTO supplier_contacts (supplier_id, position, name, role, phone, email)
                     VALUES (?, ?, ?, ?, ?, ?))",
            {sheet.supplier, ++position, contact.name, contact.role, contact.phone, contact.email});
    tx.change(R"(INSERT INTO supplier_order_files (supplier_id, columns, journey) VALUES (?, ?, ?)
                 ON CONFLICT (supplier_id) DO UPDATE SET columns = excluded.columns,
                     journey = excluded.journey)",
              {sheet.supplier, SupplierSheetRules::written(sheet.columns), sheet.journey});
    tx.touch(Topic::Suppliers);
}

std::map<SupplierId, QString> SupplierSheetStore::journeys(Tx &tx)
{
    std::map<SupplierId, QString> journeys;
    tx.each("SELECT supplier_id, journey FROM supplier_order_files WHERE journey <> ''", {},
            [&](const Row &row) { journeys.emplace(row.id<SupplierId>(0), row.text(1)); });
    return journeys;
}

} // namespace cabas
