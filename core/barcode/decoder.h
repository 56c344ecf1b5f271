// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace cabas {

/// A picture in grey, 0 is black, one byte a pixel. Does not own its pixels.
struct LuminanceView {
    const uchar *data = nullptr;
    int width = 0;
    int height = 0;
    qsizetype stride = 0; ///< bytes from a row to the next, at least `width`
};

/// A barcode found in a picture.
struct DecodedCode {
    /// As decoded: UPC-A 12 digits, UPC-E 8, DataBar Expanded in brackets, GS1 separators 0x1D.
    QString text;
    QString format;     ///< `EAN-13`, `UPC-E`, `Code128`, `DataBarExpanded`, `QRCode`...
    QString identifier; ///< AIM symbology identifier, `]E0`

    bool operator==(const DecodedCode &) const = default;
};

/// How much time a picture is worth.
enum class DecodeEffort {
    Frame,   ///< a camera's: retail codes, upright, once; the next frame follows
    Picture, ///< a photograph that was kept: every kind, several sizes, turned
};

/// Finds barcodes with ZXing-cpp. The library of Debian 12 (1.4.0) has its assertions on and may
/// end the process on some pictures: call this in a process that may die (see DecodeChild).
class Decoder {
public:
    /// The first code found, retail kinds before others; absent when there is none. Kinds whose
    /// check is weak are taken only when two readings agree.
    static std::optional<DecodedCode> decode(const LuminanceView &picture,
                                             DecodeEffort effort = DecodeEffort::Picture);

    /// What a reader of scans (parseScan) understands of a decoded code: UPC-E made long, and the
    /// AIM identifier in front where the text needs it.
    static QString scanText(const DecodedCode &code);
};

} // namespace cabas
