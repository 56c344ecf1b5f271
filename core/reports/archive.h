// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace cabas {

/// An archive of the tills that was written, as the shop's file remembers it. The archive itself
/// is a file elsewhere: a zip of tables in open formats, signed.
struct Archive {
    qint64 id = 0;
    QDate from;
    QDate to; ///< last day
    QString name;
    qint64 bytes = 0;
    QString sha256; ///< of the zip, hex
    qint64 tickets = 0;
    Money total;       ///< sales less refunds of its tickets, VAT included
    QString publicKey; ///< 64 hex digits
    QString signature; ///< of its manifest, 128 hex digits
    QDateTime at;
    UserId user{0};
};

/// Names inside an archive.
namespace archiveNames {
inline const QString manifest = QStringLiteral("manifest.json");
inline const QString signature = QStringLiteral("manifest.sig");
inline const QString readme = QStringLiteral("README.txt");
inline const QString links = QStringLiteral("chain_links.csv");
inline const QString signatures = QStringLiteral("closing_signatures.csv");
inline const QString keys = QStringLiteral("shop_keys.csv");
inline const QString tills = QStringLiteral("tills.csv");
inline const QString format = QStringLiteral("cabas-archive-1");
} // namespace archiveNames

} // namespace cabas
