// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas verify FILE`: `{ok, checks:[{name, ok, checked, detail}]}`, exit 1 when not ok.
int runVerify(const QStringList &words);
/// `cabas info FILE [--schema]`
int runInfo(const QStringList &words);

} // namespace cabas
