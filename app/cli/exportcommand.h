// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas export KIND FILE OUT [--from DAY] [--to DAY] [--year Y]`; prints `{kind, files, ...}`.
int runExport(const QStringList &words);

} // namespace cabas
