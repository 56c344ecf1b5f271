// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/symbol.h"

#include "core/barcode/barcodecalls.h"
#include "core/barcode/gtin.h"
#include "core/base/latelibrary.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

/// What the norms of each kind ask for.
struct Norm {
    ZXing::BarcodeFormat format;
    int digits; ///< 0: any text
    int quietLeft;
    int quietRight;
};

// GS1 General Specifications 5.2 (EAN), 5.3 (ITF-14); ISO/IEC 15417 and 18004.
constexpr std::array<Norm, 5> norms{{
    {ZXing::BarcodeFormat::EAN13, 13, 11, 7},
    {ZXing::BarcodeFormat::EAN8, 8, 7, 7},
    {ZXing::BarcodeFormat::ITF, 14, 10, 10},
    {ZXing::BarcodeFormat::Code128, 0, 10, 10},
    {ZXing::BarcodeFormat::QRCode, 0, 4, 4},
}};

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

BarSymbol symbolOf(Symbology kind, const QString &text, const CodeModules &modules)
{
    const Norm &norm = norms[size_t(kind)];
    BarSymbol symbol;
    symbol.kind = kind;
    symbol.text = text;
    symbol.columns = modules.columns;
    symbol.rows = kind == Symbology::Qr ? modules.rows : 1;
    symbol.quietLeft = norm.quietLeft;
    symbol.quietRight = norm.quietRight;
    symbol.modules = modules.dark.first(qsizetype(symbol.columns) * symbol.rows);
    return symbol;
}

} // namespace

Symbology SymbolWriter::kindFor(const QString &code)
{
    const bool isNumber = isDigits(code);
    if (isNumber && code.size() == 8)
        return Symbology::Ean8;
    if (isNumber && code.size() == 14)
        return Symbology::Itf14;
    if (isNumber && (code.size() == 12 || code.size() == 13))
        return Symbology::Ean13;
    return isPlain(code) && code.size() <= maxBars ? Symbology::Code128 : Symbology::Qr;
}

Result<BarSymbol> SymbolWriter::write(Symbology kind, const QString &code)
{
    const Norm &norm = norms[size_t(kind)];
    QString text = code;
    if (kind == Symbology::Ean13 && code.size() == 12)
        text.prepend(u'0');
    if (text.isEmpty())
        return refused(tr("There is no code to draw."), u"empty"_qs);
    if (norm.digits > 0 && (text.size() != norm.digits || !hasCheckDigit(text)))
        return refused(tr("%1 cannot be drawn so: it must be %2 digits, the last of them their "
                          "check digit.")
                           .arg(code)
                           .arg(norm.digits),
                       u"check_digit"_qs);
    if (kind == Symbology::Code128 && (!isPlain(text) || text.size() > maxBars))
        return refused(tr("“%1” cannot be drawn as bars: plain letters, digits and signs, %2 at "
                          "most. Draw it as a QR code.")
                           .arg(code)
                           .arg(maxBars),
                       u"bars"_qs);
    if (text.size() > maxText)
        return refused(tr("A text of more than %1 characters does not fit a label.").arg(maxText),
                       u"too_long"_qs);
    const BarcodeCalls *zxing = BarcodeCalls::get();
    if (zxing == nullptr)
        return LateLibrary::missing();
    CodeModules modules;
    if (!zxing->write(norm.format, text, modules))
        return refused(tr("“%1” cannot be drawn as a bar code.").arg(code), u"symbol"_qs);
    return symbolOf(kind, text, modules);
}

Result<BarSymbol> SymbolWriter::writeGs1(const QString &elements)
{
    constexpr QChar separator(0x1D);
    constexpr QChar fnc1(0xF1); // ZXing's sign for it
    QString plain = elements;
    plain.remove(separator);
    if (plain.isEmpty() || !isPlain(plain) || plain.size() > maxBars)
        return refused(tr("“%1” cannot be drawn as a bar code.").arg(plain), u"symbol"_qs);
    QString text = elements;
    text.replace(separator, fnc1);
    const BarcodeCalls *zxing = BarcodeCalls::get();
    if (zxing == nullptr)
        return LateLibrary::missing();
    CodeModules modules;
    if (!zxing->write(ZXing::BarcodeFormat::Code128, fnc1 + text, modules))
        return refused(tr("“%1” cannot be drawn as a bar code.").arg(plain), u"symbol"_qs);
    return symbolOf(Symbology::Code128, elements, modules);
}

} // namespace cabas
