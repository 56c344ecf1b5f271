// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/formats/bankfile.h"

namespace cabas {

/// `cabas bank show FILE [--dates dmy|mdy]`, `cabas bank actions`
int runBank(const QStringList &words);

/// `dmy` or `mdy`; absent otherwise.
std::optional<BankFigures::Order> dayOrderFrom(const QString &word);

} // namespace cabas
