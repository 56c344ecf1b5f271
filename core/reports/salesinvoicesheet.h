// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesinvoice.h"
#include "core/reports/reporttable.h"

#include <QCoreApplication>

namespace cabas {

/// An invoice to a customer as it stands on paper: parties and days above, lines, then VAT by
/// rate, totals and the mentions of the law.
class SalesInvoiceSheet {
    Q_DECLARE_TR_FUNCTIONS(SalesInvoiceSheet)

public:
    /// `madeAt` in shop time.
    static ReportTable of(const SalesInvoice &invoice, const QDateTime &madeAt);

private:
    static QStringList opening(const SalesInvoice &invoice);
    static QStringList closing(const SalesInvoice &invoice);
};

} // namespace cabas
