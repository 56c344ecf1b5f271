// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/slipescpos.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace cabas {

/// The printer of a till, as it is set on a computer.
struct PrinterSetup {
    enum class Kind {
        None,
        Network,  ///< `address` is host:port
        Device,   ///< a device file: USB (/dev/usb/lp0) or serial
        System,   ///< a printer of the computer, by its name; empty for the usual one
        PdfFolder ///< a folder that gets one PDF a slip
    };
    static constexpr int usualPort = 9100;

    Kind kind = Kind::None;
    QString address;
    EscPosPaper paper;
    EscPos::DrawerPin pin = EscPos::DrawerPin::Two;
    bool opensDrawer = false; ///< when cash is in the payment

    /// Whether it takes the bytes of ESC/POS, and may have a drawer.
    bool isEscPos() const { return kind == Kind::Network || kind == Kind::Device; }
    QString host() const;
    int port() const;

    bool operator==(const PrinterSetup &) const = default;
};

/// What is written of a printer where a computer keeps its settings, and whether it can be right.
class PrinterSetups {
    Q_DECLARE_TR_FUNCTIONS(PrinterSetups)

public:
    static QVariantMap toMap(const PrinterSetup &setup);
    static PrinterSetup fromMap(const QVariantMap &map);
    /// Refused in words where the address cannot be one.
    static Result<> check(const PrinterSetup &setup);
};

} // namespace cabas
