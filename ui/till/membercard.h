// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/tilldesk.h"
#include "ui/widgets/card.h"

namespace cabas::ui {

class Avatar;
class Chip;
class Desk;
class ElidedLabel;
class KeyButton;

/// Whose sale it is: photo or initials, name, number, standing with its reason, their household and
/// their account. Without member it says how to give one, or that the customer is a guest.
class MemberCard : public Card {
    Q_OBJECT

public:
    explicit MemberCard(Desk &desk, QWidget *parent = nullptr);

    /// Without member: a guest who was said to be one, or nobody yet.
    void show(const std::optional<MemberAtTill> &member, bool isGuest);

Q_SIGNALS:
    /// The member is to be taken off the sale.
    void removed();
    /// The customer is no member and says so.
    void guestWanted();
    /// Who of the household comes in the member's place; nobody: the member does.
    void shopperWanted(const std::optional<cabas::Shopper> &shopper);

private:
    void makeRow();
    void showNobody(bool isGuest);
    void showShopper(const std::optional<MemberAtTill> &member);
    void showFace(const std::optional<MemberId> &member);
    static QString detailOf(const MemberAtTill &member);

    Desk &m_desk;
    std::optional<MemberId> m_faceOf; ///< whose photo is shown, or was looked for
    Avatar *m_avatar;
    QLabel *m_badge;
    ElidedLabel *m_name;
    QLabel *m_number;
    Chip *m_standing;
    ElidedLabel *m_detail;
    QLabel *m_account;
    QLabel *m_balance;
    KeyButton *m_shopper; ///< with the household in its menu
    KeyButton *m_remove;
    KeyButton *m_guest;
};

} // namespace cabas::ui
