// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/conformityservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/rowsmodel.h"

#include <QWidget>

namespace cabas::ui {

class DataTable;
class FilterLine;

/// The closings of the tills, newest first: totals of the period, totals since the first ticket,
/// the signature's first signs.
class ClosingsBoard : public QWidget {
    Q_OBJECT

public:
    explicit ClosingsBoard(Desk &desk, QWidget *parent = nullptr);

    void reload();

private:
    static RowOfCells rowOf(const ClosingLine &line);

    Desk &m_desk;
    std::vector<Till> m_tills;
    int m_till = 0;
    int m_kind = 0;
    FilterLine *m_filter = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
};

} // namespace cabas::ui
