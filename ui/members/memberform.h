// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/memberservice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class OwnFieldBlock;

/// A new member, or changes to one: name, number, contacts, household, days. What is wrong is said
/// under its field; nothing typed is lost. Contacts are there only for who may see them.
class MemberForm : public QWidget {
    Q_OBJECT

public:
    explicit MemberForm(Desk &desk, QWidget *parent = nullptr);

    void showNew();
    void showMember(const Member &member);
    void focusName();
    /// Whether something was typed that is not saved yet.
    bool isTouched() const { return m_touched; }

Q_SIGNALS:
    void saved(const cabas::SavedMember &saved);
    void cancelled();

private:
    void buildUi();
    void buildButtons();
    void fillHouseholds();
    void touch();
    bool checkFields();
    void save();
    void addMember(const NewMember &wanted, const QString &household);
    void updateMember(const Member &member, const QString &household);
    void done(const Result<SavedMember> &result);

    Desk &m_desk;
    std::optional<Member> m_member;
    bool m_touched = false;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QComboBox *m_household = nullptr;
    QDateEdit *m_joined = nullptr;
    QLineEdit *m_shares = nullptr;
    Field *m_nameField = nullptr;
    Field *m_numberField = nullptr;
    Field *m_phoneField = nullptr;
    Field *m_emailField = nullptr;
    Field *m_householdField = nullptr;
    Field *m_joinedField = nullptr;
    Field *m_sharesField = nullptr;
    KeyButton *m_cancel = nullptr;
    KeyButton *m_save = nullptr;
    OwnFieldBlock *m_own = nullptr;
};

} // namespace cabas::ui
