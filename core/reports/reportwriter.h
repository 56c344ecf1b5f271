// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reporttable.h"

#include <QByteArray>
#include <QCoreApplication>

namespace cabas {

/// A report in the forms of the command line: a table to read, CSV and JSON for programs. Days,
/// file and moment are said in each (in CSV by the file's name, so that every line is data).
class ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)

public:
    /// Aligned columns in the reader's language, ended by a footer.
    static QString text(const ReportTable &report);
    /// For programs: a first line of field names, then the values as in JSON (cents,
    /// thousandths); UTF-8, comma separated.
    static QByteArray csv(const ReportTable &report);
    /// For a French spreadsheet: headers in the reader's language, decimal amounts, semicolons,
    /// the footer as last line.
    static QByteArray spreadsheet(const ReportTable &report);
    /// `{report, title, from, to, at, shop, file, rows:[{field: value}], totals, notes}`, as bytes
    /// as QJsonDocument would write them: as a tree of its own a year's balance took three times
    /// as long to write as to read.
    static QByteArray json(const ReportTable &report);

    /// One cell for people: `1 234,50`, `0,312 kg`, `5,5 %`, `10/03/2026`.
    static QString cellText(const ReportTable &report, const ReportRow &row, int column);
    /// "From 01/03/2026 to 31/03/2026 · made on 10/03/2026 at 09:00 · file shop.cabas".
    static QString footer(const ReportTable &report);
};

} // namespace cabas
