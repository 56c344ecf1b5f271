// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesorder.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

namespace cabas::ui {

/// Invoices to customers in words, and as rows of their list.
class SalesWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::SalesWords)

public:
    enum Part { Drafts, ToPay, All, PartCount };

    static QString partTitle(int part);
    static bool isIn(const SalesListRow &row, int part);
    static QString state(SalesState state);
    static Kind kind(SalesState state);
    static QString icon(SalesState state);
    /// "Invoice F2026-00001", "Credit note A2026-00003", "Being written".
    static QString title(const SalesInvoice &invoice);
    static std::vector<RowsModel::Column> columns();
    /// Keys are the places in `list`.
    static std::vector<RowOfCells> rows(const std::vector<SalesListRow> &list, QDate today);
    /// Every word typed is in the name, a number or an amount.
    static bool matches(const SalesListRow &row, const QString &typed);
    /// Street, place and country on lines of their own.
    static QString address(const SalesParty &party);
};

} // namespace cabas::ui
