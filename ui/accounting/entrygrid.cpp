// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/entrygrid.h"

#include "core/accounting/ledgersearch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

using Lines = EntryLinesModel;

constexpr std::array typedColumns{Lines::AccountColumn, Lines::LabelColumn, Lines::PartyColumn,
                                  Lines::Debit, Lines::Credit};
constexpr int mostSuggestions = 8;
constexpr int suggestionsWidth = 400;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

EntryCell::EntryCell(EntryGrid *grid) : RowDelegate(grid), m_grid(grid)
{
    setGridLines(true);
}

QWidget *EntryCell::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QWidget *editor = RowDelegate::createEditor(parent, option, index);
    editor->setObjectName(u"entry-cell"_qs);
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line != nullptr && index.column() == Lines::AccountColumn) {
        connect(line, &QLineEdit::textEdited, m_grid, [this, line] { m_grid->suggest(line); });
        connect(line, &QObject::destroyed, m_grid, &EntryGrid::hideSuggestions);
    }
    return editor;
}

bool EntryCell::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (pressed(editor, key->key(), key->modifiers() & ~Qt::KeypadModifier, key->text()))
            return true;
    }
    return RowDelegate::eventFilter(object, event);
}

void EntryCell::leave(QLineEdit *editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    m_grid->hideSuggestions();
}

bool EntryCell::pressed(QLineEdit *editor, int key, Qt::KeyboardModifiers modifiers,
                        const QString &text)
{
    const QModelIndex at = m_grid->currentIndex();
    if (m_grid->isSuggesting() && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        m_grid->moveSuggestion(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    const bool back =
        key == Qt::Key_Backtab || (key == Qt::Key_Tab && modifiers.testFlag(Qt::ShiftModifier));
    if (back || ((isEnter(key) || key == Qt::Key_Tab) && modifiers == Qt::NoModifier)) {
        if (m_grid->isSuggesting())
            editor->setText(m_grid->suggestion());
        leave(editor);
        m_grid->step(!back);
        return true;
    }
    const bool mayHoldEqual =
        at.column() == Lines::LabelColumn || at.column() == Lines::PartyColumn;
    if (key == Qt::Key_F8 || (text == u"=" && !mayHoldEqual)) {
        leave(editor);
        m_grid->balance();
        return true;
    }
    const QString above = m_grid->lines().above(at);
    if (text == u"\"" && editor->text().isEmpty() && !above.isEmpty()) {
        editor->setText(above);
        leave(editor);
        m_grid->step(true);
        return true;
    }
    return false;
}

EntryGrid::EntryGrid(EntryLinesModel *model, QWidget *parent)
    : DataTable(tr("Lines of the entry"), parent), m_lines(model)
{
    setObjectName(u"entry-lines"_qs);
    setItemDelegate(new EntryCell(this));
    setModel(model);
    setColumnWidths({92, 200, 0, 128, 112, 112});
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        const bool editable = m_lines->isEditable();
        setEditTriggers(editable ? AnyKeyPressed | EditKeyPressed | DoubleClicked : NoEditTriggers);
        hideSuggestions();
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            begin(index);
    });
}

EntryGrid::~EntryGrid()
{
    // A cell still being typed in goes with the view, when this part of it is gone.
    for (QLineEdit *line : findChildren<QLineEdit *>(u"entry-cell"_qs))
        line->disconnect(this);
    delete m_suggestions;
}

void EntryGrid::commit()
{
    if (state() != EditingState)
        return;
    if (auto *editor = qobject_cast<QLineEdit *>(indexWidget(currentIndex()))) {
        if (isSuggesting())
            editor->setText(suggestion());
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    hideSuggestions();
}

void EntryGrid::begin(const QModelIndex &at)
{
    const QModelIndex first = model()->index(model()->rowCount() - 1, Lines::AccountColumn);
    const QModelIndex target = at.isValid() ? at : first;
    setCurrentIndex(target);
    scrollTo(target);
    if (target.flags().testFlag(Qt::ItemIsEditable))
        edit(target);
}

void EntryGrid::step(bool forward)
{
    const QModelIndex at = currentIndex();
    const auto place = std::find(typedColumns.begin(), typedColumns.end(), at.column());
    qsizetype column = place == typedColumns.end() ? 0 : place - typedColumns.begin();
    int row = at.row();
    const bool isLast = row == model()->rowCount() - 1;
    if (forward && isLast && m_lines->isBlank(row) && row > 0) {
        Q_EMIT finished();
        return;
    }
    const bool hasDebit = !at.siblingAtColumn(Lines::Debit).data(Qt::EditRole).toString().isEmpty();
    column += forward ? 1 : -1;
    if (forward && at.column() == Lines::Debit && hasDebit)
        ++column;
    if (column >= qsizetype(typedColumns.size())) {
        column = 0;
        ++row;
    } else if (column < 0) {
        column = typedColumns.size() - 1;
        --row;
    }
    if (row < 0) {
        focusNextPrevChild(false);
        return;
    }
    begin(model()->index(std::min(row, model()->rowCount() - 1), typedColumns[size_t(column)]));
}

void EntryGrid::balance()
{
    const QModelIndex changed = m_lines->balance(currentIndex().row());
    if (changed.isValid())
        begin(changed);
}

void EntryGrid::suggest(QLineEdit *editor)
{
    const std::vector<Account> meant =
        LedgerSearch::accounts(m_lines->accounts(), editor->text(), mostSuggestions);
    if (meant.empty() || editor->text().trimmed().isEmpty()) {
        hideSuggestions();
        return;
    }
    if (m_suggestions == nullptr) {
        m_suggestions = new QListWidget(window());
        m_suggestions->setObjectName(u"account-suggestions"_qs);
        m_suggestions->setAccessibleName(tr("Accounts"));
        m_suggestions->setFocusPolicy(Qt::NoFocus);
        m_suggestions->setFrameShape(QFrame::Box);
        m_suggestions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_suggestions, &QListWidget::itemClicked, this, [this] {
            commit();
            step(true);
        });
    }
    m_suggestions->clear();
    for (const Account &account : meant) {
        auto *item = new QListWidgetItem(account.number + u"   "_qs + account.label, m_suggestions);
        item->setData(Qt::UserRole, account.number);
    }
    m_suggestions->setCurrentRow(0);
    const int height = m_suggestions->sizeHintForRow(0) * int(meant.size()) + 4;
    const QPoint below = editor->mapTo(window(), QPoint(0, editor->height() + 2));
    const bool fits = below.y() + height < window()->height();
    const int top = fits ? below.y() : below.y() - editor->height() - 4 - height;
    m_suggestions->setGeometry(below.x(), top, suggestionsWidth, height);
    m_suggestions->show();
    m_suggestions->raise();
}

void EntryGrid::hideSuggestions()
{
    if (m_suggestions != nullptr)
        m_suggestions->hide();
}

bool EntryGrid::isSuggesting() const
{
    return m_suggestions != nullptr && m_suggestions->isVisible();
}

void EntryGrid::moveSuggestion(int by)
{
    const int row = m_suggestions->currentRow() + by;
    m_suggestions->setCurrentRow(std::clamp(row, 0, m_suggestions->count() - 1));
}

QString EntryGrid::suggestion() const
{
    const QListWidgetItem *item = isSuggesting() ? m_suggestions->currentItem() : nullptr;
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void EntryGrid::keyPressEvent(QKeyEvent *event)
{
    if (!m_lines->isEditable()) {
        DataTable::keyPressEvent(event);
        return;
    }
    const QModelIndex at = currentIndex();
    if (event->key() == Qt::Key_F8 || event->text() == u"=") {
        balance();
    } else if (isEnter(event->key()) && event->modifiers() == Qt::NoModifier) {
        begin(at);
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        m_lines->removeLine(at.row());
    } else {
        DataTable::keyPressEvent(event);
    }
}

void EntryGrid::focusInEvent(QFocusEvent *event)
{
    DataTable::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason;
    if (m_lines->isEditable() && byTab && state() != EditingState)
        begin(m_lines->isBlank(0) ? m_lines->index(0, Lines::AccountColumn) : QModelIndex());
}

} // namespace cabas::ui
