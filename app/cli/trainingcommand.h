// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas training start|reset|end FILE`.
int runTraining(const QStringList &words);

} // namespace cabas
