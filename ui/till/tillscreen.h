// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/tillservice.h"
#include "ui/shell/theme.h"
#include "ui/till/cashcount.h"
#include "ui/till/livebasket.h"

#include <QVariant>
#include <QWidget>

namespace cabas::ui {

/// The screens of the till.
enum class TillStep {
    Opening,
    Sale,
    Payment,
    Paid,
    Tickets,
    Refund,
    Correction,
    Cash,
    Drawer,
    Closing
};

/// What the screens of one till share: the desk, the basket, the last ticket, the way from one
/// screen to another.
class TillWork : public QObject {
    Q_OBJECT

public:
    explicit TillWork(Desk &desk, QObject *parent = nullptr)
        : QObject(parent), m_desk(desk), m_basket(desk, this)
    {
    }

    Desk &desk() const { return m_desk; }
    LiveBasket &basket() { return m_basket; }
    const QString &till() const { return m_basket.till(); }

    const std::optional<SoldTicket> &lastSold() const { return m_lastSold; }
    void setLastSold(const SoldTicket &sold) { m_lastSold = sold; }

    TillService tillService() const { return TillService(m_desk.db(), m_desk.shop().keysFolder()); }

    /// Shows another screen; `about` is a ticket's name, an amount in cents...
    void go(TillStep step, const QVariant &about = {}) { Q_EMIT wanted(step, about); }

Q_SIGNALS:
    void wanted(cabas::ui::TillStep step, const QVariant &about);

private:
    Desk &m_desk;
    LiveBasket m_basket;
    std::optional<SoldTicket> m_lastSold;
};

/// One screen of the till, made anew each time it is gone to.
class TillScreen : public QWidget {
    Q_OBJECT

public:
    explicit TillScreen(TillWork &work, QWidget *parent = nullptr) : QWidget(parent), m_work(work)
    {
        // Screens give way by themselves down to the smallest window, at the designed text size.
        if (Theme::of(this).textFactor() == 100)
            setMinimumSize(1024, 600);
    }

    /// Called once it is shown.
    virtual void begin(const QVariant &about) = 0;
    /// A scan, wherever the focus is. False: this screen has no use for it.
    virtual bool scanned(const QString &code) = 0;
    /// Esc: one step back inside the screen, or to the one before. Nothing is lost by it.
    virtual void stepBack() = 0;
    /// What the screen shows changed in the file.
    virtual void reload() {}

protected:
    TillWork &work() const { return m_work; }
    Desk &desk() const { return m_work.desk(); }
    LiveBasket &basket() const { return m_work.basket(); }

private:
    TillWork &m_work;
};

} // namespace cabas::ui
