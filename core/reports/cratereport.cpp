// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cratereport.h"

#include "core/access/shopstore.h"
#include "core/purchasing/cratestore.h"
#include "core/purchasing/supplierstore.h"

namespace cabas {

Result<ReportTable> CrateReport::slip(Database &db, const Session &session, const QString &file,
                                      SupplierId supplierId, QDate day)
{
    CABAS_TRY(session.require(Permission::Receive));
    return db.read([&](Tx &tx) -> Result<ReportTable> {
        const std::optional<Supplier> supplier = SupplierStore::find(tx, supplierId);
        if (!supplier)
            return notFound(tr("This supplier no longer exists."), u"unknown_supplier"_qs);
        ReportTable table;
        table.name = u"crates-returned"_qs;
        table.title = tr("Crates handed back to %1").arg(supplier->name);
        table.from = day;
        table.to = day;
        table.madeAt = session.local(session.now());
        table.shop = ShopStore::read(tx).name;
        table.file = file;
        table.columns = {{u"kind"_qs, tr("Crate")},
                         {u"count"_qs, tr("Number"), ColumnKind::Integer},
                         {u"value_cents"_qs, tr("Deposits"), ColumnKind::Money},
                         {u"note"_qs, tr("Note")},
                         {u"by"_qs, tr("Handed over by")}};
        qint64 count = 0;
        Money value;
        for (const CrateMove &move : CrateStore::returned(tx, supplierId, day)) {
            count -= move.count;
            value -= move.value;
            table.rows.push_back({cell(move.kindName), cell(qint64(-move.count)),
                                  move.value.isZero() ? ReportCell() : cell(-move.value),
                                  cell(move.note), cell(move.userName)});
        }
        if (table.rows.empty())
            return notFound(tr("No crate went back to %1 today: note what is handed back first.")
                                .arg(supplier->name),
                            u"no_crates"_qs);
        table.totals = {cell(tr("Total")), cell(count), cell(value), {}, {}};
        for (const CrateBalance &left : CrateStore::balances(tx)) {
            if (left.supplier == supplierId && left.count != 0)
                table.notes += tr("Still here: %1 × %2.").arg(left.count).arg(left.kindName);
        }
        table.notes += tr("Received by (name, date, signature):");
        return table;
    });
}

} // namespace cabas
