// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoiceposting.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

Money sumOf(const SupplierInvoice &invoice, InvoiceLineKind kind, const InvoiceVat &row)
{
    Money sum;
    for (const InvoiceLine &line : invoice.lines) {
        if (line.kind == kind && line.category == row.category && line.vatBp == row.vatBp)
            sum += line.net;
    }
    return sum;
}

} // namespace

std::vector<InvoicePartLine> InvoicePosting::linesFor(const SupplierInvoice &invoice)
{
    std::vector<InvoicePartLine> lines;
    const bool isCredit = invoice.kind == InvoiceKind::CreditNote;
    const auto debit = [&](InvoicePart part, Money amount, const QString &label,
                           const QString &vatCode = {}) {
        if (amount.isZero())
            return;
        const bool isDebit = amount.isNegative() == isCredit;
        lines.push_back({part, vatCode, label, isDebit ? abs(amount) : Money(),
                         isDebit ? Money() : abs(amount)});
    };
    Money posted;
    Money deposits;
    Money transport;
    std::vector<InvoiceVat> purchases = invoice.vatRows;
    for (InvoiceVat &row : purchases) {
        const Money deposit = sumOf(invoice, InvoiceLineKind::Deposit, row);
        const Money carried = sumOf(invoice, InvoiceLineKind::Transport, row);
        posted += row.base + row.vat;
        deposits += deposit;
        transport += carried;
        row.base -= deposit + carried;
        if (!invoice.deducts)
            row.base += row.vat;
    }
    if (!purchases.empty())
        std::max_element(
            purchases.begin(), purchases.end(),
            [](const InvoiceVat &a, const InvoiceVat &b) { return abs(a.base) < abs(b.base); })
            ->base += invoice.gross - posted;
    for (const InvoiceVat &row : purchases)
        debit(InvoicePart::Purchases, row.base,
              tr("Goods at %1").arg(rateText(row.vatBp, Language::locale())), row.code());
    debit(InvoicePart::Transport, transport, tr("Transport"));
    debit(InvoicePart::Deposit, deposits, tr("Packaging to return"));
    for (const InvoiceVat &row : purchases) {
        if (invoice.deducts)
            debit(InvoicePart::Vat, row.vat,
                  tr("VAT at %1").arg(rateText(row.vatBp, Language::locale())), row.code());
    }
    for (const InvoiceVat &row : invoice.selfAssessed) {
        const QString code = u"S"_qs + QString::number(row.vatBp);
        const QString rate = rateText(row.vatBp, Language::locale());
        debit(invoice.deducts ? InvoicePart::Vat : InvoicePart::Purchases, row.vat,
              tr("Reverse-charge VAT at %1").arg(rate), code);
        debit(row.category == VatCategory::IntraCommunity ? InvoicePart::Acquired
                                                          : InvoicePart::SelfAssessed,
              -row.vat, tr("Reverse-charge VAT owed at %1").arg(rate), code);
    }
    debit(InvoicePart::Supplier, -invoice.gross, {});
    return lines;
}

} // namespace cabas
