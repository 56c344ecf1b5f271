// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/charset.h"
#include "core/formats/table.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

namespace cabas {

/// Reads a file of tables, whatever its container: a workbook (XLSX, ODS) or a table of text with
/// its charset and separator recognised. What the bytes are decides, never the file's name.
class TableFileReader {
    Q_DECLARE_TR_FUNCTIONS(TableFileReader)

public:
    static Result<TableFile> read(const QByteArray &bytes, const TableLimits &limits = {},
                                  const Watch &watch = {});

    /// True for a zip archive.
    static bool isPackage(const QByteArray &bytes);
    /// The text of a catalogue: UTF-8 or UTF-16 where it is, else the western page (Windows-1252
    /// or the DOS page 850) in which its letters make words.
    static QString text(const QByteArray &bytes);
    /// Fields of one line parted by `separator`. A quotation mark opens a field only at its
    /// beginning and closes it only before a separator, so a lone one harms nothing.
    static QStringList fields(QStringView line, QChar separator);

private:
    static Result<TableFile> readPackage(const QByteArray &bytes, const TableLimits &limits,
                                         const Watch &watch);
    static Result<TableFile> readText(const QByteArray &bytes, const TableLimits &limits,
                                      const Watch &watch);
    static Result<> checkKind(const QByteArray &bytes);
};

} // namespace cabas
