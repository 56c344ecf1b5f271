// SPDX-License-Identifier: GPL-3.0-or-later
// libcabas_barcodes: bar codes read and set with ZXing, loaded by core at their first use.
#include "core/barcode/barcodecalls.h"

// Texts as std::string: without this the library of Debian 12 gives wide ones.
#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <exception>

namespace {

using namespace cabas;

bool read(const LuminanceView &picture, ZXing::BarcodeFormats formats, uint8_t lines,
          FoundCode &found)
{
    ZXing::DecodeHints hints;
    hints.setFormats(formats);
    hints.setMinLineCount(lines);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    const ZXing::ImageView view(picture.data, picture.width, picture.height,
                                ZXing::ImageFormat::Lum, int(picture.stride));
    try {
        const ZXing::Result result = ZXing::ReadBarcode(view, hints);
        if (!result.isValid() || result.text().empty())
            return false;
        const ZXing::PointI left = result.position().topLeft();
        const ZXing::PointI right = result.position().topRight();
        found = {{QString::fromStdString(result.text()),
                  QString::fromLatin1(ZXing::ToString(result.format())),
                  QString::fromStdString(result.symbologyIdentifier())},
                 {left.x, left.y},
                 {right.x, right.y}};
        return true;
    } catch (const std::exception &) {
        // Some readers of this library look beyond their own tables in noise: no code there.
        return false;
    }
}

bool write(ZXing::BarcodeFormat format, const QString &text, CodeModules &modules)
{
    try {
        ZXing::MultiFormatWriter writer(format);
        writer.setMargin(0);
        if (format == ZXing::BarcodeFormat::QRCode)
            writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(4);
        const ZXing::BitMatrix matrix = writer.encode(text.toStdWString(), 0, 0);
        modules = {matrix.width(), matrix.height(), {}};
        modules.dark.resize(qsizetype(modules.columns) * modules.rows);
        for (int row = 0; row < modules.rows; ++row) {
            for (int column = 0; column < modules.columns; ++column)
                modules.dark[row * modules.columns + column] = matrix.get(column, row) ? 1 : 0;
        }
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace

extern "C" const cabas::BarcodeCalls *cabasBarcodeCalls()
{
    static const cabas::BarcodeCalls calls{.read = &read, .write = &write};
    return &calls;
}
