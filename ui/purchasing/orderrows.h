// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/purchasing/supplierorder.h"
#include "core/reports/reporttable.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

#include <map>

namespace cabas::ui {

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
    /// On the page that writes them: product, packs, quantity, cost, amount.
    static std::vector<RowsModel::Column> lineColumns();
    /// `reasons`: why a product was proposed, below its name.
    static std::vector<RowOfCells> lines(const std::vector<OrderLine> &lines,
                                         const std::map<ProductId, QString> &reasons = {});

    /// The order as it is sent: what a supplier needs to read.
    static ReportTable paper(const SupplierOrder &order, const Session &session,
                             const QString &shop);
};

} // namespace cabas::ui
