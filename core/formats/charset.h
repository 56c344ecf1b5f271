// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace cabas {

/// How a foreign file writes its letters. Qt Core alone knows neither Latin9 nor the DOS pages.
enum class Charset {
    Utf8,
    Utf16Le,
    Utf16Be,
    Latin1,      ///< ISO 8859-1
    Latin9,      ///< ISO 8859-15: Latin1 with €, œ and Ÿ; the FEC's
    Windows1252, ///< what Excel calls ANSI in western Europe
    Cp850,       ///< DOS, western Europe: BNN catalogues, old programs
    Cp858,       ///< Cp850 with the euro sign: ticket printers
    MacRoman,    ///< Macintosh, western Europe: spreadsheets of long ago
};

/// `UTF-8`, `ISO 8859-15`, `Windows-1252`, `CP850`...
QString charsetName(Charset charset);
/// The charset of a name as people and files write it: case, blanks and dashes do not matter.
std::optional<Charset> charsetFromName(const QString &name);

/// The text of `bytes`, without their byte order mark; what is no letter there becomes U+FFFD.
QString decoded(QByteArrayView bytes, Charset charset);

/// The bytes of `text` (no byte order mark). A letter that the charset lacks is written as the
/// nearest it has (’ as ', œ as oe, ő as o), `?` when there is none.
QByteArray encoded(QStringView text, Charset charset);

/// Offset of the first byte that is no valid UTF-8 (overlong forms and surrogates are not);
/// absent when all is well.
std::optional<qsizetype> firstInvalidUtf8(QByteArrayView bytes);

/// Recognises the charset of a text file: byte order mark, UTF-8, then the single-byte ones of
/// western Europe. DOS code pages are told by the caller, never guessed; a file that looks like
/// one is Refused, as are binary files, mixed encodings and a file cut inside a letter: the
/// failure (code `charset`) names the line.
Result<Charset> detectCharset(QByteArrayView bytes);

/// Number of the line (from 1) that the byte at `offset` stands on: CR LF, LF and CR end lines.
int lineOfByte(QByteArrayView bytes, qsizetype offset);

} // namespace cabas
