// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QTableView>

#include <initializer_list>

namespace cabas::ui {

class FigureRoom;

/// The head of a table: 32 pixels, sunken, its words aligned as the column, an arrow where it is
/// sorted.
class TableHead : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHead(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void setGroupEdge(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_groupEdge = -1;
};

/// The table of every list: rows of a fixed height with a hairline, no vertical lines, one whole
/// row selected, Enter or a double click opens it. It draws through RowDelegate from the roles of
/// Cell; columns get their widths from `setColumnWidths`.
class DataTable : public QTableView {
    Q_OBJECT
public:
    /// Rows of 28, 36, 52 (two lines), and 48 pixels with larger text.
    enum class Density { Dense, Normal, TwoLines, Counter };

    /// `name` says to a screen reader what the rows are: "Lines of the basket".
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

    /// The model is not owned. Selects no row by itself.
    void setModel(QAbstractItemModel *model) override;
    void setDensity(Density density);
    /// Pixels per column at the designed text size, in order; 0 lets the column take what is
    /// left.
    void setColumnWidths(std::initializer_list<int> widths);
    /// Whether a column takes what the others leave.
    bool takesRest(int column) const;
    /// Pixels of a column as it was designed, for text of the size that is in force; 0 for one that
    /// takes what is left or that nobody gave a width.
    int designedWidth(int column) const;
    /// Pixels that a column which takes what is left keeps.
    int leastRest() const;
    /// Said while painting: something in this column was cut by so many pixels that may not be.
    void askForRoom(int column, int missing) const;
    /// Gives the columns that take what is left their share of it.
    void shareRest();
    /// A vertical line before a group of columns, in head and rows.
    void setGroupEdge(int column);
    /// The row delegate in use; another one is set with QTableView::setItemDelegate.
    RowDelegate *rows() const;

    /// The row under the mouse, or -1.
    int hoveredRow() const { return m_hovered; }
    bool showsFocusAt(const QModelIndex &index) const;
    /// The outermost visible column at one side.
    int edgeColumn(Qt::Edge edge) const;
    /// The selected row in the model, or -1.
    int currentRow() const;
    /// Selects a row and brings it into view.
    void selectOnly(int row);

    /// The selected rows as text, columns parted by tabs, for the clipboard.
    QString selectedText() const;

Q_SIGNALS:
    /// Enter or double click.
    void opened(const QModelIndex &index);
    /// Another row is current, or the current one is chosen after none was: `currentRow` says
    /// which.
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;
    void changeEvent(QEvent *event) override;

private:
    void hover(int row);
    void sizeRows();
    void sizeColumns();

    TableHead *m_head;
    FigureRoom *m_room;
    Density m_density = Density::Normal;
    std::vector<int> m_widths;
    int m_hovered = -1;
    int m_sizedFor = 100;
};

} // namespace cabas::ui
