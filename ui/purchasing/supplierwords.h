// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/supplierfigures.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/sharechart.h"

#include <QCoreApplication>

#include <utility>

namespace cabas {
class Session;
}

namespace cabas::ui {

/// A year with a supplier in words, bars and rows.
class SupplierWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::SupplierWords)

public:
    /// Caption and figure, the most telling ones.
    static std::vector<std::pair<QString, QString>> strip(const SupplierFigures &figures);
    /// A word and a sentence each: what the bars say, for who reads.
    static std::vector<std::pair<QString, QString>> facts(const SupplierFigures &figures);
    static std::vector<BarChart::Group> months(const SupplierFigures &figures);
    static std::vector<ShareChart::Group> shares(const SupplierFigures &figures);
    static std::vector<RowsModel::Column> messageColumns();
    /// Keyed by the order, 0 where it is about none.
    static std::vector<RowOfCells> messages(const std::vector<SupplierMessage> &messages,
                                            const Session &session);

private:
    static QString driftText(const SupplierFigures &figures);
    static QString what(const SupplierMessage &message);
};

} // namespace cabas::ui
