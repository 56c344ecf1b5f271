// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillscreen.h"

namespace cabas::ui {

class Card;
class KeyButton;
class PaperSlip;

/// After the money: what to give back, as large as can be, and the next customer. The ticket is
/// shown when somebody asks for it. A scan begins the next sale at once.
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
    void toggleSlip();

    QWidget *m_facts = nullptr;
    QWidget *m_slip = nullptr;
    KeyButton *m_show = nullptr;
    KeyButton *m_next = nullptr;
};

} // namespace cabas::ui
