// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/invoicereport.h"

#include "core/accounting/journalstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/invoicestore.h"

#include <algorithm>

namespace cabas {

std::vector<Money> InvoiceReport::left(const std::vector<SupplierInvoice> &invoices,
                                       std::map<QString, Money> owed)
{
    std::vector<Money> left(invoices.size());
    for (size_t at = invoices.size(); at-- > 0;) {
        const SupplierInvoice &invoice = invoices[at];
        if (invoice.kind == InvoiceKind::CreditNote)
            continue;
        Money &debt = owed[invoice.supplierCode];
        left[at] = std::clamp(debt, Money(), invoice.gross);
        debt -= left[at];
    }
    return left;
}

Result<> InvoiceReport::due(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"supplier"_qs, tr("Supplier")},
                     {u"number"_qs, tr("Invoice")},
                     {u"date"_qs, tr("Dated"), ColumnKind::Date},
                     {u"due"_qs, tr("Due"), ColumnKind::Date},
                     {u"days_late"_qs, tr("Days late"), ColumnKind::Integer},
                     {u"gross_cents"_qs, tr("Amount"), ColumnKind::Money},
                     {u"left_cents"_qs, tr("To pay"), ColumnKind::Money},
                     {u"entry"_qs, tr("Entry")}};
    const std::vector<SupplierInvoice> invoices = InvoiceStore::standing(tx, table.to);
    std::map<QString, Money> owed;
    if (!invoices.empty()) {
        CABAS_LET(account, AccountStore::forRole(tx, AccountRole::Supplier));
        owed = InvoiceStore::owed(tx, account.number, table.to);
    }
    const std::vector<Money> left = InvoiceReport::left(invoices, std::move(owed));
    Money total;
    Money late;
    for (size_t at = 0; at < invoices.size(); ++at) {
        const SupplierInvoice &invoice = invoices[at];
        if (left[at] <= Money())
            continue;
        const qint64 days = invoice.due.daysTo(table.to);
        total += left[at];
        if (days > 0)
            late += left[at];
        table.rows.push_back({cell(invoice.supplierName), cell(invoice.number),
                              cell(invoice.issued), cell(invoice.due),
                              days > 0 ? cell(days) : ReportCell(), cell(invoice.gross),
                              cell(left[at]), cell(invoice.entryNumber)});
    }
    table.totals = {cell(tr("Total")), {}, {}, {}, {}, {}, cell(total), {}};
    if (late > Money())
        table.notes += tr("%1 of it is late.").arg(moneyText(late, Language::locale()));
    table.notes += tr("A payment is taken to have paid what was due first.");
    return Ok{};
}

} // namespace cabas
