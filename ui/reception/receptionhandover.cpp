// SPDX-License-Identifier: GPL-3.0-or-later
// What passes from one person, or one order, to the next while a delivery is counted.
#include "ui/reception/countboard.h"
#include "ui/reception/linepanel.h"
#include "ui/reception/orderjoinpanel.h"
#include "ui/reception/receptionpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"

#include <QStackedWidget>

namespace cabas::ui {

namespace {

std::optional<QString> askWord(QWidget *parent)
{
    return Ask::line(parent, ReceptionPage::tr("A note for whoever goes on counting?"),
                     ReceptionPage::tr("What they should know"),
                     ReceptionPage::tr("Keep the note"));
}

} // namespace

void ReceptionPage::addBarDeeds()
{
    auto *prices = new KeyButton(tr("Prices"), KeyButton::Role::Quiet);
    prices->setObjectName(u"prices"_qs);
    prices->setIconName(u"percent"_qs);
    prices->setKey(Qt::Key_F3);
    m_bar->addRight(prices);
    connect(prices, &QPushButton::clicked, this, &ReceptionPage::openPrices);
    auto *order = KeyButton::iconOnly(u"clipboard-list"_qs, tr("Add an order to this delivery…"));
    order->setObjectName(u"add-order"_qs);
    order->setKey(QKeySequence(Qt::CTRL | Qt::Key_O));
    connect(order, &QPushButton::clicked, this, &ReceptionPage::wantOrder);
    m_bar->addRight(order);
    auto *word = KeyButton::iconOnly(u"message-square-plus"_qs, tr("A note for whoever goes on…"));
    word->setObjectName(u"leave-note"_qs);
    word->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(word, &QPushButton::clicked, this, &ReceptionPage::leaveWord);
    m_bar->addRight(word);
}

void ReceptionPage::leaveWord()
{
    if (const std::optional<QString> text = m_delivery ? askWord(this) : std::nullopt)
        keepWord(*text);
    m_board->focusLine();
}

void ReceptionPage::keepWord(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    // At once: the window may be about to close.
    const Result<Handover> kept =
        ReceptionService(desk().db()).leaveWord(desk().session(), *m_delivery, text);
    if (!kept) {
        refuse(kept.failure());
        return;
    }
    m_ownScans = 0;
    desk().toast(tr("The note waits for whoever opens this reception."));
    readWhole();
}

void ReceptionPage::readWord(HandoverId word)
{
    serve([word](ReceptionService &service,
                 const Session &session) { return service.readWord(session, word); },
          [this](const Handover &) {
              readWhole();
              m_board->focusLine();
          });
}

void ReceptionPage::openPrices()
{
    if (!m_delivery)
        return;
    m_ownScans = 0; // whoever goes to the prices goes on with this delivery: no note is offered
    desk().go(u"reception-prices"_qs, m_delivery->value());
}

bool ReceptionPage::mayLeave()
{
    if (!m_delivery || m_ownScans == 0)
        return true;
    m_ownScans = 0;
    if (m_view.delivery.state != DeliveryState::Counting)
        return true;
    if (const std::optional<QString> text = askWord(this))
        keepWord(*text);
    return true;
}

void ReceptionPage::wantOrder()
{
    if (!m_delivery)
        return;
    const auto orders = ReceptionService(desk().db()).awaitedOrders(desk().session());
    if (!orders) {
        refuse(orders.failure());
        return;
    }
    showSide(m_join);
    m_join->setOrders(*orders, m_view.delivery.supplier, desk().session().today());
}

void ReceptionPage::joinOrders(const std::vector<OrderId> &orders)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), delivery = *m_delivery, orders] {
            return db.write([&](Tx &) -> Result<> {
                ReceptionService service(db);
                for (const OrderId order : orders)
                    CABAS_TRY(service.attachOrder(session, delivery, order));
                return Ok{};
            });
        },
        [this, count = int(orders.size())](const Result<> &joined) {
            if (!joined) {
                refuse(joined.failure());
                return;
            }
            showSide(m_linePanel);
            readWhole();
            m_board->say(Kind::Info, tr("%n order(s) added", nullptr, count), documentWords(),
                         tr("What is missing of it is expected too."));
            m_board->focusLine();
        });
}

} // namespace cabas::ui
