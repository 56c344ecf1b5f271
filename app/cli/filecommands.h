// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas backup FILE DIR [--keep N]`
int runBackup(const QStringList &words);
/// `cabas restore BACKUP FILE`
int runRestore(const QStringList &words);
/// `cabas migrate FILE`
int runMigrate(const QStringList &words);

} // namespace cabas
