// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/orderjoinpanel.h"

#include "ui/reception/awaitedorders.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sidepanel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace cabas::ui {

OrderJoinPanel::OrderJoinPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setTitle(tr("One more"), tr("Add an order to this delivery"));
    m_panel->setSubtitle(tr("What is missing of it is expected too."));
    column->addWidget(m_panel);
    m_orders = new AwaitedOrders;
    m_orders->setObjectName(u"orders-to-join"_qs);
    auto *card = new TableCard(m_orders);
    card->setEmpty(new EmptyState(u"clipboard-list"_qs,
                                  tr("No order that was sent to them waits for its goods.")));
    m_panel->body()->addWidget(card, 1);
    m_join = new KeyButton(tr("Add to the delivery"), KeyButton::Role::Primary);
    m_join->setObjectName(u"join-orders"_qs);
    m_join->setKey(Qt::Key_F12);
    m_join->setSpread(true);
    m_join->setSize(KeyButton::Size::CounterKey);
    m_panel->addFoot(m_join, 1);
    connect(m_join, &QPushButton::clicked, this, &OrderJoinPanel::join);
    connect(m_orders, &DataTable::opened, this, &OrderJoinPanel::join);
    connect(m_panel, &SidePanel::closed, this, &OrderJoinPanel::closed);
}

void OrderJoinPanel::setOrders(const std::vector<SupplierOrder> &orders,
                               std::optional<SupplierId> supplier, QDate today)
{
    std::vector<SupplierOrder> theirs;
    std::copy_if(
        orders.begin(), orders.end(), std::back_inserter(theirs),
        [&](const SupplierOrder &order) { return !supplier || order.supplier == *supplier; });
    m_orders->setOrders(theirs, today);
    m_join->setEnabled(!theirs.empty());
    m_orders->setFocus();
}

void OrderJoinPanel::join()
{
    const std::vector<OrderId> chosen = m_orders->chosen();
    if (!chosen.empty())
        Q_EMIT joined(chosen);
}

} // namespace cabas::ui
