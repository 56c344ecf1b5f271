// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/salesposting.h"

#include "core/base/language.h"
#include "core/base/text.h"

namespace cabas {

std::vector<SalesPartLine> SalesPosting::linesFor(const SalesInvoice &invoice)
{
    std::vector<SalesPartLine> lines;
    const auto credit = [&](std::optional<AccountRole> role, Money amount, const QString &vatCode,
                            const QString &label) {
        if (amount.isZero())
            return;
        const bool isCredit = amount.isNegative() == invoice.isCredit();
        lines.push_back({role, vatCode, label, isCredit ? Money() : abs(amount),
                         isCredit ? abs(amount) : Money()});
    };
    credit(std::nullopt, -invoice.gross, {}, {});
    for (const SalesInvoiceVat &row : invoice.vatRows)
        credit(AccountRole::Sales, row.base, row.vatCode,
               tr("Sales at %1").arg(rateText(row.vatBp, Language::locale())));
    for (const SalesInvoiceVat &row : invoice.vatRows)
        credit(AccountRole::VatCollected, row.vat, row.vatCode,
               tr("VAT at %1").arg(rateText(row.vatBp, Language::locale())));
    return lines;
}

} // namespace cabas
