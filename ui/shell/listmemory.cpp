// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listmemory.h"

#include "core/search/listviewservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTimer>

namespace cabas::ui {

ListMemory::ListMemory(Desk &desk, const QString &list, DataTable &table, FilterLine &filter,
                       Columns columns)
    : QObject(&table), m_desk(desk), m_list(list), m_table(table), m_filter(filter),
      m_columns(columns)
{
    KeyButton *button = filter.addTool(u"sliders-horizontal"_qs, tr("How I want this list"));
    button->setObjectName(u"list-memory"_qs);
    m_menu = new QMenu(button);
    button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ListMemory::fillMenu);
    QHeaderView *head = table.horizontalHeader();
    head->setSectionsMovable(columns == Columns::Chosen);
    head->viewport()->installEventFilter(this);
    m_designed = head->saveState();
    begin();
}

/// The columns come back at once; the filters when the page has filled its facets.
void ListMemory::begin()
{
    const auto views = ListViewService(m_desk.db()).of(m_desk.session(), m_list);
    m_views = views ? *views : std::vector<ListView>();
    for (const ListView &view : m_views) {
        if (view.isOwn && view.name.isEmpty()) {
            m_kept = view.state;
            applyColumns(ListState::fromText(view.state));
        }
        if (!view.isAtOpening)
            continue;
        m_current = view.name;
        QTimer::singleShot(0, this,
                           [this, state = ListState::fromText(view.state)] { apply(state, true); });
    }
}

ListState ListMemory::state() const
{
    const QHeaderView *head = m_table.horizontalHeader();
    const int factor = Theme::of(this).textFactor();
    ListState state;
    for (int i = 0; i < head->count(); ++i) {
        const int column = head->logicalIndex(i);
        const bool isHidden = m_columns == Columns::Chosen && head->isSectionHidden(column);
        const bool isFree = head->sectionResizeMode(column) == QHeaderView::Interactive;
        const int width =
            isFree && !head->isSectionHidden(column) ? head->sectionSize(column) * 100 / factor : 0;
        state.columns.push_back({column, width, isHidden});
    }
    if (m_table.isSortingEnabled()) {
        state.sortedBy = head->sortIndicatorSection();
        state.isDescending = head->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    state.typed = m_filter.search()->text().trimmed();
    state.facets = m_filter.facetWords();
    return state;
}

void ListMemory::applyColumns(const ListState &state)
{
    QHeaderView *head = m_table.horizontalHeader();
    if (!state.fits(head->count()))
        return;
    const int factor = Theme::of(this).textFactor();
    for (int i = 0; i < int(state.columns.size()); ++i) {
        const ListState::Column &each = state.columns[size_t(i)];
        if (m_columns == Columns::Chosen) {
            head->moveSection(head->visualIndex(each.column), i);
            head->setSectionHidden(each.column, each.hidden);
        }
        const bool isFree = head->sectionResizeMode(each.column) == QHeaderView::Interactive;
        if (isFree && each.width > 0 && !head->isSectionHidden(each.column))
            head->resizeSection(each.column, each.width * factor / 100);
    }
    if (m_table.isSortingEnabled() && state.sortedBy >= 0 && state.sortedBy < head->count())
        m_table.sortByColumn(state.sortedBy,
                             state.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListMemory::apply(const ListState &state, bool withFilters)
{
    applyColumns(state);
    if (!withFilters)
        return;
    m_filter.search()->setText(state.typed);
    m_filter.chooseFacets(state.facets);
}

void ListMemory::reset()
{
    m_table.horizontalHeader()->restoreState(m_designed);
    m_table.horizontalHeader()->setSectionsMovable(m_columns == Columns::Chosen);
    m_filter.search()->clear();
    m_filter.chooseFacets({});
    m_current.clear();
    keepColumns();
}

/// Columns are drawn and moved, and the sorting is changed, by a press on the head.
bool ListMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        QTimer::singleShot(0, this, &ListMemory::keepColumns);
    return QObject::eventFilter(watched, event);
}

void ListMemory::keepColumns()
{
    ListState state = this->state();
    state.typed.clear();
    state.facets.clear();
    const QString text = state.toText();
    if (text == m_kept)
        return;
    m_kept = text;
    ListView view;
    view.list = m_list;
    view.state = text;
    keep(view);
}

void ListMemory::keep(const ListView &view)
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), view] {
            return ListViewService(db).keep(session, view);
        },
        [this](const Result<> &kept) {
            if (!kept)
                Ask::tellRefusal(&m_table, kept.failure());
        });
}

void ListMemory::fillMenu()
{
    m_menu->clear();
    const auto views = ListViewService(m_desk.db()).of(m_desk.session(), m_list);
    m_views = views ? *views : std::vector<ListView>();
    addViews();
    addDeeds();
    if (m_columns == Columns::Chosen)
        addColumns();
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("As it was designed")), &QAction::triggered, this,
            &ListMemory::reset);
}

void ListMemory::addViews()
{
    for (const ListView &view : m_views) {
        if (view.name.isEmpty())
            continue;
        const QString words = view.isOwn ? view.name : tr("%1, by %2").arg(view.name, view.owner);
        QAction *action = m_menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(view.isOwn && view.name == m_current);
        connect(action, &QAction::triggered, this, [this, view] {
            apply(ListState::fromText(view.state), true);
            m_current = view.isOwn ? view.name : QString();
        });
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
}

void ListMemory::addDeeds()
{
    connect(m_menu->addAction(tr("Keep this filter…")), &QAction::triggered, this,
            &ListMemory::askName);
    const auto found = std::find_if(m_views.begin(), m_views.end(), [this](const ListView &view) {
        return view.isOwn && !view.name.isEmpty() && view.name == m_current;
    });
    if (found == m_views.end())
        return;
    const auto toggle = [this, view = *found](const QString &words, bool ListView::*flag) {
        QAction *action = m_menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(view.*flag);
        connect(action, &QAction::triggered, this, [this, view, flag](bool on) mutable {
            view.*flag = on;
            keep(view);
        });
    };
    toggle(tr("Begin with “%1”").arg(m_current), &ListView::isAtOpening);
    toggle(tr("Offer “%1” to everybody").arg(m_current), &ListView::isShared);
    connect(m_menu->addAction(tr("Remove “%1”").arg(m_current)), &QAction::triggered, this,
            &ListMemory::remove);
}

void ListMemory::addColumns()
{
    QMenu *columns = m_menu->addMenu(tr("Columns"));
    QHeaderView *head = m_table.horizontalHeader();
    for (int i = 0; i < head->count(); ++i) {
        const int column = head->logicalIndex(i);
        const QString title = m_table.model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *action = columns->addAction(title);
        action->setCheckable(true);
        action->setChecked(!head->isSectionHidden(column));
        // One column stays, whatever is taken away.
        const bool isLast = head->count() - head->hiddenSectionCount() == 1;
        action->setEnabled(!isLast || head->isSectionHidden(column));
        connect(action, &QAction::triggered, this, [this, head, column](bool on) {
            head->setSectionHidden(column, !on);
            keepColumns();
        });
    }
}

void ListMemory::askName()
{
    const auto name =
        Ask::line(&m_table, tr("Keep this filter"),
                  tr("What is typed and chosen above the list, under the name"), tr("Keep"));
    if (!name || name->trimmed().isEmpty())
        return;
    ListView view;
    view.list = m_list;
    view.name = name->trimmed();
    view.state = state().toText();
    m_current = view.name;
    keep(view);
}

void ListMemory::remove()
{
    for (const ListView &view : m_views) {
        if (!view.isOwn || view.name != m_current)
            continue;
        m_desk.run(
            this,
            [&db = m_desk.db(), session = m_desk.session(), id = view.id] {
                return ListViewService(db).remove(session, id);
            },
            [this](const Result<> &removed) {
                if (!removed)
                    Ask::tellRefusal(&m_table, removed.failure());
            });
    }
    m_current.clear();
}

} // namespace cabas::ui
