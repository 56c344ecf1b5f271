// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/special/specialpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/special/specialorderservice.h"
#include "core/special/specialrules.h"
#include "ui/shell/desk.h"
#include "ui/special/nametagoutput.h"
#include "ui/special/specialrows.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 399;

} // namespace

SpecialPanel::SpecialPanel(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tags(new NameTagOutput(desk, this))
{
    buildUi();
}

void SpecialPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    connect(m_panel, &SidePanel::closed, this, &SpecialPanel::closed);
    m_facts = new FactList;
    m_panel->body()->addWidget(m_facts);
    m_panel->body()->addWidget(makeLabel(tr("What happened"), TextSize::Body, Weight::Strong));
    m_history = makeWrapped({});
    m_history->setObjectName(u"special-history"_qs);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_panel->body()->addWidget(m_history);
    m_panel->body()->addStretch();
    const auto add = [this](const QString &verb, KeyButton::Role role, const QString &name) {
        auto *button = new KeyButton(verb, role);
        button->setObjectName(name);
        m_panel->addFoot(button);
        return button;
    };
    m_cancel = add(tr("Cancel it…"), KeyButton::Role::Danger, u"special-cancel"_qs);
    m_change = add(tr("Change"), KeyButton::Role::Outlined, u"special-change"_qs);
    m_change->setKey(Qt::Key_F2);
    m_tag = add(tr("Name tag…"), KeyButton::Role::Outlined, u"special-tag"_qs);
    m_tag->setKey(QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(m_cancel, &QPushButton::clicked, this, &SpecialPanel::cancel);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted(*m_order); });
    connect(m_tag, &QPushButton::clicked, this, [this] {
        m_tags->offer(SpecialOrderService(m_desk.db()).tags(m_desk.session(), m_order->id));
    });
}

std::optional<SpecialOrderId> SpecialPanel::order() const
{
    return m_order ? std::optional(m_order->id) : std::nullopt;
}

void SpecialPanel::showOrder(SpecialOrderId id, int keepDays)
{
    const auto order = SpecialOrderService(m_desk.db()).view(m_desk.session(), id);
    setEnabled(order.ok());
    if (!order)
        return;
    m_order = *order;
    m_panel->setTitle(tr("Order %1").arg(id.value()), order->name);
    m_panel->setSubtitle(SpecialRows::stateWord(*order, m_desk.session().today(), keepDays));
    fillFacts(keepDays);
    fillHistory();
    const bool mayAsk = m_desk.may(Permission::Sell) || m_desk.may(Permission::Order) ||
                        m_desk.may(Permission::EditMembers);
    m_tag->setVisible(!order->ready().isZero());
    m_change->setVisible(mayAsk && SpecialRules::checkChange(*order).ok());
    m_cancel->setVisible(mayAsk && order->isOpen());
}

void SpecialPanel::fillFacts(int keepDays)
{
    const QLocale locale = Language::locale();
    const SpecialOrder &order = *m_order;
    m_facts->clear();
    m_facts->addFact(tr("Member"), SpecialRows::memberWord(order), true);
    m_facts->addFact(tr("Quantity"), quantityText(order.quantity, order.unit, locale), true);
    if (!order.ready().isZero())
        m_facts->addFact(tr("Set aside"), quantityText(order.ready(), order.unit, locale), true);
    if (order.isOpen() && !order.missing().isZero() && !order.arrived.isZero())
        m_facts->addFact(tr("Still missing"), quantityText(order.missing(), order.unit, locale));
    m_facts->addFact(tr("Price"), SpecialRows::priceWord(order));
    if (!order.supplierName.isEmpty())
        m_facts->addFact(tr("Supplier"), order.supplierName);
    if (order.onOrder)
        m_facts->addFact(tr("On order"), order.isOnDraft
                                             ? tr("%1, not sent yet").arg(order.onOrderNumber)
                                             : order.onOrderNumber);
    if (order.wantedOn)
        m_facts->addFact(tr("Wanted for"), dateText(*order.wantedOn));
    if (!order.ready().isZero() && order.arrivedOn)
        m_facts->addFact(tr("Kept until"), dateText(order.arrivedOn->addDays(keepDays)));
    if (!order.note.isEmpty())
        m_facts->addFact(tr("Note"), order.note);
}

void SpecialPanel::fillHistory()
{
    const auto events = SpecialOrderService(m_desk.db()).history(m_desk.session(), m_order->id);
    QStringList lines;
    for (const SpecialEvent &event : events ? *events : std::vector<SpecialEvent>())
        lines += tr("%1: %2").arg(dateText(event.day), SpecialRows::eventWord(*m_order, event));
    m_history->setText(lines.join(u'\n'));
}

/// Asks what becomes of goods that are ordered or set aside; false: leave the order as it is.
bool SpecialPanel::isForShelf(bool &toShelf)
{
    toShelf = m_order->onOrder || !m_order->ready().isZero();
    if (!toShelf)
        return true;
    const QString quantity =
        quantityText(m_order->ready().isZero() ? m_order->missing() : m_order->ready(),
                     m_order->unit, Language::locale());
    return Ask::confirm(
        this, {tr("What becomes of the goods?"),
               m_order->ready().isZero()
                   ? tr("%1 are ordered: they go to the shelf when they come.").arg(quantity)
                   : tr("%1 are set aside: they go to the shelf.").arg(quantity),
               tr("To the shelf"), tr("Keep the order"), true});
}

void SpecialPanel::cancel()
{
    bool toShelf = false;
    if (!isForShelf(toShelf))
        return;
    const auto reason = Ask::line(this, tr("Cancel order %1?").arg(m_order->id.value()), tr("Why?"),
                                  tr("Cancel the order"));
    if (!reason)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_order->id, reason = *reason,
         toShelf] { return SpecialOrderService(db).cancel(session, id, reason, toShelf); },
        [this](const Result<SpecialOrder> &order) {
            if (order)
                m_desk.toast(tr("Order %1 is cancelled.").arg(order->id.value()));
            else
                Ask::tellRefusal(this, order.failure());
        });
}

} // namespace cabas::ui
