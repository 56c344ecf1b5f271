// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillscreen.h"

class QBoxLayout;

namespace cabas::ui {

class Band;
class KeyButton;
class MailPanel;
class TicketGiving;

/// After the money: what to give back, as large as can be, and the next customer. The ticket is
/// shown, printed or mailed when somebody asks for it and never by itself (code de
/// l'environnement, D541-371). A scan begins the next sale at once.
class PaidScreen : public TillScreen {
    Q_OBJECT

public:
    explicit PaidScreen(TillWork &work, QWidget *parent = nullptr);

    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    void stepBack() override;

private:
    QWidget *makeFacts(const SoldTicket &sold);
    QWidget *makeNext(const SoldTicket &sold);
    QWidget *makeSlip(const SoldTicket &sold);
    MailPanel *makeMail();
    QBoxLayout *makeGiving();
    void lookAt(QWidget *part);
    void toggleSlip();
    void askAddress();
    void openDrawer() const;
    void goOn();

    TicketGiving *m_giving = nullptr;
    QWidget *m_facts = nullptr;
    QWidget *m_slip = nullptr;
    MailPanel *m_mail = nullptr;
    Band *m_told = nullptr;
    KeyButton *m_show = nullptr;
    KeyButton *m_next = nullptr;
};

} // namespace cabas::ui
