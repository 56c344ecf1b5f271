// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/orderservice.h"
#include "ui/printing/letterhead.h"
#include "ui/printing/reportoutput.h"
#include "ui/purchasing/orderfollowing.h"
#include "ui/purchasing/ordermailer.h"
#include "ui/purchasing/orderrows.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sidepanel.h"

#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 399;
constexpr int tableHeight = 280;

} // namespace

OrderPanel::OrderPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void OrderPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    connect(m_panel, &SidePanel::closed, this, &OrderPanel::closed);
    m_facts = new FactList;
    m_panel->body()->addWidget(m_facts);
    auto *deeds = new QVBoxLayout;
    deeds->setSpacing(0);
    m_mailer = new OrderMailer(m_desk, this);
    for (KeyButton *button : m_mailer->makeButtons())
        deeds->addWidget(button, 0, Qt::AlignLeft);
    connect(m_mailer, &OrderMailer::changed, this, [this] { showOrder(m_order->id); });
    m_following = new OrderFollowing(m_desk);
    deeds->addWidget(m_following);
    m_panel->body()->addLayout(deeds);
    connect(m_following, &OrderFollowing::changed, this, [this] { showOrder(m_order->id); });
    connect(m_following, &OrderFollowing::lineWanted, this, [this] {
        if (m_lines->currentRow() < 0 && m_rows->rowCount() > 0)
            m_lines->selectOnly(0);
        if (m_lines->currentRow() >= 0)
            m_following->announce(OrderLineId(m_rows->key(m_lines->currentRow())));
    });
    m_rows = new RowsModel(OrderRows::shortColumns(), this);
    m_lines = new DataTable(tr("Lines of the order"));
    m_lines->setObjectName(u"order-panel-lines"_qs);
    m_lines->setModel(m_rows);
    m_lines->setDensity(DataTable::Density::TwoLines);
    m_lines->setColumnWidths({0, 128});
    m_lines->setMinimumHeight(tableHeight);
    auto *card = new TableCard(m_lines);
    card->setEmpty(new EmptyState(u"file-text"_qs, tr("No line yet.")));
    m_panel->body()->addWidget(card, 1);
    m_output = new ReportOutput(
        m_desk,
        [this] {
            const ReportTable table = Letterhead::on(
                OrderRows::paper(*m_order, m_desk.session(), m_desk.shop().profile().name), m_desk);
            return OutputWish{table.title, table.to, [table] { return Result(table); }};
        },
        this, ReportOutput::Look::Icons);
    connect(m_output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(this, failure); });
    m_panel->addHeadAction(m_output->exportButton());
    m_panel->addHeadAction(m_output->printButton());
    addButtons();
}

void OrderPanel::addButtons()
{
    const auto add = [this](const QString &verb, KeyButton::Role role, const QString &name) {
        auto *button = new KeyButton(verb, role);
        button->setObjectName(name);
        m_panel->addFoot(button);
        return button;
    };
    m_cancel = add(tr("Cancel it…"), KeyButton::Role::Danger, u"order-cancel"_qs);
    m_rest = add(tr("Nothing more comes…"), KeyButton::Role::Outlined, u"order-rest"_qs);
    m_change = add(tr("Change"), KeyButton::Role::Outlined, u"order-change"_qs);
    m_change->setKey(Qt::Key_F2);
    m_send = add(tr("Mark as sent…"), KeyButton::Role::Primary, u"order-send"_qs);
    m_send->setKey(Qt::Key_F12);
    m_receive = add(tr("Receive it"), KeyButton::Role::Primary, u"order-receive"_qs);
    m_receive->setKey(Qt::Key_F12);
    connect(m_cancel, &QPushButton::clicked, this, &OrderPanel::cancel);
    connect(m_rest, &QPushButton::clicked, this, &OrderPanel::giveUpRest);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted(m_order->id); });
    connect(m_send, &QPushButton::clicked, this, &OrderPanel::send);
    connect(m_receive, &QPushButton::clicked, this, [this] { Q_EMIT receiveWanted(m_order->id); });
}

std::optional<OrderId> OrderPanel::order() const
{
    return m_order ? std::optional(m_order->id) : std::nullopt;
}

void OrderPanel::showOrder(OrderId id)
{
    const auto order = OrderService(m_desk.db()).view(m_desk.session(), id);
    setEnabled(order.ok());
    if (!order)
        return;
    m_order = *order;
    m_panel->setTitle(tr("Order %1").arg(order->number), order->supplierName);
    m_panel->setSubtitle(OrderRows::stateWord(*order));
    m_mailer->showOrder(*order);
    m_following->showOrder(*order);
    fillFacts();
    const int current = m_lines->currentRow();
    const qint64 kept = current >= 0 ? m_rows->key(current) : 0;
    std::vector<RowOfCells> rows = OrderRows::shortLines(*order);
    OrderFollowWords::addShortages(rows, *order, m_following->follow().shortages);
    m_rows->setRows(rows);
    if (const int row = m_rows->rowOf(kept); row >= 0)
        m_lines->selectOnly(row);
    const bool mayOrder = m_desk.may(Permission::Order);
    const bool isDraft = order->state == OrderState::Draft;
    const bool isSent = order->state == OrderState::Sent;
    m_change->setVisible(mayOrder && isDraft);
    m_send->setVisible(mayOrder && isDraft && !order->lines.empty());
    m_receive->setVisible(isSent && m_desk.may(Permission::Receive));
    m_rest->setVisible(mayOrder && isSent && order->hasArrivals);
    m_cancel->setVisible(mayOrder && (isDraft || (isSent && !order->hasArrivals)));
}

void OrderPanel::fillFacts()
{
    const QLocale locale = Language::locale();
    m_facts->clear();
    m_facts->addFact(m_order->state == OrderState::Draft ? tr("Written") : tr("Sent"),
                     dateText(m_order->orderedOn));
    if (m_order->expectedOn)
        m_facts->addFact(tr("Expected"), dateText(*m_order->expectedOn));
    m_mailer->addFacts(*m_facts);
    m_following->addFacts(*m_facts);
    m_facts->addFact(tr("Amount without VAT"), moneyText(m_order->amount, locale), true);
    if (m_order->keepOpen)
        m_facts->addFact(tr("What is missing"), tr("stays ordered"));
    if (!m_order->remark.isEmpty())
        m_facts->addFact(tr("Remark"), m_order->remark);
    if (!m_order->documentName.isEmpty())
        m_facts->addFact(tr("File"), m_order->documentName);
}

template <typename Deed>
void OrderPanel::write(Deed deed, const QString &told)
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), deed, id = m_order->id] {
            OrderService orders(db);
            return deed(orders, session, id);
        },
        [this, told, id = m_order->id](const auto &done) {
            if (!done) {
                Ask::tellRefusal(this, done.failure());
                return;
            }
            showOrder(id);
            m_desk.toast(told);
        });
}

void OrderPanel::send()
{
    const bool isSure =
        Ask::confirm(this, {tr("Mark order %1 as sent?").arg(m_order->number),
                            tr("Its lines can no longer change: they are what %1 was told.")
                                .arg(m_order->supplierName),
                            tr("Mark as sent"), tr("Not yet")});
    if (isSure)
        write([](OrderService &orders, const Session &session,
                 OrderId id) { return orders.send(session, id); },
              tr("Order %1 is sent.").arg(m_order->number));
}

void OrderPanel::cancel()
{
    const bool isSure = Ask::confirm(
        this, {tr("Cancel order %1?").arg(m_order->number),
               m_order->state == OrderState::Draft
                   ? tr("It will not be sent.")
                   : tr("Tell %1 too: the program does not.").arg(m_order->supplierName),
               tr("Cancel the order"), tr("Keep it"), true});
    if (isSure)
        write([](OrderService &orders, const Session &session,
                 OrderId id) { return orders.cancel(session, id); },
              tr("Order %1 is cancelled.").arg(m_order->number));
}

void OrderPanel::giveUpRest()
{
    const bool isSure =
        Ask::confirm(this, {tr("Await nothing more of order %1?").arg(m_order->number),
                            tr("What is missing stays readable on the order."),
                            tr("Nothing more comes"), tr("Keep waiting")});
    if (isSure)
        write([](OrderService &orders, const Session &session,
                 OrderId id) { return orders.close(session, id); },
              tr("Order %1 is received.").arg(m_order->number));
}

} // namespace cabas::ui
