// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cabas {

/// What a column of a supplier's table of an invoice may tell of a line.
enum class InvoiceField { Code, Reference, Name, Quantity, Packs, PackSize, Cost };

/// A column by its heading, so that one that moved is found again.
struct InvoiceColumn {
    InvoiceField field = InvoiceField::Code;
    QString heading;

    bool operator==(const InvoiceColumn &) const = default;
};

} // namespace cabas
