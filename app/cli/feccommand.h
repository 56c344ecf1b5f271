// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas fec check FILE.txt`: checks any FEC and says so in JSON. 0 when it is good, 1 when it
/// has errors, 3 when it cannot be read.
int runFecCheck(const QStringList &words);

} // namespace cabas
