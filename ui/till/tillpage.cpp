// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tillpage.h"

#include "core/till/tillservice.h"
#include "ui/till/cashscreen.h"
#include "ui/till/closingscreen.h"
#include "ui/till/correctionscreen.h"
#include "ui/till/drawerscreen.h"
#include "ui/till/keyhelp.h"
#include "ui/till/openingscreen.h"
#include "ui/till/paidscreen.h"
#include "ui/till/paymentscreen.h"
#include "ui/till/printband.h"
#include "ui/till/refundscreen.h"
#include "ui/till/salescreen.h"
#include "ui/till/ticketsscreen.h"
#include "ui/widgets/pagehead.h"

#include <QBoxLayout>

#include <algorithm>

namespace cabas::ui {

TillPage::TillPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Baskets | Topic::Sales, parent), m_work(desk, this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_prints = new PrintBand(desk);
    column->addWidget(m_prints);
    connect(&m_work, &TillWork::wanted, this, &TillPage::show);
}

std::vector<QString> TillPage::openTills() const
{
    std::vector<QString> names;
    const auto tills = TillService(desk().db(), desk().shop().keysFolder()).tills(desk().session());
    for (const Till &till : tills ? *tills : std::vector<Till>{}) {
        if (till.openSession)
            names.push_back(till.name);
    }
    return names;
}

void TillPage::begin(const QVariant &about)
{
    const std::vector<QString> open = openTills();
    const QString wanted = about.toString().isEmpty() ? m_work.till() : about.toString();
    const bool isOpen = std::find(open.begin(), open.end(), wanted) != open.end();
    if (!isOpen && open.size() != 1) {
        show(TillStep::Opening, {});
        return;
    }
    const QString name = isOpen ? wanted : open.front();
    if (m_screen != nullptr && m_work.till() == name && m_step != TillStep::Opening)
        return;
    m_work.basket().setTill(name);
    show(TillStep::Sale, {});
}

bool TillPage::scanned(const QString &code)
{
    if (m_help)
        m_help->putAway();
    return m_screen != nullptr && m_screen->scanned(code);
}

void TillPage::reload()
{
    if (m_screen != nullptr)
        m_screen->reload();
}

TillScreen *TillPage::make(TillStep step)
{
    switch (step) {
    case TillStep::Opening:
        return new OpeningScreen(m_work, this);
    case TillStep::Sale:
        break;
    case TillStep::Payment:
        return new PaymentScreen(m_work, this);
    case TillStep::Paid:
        return new PaidScreen(m_work, this);
    case TillStep::Tickets:
        return new TicketsScreen(m_work, this);
    case TillStep::Refund:
        return new RefundScreen(m_work, this);
    case TillStep::Correction:
        return new CorrectionScreen(m_work, this);
    case TillStep::Cash:
        return new CashScreen(m_work, this);
    case TillStep::Drawer:
        return new DrawerScreen(m_work, this);
    case TillStep::Closing:
        return new ClosingScreen(m_work, this);
    }
    return new SaleScreen(m_work, this);
}

void TillPage::show(TillStep step, const QVariant &about)
{
    TillScreen *old = m_screen;
    m_screen = make(step);
    m_step = step;
    static_cast<QBoxLayout *>(layout())->addWidget(m_screen, 1);
    setFocusProxy(m_screen);
    if (old != nullptr) {
        // Its button may be what brought us here: it goes when that is done.
        old->hide();
        layout()->removeWidget(old);
        old->deleteLater();
    }
    if (auto *bar = m_screen->findChild<TaskBar *>())
        connect(bar, &TaskBar::helpWanted, this, &TillPage::toggleHelp);
    m_screen->show();
    m_prints->setTill(m_work.till());
    m_screen->begin(about);
}

void TillPage::toggleHelp()
{
    if (m_help && m_help->isVisible())
        m_help->putAway();
    else
        m_help = new KeyHelp(*m_screen);
}

Page *makeTillPage(Desk &desk, QWidget *parent)
{
    return new TillPage(desk, parent);
}

} // namespace cabas::ui
