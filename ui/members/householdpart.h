// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/memberpart.h"

class QLabel;
class QLineEdit;

namespace cabas::ui {

class Card;
class Field;
class KeyButton;
class MembersModel;

/// The people who share a member's home.
class HouseholdPart : public MemberPart {
    Q_OBJECT

public:
    explicit HouseholdPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void buildForm();
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
};

} // namespace cabas::ui
