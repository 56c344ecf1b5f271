// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/formats/table.h"
#include "core/purchasing/catalogueimportstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace cabas {

/// What to take of a catalogue.
struct CatalogueChoice {
    /// Keys of the differences to take; absent: all that are proposed.
    std::optional<QSet<QString>> taken = std::nullopt;
    /// Keys of those to refuse until the supplier's value moves again.
    QSet<QString> refused = {};
    /// What one of an article really holds, by key, where the file still tells the old content:
    /// in thousandths of the article's `contentUnit`. The file's word for it counts as refused.
    QHash<QString, Quantity> contents = {};
    /// Without somebody who looks: suspicious articles are told as refused lines.
    bool tellsSuspicious = false;
    /// Take the good lines though others are refused.
    bool partial = true;
    bool dryRun = false;
};

/// A file and how it was read.
struct CatalogueSource {
    QString fileName;
    QString sha256; ///< of its bytes
    QString mappingName = {};
    CatalogueReading reading = {}; ///< remembered with the import
};

/// Takes suppliers' catalogues in: shows the differences, writes those that are accepted in one
/// transaction with the costs and packs of our products, and takes an import back as a whole.
class CatalogueImportService {
    Q_DECLARE_TR_FUNCTIONS(CatalogueImportService)

public:
    explicit CatalogueImportService(Database &db) : m_db(db) {}

    /// The differences, nothing written. May run on any thread.
    Result<CatalogueComparison> compare(const Session &session, SupplierId supplier,
                                        const SupplierCatalogue &catalogue,
                                        const Watch &watch = {}) const;

    /// Writes what is chosen, all or nothing. Stopped by `watch`, it leaves nothing behind. Without
    /// anything to write no import is noted (id 0), but how to read the supplier's files is.
    Result<CatalogueImportRun> take(const Session &session, SupplierId supplier,
                                    const CatalogueSource &source,
                                    const SupplierCatalogue &catalogue,
                                    const CatalogueChoice &choice, const Watch &watch = {});

    /// Takes the supplier's latest import back. Terms of our products that were changed by hand
    /// since keep what the hand wrote.
    Result<CatalogueImportRun> undo(const Session &session, CatalogueImportId id);

    /// Newest first.
    Result<std::vector<CatalogueImportRun>> imports(const Session &session, SupplierId supplier,
                                                    int limit) const;
    /// How the supplier's files are read; absent when none was read yet.
    Result<std::optional<CatalogueReading>> reading(const Session &session, SupplierId supplier,
                                                    const QString &name = {}) const;
    Result<std::vector<SupplierArticle>> articles(const Session &session,
                                                  SupplierId supplier) const;

private:
    Database &m_db;
};

} // namespace cabas
