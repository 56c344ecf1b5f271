// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/entrygrid.h"

#include "core/accounting/activityrules.h"
#include "core/accounting/ledgersearch.h"
#include "core/accounting/partyrules.h"
#include "core/accounting/vatsplitrules.h"
#include "core/base/language.h"
#include "core/base/text.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

using Lines = EntryLinesModel;

constexpr std::array typedColumns{
    Lines::AccountColumn, Lines::LabelColumn, Lines::PartyColumn, Lines::ActivityColumn,
    Lines::Debit,         Lines::Credit,      Lines::Due};
constexpr int titleShare = 22;     // percent of the grid
constexpr int wideTitleShare = 30; // of one that has room for both names and words
constexpr int wideGrid = 900;
constexpr int narrowTitleShare = 16; // beside activities
constexpr int mostTitle = 320;
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
    const bool isChosen = index.column() == Lines::AccountColumn ||
                          index.column() == Lines::PartyColumn ||
                          index.column() == Lines::ActivityColumn;
    if (line != nullptr && isChosen) {
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
    if (key == Qt::Key_T && modifiers == Qt::ControlModifier) {
        leave(editor);
        m_grid->splitVat();
        return true;
    }
    if (key == Qt::Key_T && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        leave(editor);
        m_grid->chooseOwedVat();
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
    fitColumns();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        const bool editable = m_lines->isEditable();
        fitColumns();
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
    // Only opening balances have a due day of their own in each line.
    const qsizetype count = qsizetype(typedColumns.size()) - (m_lines->hasDue() ? 0 : 1);
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
    while (column > 0 && column < count && isPassedBy(row, typedColumns[size_t(column)]))
        column += forward ? 1 : -1;
    if (column >= count) {
        column = 0;
        ++row;
    } else if (column < 0) {
        column = count - 1;
        --row;
    }
    if (row < 0) {
        focusNextPrevChild(false);
        return;
    }
    begin(model()->index(std::min(row, model()->rowCount() - 1), typedColumns[size_t(column)]));
}

/// Only charges and products are of an activity, where the shop names any.
bool EntryGrid::isPassedBy(int row, int column) const
{
    return column == Lines::ActivityColumn && !m_lines->mayHaveActivity(row);
}

void EntryGrid::balance()
{
    const QModelIndex changed = m_lines->balance(currentIndex().row());
    if (changed.isValid())
        begin(changed);
}

void EntryGrid::splitVat()
{
    commit();
    const int row = currentIndex().row();
    if (row < 0 || m_lines->isBlank(row))
        return;
    if (const std::optional<int> rate = m_lines->vatRate(row)) {
        splitAt(row, *rate);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"vat-rates"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int number = 0;
    for (const int rate : VatSplitRules::rates()) {
        const QString words =
            tr("%1  VAT %2").arg(++number).arg(rateText(rate, Language::locale()));
        menu->addAction(u'&' + words, this, [this, row, rate] { splitAt(row, rate); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void EntryGrid::splitAt(int row, int rateBp)
{
    const Result<> done = m_lines->splitVat(row, rateBp);
    if (!done) {
        Q_EMIT refused(done.failure());
        return;
    }
    // On to the line after that of the VAT.
    begin(m_lines->index(std::min(row + 2, m_lines->rowCount() - 1), Lines::AccountColumn));
}

void EntryGrid::chooseOwedVat()
{
    commit();
    const int row = currentIndex().row();
    if (row < 0 || m_lines->isBlank(row))
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"owed-vat"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const OwedByBuyer kind :
         {OwedByBuyer::IntraEu, OwedByBuyer::Import, OwedByBuyer::ForeignService}) {
        for (const int rate : VatSplitRules::ratesOf(kind)) {
            const QString words =
                tr("%1: VAT %2")
                    .arg(VatSplitRules::titleOf(kind), rateText(rate, Language::locale()));
            menu->addAction(words, this, [this, row, rate, kind] {
                const Result<> done = m_lines->addOwedVat(row, rate, kind);
                if (!done)
                    Q_EMIT refused(done.failure());
            });
        }
        menu->addSeparator();
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void EntryGrid::chooseActivity()
{
    const int row = currentIndex().row();
    if (m_lines->isEditable() || row < 0 || !m_lines->mayHaveActivity(row))
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"activities"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString current = m_lines->lineActivities().value(row);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_qs), this,
                                          [this, row, code] { Q_EMIT activityChosen(row, code); });
        action->setCheckable(true);
        action->setChecked(code == current);
        if (code == current)
            menu->setActiveAction(action);
    };
    for (const Activity &activity : m_lines->activities()) {
        if (!activity.isClosed)
            add(activity.code, activity.name);
    }
    add({}, tr("By the account’s shares"));
    menu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void EntryGrid::contextMenuEvent(QContextMenuEvent *event)
{
    if (const QModelIndex at = indexAt(event->pos()); at.isValid() && !m_lines->isEditable())
        setCurrentIndex(at);
    chooseActivity();
}

std::vector<EntryGrid::Suggestion> EntryGrid::meant(const QString &typed, int column) const
{
    std::vector<Suggestion> found;
    if (typed.trimmed().isEmpty())
        return found;
    if (column == Lines::AccountColumn) {
        for (const Account &account :
             LedgerSearch::accounts(m_lines->accounts(), typed, mostSuggestions))
            found.push_back({account.number, account.label});
        return found;
    }
    if (column == Lines::ActivityColumn) {
        for (const Activity &activity : ActivityRules::search(m_lines->activities(), typed))
            found.push_back({activity.code, activity.name});
        return found;
    }
    for (const ThirdParty &party : PartyRules::search(m_lines->parties(), typed, mostSuggestions))
        found.push_back({party.code, party.name});
    return found;
}

void EntryGrid::makeSuggestions()
{
    m_suggestions = new QListWidget(window());
    m_suggestions->setObjectName(u"account-suggestions"_qs);
    m_suggestions->setFocusPolicy(Qt::NoFocus);
    Theme::setLook(m_suggestions, "look", u"found"_qs);
    m_suggestions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_suggestions, &QListWidget::itemClicked, this, [this] {
        commit();
        step(true);
    });
}

void EntryGrid::suggest(QLineEdit *editor)
{
    const bool isAccount = currentIndex().column() == Lines::AccountColumn;
    const std::vector<Suggestion> found = meant(editor->text(), currentIndex().column());
    if (found.empty()) {
        hideSuggestions();
        return;
    }
    if (m_suggestions == nullptr)
        makeSuggestions();
    const bool isActivity = currentIndex().column() == Lines::ActivityColumn;
    m_suggestions->setAccessibleName(isAccount    ? tr("Accounts")
                                     : isActivity ? tr("Activities")
                                                  : tr("Third parties"));
    m_suggestions->clear();
    for (const Suggestion &each : found) {
        auto *item = new QListWidgetItem(each.code + u"   "_qs + each.name, m_suggestions);
        item->setData(Qt::UserRole, each.code);
    }
    m_suggestions->setCurrentRow(0);
    const int height = m_suggestions->sizeHintForRow(0) * int(found.size()) + 4;
    const QPoint below = editor->mapTo(window(), QPoint(0, editor->height() + 2));
    const bool fits = below.y() + height < window()->height();
    const int top = fits ? below.y() : below.y() - editor->height() - 4 - height;
    const int left = std::min(below.x(), window()->width() - suggestionsWidth);
    m_suggestions->setGeometry(left, top, suggestionsWidth, height);
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

void EntryGrid::fitColumns()
{
    // Names of accounts take what a wide page has to spare, besides the words of the line.
    const bool hasDue = m_lines->hasDue();
    const bool hasActivities = !m_lines->activities().empty();
    const int least = hasActivities ? 124 : hasDue ? 148 : 166;
    const int share = hasActivities        ? narrowTitleShare
                      : width() > wideGrid ? wideTitleShare
                                           : titleShare;
    const int title = std::clamp(width() * share / 100, least, mostTitle);
    setColumnHidden(Lines::ActivityColumn, !hasActivities);
    const int party = hasActivities ? 106 : 122;
    if (hasDue)
        setColumnWidths({88, title, 0, party, 90, 100, 100, 112});
    else
        setColumnWidths({92, title, 0, party, 90, 104, 104});
}

void EntryGrid::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    DataTable::resizeEvent(event);
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
        if (event->key() == Qt::Key_A &&
            event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
            chooseActivity();
        else
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
    } else if (event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier) {
        splitVat();
    } else if (event->key() == Qt::Key_T &&
               event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        chooseOwedVat();
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
