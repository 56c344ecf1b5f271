// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>

namespace cabas::ui {

QWidget *OrderPage::makeMembersBand()
{
    m_members = new Band(Kind::Info);
    m_members->setIconName(u"gift"_qs);
    KeyButton *join = m_members->addDeed(tr("Add them"), false);
    join->setObjectName(u"order-members"_qs);
    join->setKey(Qt::Key_F6);
    connect(join, &QPushButton::clicked, this, &OrderPage::joinMembers);
    m_members->hide();
    return m_members;
}

void OrderPage::countMembers()
{
    const SupplierId supplier(m_supplier->currentData().toLongLong());
    const auto count =
        supplier.value() > 0
            ? SpecialOrderService(desk().db()).countToOrder(desk().session(), supplier)
            : Result<int>(0);
    m_members->setVisible(count && *count > 0);
    if (count)
        m_members->setText(
            tr("%n order(s) of members wait for this supplier’s goods.", nullptr, *count),
            tr("In whole packs; the rest goes to the shelf."));
}

void OrderPage::joinMembers()
{
    if (m_isSaving || m_isChanged) {
        m_isToJoin = true;
        return;
    }
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), order = written()]() -> Result<Joined> {
            OrderService orders(db);
            SupplierOrder draft = order;
            if (order.id.value() == 0) {
                CABAS_LET(made, orders.add(session, order));
                draft = made;
            }
            CABAS_LET(joined, SpecialOrderService(db).joinTo(session, draft.id));
            CABAS_LET(whole, orders.view(session, draft.id));
            return Joined{whole, joined};
        },
        [this](const Result<Joined> &answer) {
            if (answer)
                joined(*answer);
            else
                Ask::tellRefusal(this, answer.failure());
        });
}

void OrderPage::joined(const Joined &joined)
{
    showOrder(joined.order);
    m_bands->settleAll();
    if (joined.orders.orders > 0)
        m_bands->post({Kind::Success,
                       tr("%n order(s) of members joined.", nullptr, joined.orders.orders),
                       tr("Packs are whole: what is left of them goes to the shelf.")});
    for (const Warning &warning : joined.orders.warnings)
        m_bands->post({Kind::Warning, warning.message, tr("It was left out.")});
}

} // namespace cabas::ui
