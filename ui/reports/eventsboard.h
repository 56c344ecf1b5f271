// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/technicaljournal.h"
#include "ui/shell/desk.h"
#include "ui/widgets/rowsmodel.h"

#include <QWidget>

namespace cabas::ui {

class DataTable;
class FilterLine;
class KeyButton;

/// The journal of technical events, newest first, by kind and period. It is only read.
class EventsBoard : public QWidget {
    Q_OBJECT

public:
    explicit EventsBoard(Desk &desk, QWidget *parent = nullptr);

    void reload();

private:
    TechnicalFilter filter() const;
    std::vector<RowOfCells> read(const TechnicalFilter &filter);
    RowOfCells rowOf(const TechnicalEvent &event) const;
    void more();

    Desk &m_desk;
    int m_kind = 0;
    int m_period = 0;
    FilterLine *m_filter = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    KeyButton *m_more = nullptr;
};

} // namespace cabas::ui
