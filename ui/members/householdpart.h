// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/people.h"
#include "ui/members/memberpart.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Card;
class Field;
class KeyButton;
class MembersModel;
class OthersCard;

/// The people who share a member's home, members or not, and the member's own place in it.
class HouseholdPart : public MemberPart {
    Q_OBJECT

public:
    explicit HouseholdPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void buildForm();
    void buildPlace();
    void readHousehold();
    void setPlace();
    void add();
    void make(const QString &name);
    void put(MemberId member, const std::optional<HouseholdId> &household);
    void done(const Result<SavedMember> &saved);

    MembersModel *m_model = nullptr;
    Card *m_card = nullptr;
    QLabel *m_words = nullptr;
    QLineEdit *m_line = nullptr;
    Field *m_field = nullptr;
    KeyButton *m_add = nullptr;
    KeyButton *m_leave = nullptr;
    OthersCard *m_others = nullptr;
    Card *m_placeCard = nullptr;
    QComboBox *m_place = nullptr;
    MemberProfile m_profile;
};

} // namespace cabas::ui
