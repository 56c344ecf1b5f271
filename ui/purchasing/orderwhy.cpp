// SPDX-License-Identifier: GPL-3.0-or-later
// Why a line of an order asks for so many: the panel beside the lines.
#include "ui/catalog/demandpart.h"
#include "ui/purchasing/orderpage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 344;
/// Below it the lines need all room.
constexpr int wide = 1100;

} // namespace

QWidget *OrderPage::makeWhy()
{
    m_why = new QWidget;
    auto *row = new QHBoxLayout(m_why);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    m_whyPanel = new SidePanel;
    m_whyPanel->setClosable(false);
    m_whyPanel->setPanelWidth(panelWidth);
    m_demand = new DemandPart(desk());
    m_whyPanel->body()->addWidget(m_demand);
    m_whyPanel->body()->addStretch();
    row->addWidget(m_whyPanel);
    m_why->hide();
    return m_why;
}

void OrderPage::showWhy()
{
    const int row = m_table->currentIndex().row();
    const bool isLine = row >= 0 && row < int(m_order.lines.size());
    m_why->setVisible(isLine && width() >= wide);
    if (!isLine || m_why->isHidden())
        return;
    const OrderLine &line = m_order.lines[size_t(row)];
    m_whyPanel->setTitle(tr("Why so many?"), line.productName);
    const auto reason = m_reasons.find(line.product);
    m_whyPanel->setSubtitle(reason == m_reasons.end() ? QString() : reason->second);
    m_demand->showProduct(line.product);
}

void OrderPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showWhy();
}

} // namespace cabas::ui
