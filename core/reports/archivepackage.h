// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainlinks.h"
#include "core/formats/typedcsv.h"
#include "core/formats/zippackage.h"
#include "core/reports/findings.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <vector>

namespace cabas {

/// A table of an archive as its manifest names it.
struct ArchiveTable {
    QString name; ///< of the file
    QString table;
    QString kind; ///< of the documents its rows belong to; empty: of none
    int version = 0;
    QString sha256;
    QStringList columns;
};

/// One row of such a table, with the line it stands on.
struct ArchiveRow {
    qint64 line = 0;
    std::vector<QVariant> values;
};

/// Reads a table row by row; the package outlives it.
class ArchiveCursor {
public:
    ArchiveCursor(std::unique_ptr<QIODevice> device, const ArchiveTable &table);

    const ArchiveTable &table() const { return m_table; }
    /// The row to be taken next; null at the end.
    const ArchiveRow *peek() const { return m_row ? &*m_row : nullptr; }
    ArchiveRow take();
    /// The table could not be read to its end, or its head is not the manifest's.
    bool isFaulty() const { return m_isFaulty; }

private:
    void step();

    std::unique_ptr<QIODevice> m_device;
    TypedCsvReader m_reader;
    ArchiveTable m_table;
    std::optional<ArchiveRow> m_row;
    bool m_isFaulty = false;
};

/// The files of an archive, read where they are.
class ArchivePackage {
    Q_DECLARE_TR_FUNCTIONS(ArchivePackage)

public:
    /// NotFound, Storage or Refused in words: absent, not a zip, without a manifest.
    static Result<std::unique_ptr<ArchivePackage>> open(const QString &path);

    const QJsonObject &manifest() const { return m_manifest; }
    const QByteArray &manifestBytes() const { return m_manifestBytes; }
    const std::vector<ArchiveTable> &tables() const { return m_tables; }
    QStringList names() const { return m_zip->names(); }
    /// All of a small file; empty where there is none.
    QByteArray bytes(const QString &name) const;
    /// SHA-256 in hex; empty where the file is missing or damaged.
    QString sha256(const QString &name) const;
    /// Null where the file is missing.
    std::unique_ptr<ArchiveCursor> cursor(const ArchiveTable &table) const;
    /// Hands on every row of the tables of a name, whatever their version. `value(row, column)`.
    void eachRow(const QString &table,
                 const std::function<void(const ArchiveTable &, const ArchiveRow &)> &row) const;
    /// The links of the chains, in the order of the file; faults where they cannot be read.
    std::vector<std::pair<qint64, ChainLink>> links(Findings &findings) const;

    /// The value of a column, by its name.
    static QVariant value(const ArchiveTable &table, const ArchiveRow &row, const char *column);

private:
    ArchivePackage() = default;

    QByteArray m_bytes;
    std::unique_ptr<ZipPackage> m_zip;
    QByteArray m_manifestBytes;
    QJsonObject m_manifest;
    std::vector<ArchiveTable> m_tables;
};

} // namespace cabas
