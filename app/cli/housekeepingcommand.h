// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas housekeeping FILE`: what a shop owes its past days, from cron where no window is open.
int runHousekeeping(const QStringList &words);

} // namespace cabas
