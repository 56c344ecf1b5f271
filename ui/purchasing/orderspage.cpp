// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderspage.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/orderfollowservice.h"
#include "core/purchasing/orderservice.h"
#include "ui/purchasing/orderfollowing.h"
#include "ui/purchasing/orderpanel.h"
#include "ui/purchasing/orderrows.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 400;
constexpr int mostOrders = 1000;

} // namespace

OrdersPage::OrdersPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Deliveries | Topic::Suppliers, parent)
{
    buildUi();
}

void OrdersPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Orders"));
    head->setParentPage(tr("Suppliers"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"suppliers"_qs); });
    auto *add = new KeyButton(tr("New order"), KeyButton::Role::Primary);
    add->setObjectName(u"new-order"_qs);
    add->setIconName(u"plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    if (!desk().may(Permission::Order))
        add->hide();
    connect(add, &QPushButton::clicked, this, [this] { desk().go(u"order"_qs); });
    makeTools();
    head->addAction(m_view);
    head->addAction(add);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    m_side = new QWidget;
    m_side->setFixedWidth(sideWidth);
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(new Hairline(Qt::Vertical));
    m_panel = new OrderPanel(desk());
    side->addWidget(m_panel, 1);
    m_side->hide();
    row->addWidget(m_side);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at it"));
    outer->addWidget(m_foot);
    connect(m_panel, &OrderPanel::closed, this, &OrdersPage::closeSide);
    connect(m_panel, &OrderPanel::changeWanted, this,
            [this](OrderId id) { this->desk().go(u"order"_qs, id.value()); });
    connect(m_panel, &OrderPanel::receiveWanted, this, &OrdersPage::receive);
}

void OrdersPage::makeTools()
{
    m_view = new SegmentedControl;
    m_view->setObjectName(u"order-view"_qs);
    m_view->setAccessibleName(tr("How orders are shown"));
    for (const QString &word : {tr("All"), tr("Together"), tr("This week")})
        m_view->addSegment(word);
    m_filter = new FilterLine(tr("Number or supplier"));
    m_filter->search()->setObjectName(u"order-filter"_qs);
    m_state = m_filter->addFacet(tr("State"), {tr("all"), tr("drafts"), tr("awaited"),
                                               tr("received"), tr("cancelled"), tr("late")});
    connect(m_view, &SegmentedControl::currentChanged, this, [this] {
        m_filter->setVisible(m_view->current() == List);
        fill();
    });
}

QWidget *OrdersPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    column->addWidget(m_filter);
    m_rows = new RowsModel(OrderRows::listColumns(), this);
    m_table = new DataTable(tr("Orders"));
    m_table->setObjectName(u"order-list"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 112, 68, 132, 148});
    new ListMemory(desk(), u"orders"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"file-text"_qs, {});
    connect(m_empty, &EmptyState::begun, this, [this] {
        if (m_orders.empty()) {
            desk().go(u"order"_qs);
            return;
        }
        m_filter->search()->clear();
        m_filter->setFacet(m_state, 0);
        m_view->setCurrent(List);
        m_filter->show();
        fill();
    });
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, [this] { fill(); });
    connect(m_filter, &FilterLine::facetChanged, this, [this] { fill(); });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int at) {
        if (at >= 0 && m_side->isVisible() && m_rows->key(at) > 0)
            m_panel->showOrder(OrderId(m_rows->key(at)));
    });
    return holder;
}

void OrdersPage::begin(const QVariant &about)
{
    if (about.toLongLong() > 0)
        showOrder(OrderId(about.toLongLong()));
    else if (!m_side->isVisible())
        m_filter->search()->setFocus();
}

void OrdersPage::reload()
{
    const auto orders = OrderService(desk().db()).list(desk().session(), mostOrders);
    m_orders = orders ? *orders : std::vector<SupplierOrder>();
    const OrderFollowService following(desk().db());
    const auto groups = following.groups(desk().session());
    m_groups = groups ? *groups : std::vector<OrderGroup>();
    const auto carts = following.week(desk().session());
    m_carts = carts ? *carts : std::vector<WeekCart>();
    tellLate();
    fill();
    if (m_side->isVisible() && m_panel->order())
        m_panel->showOrder(*m_panel->order());
}

bool OrdersPage::isWanted(const SupplierOrder &order) const
{
    const int state = m_filter->facet(m_state);
    const bool isLate = order.state == OrderState::Sent && order.expectedOn &&
                        *order.expectedOn < desk().session().today();
    return (state == 0 || state == int(order.state) + 1 || (state == lateFacet && isLate)) &&
           OrderRows::matches(order, m_filter->search()->text());
}

void OrdersPage::fill()
{
    const int current = m_table->currentRow();
    const qint64 kept = current >= 0 ? m_rows->key(current) : 0;
    tellEmpty();
    if (m_view->current() == Together) {
        m_rows->setRows(OrderFollowWords::groups(m_groups));
        m_foot->setCounts({tr("%n arrival(s)", nullptr, int(m_groups.size()))});
    } else if (m_view->current() == Week) {
        m_rows->setRows(OrderFollowWords::week(m_carts));
        const auto open = std::count_if(m_carts.begin(), m_carts.end(),
                                        [](const WeekCart &cart) { return !cart.order; });
        m_foot->setCounts({tr("%n order(s) to write", nullptr, int(open))});
    } else {
        fillList();
    }
    m_table->clearSpans();
    for (int row = 0; row < m_rows->rowCount() && m_view->current() != List; ++row) {
        if (m_rows->key(row) == OrderFollowWords::headingKey)
            m_table->setSpan(row, 0, 1, m_rows->columnCount());
    }
    if (const int row = m_rows->rowOf(kept); row >= 0 && kept != 0)
        m_table->selectOnly(row);
}

void OrdersPage::fillList()
{
    std::vector<SupplierOrder> shown;
    std::copy_if(m_orders.begin(), m_orders.end(), std::back_inserter(shown),
                 [this](const SupplierOrder &order) { return isWanted(order); });
    m_rows->setRows(OrderRows::list(shown));
    Money awaited;
    for (const SupplierOrder &order : shown) {
        if (order.state == OrderState::Sent)
            awaited += order.amount;
    }
    QStringList counts{tr("%n order(s)", nullptr, int(shown.size()))};
    if (!awaited.isZero())
        counts += tr("awaited: %1 without VAT").arg(moneyText(awaited, Language::locale()));
    m_foot->setCounts(counts);
}

void OrdersPage::openRow(int row)
{
    const qint64 key = m_rows->key(row);
    if (key > 0)
        showOrder(OrderId(key));
    else if (key < OrderFollowWords::headingKey && desk().may(Permission::Order))
        desk().go(u"order"_qs,
                  QStringList{u"supplier"_qs,
                              QString::number(m_carts[size_t(-key - 1)].supplier.value()),
                              dayText(m_carts[size_t(-key - 1)].arrival)});
}

void OrdersPage::showOrder(OrderId id)
{
    m_panel->showOrder(id);
    m_side->show();
    if (const int row = m_rows->rowOf(id.value()); row >= 0)
        m_table->selectOnly(row);
}

void OrdersPage::closeSide()
{
    m_side->hide();
    m_table->setFocus();
}

void OrdersPage::receive(OrderId id)
{
    desk().go(u"receptions"_qs, QStringList{u"order"_qs, QString::number(id.value())});
}

Page *makeOrdersPage(Desk &desk, QWidget *parent)
{
    return new OrdersPage(desk, parent);
}

} // namespace cabas::ui
