// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QByteArrayView>
#include <QDate>
#include <QStringView>

namespace cabas {

/// An amount of a FEC read to the cent, exactly, with what was peculiar about it.
struct FecAmount {
    enum class State {
        Good,
        Blank,     ///< counts as zero
        Dot,       ///< a decimal point where a comma is asked
        Blanks,    ///< blanks between thousands
        NotNumber, ///< anything else
        TooLarge,
    };
    State state = State::Good;
    Money value;
    bool hasLeadingZeros = false; ///< `0000000069,60`
    bool isRounded = false;       ///< it had more than two decimals, not all zero

    bool isReadable() const { return state == State::Good || state == State::Blank; }
};

/// `12,50`, `-12,50`, `12,50-`, `1,25E1`; blanks around are ignored.
FecAmount parseFecAmount(QByteArrayView cell);

/// A day of a FEC.
struct FecDay {
    enum class State {
        Good,
        Blank, ///< nothing, or only zeros and separators
        NotDay,
        OutOfRange, ///< a real day outside 1900 to 2099
    };
    State state = State::Good;
    QDate value;
    bool isPlain = true; ///< written YYYYMMDD, as asked
};

/// YYYYMMDD; YYYY-MM-DD, DD/MM/YYYY and the like (`/`, `-`, `.` or nothing between, a time after)
/// are read too, as the tax office's tool does.
FecDay parseFecDay(QByteArrayView cell);

/// The SIREN's check digit (Luhn). False for anything but nine digits, and for nine zeros.
bool isSiren(QStringView digits);

} // namespace cabas
