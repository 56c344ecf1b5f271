// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/decoder.h"

#include <QByteArray>
#include <QString>

#define ZX_USE_UTF8 1
#include <ZXing/BarcodeFormat.h>

namespace cabas {

/// A place in a picture.
struct PicturePoint {
    int x = 0;
    int y = 0;
};

/// What ZXing found, and where the upper edge of it begins and ends.
struct FoundCode {
    DecodedCode code;
    PicturePoint topLeft;
    PicturePoint topRight;
};

/// Modules as ZXing sets them, row by row, 1 is dark.
struct CodeModules {
    int columns = 0;
    int rows = 0;
    QByteArray dark;
};

/// What is asked of ZXing (see LateLibrary; filled in app/late): few commands read or draw a code,
/// and every start would pay for the library. Neither call throws.
struct BarcodeCalls {
    /// Null where the library is missing.
    static const BarcodeCalls *get();

    /// False when no code of these formats is found on which `lines` lines agree.
    bool (*read)(const LuminanceView &picture, ZXing::BarcodeFormats formats, uint8_t lines,
                 FoundCode &found);
    /// False for a text that the format cannot hold.
    bool (*write)(ZXing::BarcodeFormat format, const QString &text, CodeModules &modules);
};

} // namespace cabas
