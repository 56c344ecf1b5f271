// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/invoicereport.h"

#include "core/accounting/balancestore.h"
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

namespace {

/// What may be left to pay, by the day it is due: from the last invoices back to those that cover
/// all that is owed. Those of years before are paid, and not read.
std::vector<SupplierInvoice> covering(Tx &tx, QDate until, std::map<QString, Money> owed)
{
    std::vector<SupplierInvoice> invoices;
    const std::optional<QDate> first = InvoiceStore::firstDue(tx);
    const auto isLeft = [](const auto &debt) { return debt.second > Money(); };
    constexpr int months = 3; // at a time
    Period due{until.addMonths(-months), QDate(9999, 12, 31)};
    while (first && due.to > *first && std::any_of(owed.begin(), owed.end(), isLeft)) {
        const std::vector<SupplierInvoice> part = InvoiceStore::standing(tx, until, due);
        for (const SupplierInvoice &invoice : part) {
            if (invoice.kind == InvoiceKind::Invoice)
                owed[invoice.supplierCode] -= invoice.gross;
        }
        invoices.insert(invoices.begin(), part.begin(), part.end());
        due = {due.from.addMonths(-months), due.from};
    }
    return invoices;
}

} // namespace

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
    std::map<QString, Money> owed;
    if (InvoiceStore::firstDue(tx)) {
        CABAS_LET(account, AccountStore::forRole(tx, AccountRole::Supplier));
        // Opening entries repeat what was owed before them.
        owed = InvoiceStore::owed(tx, account.number, BalanceStore::summedFrom(tx, table.to),
                                  table.to);
    }
    const std::vector<SupplierInvoice> invoices = covering(tx, table.to, owed);
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
