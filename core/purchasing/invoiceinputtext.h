// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/invoiceinput.h"

namespace cabas {

/// What was typed of an invoice that is being entered, as the text that the file keeps. Pure.
class InvoiceInputText {
public:
    static QString written(const InvoiceInput &input);
    /// Puts what a text says into an input; what it does not know of stays.
    static void read(const QString &text, InvoiceInput &input);
};

} // namespace cabas
