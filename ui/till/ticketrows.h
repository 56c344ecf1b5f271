// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/ticket.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

namespace cabas::ui {

/// What a posted ticket says, as rows of tables.
class TicketRows {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::TicketRows)

public:
    static std::vector<RowsModel::Column> lineColumns();
    static std::vector<RowOfCells> lines(const Ticket &ticket);
    static std::vector<RowsModel::Column> vatColumns();
    static std::vector<RowOfCells> vat(const Ticket &ticket);
    static std::vector<RowsModel::Column> paymentColumns();
    /// With the change given, where there was any.
    static std::vector<RowOfCells> payments(const Ticket &ticket);

    /// "10/03/2026 14:05", as it was printed in the shop's time.
    static QString when(const Ticket &ticket);
};

} // namespace cabas::ui
