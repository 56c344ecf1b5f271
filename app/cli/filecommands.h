// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas info FILE [--schema]`
int runInfo(const QStringList &words);
/// `cabas backup FILE DIR [--keep N]`
int runBackup(const QStringList &words);
/// `cabas restore BACKUP FILE`
int runRestore(const QStringList &words);
/// `cabas migrate FILE`
int runMigrate(const QStringList &words);
/// `cabas verify FILE`
int runVerify(const QStringList &words);

} // namespace cabas
