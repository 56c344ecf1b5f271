// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas import products|catalogue|bank... FILE INPUT [--dry-run] [--partial] [--supplier CODE]
/// [--mapping NAME] [--all] [--dates dmy|mdy] [--ledger ACCOUNT]`
int runImport(const QStringList &words);

} // namespace cabas
