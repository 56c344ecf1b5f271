// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/purchasing/crate.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

namespace cabas::ui {

/// Crates as rows: what stands here, the kinds, what came and went.
class CrateRows {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::CrateRows)

public:
    static std::vector<RowsModel::Column> hereColumns();
    static std::vector<RowOfCells> here(const std::vector<CrateBalance> &balances);
    static std::vector<RowsModel::Column> kindColumns();
    static std::vector<RowOfCells> kinds(const std::vector<CrateKind> &kinds);
    static std::vector<RowsModel::Column> moveColumns();
    static std::vector<RowOfCells> moves(const std::vector<CrateMove> &moves,
                                         const Session &session);
};

} // namespace cabas::ui
