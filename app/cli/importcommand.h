// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas import products FILE INPUT [--dry-run] [--partial]`
int runImport(const QStringList &words);

} // namespace cabas
