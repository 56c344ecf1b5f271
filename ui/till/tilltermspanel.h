// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/dues.h"
#include "core/till/tillsession.h"
#include "ui/shell/desk.h"
#include "ui/till/tillpanel.h"

class QCheckBox;

namespace cabas::ui {

class KeyButton;
class MoneyEdit;

/// What this till takes and asks, and what the shop asks of its members in money.
class TillTermsPanel : public TillPanel {
    Q_OBJECT

public:
    TillTermsPanel(Desk &desk, const QString &till, QWidget *parent = nullptr);

    void takeFocus() override;

Q_SIGNALS:
    void saved();

private:
    MoneyEdit *addAmount(const QString &name, const QString &label, const QString &note,
                         Money amount, QBoxLayout *row);
    void submit();

    Desk &m_desk;
    QString m_till;
    TillTerms m_terms;
    MemberMoneyTerms m_members;
    QCheckBox *m_cash;
    QCheckBox *m_card;
    MoneyEdit *m_drop;
    MoneyEdit *m_limit;
    MoneyEdit *m_fee;
    MoneyEdit *m_floor;
    KeyButton *m_save;
};

} // namespace cabas::ui
