// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/expectedcredit.h"
#include "core/reports/reporttable.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

namespace cabas {
class Session;
}

namespace cabas::ui {

/// Credit notes that a shop waits for, as rows of a table and on paper.
class CreditRows {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::CreditRows)

public:
    /// What the filter's states mean: awaited, then each state, then all.
    static QStringList filterWords();
    static bool isWanted(const ExpectedCredit &credit, int filter);

    static Kind stateKind(CreditState state);
    /// "Damaged 3 · Crème fraîche" without the product: what is wrong, and how much of it.
    /// "delivery of 3 March", or the invoice that asks for it.
    static QString from(const ExpectedCredit &credit);
    static QString what(const ExpectedCredit &credit);

    static std::vector<RowsModel::Column> columns();
    static std::vector<RowOfCells> rows(const std::vector<ExpectedCredit> &credits, QDate today);
    /// Whether each word typed occurs in the product, the supplier, the document or the number.
    static bool matches(const ExpectedCredit &credit, const QString &typed);
    /// The list as it is seen, to print or to export.
    static ReportTable paper(const std::vector<ExpectedCredit> &credits, const Session &session,
                             const QString &shop, const QString &file);
};

} // namespace cabas::ui
