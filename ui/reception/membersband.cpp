// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/membersband.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/special/specialorderservice.h"
#include "ui/shell/desk.h"
#include "ui/special/nametagoutput.h"
#include "ui/special/specialrows.h"
#include "ui/widgets/keybutton.h"

namespace cabas::ui {

MembersBand::MembersBand(Desk &desk, QWidget *parent)
    : Band(Kind::Info, parent), m_desk(desk), m_output(new NameTagOutput(desk, this))
{
    setObjectName(u"members-share"_qs);
    setIconName(u"gift"_qs);
    addTags();
    hide();
}

void MembersBand::addTags()
{
    KeyButton *tags = addDeed(tr("Name tags…"), false);
    tags->setObjectName(u"name-tags"_qs);
    tags->setKey(QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(tags, &QPushButton::clicked, this, [this] {
        m_output->offer(SpecialOrderService(m_desk.db()).tags(m_desk.session(), m_delivery));
    });
}

void MembersBand::showLine(const DeliveryLine &line, const MembersShare &share)
{
    m_delivery = line.delivery;
    setVisible(!share.quantity.isZero());
    if (share.quantity.isZero())
        return;
    const QLocale locale = Language::locale();
    const bool isCounted = !line.received.isZero();
    const Quantity came = isCounted ? line.received : line.expected.value_or(Quantity());
    QStringList names;
    for (size_t i = 0; i < share.orders.size(); ++i)
        names += tr("%1 for %2")
                     .arg(quantityText(share.shares[i].quantity, line.unit, locale),
                          SpecialRows::personWord(share.orders[i]));
    setText(tr("%1 of %2 for members.")
                .arg(quantityText(share.quantity, line.unit, locale),
                     quantityText(came, line.unit, locale)),
            names.join(u"; "_qs));
}

void MembersBand::showDelivery(DeliveryId delivery)
{
    m_delivery = delivery;
    const auto tags = SpecialOrderService(m_desk.db()).tags(m_desk.session(), delivery);
    const int count = tags ? int(tags->size()) : 0;
    setVisible(count > 0);
    if (count > 0)
        setText(tr("%n order(s) of members set aside.", nullptr, count),
                tr("Each waits under the member’s name."));
}

} // namespace cabas::ui
