// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/catalogueimportservice.h"

#include "core/access/auditstore.h"
#include "core/purchasing/cataloguecomparer.h"
#include "core/purchasing/cataloguetaking.h"
#include "core/purchasing/shelfproposal.h"
#include "core/purchasing/supplierarticlestore.h"
#include "core/purchasing/supplierstore.h"

#include <QJsonObject>

namespace cabas {

namespace {

const QString rolledBack = QStringLiteral("import_undone");

} // namespace

Result<CatalogueComparison> CatalogueImportService::compare(const Session &session,
                                                            SupplierId supplier,
                                                            const SupplierCatalogue &catalogue,
                                                            const Watch &watch) const
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.read([&](Tx &tx) -> Result<CatalogueComparison> {
        const auto part = [&watch](int from, int to) -> Watch {
            if (!watch)
                return {};
            return [&watch, from, to](int percent) {
                return watch(from + (to - from) * percent / 100);
            };
        };
        CABAS_LET(comparison,
                  CatalogueComparer(tx, session, supplier).compare(catalogue, part(0, 60)));
        CABAS_TRY(ShelfProposal::tell(tx, session, supplier, comparison, part(60, 100)));
        return comparison;
    });
}

Result<CatalogueImportRun> CatalogueImportService::take(const Session &session, SupplierId supplier,
                                                        const CatalogueSource &source,
                                                        const SupplierCatalogue &catalogue,
                                                        const CatalogueChoice &choice,
                                                        const Watch &watch)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    CatalogueImportRun run;
    // A dry run does everything and then rolls it back: what it tells is what would be done.
    const Result<> written = m_db.write([&](Tx &tx) -> Result<> {
        CatalogueTaking taking(tx, session, supplier, source);
        CABAS_TRY(taking.take(catalogue, choice, watch));
        run = taking.run();
        if (choice.dryRun || (!run.refused.empty() && !choice.partial))
            return refused(tr("Nothing was imported."), rolledBack);
        CatalogueImportStore::setReading(tx, supplier, source.mappingName, source.reading);
        return Ok{};
    });
    if (!written && written.failure().code == u"cancelled")
        return CatalogueTaking::stopped();
    if (!written && written.failure().code != rolledBack)
        return written.failure();
    if (!written) {
        run.id = CatalogueImportId(0);
        run.priceBatch.reset();
        if (!choice.dryRun) {
            run.pricesProposed = 0;
            run.added = 0;
            run.changed = 0;
            run.gone = 0;
            run.unchanged = run.read - int(run.refused.size());
        }
    }
    return run;
}

Result<CatalogueImportRun> CatalogueImportService::undo(const Session &session,
                                                        CatalogueImportId id)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<CatalogueImportRun> {
        const std::optional<CatalogueImportRun> run = CatalogueImportStore::find(tx, id);
        if (!run)
            return notFound(tr("There is no such import."), u"unknown_import"_qs);
        if (run->undone)
            return refused(tr("This import is already taken back."), u"already_undone"_qs);
        for (const CatalogueImportRun &later :
             CatalogueImportStore::newest(tx, run->supplier, 1'000)) {
            if (later.id > id && !later.undone)
                return refused(tr("A later catalogue of this supplier was imported: take that one "
                                  "back first."),
                               u"not_latest"_qs);
        }
        CatalogueTaking::takeBack(tx, *run);
        CatalogueImportStore::markUndone(tx, id, session.now(), session.user());
        AuditStore::record(tx, session, "catalogue.undo", u"catalogue_import"_qs, id.value());
        CatalogueImportRun undone = *run;
        undone.undone = true;
        return undone;
    });
}

Result<std::vector<CatalogueImportRun>>
CatalogueImportService::imports(const Session &session, SupplierId supplier, int limit) const
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.read([&](Tx &tx) { return CatalogueImportStore::newest(tx, supplier, limit); });
}

Result<std::optional<CatalogueReading>> CatalogueImportService::reading(const Session &session,
                                                                        SupplierId supplier,
                                                                        const QString &name) const
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.read([&](Tx &tx) { return CatalogueImportStore::reading(tx, supplier, name); });
}

Result<std::vector<SupplierArticle>> CatalogueImportService::articles(const Session &session,
                                                                      SupplierId supplier) const
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.read([&](Tx &tx) { return SupplierArticleStore::all(tx, supplier); });
}

} // namespace cabas
