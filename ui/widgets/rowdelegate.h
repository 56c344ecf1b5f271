// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QStyledItemDelegate>

namespace cabas::ui {

/// Draws the rows of every table: hairline, hover, selection, focus, and a cell's content by the
/// roles of Cell. A subclass with a special cell overrides `paintContent` only.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);

    /// Text size of the first line; Body in the office, CounterRow at the counter.
    void setTextSize(TextSize size) { m_size = size; }
    TextSize textSize() const { return m_size; }
    /// Pixels kept at the right of a figure for its unit where Cell::Unit is given.
    void setUnitWidth(int pixels) { m_unitWidth = pixels; }
    /// Vertical lines too: only in the entry grid.
    void setGridLines(bool lines) { m_gridLines = lines; }
    /// A vertical line before this column, where a group of columns begins.
    void setGroupEdge(int column) { m_groupEdge = column; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    /// The cell without its background; `rect` is inside the cell's padding.
    virtual void paintContent(QPainter &painter, const QRect &rect, const Theme &theme,
                              const QModelIndex &index) const;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme,
                     const QModelIndex &index) const;
    void paintGroup(QPainter &painter, const QRect &rect, const Theme &theme,
                    const QModelIndex &index) const;
    void paintLines(QPainter &painter, QRect rect, const Theme &theme,
                    const QModelIndex &index) const;
    /// Pixels of what may not be cut: a figure, a day, a state. 0 for words.
    int figureWidth(const Theme &theme, const QModelIndex &index) const;

    TextSize m_size = TextSize::Body;
    int m_unitWidth = 28;
    int m_groupEdge = -1;
    bool m_gridLines = false;
};

/// A bar chart of a few weeks, 72 x 22: earlier bars pale, the last one full, a zero is a grey
/// tick. On whole pixels.
void paintSparkline(QPainter &painter, const QRect &rect, const Theme &theme,
                    const QList<int> &values);

} // namespace cabas::ui
