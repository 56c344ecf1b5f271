// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/peoplemove.h"
#include "ui/members/memberpart.h"
#include "ui/members/personfacts.h"

namespace cabas::ui {

class Card;
class ConsentCard;
class FactList;
class KeyButton;
class LentCard;
class MemberForm;
class PersonForm;

/// Who a member is and how to reach them, what kind of member, what they agreed to and hold of the
/// shop's, with the forms to change it and the end of membership.
class IdentityPart : public MemberPart {
    Q_OBJECT

public:
    explicit IdentityPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    /// Who looks at a member's contacts is noted, once for each.
    void noteReading();
    void readPerson();
    void showPerson(const PersonFacts &facts);
    void showFacts();
    void showMore(const PersonFacts &facts);
    void askToLeave();
    void leave(const LeavingPreview &preview);
    QString consequences(const LeavingPreview &preview) const;
    void comeBack();

    std::optional<MemberId> m_noted;
    std::optional<PersonFacts> m_read; ///< of the member shown, once it is here
    FactList *m_facts = nullptr;
    Card *m_change = nullptr;
    MemberForm *m_form = nullptr;
    PersonForm *m_person = nullptr;
    ConsentCard *m_consents = nullptr;
    LentCard *m_lent = nullptr;
    KeyButton *m_leave = nullptr;
};

} // namespace cabas::ui
