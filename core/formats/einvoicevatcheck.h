// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/einvoicecheck.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// The part of EInvoiceCheck about VAT: the breakdown by category and rate against the lines,
/// allowances and charges, its arithmetic, and the rates that a category may bear.
class EInvoiceVatCheck {
    Q_DECLARE_TR_FUNCTIONS(EInvoiceVatCheck)

public:
    static std::vector<EInvoiceFinding> findings(const EInvoice &invoice);
};

} // namespace cabas
