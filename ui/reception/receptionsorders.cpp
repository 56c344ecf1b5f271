// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/awaitedorders.h"
#include "ui/reception/receptionspage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

QWidget *ReceptionsPage::makeWays(QWidget *suppliers)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_way = new SegmentedControl;
    m_way->setObjectName(u"start-from"_qs);
    m_way->setAccessibleName(tr("What the reception begins from"));
    m_way->addSegment(tr("A supplier"));
    m_way->addSegment(tr("Orders"));
    column->addWidget(m_way);
    m_ways = new QStackedWidget;
    m_ways->addWidget(suppliers);
    m_awaited = new AwaitedOrders;
    m_ways->addWidget(new TableCard(m_awaited));
    column->addWidget(m_ways, 1);
    connect(m_way, &SegmentedControl::currentChanged, m_ways, &QStackedWidget::setCurrentIndex);
    connect(m_ways, &QStackedWidget::currentChanged, this, [this](int way) {
        m_panel->setSubtitle(way == FromOrders ? tr("Take one, or tick those that come together.")
                                               : tr("Choose the supplier, or none for bread."));
    });
    connect(m_awaited, &DataTable::opened, this, &ReceptionsPage::start);
    return holder;
}

void ReceptionsPage::listOrders()
{
    const auto orders = ReceptionService(desk().db()).awaitedOrders(desk().session());
    m_awaited->setOrders(orders ? *orders : std::vector<SupplierOrder>(), desk().session().today());
    const bool any = m_awaited->orderCount() > 0;
    m_way->setVisible(any);
    m_way->setCount(FromOrders, m_awaited->orderCount());
    if (!any)
        m_way->setCurrent(FromSupplier);
}

void ReceptionsPage::showWay(Way way)
{
    m_way->setCurrent(way);
    m_ways->setCurrentIndex(way);
    m_side->setCurrentIndex(0);
    if (way == FromOrders)
        m_awaited->setFocus();
    else
        m_search->setFocus();
}

bool ReceptionsPage::beginWithOrder(const QVariant &about)
{
    const QStringList words = about.toStringList();
    if (words.size() != 2 || words.first() != u"order")
        return false;
    showWay(FromOrders);
    m_awaited->tickOnly(OrderId(words.last().toLongLong()));
    return true;
}

void ReceptionsPage::startWith(std::optional<SupplierId> supplier,
                               const std::vector<OrderId> &orders)
{
    m_start->setEnabled(false); // pressed twice it would begin twice
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), supplier, document = m_document, orders] {
            return ReceptionService(db).startFrom(session, supplier, document, orders);
        },
        [this](const Result<StartAnswer> &answer) {
            m_start->setEnabled(true);
            if (answer)
                desk().go(u"reception"_qs, answer->delivery.value());
            else
                Ask::tellRefusal(this, answer.failure());
        });
}

} // namespace cabas::ui
