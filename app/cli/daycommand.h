// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drawing.h"

namespace cabas {

/// `cabas day FILE --out DIR`: plays one day of a demonstration or sandbox file, from opening to
/// closing, and writes each document that a person would have in hand.
int runDay(const QStringList &words, const Drawing &drawing);

} // namespace cabas
