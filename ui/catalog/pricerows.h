// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/pricebasis.h"
#include "core/reports/priceeffect.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

namespace cabas::ui {

/// Batches of prices, their lines and what they do, as rows of tables and in words.
class PriceRows {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::PriceRows)

public:
    /// "from 12/03/2026", "12/03/2026 – 18/03/2026".
    static QString daysOf(const PriceBatch &batch);
    static QString phaseWord(const PriceBatch &batch, QDate today);
    static Kind phaseKind(const PriceBatch &batch, QDate today);
    /// "23.2 % on cost · 18.8 % on sale"; a dash where it is not known.
    static QString marginWords(const std::optional<MarginWords> &margin);
    /// "+ Margin 23 %": what a line of a proof did.
    static QString proofWords(const ProofLine &line);

    static std::vector<RowsModel::Column> batchColumns();
    static std::vector<RowOfCells> batches(const std::vector<PriceBatch> &batches, QDate today);
    static std::vector<RowsModel::Column> lineColumns();
    static std::vector<RowOfCells> lines(const std::vector<PreviewedLine> &lines);
    static std::vector<RowsModel::Column> effectColumns();
    static std::vector<RowOfCells> effect(const BatchEffect &effect);
    static std::vector<RowsModel::Column> familyColumns();
    static std::vector<RowOfCells> families(const PriceSimulation &simulation);
    /// The sums under the families, one a column.
    static QStringList totals(const PriceSimulation &simulation);
    static std::vector<RowsModel::Column> simulatedColumns();
    static std::vector<RowOfCells> simulated(const PriceSimulation &simulation);
};

} // namespace cabas::ui
