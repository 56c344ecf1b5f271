// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicing/customerspage.h"

#include "core/base/text.h"
#include "core/invoicing/invoicingservice.h"
#include "ui/invoicing/customerform.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace cabas::ui {

namespace {

bool matches(const Customer &customer, const QString &typed)
{
    const QString all = fold(QStringList{customer.name, customer.code, customer.city,
                                         customer.postcode, customer.siren, customer.email}
                                 .join(u' '));
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

} // namespace

CustomersPage::CustomersPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Sales, parent)
{
    buildUi();
}

void CustomersPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Customers"));
    head->setParentPage(tr("Customer invoices"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"sales-invoices"_qs); });
    auto *add = new KeyButton(tr("New customer"), KeyButton::Role::Primary);
    add->setObjectName(u"new-customer"_qs);
    add->setIconName(u"user-plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    if (!(desk().may(Permission::PostEntries) || desk().may(Permission::Sell)))
        add->hide();
    connect(add, &QPushButton::clicked, this, [this] {
        m_form->showNew();
        openSide();
    });
    head->addAction(add);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    m_side = new QWidget;
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(new Hairline(Qt::Vertical));
    m_form = new CustomerForm(desk());
    side->addWidget(m_form);
    m_side->hide();
    row->addWidget(m_side);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("change it"));
    outer->addWidget(m_foot);
    connect(m_form, &SidePanel::closed, this, &CustomersPage::closeSide);
    connect(m_form, &CustomerForm::saved, this, [this](const Customer &customer) {
        this->desk().toast(tr("%1 is kept.").arg(customer.name));
        closeSide();
    });
}

QWidget *CustomersPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_filter = new FilterLine(tr("Name, town, SIREN"));
    m_filter->search()->setObjectName(u"customer-filter"_qs);
    column->addWidget(m_filter);
    m_rows = new RowsModel({{tr("Customer")},
                            {tr("SIREN")},
                            {tr("E-mail")},
                            {tr("Paid within"), RowsModel::Side::Right}},
                           this);
    m_table = new DataTable(tr("Customers"));
    m_table->setObjectName(u"customer-list"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 144, 232, 112});
    new ListMemory(desk(), u"customers"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"users-round"_qs, {});
    connect(m_empty, &EmptyState::begun, this, [this] {
        if (m_all.empty()) {
            begin(u"new"_qs);
            return;
        }
        m_filter->search()->clear();
        fill();
    });
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, [this] { fill(); });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        showRow(index.row());
        openSide();
    });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (m_side->isVisible())
            showRow(row);
    });
    return holder;
}

void CustomersPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    m_side->hide();
    fill();
    const QString wanted = about.toString();
    if (wanted == u"new") {
        m_form->showNew();
        openSide();
        return;
    }
    for (int row = 0; row < int(m_shown.size()); ++row) {
        if (m_shown[size_t(row)].code == wanted)
            m_table->selectOnly(row);
    }
    m_table->setFocus();
    if (m_table->currentRow() < 0 && !m_shown.empty())
        m_table->selectOnly(0);
}

void CustomersPage::reload()
{
    const auto customers = InvoicingService(desk().db()).customers(desk().session());
    m_all = customers ? *customers : std::vector<Customer>();
    fill();
}

void CustomersPage::tellEmpty()
{
    const bool may = desk().may(Permission::PostEntries) || desk().may(Permission::Sell);
    if (m_all.empty())
        m_empty->setText(tr("No customer yet: note those the shop sends invoices to, another "
                            "cooperative, a school, an association."),
                         may ? tr("Note the first one") : QString());
    else
        m_empty->setText(tr("No customer with these words."), tr("Show all of them"));
}

void CustomersPage::fill()
{
    tellEmpty();
    const int current = m_table->currentRow();
    const qint64 kept = current >= 0 ? m_rows->key(current) : 0;
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
                 [&](const Customer &each) { return matches(each, m_filter->search()->text()); });
    std::vector<RowOfCells> rows;
    for (const Customer &each : m_shown)
        rows.push_back(
            {each.id.value(),
             {{each.name,
               {{Cell::Second, u"%1 · %2 %3"_qs.arg(each.code, each.postcode, each.city)}}},
              {each.siren.isEmpty() ? tr("private person") : each.siren},
              {each.email},
              {tr("%n day(s)", nullptr, each.termsDays)}}});
    m_rows->setRows(rows);
    if (const int row = m_rows->rowOf(kept); row >= 0)
        m_table->selectOnly(row);
    m_foot->setCounts({tr("%n customer(s)", nullptr, int(m_shown.size()))});
}

void CustomersPage::showRow(int row)
{
    if (row >= 0 && row < int(m_shown.size()))
        m_form->showCustomer(m_shown[size_t(row)]);
}

void CustomersPage::openSide()
{
    m_side->show();
    m_form->focusName();
}

void CustomersPage::closeSide()
{
    m_side->hide();
    m_table->setFocus();
}

Page *makeCustomersPage(Desk &desk, QWidget *parent)
{
    return new CustomersPage(desk, parent);
}

} // namespace cabas::ui
