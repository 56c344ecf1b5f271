// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace cabas {

/// A fiscal year by the year it ends in, or days; neither: the year that is due.
struct ArchiveDays {
    std::optional<int> year;
    std::optional<QDate> from;
    std::optional<QDate> to;
};

/// Writes an archive to `out`, a folder or a file, and says what is in it.
Result<QJsonObject> writeArchive(Shop &shop, const Session &session, const ArchiveDays &days,
                                 const QString &out);

/// `cabas archive write FILE OUT` and `cabas archive verify ARCHIVE`.
int runArchive(const QStringList &words);

} // namespace cabas
