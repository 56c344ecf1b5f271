// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas archive write FILE OUT` and `cabas archive verify ARCHIVE`.
int runArchive(const QStringList &words);

} // namespace cabas
