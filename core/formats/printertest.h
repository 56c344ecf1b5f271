// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/slipescpos.h"

#include <QCoreApplication>

namespace cabas {

/// A page that shows what a ticket printer can do: letters of the page, widths, sizes, bars.
class PrinterTest {
    Q_DECLARE_TR_FUNCTIONS(PrinterTest)

public:
    static Slip slip();
    /// The same with bars, a square and dots of the printer's own making, and a cut.
    static QByteArray bytes(const EscPosPaper &paper);
    /// A bar code as dots, `module` dots a module and `height` dots high: for printers that do
    /// not draw it themselves. Rows of whole bytes, as EscPos::raster takes them.
    static QByteArray dotsOf(const QByteArray &modules, int module, int height);
};

} // namespace cabas
