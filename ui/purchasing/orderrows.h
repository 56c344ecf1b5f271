// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/purchasing/orderproposal.h"
#include "core/purchasing/supplierorder.h"
#include "core/reports/reporttable.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

#include <map>

namespace cabas::ui {

/// A product on the page of an order: its line where it is ordered, and what is known of it.
struct OrderLineRow {
    const OrderLine *line = nullptr;
    const ProposalLine *known = nullptr;
};

/// Orders to suppliers and their lines, as rows of tables and on paper.
class OrderRows {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::OrderRows)

public:
    /// The state in a word: a draft, sent, partly received, received, cancelled.
    static QString stateWord(const SupplierOrder &order);
    static Kind stateKind(const SupplierOrder &order);
    /// "2 × 6" where it is ordered by the pack, else the quantity alone.
    static QString packsText(const OrderLine &line);

    static std::vector<RowsModel::Column> listColumns();
    static std::vector<RowOfCells> list(const std::vector<SupplierOrder> &orders);
    /// Whether each word typed occurs in the number, the supplier's name or the remark.
    static bool matches(const SupplierOrder &order, const QString &typed);

    /// In a panel: product, packs, what came.
    static std::vector<RowsModel::Column> shortColumns();
    static std::vector<RowOfCells> shortLines(const SupplierOrder &order);
    /// On the page that writes them: a product with why, what sold, what is there and what is
    /// ordered. `reasons`: why products were proposed, in full.
    static RowOfCells line(const OrderLineRow &row, const std::map<ProductId, QString> &reasons);
    /// Whether each word typed occurs in the name, the code or the supplier's reference.
    static bool matches(const OrderLineRow &row, const QString &typed);
    /// What a proposal asks for as a line; of no packs, as it would be ordered.
    static OrderLine lineOf(const ProposalLine &proposed);

    /// The order as it is sent: what a supplier needs to read.
    static ReportTable paper(const SupplierOrder &order, const Session &session,
                             const QString &shop);
};

} // namespace cabas::ui
