// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/invoicecheckstore.h"

#include "core/invoicing/salesinvoicerules.h"
#include "core/invoicing/salesinvoicestore.h"

#include <map>

namespace cabas {

Findings InvoiceCheckStore::numbering(Tx &tx)
{
    Findings findings;
    std::map<std::pair<QString, int>, qint64> last;
    tx.each(R"(SELECT kind, year, sequence, number, issued_on FROM sales_invoices
               ORDER BY kind, year, sequence)",
            {}, [&](const Row &row) {
                ++findings.checked;
                const QString kind = row.text(0);
                const int year = row.number(1);
                const QString place =
                    QStringLiteral("%1 %2: sales_invoices: ").arg(kind, row.text(3));
                qint64 &before = last[{kind, year}];
                if (row.integer(2) != before + 1)
                    findings.fault(place + QStringLiteral("sequence %1 after %2: missing")
                                               .arg(row.integer(2))
                                               .arg(before));
                before = row.integer(2);
                const bool isInvoice =
                    kind == SalesInvoiceStore::kindName(SalesInvoiceKind::Invoice);
                const QString number = SalesInvoiceRules::number(
                    isInvoice ? SalesInvoiceKind::Invoice : SalesInvoiceKind::CreditNote, year,
                    row.integer(2));
                if (number != row.text(3))
                    findings.fault(place + QStringLiteral("number, not %1").arg(number));
                if (row.day(4).year() != year)
                    findings.fault(place + QStringLiteral("year, issued_on"));
            });
    return findings;
}

} // namespace cabas
