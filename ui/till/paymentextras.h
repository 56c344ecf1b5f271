// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/basketservice.h"

#include <QWidget>

namespace cabas::ui {

class KeyButton;

/// What may be added to a basket at the moment of paying, one key each: what the member owes on
/// shares, the yearly fee, and the gift that makes the total whole euros.
class PaymentExtras : public QWidget {
    Q_OBJECT

public:
    explicit PaymentExtras(QWidget *parent = nullptr);

    /// While money is handed back only the rounding is offered.
    void show(const BasketView &view, bool givesChange);

Q_SIGNALS:
    /// `amount` absent: the price of the line is the shop's.
    void wanted(cabas::LineKind kind, std::optional<cabas::Money> amount);

private:
    KeyButton *add(const QString &name, const QString &icon, int key);

    MemberDues m_dues;
    Money m_rounding;
    KeyButton *m_shares;
    KeyButton *m_fee;
    KeyButton *m_round;
};

} // namespace cabas::ui
