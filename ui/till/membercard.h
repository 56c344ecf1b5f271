// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/tilldesk.h"
#include "ui/widgets/card.h"

namespace cabas::ui {

class Avatar;
class Chip;
class ElidedLabel;
class KeyButton;

/// Whose sale it is: initials, name, number, standing with its reason, and their account. Without
/// member it says how to give one.
class MemberCard : public Card {
    Q_OBJECT

public:
    explicit MemberCard(QWidget *parent = nullptr);

    void show(const std::optional<MemberAtTill> &member);

Q_SIGNALS:
    /// The member is to be taken off the sale.
    void removed();

private:
    void makeRow();

    Avatar *m_avatar;
    QLabel *m_badge;
    ElidedLabel *m_name;
    QLabel *m_number;
    Chip *m_standing;
    ElidedLabel *m_detail;
    QLabel *m_account;
    QLabel *m_balance;
    KeyButton *m_remove;
};

} // namespace cabas::ui
