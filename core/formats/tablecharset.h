// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/charset.h"

namespace cabas {

/// The charset of a supplier's table, guessed where nothing tells it: for files that nobody can be
/// asked about, unlike detectCharset, which refuses what it is not sure of.
class TableCharset {
public:
    /// A byte order mark, UTF-16 without one, UTF-8 though a few bytes be damaged, else whichever
    /// of Windows, DOS and old Macintosh gives words of western Europe.
    static Charset of(const QByteArray &bytes);

private:
    static std::optional<Charset> wide(const QByteArray &bytes);
    static bool isDamagedUtf8(const QByteArray &bytes);
    static int likeness(const QByteArray &bytes, Charset charset);
};

} // namespace cabas
