// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/termsview.h"

#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>

namespace cabas::ui {

TermsView::TermsView(Desk &desk, const QString &name, const QString &title,
                     std::vector<RowsModel::Column> columns, std::initializer_list<int> widths,
                     const QString &icon, const QString &empty, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(title)
{
    m_rows = new RowsModel(std::move(columns), this);
    m_table = new DataTable(title);
    m_table->setObjectName(name);
    m_table->setModel(m_rows);
    m_table->setColumnWidths(widths);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(icon, empty));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(Metric::pageMargin, Theme::space(4), Metric::pageMargin,
                               Theme::space(4));
    column->addWidget(card, 1);
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_panel);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int at) {
        if (at >= 0 && m_rows->key(at) != m_key)
            show(m_rows->key(at));
    });
    connect(m_table, &DataTable::opened, this, [this] { focusForm(); });
}

Field *TermsView::addField(const QString &label, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    auto *field = new Field(label, editor);
    m_panel->body()->addWidget(field);
    m_fields.push_back(field);
    return field;
}

void TermsView::finishForm()
{
    m_panel->body()->addStretch(1);
    m_remove = new KeyButton(tr("Remove"), KeyButton::Role::Danger);
    m_remove->setObjectName(u"terms-remove"_qs);
    auto *save = new KeyButton(tr("Keep it"), KeyButton::Role::Primary);
    save->setObjectName(u"terms-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_panel->addFoot(m_remove);
    m_panel->addFoot(save, 1);
    connect(m_remove, &QPushButton::clicked, this, &TermsView::askRemoval);
    connect(save, &QPushButton::clicked, this, [this] {
        for (Field *field : m_fields)
            field->setError({});
        this->save();
    });
}

int TermsView::count() const
{
    return m_rows->rowCount();
}

void TermsView::reload()
{
    m_rows->setRows(rows());
    const int row = m_rows->rowOf(m_key);
    if (row >= 0)
        m_table->selectOnly(row);
    show(row >= 0 ? m_key : 0);
    Q_EMIT counted(count());
}

void TermsView::beginNew()
{
    m_table->clearSelection();
    show(0);
    focusForm();
}

void TermsView::show(qint64 key)
{
    m_key = key;
    m_panel->setTitle(m_title, key == 0 ? tr("A new one") : titleOf(key));
    m_remove->setVisible(key != 0);
    for (Field *field : m_fields)
        field->setError({});
    showRow(key);
}

void TermsView::refuse(const QString &why, Field *at)
{
    if (at != nullptr)
        at->refuse(why);
    else
        Ask::tellRefusal(this, refused(why));
}

void TermsView::settle()
{
    m_key = 0;
    reload();
    m_desk.toast(tr("Saved."));
}

void TermsView::askRemoval()
{
    const bool isSure = Ask::confirm(this, {tr("Remove “%1”?").arg(titleOf(m_key)),
                                            tr("The till no longer minds it."), tr("Remove it"),
                                            tr("Keep it"), true});
    if (isSure)
        remove(m_key);
}

} // namespace cabas::ui
