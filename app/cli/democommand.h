// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas demo`: a whole imaginary co-op with its history.
int runDemo(const QStringList &words);

} // namespace cabas
