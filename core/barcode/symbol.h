// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace cabas {

/// The kinds of bar code that are printed.
enum class Symbology { Ean13, Ean8, Itf14, Code128, Qr };

/// A bar code as modules: what a painter fills with rectangles.
struct BarSymbol {
    Symbology kind = Symbology::Code128;
    QString text;       ///< what a reader of it gives, and what stands under the bars
    int columns = 0;    ///< modules across, quiet zones not counted
    int rows = 0;       ///< 1 for bars: their height is the painter's choice
    QByteArray modules; ///< row by row, 1 is dark
    int quietLeft = 0;  ///< white modules that must stay beside it
    int quietRight = 0;

    bool isDark(int column, int row) const { return modules[row * columns + column] != 0; }
    bool isSquare() const { return kind == Symbology::Qr; }
    /// Columns with the quiet zones.
    int width() const { return quietLeft + columns + quietRight; }

    bool operator==(const BarSymbol &) const = default;
};

/// Turns texts into bar codes with ZXing's writers.
class SymbolWriter {
    Q_DECLARE_TR_FUNCTIONS(SymbolWriter)

public:
    static constexpr qsizetype maxBars = 48; ///< characters of a Code 128: it would not fit paper
    static constexpr qsizetype maxText = 300;

    /// The kind that suits a code: EAN and ITF-14 for as many digits as numbers of articles have
    /// (12 are an EAN-13 that lost its zero), Code 128 for other plain texts, QR for what bars
    /// cannot hold.
    static Symbology kindFor(const QString &code);
    /// Refused in words for an empty text, a wrong check digit, a text of the wrong sort or one
    /// too long for the kind.
    static Result<BarSymbol> write(Symbology kind, const QString &code);
    static Result<BarSymbol> write(const QString &code) { return write(kindFor(code), code); }
    /// GS1-128: a Code 128 that begins with FNC1. `elements` is what a reader gives, with GS
    /// (U+001D) after a value of free length that is not the last one.
    static Result<BarSymbol> writeGs1(const QString &elements);
};

} // namespace cabas
