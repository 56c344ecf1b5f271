// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/printersetup.h"

namespace cabas {

/// The way of bytes to a ticket printer: a socket or a device file, with a limit to every wait.
/// Call it outside the window's thread; it may take some seconds when a printer is off.
class PrintPort {
    Q_DECLARE_TR_FUNCTIONS(PrintPort)

public:
    static constexpr int connectMs = 3000;
    static constexpr int writeMs = 5000;
    static constexpr int answerMs = 400;

    /// Writes all bytes, unless the printer says that it has no paper, is open or is off line.
    /// Storage in words; of code `doubtful` when some bytes left before it failed.
    static Result<> send(const PrinterSetup &setup, const QByteArray &bytes);
    /// What the printer says of itself; NotFound of code `silent` when it says nothing (many
    /// say nothing).
    static Result<EscPosStatus> ask(const PrinterSetup &setup);
    /// In words, for people: paper out, cover open...
    static QString statusText(const EscPosStatus &status);
};

} // namespace cabas
