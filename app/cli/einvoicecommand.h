// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas einvoice show FILE`: an electronic invoice as JSON. 0 when it was read, 1 when the file
/// is no invoice that can be read, 3 when it cannot be opened.
int runEInvoice(const QStringList &words);

} // namespace cabas
