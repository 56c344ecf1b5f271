// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/decoder.h"

#include <QByteArray>

namespace cabas {

/// A picture in grey that owns its pixels: rows end to end, no gap.
struct LuminancePicture {
    QByteArray pixels;
    int width = 0;
    int height = 0;

    LuminanceView view() const
    {
        return {reinterpret_cast<const uchar *>(pixels.constData()), width, height, width};
    }
};

/// The picture in another size, each new pixel the mean of those it covers (or between the four
/// nearest when it grows). Empty when a side would be 0.
LuminancePicture resized(const LuminanceView &picture, int width, int height);

/// Each pixel against the mean of those around it (`radius` to each side), as contrast around a
/// middle grey, doubled: shadows, gradients and dark surroundings go, edges stay.
LuminancePicture flattened(const LuminanceView &picture, int radius);

/// The picture turned by 45° to the left, on white.
LuminancePicture turnedHalfway(const LuminanceView &picture);

} // namespace cabas
