// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicing/salesinvoicespage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/invoicing/salesdraftservice.h"
#include "ui/invoicing/ereportingpanel.h"
#include "ui/invoicing/saleswords.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace cabas::ui {

namespace {

constexpr int mostInvoices = 2'000;

} // namespace

SalesInvoicesPage::SalesInvoicesPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Sales | Topic::Journal, parent)
{
    buildUi();
}

QWidget *SalesInvoicesPage::makeHead()
{
    auto *head = new PageHead(tr("Customer invoices"));
    const auto add = [&](const QString &words, const QString &icon, const QString &name,
                         const QKeySequence &key, KeyButton::Role role) {
        auto *button = new KeyButton(words, role);
        button->setObjectName(name);
        button->setIconName(icon);
        button->setKey(key);
        head->addAction(button);
        return button;
    };
    auto *report = add(tr("E-reporting"), u"file-down"_qs, u"sales-ereporting"_qs, Qt::Key_F6,
                       KeyButton::Role::Quiet);
    report->setVisible(desk().may(Permission::ExportBooks));
    connect(report, &QPushButton::clicked, this, [this] {
        m_side->setVisible(!m_side->isVisible());
        if (m_side->isVisible())
            m_reporting->renew();
    });
    auto *customers = add(tr("Customers"), u"users-round"_qs, u"sales-customers"_qs, Qt::Key_F4,
                          KeyButton::Role::Outlined);
    connect(customers, &QPushButton::clicked, this, [this] { desk().go(u"customers"_qs); });
    auto *issue = add(tr("New invoice"), u"plus"_qs, u"new-sales-invoice"_qs,
                      QKeySequence(Qt::CTRL | Qt::Key_N), KeyButton::Role::Primary);
    issue->setVisible(desk().may(Permission::PostEntries) || desk().may(Permission::Sell));
    connect(issue, &QPushButton::clicked, this, [this] { desk().go(u"sales-invoice"_qs); });
    return head;
}

QWidget *SalesInvoicesPage::makeTools()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_part = new SegmentedControl;
    m_part->setObjectName(u"sales-part"_qs);
    m_part->setAccessibleName(tr("Which invoices"));
    for (int part = 0; part < SalesWords::PartCount; ++part)
        m_part->addSegment(SalesWords::partTitle(part));
    m_part->setCurrent(SalesWords::All);
    row->addWidget(m_part);
    m_filter = new FilterLine(tr("Customer, number, amount"));
    m_filter->search()->setObjectName(u"sales-filter"_qs);
    m_customer = m_filter->addFacet(tr("Customer"), {tr("all")});
    row->addWidget(m_filter, 1);
    connect(m_part, &SegmentedControl::currentChanged, this, [this] { fill(); });
    connect(m_filter, &FilterLine::searched, this, [this] { fill(); });
    connect(m_filter, &FilterLine::facetChanged, this, [this] { fill(); });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    return holder;
}

QWidget *SalesInvoicesPage::makeList()
{
    m_rows = new RowsModel(SalesWords::columns(), this);
    m_table = new DataTable(tr("Customer invoices"));
    m_table->setObjectName(u"sales-list"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 112, 136, 136, 152});
    new ListMemory(desk(), u"sales-invoices"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"file-text"_qs, {});
    connect(m_empty, &EmptyState::begun, this, [this] {
        if (m_all.empty()) {
            desk().go(u"sales-invoice"_qs);
            return;
        }
        m_filter->search()->clear();
        m_filter->setFacet(m_customer, 0);
        m_part->setCurrent(SalesWords::All);
        fill();
    });
    card->setEmpty(m_empty);
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    return card;
}

void SalesInvoicesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(row, m_bands);
    column->addWidget(makeTools());
    column->addWidget(makeList(), 1);
    m_side = new QWidget;
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(new Hairline(Qt::Vertical));
    m_reporting = new EReportingPanel(desk());
    side->addWidget(m_reporting);
    m_side->hide();
    row->addWidget(m_side);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("open it"));
    outer->addWidget(m_foot);
    connect(m_reporting, &SidePanel::closed, this, [this] {
        m_side->hide();
        m_table->setFocus();
    });
}

void SalesInvoicesPage::begin(const QVariant &)
{
    m_bands->settleAll();
    fill();
    m_table->setFocus();
    if (m_table->currentRow() < 0 && m_rows->rowCount() > 0)
        m_table->selectOnly(0);
}

void SalesInvoicesPage::reload()
{
    const auto rows = SalesDraftService(desk().db()).list(desk().session(), mostInvoices);
    m_all = rows ? *rows : std::vector<SalesListRow>();
    desk().tellCount(u"sales-invoices"_qs,
                     int(std::count_if(m_all.begin(), m_all.end(),
                                       [](const SalesListRow &row) { return row.isDraft(); })));
    fillCustomers();
    fill();
}

void SalesInvoicesPage::fillCustomers()
{
    const QString chosen = m_customers.value(m_filter->facet(m_customer) - 1);
    m_customers.clear();
    for (const SalesListRow &row : m_all) {
        if (!row.invoice.buyer.name.isEmpty() && !m_customers.contains(row.invoice.buyer.name))
            m_customers += row.invoice.buyer.name;
    }
    std::sort(m_customers.begin(), m_customers.end(),
              [](const QString &a, const QString &b) { return fold(a) < fold(b); });
    m_filter->setFacetValues(m_customer, QStringList{tr("all")} + m_customers);
    m_filter->setFacet(m_customer, chosen.isEmpty() ? 0 : int(m_customers.indexOf(chosen)) + 1);
}

bool SalesInvoicesPage::isWanted(const SalesListRow &row) const
{
    const int customer = m_filter->facet(m_customer);
    return (customer == 0 || row.invoice.buyer.name == m_customers.value(customer - 1)) &&
           SalesWords::matches(row, m_filter->search()->text());
}

void SalesInvoicesPage::tellEmpty()
{
    const bool may = desk().may(Permission::PostEntries) || desk().may(Permission::Sell);
    if (m_all.empty())
        m_empty->setText(tr("No invoice to a customer yet: write one here, or open a ticket and "
                            "ask for its invoice."),
                         may ? tr("Write the first one") : QString());
    else
        m_empty->setText(tr("No invoice here."), tr("Show all of them"));
}

void SalesInvoicesPage::fill()
{
    tellEmpty();
    const int current = m_table->currentRow();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
                 [this](const SalesListRow &row) {
                     return isWanted(row) && SalesWords::isIn(row, m_part->current());
                 });
    if (m_part->current() == SalesWords::ToPay)
        std::stable_sort(m_shown.begin(), m_shown.end(), [](const auto &a, const auto &b) {
            return a.invoice.due < b.invoice.due;
        });
    m_rows->setRows(SalesWords::rows(m_shown, desk().session().today()));
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(std::clamp(current, 0, m_rows->rowCount() - 1));
    for (int part = 0; part < SalesWords::PartCount; ++part)
        m_part->setCount(part, int(std::count_if(m_all.begin(), m_all.end(), [&](const auto &row) {
                             return isWanted(row) && SalesWords::isIn(row, part);
                         })));
    tellCounts();
}

void SalesInvoicesPage::tellCounts()
{
    Money owed;
    for (const SalesListRow &row : m_shown)
        owed += row.open;
    QStringList counts{tr("%n invoice(s)", nullptr, int(m_shown.size()))};
    if (!owed.isZero())
        counts += tr("left to be paid: %1").arg(moneyText(owed, Language::locale()));
    m_foot->setCounts(counts);
}

void SalesInvoicesPage::openRow(int row)
{
    const SalesListRow &opened = m_shown[size_t(m_rows->key(row))];
    desk().go(u"sales-invoice"_qs,
              opened.isDraft() ? QStringList{u"draft"_qs, QString::number(opened.draft.value())}
                               : QStringList{u"invoice"_qs, opened.invoice.number});
}

Page *makeSalesInvoicesPage(Desk &desk, QWidget *parent)
{
    return new SalesInvoicesPage(desk, parent);
}

} // namespace cabas::ui
