// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of orders says above and in place of its list.
#include "core/purchasing/orderfollowservice.h"
#include "core/purchasing/ordermailservice.h"
#include "ui/purchasing/orderspage.h"
#include "ui/widgets/band.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/segmentedcontrol.h"

#include <algorithm>

namespace cabas::ui {

void OrdersPage::tellLate()
{
    const auto late = OrderFollowService(desk().db()).late(desk().session());
    m_bands->settleAll();
    tellStuckMails();
    m_late = late ? int(late->size()) : 0;
    if (m_late == 0)
        return;
    const auto silent = int(std::count_if(late->begin(), late->end(),
                                          [](const LateOrder &each) { return !each.remindedOn; }));
    m_bands->post({Kind::Warning,
                   tr("%n order(s) should be here.", nullptr, m_late),
                   silent > 0 ? tr("%n supplier(s) not reminded yet.", nullptr, silent)
                              : tr("Every supplier was reminded."),
                   {},
                   {{tr("Show them"),
                     [this] {
                         m_view->setCurrent(List);
                         m_filter->show();
                         m_filter->setFacet(m_state, lateFacet);
                         fill();
                     },
                     false}}});
}

void OrdersPage::tellStuckMails()
{
    const auto stuck = OrderMailService(desk().db()).stuck(desk().session());
    if (!stuck || stuck->empty())
        return;
    const OutboxItem &first = stuck->front();
    m_bands->post({Kind::Danger,
                   tr("%n order(s) could not be mailed.", nullptr, int(stuck->size())),
                   u"%1: %2"_qs.arg(first.draft.title, first.lastError),
                   {},
                   {{tr("Look at it"),
                     [this, id = OrderId(first.draft.subjectId)] { showOrder(id); }, false}}});
}

void OrdersPage::tellEmpty()
{
    const bool may = desk().may(Permission::Order);
    if (m_view->current() == Week)
        m_empty->setText(tr("No supplier has days of delivery: note them on their sheet, under "
                            "“Ordering”."),
                         m_orders.empty() ? QString() : tr("Show all orders"));
    else if (m_orders.empty())
        m_empty->setText(tr("No order yet: choose a supplier, and the program proposes what to "
                            "order."),
                         may ? tr("Write the first one") : QString());
    else
        m_empty->setText(tr("No order here."), tr("Show all orders"));
}

} // namespace cabas::ui
