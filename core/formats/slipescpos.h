// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/escpos.h"
#include "core/formats/slip.h"

namespace cabas {

/// How a ticket printer writes.
struct EscPosPaper {
    int columns = Slip::usualColumns;
    Charset page = Charset::Cp858;
    EscPosMaker maker = EscPosMaker::Epson;

    bool operator==(const EscPosPaper &) const = default;
};

/// A slip as the bytes of a ticket printer, from its first command to the cut.
class SlipEscPos {
public:
    static QByteArray bytes(const Slip &slip, const EscPosPaper &paper);
};

} // namespace cabas
