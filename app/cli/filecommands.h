// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas backup FILE DIR [--keep N | --rotate] [--chains] [--passphrase-file PATH]`
int runBackup(const QStringList &words);
/// `cabas restore BACKUP FILE [--preview] [--passphrase-file PATH]`
int runRestore(const QStringList &words);
/// `cabas salvage DAMAGED NEW`
int runSalvage(const QStringList &words);
/// `cabas drill BACKUP FILE [--passphrase-file PATH]`
int runDrill(const QStringList &words);
/// `cabas stick DIR [FILE] [--passphrase-file PATH]`
int runStick(const QStringList &words);
/// `cabas migrate FILE`
int runMigrate(const QStringList &words);

} // namespace cabas
