// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/basketmodel.h"

#include <QWidget>

namespace cabas::ui {

class DataTable;
class IdleBoard;
class LastLine;

/// The lines of the sale with the last one pinned under them; between two customers, what one may
/// do then.
class BasketBoard : public QWidget {
    Q_OBJECT

public:
    explicit BasketBoard(QWidget *parent = nullptr);

    void show(const LiveBasket &basket, const std::optional<SoldTicket> &lastSold);
    /// The last line changed: it flashes once.
    void flash();
    /// The position of the selected line; absent where none is.
    std::optional<int> selected() const;
    void clearSelection();
    /// Up and Down choose a line from wherever the keyboard is; false for any other key.
    bool moveSelection(int key);
    IdleBoard *idle() const { return m_idle; }

Q_SIGNALS:
    void undoWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLast(const LiveBasket &basket);

    BasketModel m_model;
    DataTable *m_table;
    IdleBoard *m_idle;
    LastLine *m_last;
};

} // namespace cabas::ui
