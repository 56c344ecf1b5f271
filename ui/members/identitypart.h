// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/peoplemove.h"
#include "ui/members/memberpart.h"

namespace cabas::ui {

class Card;
class FactList;
class KeyButton;
class MemberForm;

/// Who a member is and how to reach them, with the form to change it and the end of membership.
class IdentityPart : public MemberPart {
    Q_OBJECT

public:
    explicit IdentityPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    /// Who looks at a member's contacts is noted, once for each.
    void noteReading();
    void askToLeave();
    void leave(const LeavingPreview &preview);
    QString consequences(const LeavingPreview &preview) const;
    void comeBack();

    std::optional<MemberId> m_noted;
    FactList *m_facts = nullptr;
    Card *m_change = nullptr;
    MemberForm *m_form = nullptr;
    KeyButton *m_leave = nullptr;
};

} // namespace cabas::ui
