// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/printersetup.h"

namespace cabas::ui {

/// Which printer belongs to a till on this computer. Kept beside the shop's file, never in it:
/// the cable is here.
class TillPrinters {
public:
    static PrinterSetup of(const QString &till);
    static void set(const QString &till, const PrinterSetup &setup);
};

} // namespace cabas::ui
