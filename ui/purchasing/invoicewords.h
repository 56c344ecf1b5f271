// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/invoiceinput.h"
#include "ui/widgets/kind.h"

#include <QCoreApplication>

namespace cabas::ui {

/// How differences of invoices, their answers and the stages of invoices are told.
class InvoiceWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::InvoiceWords)

public:
    /// What is to be told of a row first: the one that nobody answered.
    static const InvoiceDifference *first(const InvoiceSheetRow &row,
                                          const std::vector<InvoiceChoice> &choices);
    /// "Price", for a chip.
    static QString title(InvoiceDifferenceKind kind);
    static QString icon(InvoiceDifferenceKind kind);
    static QString state(const InvoiceSheet &sheet, const InvoiceSheetRow &row);
    static Kind stateKind(const InvoiceSheet &sheet, const InvoiceSheetRow &row);
    static QString stateIcon(const InvoiceSheet &sheet, const InvoiceSheetRow &row);

    static QString stage(const InvoiceListRow &row, QDate today);
    static Kind stageKind(const InvoiceListRow &row, QDate today);
    static QString stageIcon(const InvoiceListRow &row);
    /// "BL-12, 3 March": a reception in a few words.
    static QString reception(const WaitingReception &reception);
};

} // namespace cabas::ui
