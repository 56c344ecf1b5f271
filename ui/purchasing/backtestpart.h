// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/backtest.h"
#include "ui/shell/pageworker.h"

#include <QWidget>

class QLabel;

namespace cabas::ui {

class DataTable;
class Desk;
class KeyButton;
class RowsModel;

/// What proposals would have done on a supplier's own past: a table of three ways of ordering, made
/// when it is asked for.
class BacktestPart : public QWidget {
    Q_OBJECT

public:
    explicit BacktestPart(Desk &desk, QWidget *parent = nullptr);

    /// Of another supplier nothing is told yet.
    void setSupplier(SupplierId supplier);

private:
    void play();
    void show(const Result<Backtest> &told);

    Desk &m_desk;
    SupplierId m_supplier{0};
    KeyButton *m_play = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    QWidget *m_card = nullptr;
    QLabel *m_note = nullptr;
    PageWorker m_worker;
};

} // namespace cabas::ui
