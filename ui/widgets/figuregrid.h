// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/datatable.h"

class QLineEdit;

namespace cabas::ui {

class FigureGrid;

/// A cell of a FigureGrid: what may be typed stands in a box. While it is typed in, the file may
/// answer and change the model under it: what was typed stays.
class FigureCell : public RowDelegate {
    Q_OBJECT
public:
    explicit FigureCell(FigureGrid *grid);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// A cell that was opened and not typed in is left as it is now.
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void leave(QLineEdit *editor);

    FigureGrid *m_grid;
};

/// A table whose figures are typed in place: a digit begins, Enter takes what stands there and goes
/// on in the next row, the arrows up and down to the rows beside, Tab to the next cell that is
/// typed, Escape leaves the cell as it was.
class FigureGrid : public DataTable {
    Q_OBJECT
public:
    explicit FigureGrid(const QString &name, QWidget *parent = nullptr);

    /// Where typing begins when the current cell is none that is typed.
    void setFirstColumn(int column) { m_first = column; }
    /// Opens a cell for typing; where it may not be typed it only becomes the current one.
    void begin(const QModelIndex &at);
    /// Opens the cell of a row where typing begins.
    void beginRow(int row);
    /// Takes what stands in the open cell.
    void commit();
    /// To a row further down (or up) in the same column.
    void stepRow(int by);
    /// To the next (or previous) cell that is typed, in this row or another.
    void stepCell(bool forward);

Q_SIGNALS:
    /// Space on a row.
    void ticked(int row);
    /// The key that deletes, on a row.
    void dropped(int row);
    /// Enter in the last row.
    void passed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QModelIndex typedCell(const QModelIndex &at) const;

    int m_first = 0;
};

} // namespace cabas::ui
