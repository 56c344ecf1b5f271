// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/productimportservice.h"

#include "core/access/auditstore.h"
#include "core/purchasing/productimportline.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

const QString undone = QStringLiteral("import_undone");

void takeLines(Tx &tx, const Session &session, const ProductTable &table, ProductImport &import)
{
    for (const ProductRow &row : table.rows) {
        const auto outcome = ProductImportLine(tx, session, row).take();
        if (!outcome) {
            import.refused.push_back({row.line, outcome.failure().message});
            continue;
        }
        switch (*outcome) {
        case ProductImportLine::Outcome::Added:
            ++import.added;
            break;
        case ProductImportLine::Outcome::Changed:
            ++import.changed;
            break;
        case ProductImportLine::Outcome::Unchanged:
            ++import.unchanged;
            break;
        }
    }
    std::stable_sort(
        import.refused.begin(), import.refused.end(),
        [](const ProductRefusal &a, const ProductRefusal &b) { return a.line < b.line; });
}

} // namespace

Result<ProductImport> ProductImportService::run(const Session &session, const ProductTable &table,
                                                const ProductImportOptions &options)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    CABAS_TRY(session.require(Permission::SetPrices));
    const bool namesSuppliers =
        std::any_of(table.rows.begin(), table.rows.end(),
                    [](const ProductRow &row) { return !row.supplier.isEmpty(); });
    if (namesSuppliers)
        CABAS_TRY(session.require(Permission::EditSuppliers));

    ProductImport import;
    import.read = table.read;
    import.refused = table.refused;
    // A dry run does everything and then rolls it back: what it tells is what would be done.
    const Result<> written = m_db.write([&](Tx &tx) -> Result<> {
        takeLines(tx, session, table, import);
        if (options.dryRun || (!import.refused.empty() && !options.partial))
            return refused(tr("Nothing was imported."), undone);
        AuditStore::record(tx, session, "products.import", u"products"_qs, 0,
                           {{u"read"_qs, import.read},
                            {u"added"_qs, import.added},
                            {u"changed"_qs, import.changed},
                            {u"refused"_qs, int(import.refused.size())}});
        return Ok{};
    });
    if (!written && written.failure().code != undone)
        return written.failure();
    import.written = written.ok();
    if (!import.refused.empty() && !options.partial) {
        import.added = 0;
        import.changed = 0;
    }
    return import;
}

} // namespace cabas
