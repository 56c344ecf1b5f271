// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace cabas {

/// A backup as the catalogue beside it knows it.
struct KeptCopy {
    QString file; ///< its name in the folder
    QDateTime madeAt;
    qint64 bytes = 0;
    /// When it was opened and checked, and what that told; absent: nobody did.
    std::optional<QDateTime> checkedAt;
    bool sound = false;
    bool withChains = false; ///< every chain was gone through, beside every page
    bool isSealed = false;
    QString sum;                        ///< SHA-256 of the plain file in hex; empty when unknown
    std::map<QString, ChainHead> heads; ///< the last hash of each chain

    bool isChecked() const { return checkedAt.has_value(); }
};

/// The catalogue of a shop's backups in a folder: a small JSON file beside them, so that it goes
/// where they go. What lies in the folder is what counts: a copy without a line is listed as not
/// checked, a line without its copy is dropped.
class BackupCatalogue {
public:
    /// What the copies of a shop begin with: the name of its file without the suffix, or that of
    /// its database.
    static QString baseOf(const QString &shop);
    /// `base` is what the copies begin with. A catalogue that cannot be read
    /// is an empty one.
    static BackupCatalogue of(const QString &folder, const QString &base);

    /// Newest first.
    const std::vector<KeptCopy> &copies() const { return m_copies; }
    QString pathOf(const KeptCopy &copy) const;
    const KeptCopy *find(const QString &file) const;
    /// The newest that was found sound; null when there is none.
    const KeptCopy *newestSound() const;
    /// Adds a copy, or replaces what was known of it.
    void put(KeptCopy copy);
    /// Removes copies from the disk that the rotation does not keep (RotationRules); how many.
    int rotate(const QDateTime &now, const QByteArray &timeZone);
    /// Removes all copies but the newest.
    void keepNewest(int count);
    /// False when the folder cannot be written.
    bool save() const;

    static QString fileName(const QString &base);
    /// NAME-20260310T080000.cabas, or the same with .sealed.
    static bool isCopy(const QString &file, const QString &base);

private:
    void sort();

    QString m_folder;
    QString m_base;
    std::vector<KeptCopy> m_copies;
};

} // namespace cabas
