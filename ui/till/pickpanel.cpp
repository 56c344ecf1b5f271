// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/pickpanel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace cabas::ui {

void PickModel::setHeads(const QString &name, const QString &state, const QString &figure)
{
    m_heads = {name, state, figure};
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PickModel::show(std::vector<PickRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PickModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    const PickRow &row = m_rows[std::size_t(index.row())];
    const bool isName = index.column() == Name;
    const bool isState = index.column() == State;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? row.name : isState ? row.chip : row.figure;
    case Qt::TextAlignmentRole:
        return int((index.column() == Figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Cell::Suffix:
        return isName ? row.second : QString();
    case Cell::Strong:
        return index.column() == Figure;
    case Cell::ChipKind:
        return isState && !row.chip.isEmpty() ? QVariant(int(row.kind)) : QVariant();
    default:
        return {};
    }
}

QVariant PickModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

PickPanel::PickPanel(const QString &title, const QString &searchHint, Query query, QWidget *parent)
    : TillPanel(title, parent), m_query(std::move(query))
{
    m_search = new SearchEdit(searchHint);
    m_search->setObjectName(u"pickSearch"_qs);
    m_search->setAccessibleName(searchHint);
    m_search->setProperty("scale", u"counter"_qs);
    Theme::dress(m_search, TextSize::CounterBody);
    m_search->installEventFilter(this);
    m_model = new PickModel(this);
    m_table = new DataTable(title);
    m_table->setObjectName(u"pickList"_qs);
    m_table->setDensity(DataTable::Density::Counter);
    m_table->setModel(m_model);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState(u"search"_qs, QString());
    auto *card = new TableCard(m_table);
    card->setEmpty(m_empty);
    setFocusProxy(m_search);
    body()->addWidget(m_search);
    body()->addWidget(card, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PickPanel::refresh);
    connect(m_table, &DataTable::opened, this, &PickPanel::pick);
    connect(m_table, &QAbstractItemView::clicked, this, [this] {
        if (m_clickPicks)
            pick();
    });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT looked(m_model->row(row).key);
    });
}

void PickPanel::setEmptyWords(const QString &before, const QString &nothing)
{
    m_before = before;
    m_nothing = nothing;
    m_empty->setText(before, QString());
}

void PickPanel::setColumns(int state, int figure)
{
    m_table->setColumnWidths({0, std::max(state, 1), std::max(figure, 1)});
    m_table->setColumnHidden(PickModel::State, state == 0);
    m_table->setColumnHidden(PickModel::Figure, figure == 0);
}

void PickPanel::setText(const QString &text)
{
    if (m_search->text() == text)
        refresh();
    else
        m_search->setText(text);
}

QString PickPanel::text() const
{
    return m_search->text().trimmed();
}

void PickPanel::refresh()
{
    m_model->show(m_query(text()));
    m_empty->setText(text().isEmpty() ? m_before : m_nothing, QString());
    const bool isSome = m_model->rowCount() > 0;
    m_table->setFocusPolicy(isSome ? Qt::TabFocus : Qt::NoFocus);
    if (isSome)
        m_table->selectOnly(0);
}

void PickPanel::takeFocus()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PickPanel::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_table->selectOnly(std::clamp(m_table->currentRow() + step, 0, rows - 1));
}

void PickPanel::pick()
{
    const int row = m_table->currentRow();
    if (row >= 0)
        Q_EMIT picked(m_model->row(row).key);
    else if (!text().isEmpty())
        Q_EMIT submitted(text());
}

bool PickPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return TillPanel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(5);
        return true;
    case Qt::Key_PageUp:
        move(-5);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    default:
        return TillPanel::eventFilter(watched, event);
    }
}

} // namespace cabas::ui
