// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/deliverycsv.h"
#include "core/purchasing/invoicecolumn.h"

#include <QCoreApplication>

namespace cabas {

/// How the tables (CSV, XLSX, ODS) of a supplier's invoices are read once a person said what their
/// columns tell. Pure.
class InvoiceColumnRules {
    Q_DECLARE_TR_FUNCTIONS(InvoiceColumnRules)

public:
    static const std::vector<InvoiceField> &fields();
    /// The stable word of files: `code`, `quantity`...
    static QString fieldName(InvoiceField field);
    static std::optional<InvoiceField> fieldFromName(const QString &name);
    /// For people.
    static QString fieldTitle(InvoiceField field);

    /// Refuses what does not tell which product and how much of it, and a field or column twice.
    static Result<> check(const std::vector<InvoiceColumn> &columns);
    /// The rows of the fullest sheet. Refused in words where the bytes are no table.
    static Result<std::vector<CsvRow>> rows(const QByteArray &bytes);
    /// The row of headings: of the first rows the one with the most words.
    static QStringList headings(const std::vector<CsvRow> &rows);
    /// True when one of the first rows has all these headings.
    static bool fits(const std::vector<CsvRow> &rows, const std::vector<InvoiceColumn> &columns);
    /// The lines below the headings; those of no code (sums, remarks) are left out.
    static Result<DeliveryNote> read(const std::vector<CsvRow> &rows,
                                     const std::vector<InvoiceColumn> &columns);

    /// Columns as the shop's file keeps them.
    static QString written(const std::vector<InvoiceColumn> &columns);
    static std::vector<InvoiceColumn> fromText(const QString &text);
};

} // namespace cabas
