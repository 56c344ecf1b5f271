// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/supplierspage.h"

#include "core/purchasing/supplierservice.h"
#include "ui/purchasing/itemform.h"
#include "ui/purchasing/supplierform.h"
#include "ui/purchasing/supplierpanel.h"
#include "ui/purchasing/supplierrows.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 432;

} // namespace

SuppliersPage::SuppliersPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Suppliers | Topic::Deliveries, parent)
{
    buildUi();
}

void SuppliersPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Suppliers"));
    auto *add = new KeyButton(tr("New supplier"), KeyButton::Role::Primary);
    add->setObjectName(u"new-supplier"_qs);
    add->setIconName(u"plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QPushButton::clicked, this, [this] { openForm({}); });
    head->addAction(add);
    add->setVisible(desk().may(Permission::EditSuppliers));
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(makeSide());
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at them"));
    outer->addWidget(m_foot);
}

QWidget *SuppliersPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_filter = new FilterLine(tr("Name, code or contact"));
    m_filter->search()->setObjectName(u"supplier-filter"_qs);
    column->addWidget(m_filter);
    m_rows = new RowsModel(SupplierRows::listColumns(), this);
    m_table = new DataTable(tr("Suppliers"));
    m_table->setObjectName(u"supplier-list"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 144, 96, 136});
    new ListMemory(desk(), u"suppliers"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"truck"_qs, {});
    connect(m_empty, &EmptyState::begun, this, [this] {
        if (m_filter->search()->text().trimmed().isEmpty()) {
            openForm({});
            return;
        }
        m_filter->search()->clear();
        reload();
    });
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, [this] { reload(); });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        showSupplier(SupplierId(m_rows->key(index.row())));
    });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int at) {
        if (at >= 0 && m_sideHolder->isVisible() && m_side->currentWidget() == m_panel)
            m_panel->showSupplier(SupplierId(m_rows->key(at)));
    });
    return holder;
}

QWidget *SuppliersPage::makeSide()
{
    m_sideHolder = new QWidget;
    growWidth(m_sideHolder, sideWidth);
    auto *row = new QHBoxLayout(m_sideHolder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    m_side = new QStackedWidget;
    row->addWidget(m_side, 1);
    m_panel = new SupplierPanel(desk());
    m_side->addWidget(m_panel);
    const auto addForm = [this](QWidget *form) {
        auto *panel = new SidePanel;
        panel->setPanelWidth(sideWidth - 1);
        panel->body()->addWidget(form);
        m_side->addWidget(panel);
        return panel;
    };
    m_form = new SupplierForm(desk());
    m_formPanel = addForm(m_form);
    m_item = new ItemForm(desk());
    m_itemPanel = addForm(m_item);
    m_sideHolder->hide();
    connect(m_panel, &SupplierPanel::closed, this, &SuppliersPage::closeSide);
    connect(m_panel, &SupplierPanel::editWanted, this, [this](SupplierId id) { openForm(id); });
    connect(m_panel, &SupplierPanel::itemWanted, this, &SuppliersPage::openItem);
    connect(m_formPanel, &SidePanel::closed, this, &SuppliersPage::closeSide);
    connect(m_form, &SupplierForm::cancelled, this, &SuppliersPage::closeSide);
    connect(m_form, &SupplierForm::saved, this, &SuppliersPage::saved);
    const auto backToPanel = [this] { showSide(m_panel); };
    connect(m_itemPanel, &SidePanel::closed, this, backToPanel);
    connect(m_item, &ItemForm::cancelled, this, backToPanel);
    connect(m_item, &ItemForm::saved, this, [this] { saved(*m_panel->supplier()); });
    return m_sideHolder;
}

void SuppliersPage::begin(const QVariant &about)
{
    if (about.toLongLong() > 0)
        showSupplier(SupplierId(about.toLongLong()));
    else if (!m_sideHolder->isVisible())
        m_filter->search()->setFocus();
}

void SuppliersPage::reload()
{
    const int current = m_table->currentRow();
    const qint64 kept = current >= 0 ? m_rows->key(current) : 0;
    const auto found =
        SupplierService(desk().db()).list(desk().session(), m_filter->search()->text());
    const std::vector<SupplierRow> suppliers = found ? *found : std::vector<SupplierRow>();
    m_rows->setRows(SupplierRows::list(suppliers));
    if (m_filter->search()->text().trimmed().isEmpty())
        m_empty->setText(
            tr("No supplier yet: note whom the shop buys from, or import a catalogue."),
            desk().may(Permission::EditSuppliers) ? tr("Note the first one") : QString());
    else
        m_empty->setText(tr("No supplier with these words."), tr("Show all suppliers"));
    m_foot->setCounts({tr("%n supplier(s)", nullptr, int(suppliers.size()))});
    if (const int row = m_rows->rowOf(kept); row >= 0)
        m_table->selectOnly(row);
    if (m_sideHolder->isVisible() && m_panel->supplier())
        m_panel->showSupplier(*m_panel->supplier());
}

void SuppliersPage::showSide(QWidget *widget)
{
    m_side->setCurrentWidget(widget);
    m_sideHolder->show();
}

void SuppliersPage::showSupplier(SupplierId id)
{
    m_panel->showSupplier(id);
    showSide(m_panel);
}

void SuppliersPage::openForm(const std::optional<SupplierId> &id)
{
    if (id) {
        const Result<Supplier> supplier = SupplierService(desk().db()).find(*id);
        if (!supplier)
            return;
        m_formPanel->setTitle(tr("Change"), supplier->name);
        m_form->showSupplier(*supplier);
    } else {
        m_formPanel->setTitle(tr("Goods"), tr("New supplier"));
        m_form->showNew();
    }
    showSide(m_formPanel);
    m_form->focusName();
}

void SuppliersPage::openItem(const std::optional<SoldItem> &item)
{
    m_itemPanel->setTitle(tr("How they sell it"), item ? item->productName : tr("Another product"));
    showSide(m_itemPanel);
    if (item)
        m_item->showItem(*item);
    else
        m_item->showNew(*m_panel->supplier());
}

void SuppliersPage::closeSide()
{
    m_sideHolder->hide();
    m_table->setFocus();
}

void SuppliersPage::saved(SupplierId id)
{
    showSupplier(id);
    reload();
    desk().toast(tr("Saved."));
}

Page *makeSuppliersPage(Desk &desk, QWidget *parent)
{
    return new SuppliersPage(desk, parent);
}

} // namespace cabas::ui
