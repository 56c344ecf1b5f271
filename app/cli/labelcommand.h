// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drawing.h"

namespace cabas {

/// `cabas barcode label ...`: one label or sheets of them as PDF or PNG.
int drawLabels(const QStringList &words, const Drawing &drawing);
/// `cabas barcode formats`: the papers that labels can be printed on.
int listLabelFormats(const QStringList &words);

} // namespace cabas
