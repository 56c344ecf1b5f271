// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas run FILE [SCRIPT] [--keep-going]`: actions as JSON lines, answers as JSON lines.
int runActions(const QStringList &words);

} // namespace cabas
