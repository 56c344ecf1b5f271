// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cabas {

/// `cabas barcode parse CODE... [--shop FILE]`, `barcode read IMAGE...`, `barcode rules [FILE]`
int runBarcode(const QStringList &words);

} // namespace cabas
