// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas new FILE --name TEXT [--profile NAME] [--siren N] [--year-start MM-DD] [--sandbox]`.
int runNew(const QStringList &words);

} // namespace cabas
