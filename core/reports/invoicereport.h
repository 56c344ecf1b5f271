// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplierinvoice.h"
#include "core/reports/report.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// What suppliers are owed, invoice by invoice.
class InvoiceReport {
    Q_DECLARE_TR_FUNCTIONS(InvoiceReport)

public:
    /// By the day each is due. Payments are taken to have paid the invoices due first.
    static Result<> due(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// What is left to pay of each invoice, in their order (by the day they are due): the books'
    /// debt to its supplier covers the last ones. Credit notes are in that debt.
    static std::vector<Money> left(const std::vector<SupplierInvoice> &invoices,
                                   std::map<QString, Money> owed);
};

} // namespace cabas
