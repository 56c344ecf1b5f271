// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/shopkey.h"
#include "core/db/database.h"
#include "core/reports/archive.h"
#include "core/reports/archivewriter.h"

#include <QCoreApplication>

#include <optional>

namespace cabas {

/// Writes and lists the archives of the tills that the law asks for (CGI art. 286 I 3° bis;
/// BOI-TVA-DECLA-30-10-30): dated, signed, in open formats, readable without the program.
class ArchiveService {
    Q_DECLARE_TR_FUNCTIONS(ArchiveService)

public:
    ArchiveService(Database &db, QString keysFolder) : m_db(db), m_keysFolder(std::move(keysFolder))
    {
    }

    /// The fiscal year that ends in `year`; without it the one that today is in, up to today.
    Result<std::pair<QDate, QDate>> period(const Session &session, std::optional<int> year) const;
    /// Writes the archive of days from..to to `out` (a folder gets the usual name), signs it,
    /// reads it back and checks it; then the journal knows of it. Refused where the file exists,
    /// the days are not over, or nothing happened in them. The path is in `name`.
    Result<Archive> write(const Session &session, QDate from, QDate to, const QString &out,
                          const ArchiveWriter::Step &step = {});
    /// Newest first.
    Result<std::vector<Archive>> list(const Session &session) const;

private:
    Result<QString> target(const QString &out, QDate from, QDate to) const;

    Database &m_db;
    QString m_keysFolder;
};

} // namespace cabas
