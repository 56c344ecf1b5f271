// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/escposreader.h"

#include <QImage>

namespace cabas::test {

/// What a printer's paper would look like: letters in cells of the size they were asked for, bars
/// and squares as boxes that say what they hold, rasters dot by dot, a cut as a dashed line.
QImage paperPicture(const EscPosReader &paper, int columns);

} // namespace cabas::test
