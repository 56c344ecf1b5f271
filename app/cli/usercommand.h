// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas user recover FILE --code-file PATH --new-pin-file PATH`: the owner's way back in.
int runUser(const QStringList &words);

} // namespace cabas
