// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled as C++17, as qpdf's own headers ask of clang: it includes nothing else of ours.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cabas {

/// A file inside a PDF, by the name that the PDF gives it.
struct EmbeddedFile {
    QString name;
    QByteArray bytes;
};

/// The XML files inside a PDF, found wherever a PDF can name a file: the catalogue's list of names,
/// the associated files of the document, of its pages and of anything else, annotations, and
/// objects that nothing names any more. Those of the document itself come first.
class EmbeddedFiles {
public:
    enum class Outcome { Found, Damaged, Locked, TooLarge };

    /// At most `mostFiles` files, of `mostBytes` bytes together once unpacked. An encrypted PDF
    /// opens when its password is empty. May need all memory and time that the process has, and
    /// throws std::bad_alloc then.
    static Outcome read(const QByteArray &pdf, size_t mostFiles, qint64 mostBytes,
                        std::vector<EmbeddedFile> &files);
    /// A PDF with an XML file more, associated with the document as data; empty when the PDF
    /// cannot be read.
    static QByteArray attached(const QByteArray &pdf, const EmbeddedFile &file);
};

} // namespace cabas
