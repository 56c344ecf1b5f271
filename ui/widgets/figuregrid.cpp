// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuregrid.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr const char *filled = "isFilled";

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isTyped(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsEditable);
}

/// What a figure may begin with.
bool beginsFigure(const QString &text)
{
    return !text.isEmpty() && (text[0].isDigit() || QStringLiteral(",.-−").contains(text[0]));
}

} // namespace

FigureCell::FigureCell(FigureGrid *grid) : RowDelegate(grid), m_grid(grid) {}

void FigureCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    if (!isTyped(index))
        return;
    const Theme &theme = Theme::of(option.widget);
    const bool isCurrent = m_grid->hasFocus() && m_grid->currentIndex() == index;
    painter->save();
    paintBox(*painter, option.rect.adjusted(4, 4, -4, -5), QColor(),
             theme.color(isCurrent ? Token::Focus : Token::Border), Metric::radiusChip,
             isCurrent ? 2 : 1);
    painter->restore();
}

QWidget *FigureCell::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QWidget *editor = RowDelegate::createEditor(parent, option, index);
    editor->setObjectName(u"figure-cell"_qs);
    return editor;
}

void FigureCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(filled).toBool())
        return;
    RowDelegate::setEditorData(editor, index);
    editor->setProperty(filled, true);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
}

void FigureCell::setModelData(QWidget *editor, QAbstractItemModel *model,
                              const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line == nullptr || line->isModified())
        RowDelegate::setModelData(editor, model, index);
}

void FigureCell::leave(QLineEdit *editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
}

bool FigureCell::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (editor == nullptr || event->type() != QEvent::KeyPress)
        return RowDelegate::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isShifted = static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier);
    if (isEnter(key) || key == Qt::Key_Down || key == Qt::Key_Up) {
        leave(editor);
        m_grid->stepRow(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        leave(editor);
        m_grid->stepCell(key == Qt::Key_Tab && !isShifted);
        return true;
    }
    return RowDelegate::eventFilter(object, event);
}

FigureGrid::FigureGrid(const QString &name, QWidget *parent) : DataTable(name, parent)
{
    setItemDelegate(new FigureCell(this));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
}

QModelIndex FigureGrid::typedCell(const QModelIndex &at) const
{
    return isTyped(at) ? at : at.siblingAtColumn(m_first);
}

void FigureGrid::begin(const QModelIndex &at)
{
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    scrollTo(at);
    if (isTyped(at))
        edit(at);
    else
        setFocus();
}

void FigureGrid::beginRow(int row)
{
    begin(model()->index(row, m_first));
}

void FigureGrid::commit()
{
    if (state() != EditingState)
        return;
    if (QWidget *editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void FigureGrid::stepRow(int by)
{
    const int row = currentIndex().row() + by;
    if (row >= model()->rowCount()) {
        setFocus();
        Q_EMIT passed();
        return;
    }
    if (row >= 0)
        begin(model()->index(row, currentIndex().column()));
}

void FigureGrid::stepCell(bool forward)
{
    const int columns = model()->columnCount();
    const int cells = columns * model()->rowCount();
    int cell = currentIndex().row() * columns + currentIndex().column();
    for (cell += forward ? 1 : -1; cell >= 0 && cell < cells; cell += forward ? 1 : -1) {
        const QModelIndex at = model()->index(cell / columns, cell % columns);
        if (isColumnHidden(at.column()) || !isTyped(at))
            continue;
        begin(at);
        return;
    }
    setFocus();
    focusNextPrevChild(forward);
}

void FigureGrid::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || state() == EditingState ||
        (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        DataTable::keyPressEvent(event);
    } else if (isEnter(event->key())) {
        begin(typedCell(at));
    } else if (event->key() == Qt::Key_Space) {
        Q_EMIT ticked(at.row());
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT dropped(at.row());
    } else {
        if (beginsFigure(event->text()))
            setCurrentIndex(typedCell(at));
        DataTable::keyPressEvent(event);
    }
}

} // namespace cabas::ui
