// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/invoiceinput.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

namespace cabas::ui {

/// The list of suppliers' invoices as rows.
class InvoiceRows {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::InvoiceRows)

public:
    /// What the segments above the list show.
    enum Part { ToMatch, Differences, Due, All, PartCount };
    static QString partTitle(int part);
    static bool isIn(const InvoiceListRow &row, int part);
    static bool matches(const InvoiceListRow &row, const QString &typed);

    static std::vector<RowsModel::Column> columns();
    /// The key of a row is its place in `list`.
    static std::vector<RowOfCells> rows(const std::vector<InvoiceListRow> &list, QDate today);
    /// What the invoice page is told to begin with.
    static QStringList about(const InvoiceListRow &row);
};

} // namespace cabas::ui
