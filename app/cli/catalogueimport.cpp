// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogueimport.h"

#include "core/formats/cataloguefile.h"
#include "core/purchasing/catalogueimportservice.h"
#include "core/purchasing/supplierservice.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace cabas {

namespace {

/// Says on a terminal's stderr how far the work is, once for each percent.
Watch progress(const QString &step)
{
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [step, last = -1](int percent) mutable {
        if (percent != last)
            std::fprintf(stderr, "\r%s %3d %%", qPrintable(step), percent);
        last = percent;
        return true;
    };
}

QJsonArray warningsJson(const std::vector<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings)
        array.append(QJsonObject{{u"code"_qs, warning.code}, {u"message"_qs, warning.message}});
    return array;
}

QJsonObject runJson(const CatalogueImportRun &run)
{
    QJsonArray refused;
    for (const ArticleRefusal &refusal : run.refused)
        refused.append(QJsonObject{{u"line"_qs, refusal.line}, {u"reason"_qs, refusal.reason}});
    QJsonObject json{{u"format"_qs, run.format},
                     {u"read"_qs, run.read},
                     {u"added"_qs, run.added},
                     {u"changed"_qs, run.changed},
                     {u"unchanged"_qs, run.unchanged},
                     {u"gone"_qs, run.gone},
                     {u"written"_qs, run.id.value() > 0},
                     {u"refused"_qs, refused}};
    if (run.id.value() > 0)
        json.insert(u"import"_qs, run.id.value());
    if (run.pricesProposed > 0)
        json.insert(u"prices_proposed"_qs, run.pricesProposed);
    if (run.priceBatch)
        json.insert(u"price_batch"_qs, run.priceBatch->value());
    if (!run.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(run.warnings));
    return json;
}

class CatalogueCommand {
public:
    CatalogueCommand(const Arguments &arguments, Shop &shop, const Session &session)
        : m_arguments(arguments), m_session(session), m_service(shop.db()), m_suppliers(shop.db())
    {
    }

    Result<CatalogueImportRun> run(const QByteArray &bytes)
    {
        CABAS_TRY(m_session.require(Permission::EditProducts));
        CABAS_LET(file, CatalogueFile::read(bytes, progress(Arguments::tr("Reading"))));
        CABAS_LET(supplier, supplierId());
        CatalogueSource source;
        source.fileName = QFileInfo(m_arguments.word(2)).fileName();
        source.sha256 = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        source.mappingName = m_arguments.value(u"mapping"_qs).trimmed();
        CABAS_LET(learnt, m_service.reading(m_session, supplier, source.mappingName));
        source.reading = learnt.value_or(CatalogueReading());
        if (file.table)
            source.reading.mapping =
                learnt ? file.table->adapted(learnt->mapping) : file.table->guess();
        CABAS_LET(catalogue, file.articles(source.reading.mapping));
        CatalogueChoice choice;
        choice.partial = m_arguments.has(u"partial"_qs);
        choice.dryRun = m_arguments.has(u"dry-run"_qs);
        choice.tellsSuspicious = true;
        if (m_arguments.has(u"all"_qs)) {
            choice.taken.emplace();
            CABAS_LET(comparison, m_service.compare(m_session, supplier, catalogue));
            for (const CatalogueDifference &difference : comparison.differences)
                choice.taken->insert(difference.key);
        }
        if (supplier.value() == 0)
            return wouldTake(supplier, catalogue);
        return m_service.take(m_session, supplier, source, catalogue, choice,
                              progress(Arguments::tr("Importing")));
    }

private:
    Result<CatalogueImportRun> wouldTake(SupplierId nobody, const SupplierCatalogue &catalogue)
    {
        CABAS_LET(comparison, m_service.compare(m_session, nobody, catalogue));
        CatalogueImportRun run;
        run.format = catalogue.format;
        run.read = comparison.read;
        run.added = int(comparison.differences.size());
        run.unchanged = comparison.unchanged;
        run.refused = comparison.refused;
        run.warnings = comparison.warnings;
        return run;
    }

    /// The supplier, made when there is none of that code yet.
    Result<SupplierId> supplierId()
    {
        const QString code = m_arguments.value(u"supplier"_qs);
        const Result<Supplier> known = m_suppliers.find(code);
        if (known || known.failure().kind != Failure::Kind::NotFound)
            return known ? Result<SupplierId>(known->id) : Result<SupplierId>(known.failure());
        // What would be new to a supplier that is not there yet: everything.
        if (m_arguments.has(u"dry-run"_qs))
            return SupplierId(0);
        Supplier fresh;
        fresh.code = code;
        fresh.name = code;
        CABAS_LET(added, m_suppliers.add(m_session, fresh));
        return added.id;
    }

    const Arguments &m_arguments;
    const Session &m_session;
    CatalogueImportService m_service;
    SupplierService m_suppliers;
};

} // namespace

int runCatalogueImport(const Arguments &arguments, Shop &shop, const Session &session,
                       const QByteArray &bytes)
{
    if (arguments.value(u"supplier"_qs).trimmed().isEmpty()) {
        sayError(Arguments::tr("Say whose catalogue it is: --supplier CODE."));
        return ExitUsage;
    }
    const Result<CatalogueImportRun> run = CatalogueCommand(arguments, shop, session).run(bytes);
    if (isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\n");
    if (!run)
        return ended(run.failure());
    sayJson(runJson(*run));
    const bool nothingWritten = !run->refused.empty() && !arguments.has(u"partial"_qs);
    return nothingWritten ? ExitRefused : ExitDone;
}

} // namespace cabas
