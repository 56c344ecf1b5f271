// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices without VAT, on which the buyer owes it: autoliquidation.
#include "core/purchasing/invoicerules.h"

#include <map>

namespace cabas {

namespace {

constexpr int usualBp = 2'000;

} // namespace

bool InvoiceRules::isReverseCharge(VatCategory category)
{
    return category == VatCategory::ReverseCharge || category == VatCategory::IntraCommunity;
}

std::vector<InvoiceVat>
InvoiceRules::selfAssessed(const SupplierInvoice &invoice,
                           const std::function<int(const InvoiceLine &)> &rateOf)
{
    std::map<std::pair<VatCategory, int>, Money> bases;
    for (const InvoiceVat &row : invoice.vatRows) {
        if (!isReverseCharge(row.category))
            continue;
        Money left = row.base;
        for (const InvoiceLine &line : invoice.lines) {
            if (line.category != row.category)
                continue;
            bases[{line.category, rateOf(line)}] += line.net;
            left -= line.net;
        }
        // What no line explains: all of it where there are none, else rounding and discounts.
        if (!left.isZero())
            bases[{row.category, usualBp}] += left;
    }
    std::vector<InvoiceVat> owed;
    for (const auto &[key, base] : bases) {
        if (!base.isZero() && key.second > 0)
            owed.push_back({key.first, key.second, base, vatOn(base, key.second)});
    }
    return owed;
}

} // namespace cabas
