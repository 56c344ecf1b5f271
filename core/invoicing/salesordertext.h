// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesorder.h"

namespace cabas {

/// What was typed of an invoice as the file keeps it: a JSON object. Pure.
class SalesOrderText {
public:
    static QString written(const InvoiceOrder &order);
    /// What is not understood is left out.
    static InvoiceOrder read(const QString &text);
};

} // namespace cabas
