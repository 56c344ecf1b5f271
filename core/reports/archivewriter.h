// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/chainstore.h"
#include "core/formats/zipwriter.h"
#include "core/reports/archive.h"
#include "core/reports/archivetotals.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <functional>
#include <map>
#include <vector>

namespace cabas {

/// Writes the tables of an archive into a folder, from one snapshot: every document of the tills'
/// chains in a period with their links, so that the chains can be computed again from these files
/// alone. Which columns there are is what the chains' specifications say.
class ArchiveWriter {
    Q_DECLARE_TR_FUNCTIONS(ArchiveWriter)

public:
    /// Told before each table; false stops.
    using Step = std::function<bool(int done, int all)>;

    ArchiveWriter(Tx &tx, const QString &folder) : m_tx(tx), m_folder(folder) {}

    /// All files but the signature. `key` is the public half of what the manifest is signed with.
    Result<> write(const Session &session, QDate from, QDate to, const QString &key,
                   const Step &step);

    const QByteArray &manifest() const { return m_manifest; }
    const ArchiveTotals &totals() const { return m_totals; }
    /// What goes into the zip, the manifest included.
    ZipWriter::Files files() const;

private:
    /// Ids of the documents of one kind and version, as ranges.
    using Ranges = std::vector<std::pair<qint64, qint64>>;
    using Kind = std::pair<QString, int>;
    using Values = std::vector<QVariant>;

    template <typename Fill>
    Result<> table(const QString &name, const QStringList &columns, QJsonObject about, Fill fill);
    Result<> writeLinks(const QDateTime &from, const QDateTime &to, QDate first, QDate last);
    Result<> writeDocuments(const Step &step);
    Result<> writePart(const ChainSpec &spec, const ChainPart &part, const Ranges &ranges,
                       bool isNewest);
    Result<> writeBeside();
    Result<> writeText(const QString &name, const QByteArray &bytes);
    static Failure cannotWrite(const QString &name);

    Tx &m_tx;
    QDir m_folder;
    std::map<Kind, Ranges> m_documents;
    QJsonArray m_chains;
    QJsonArray m_files;
    ArchiveTotals m_totals;
    QByteArray m_manifest;
};

} // namespace cabas
