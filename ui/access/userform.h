// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessservice.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;

/// A new user, or changes to one: names, language, the member they are, their roles.
class UserForm : public QWidget {
    Q_OBJECT

public:
    explicit UserForm(Desk &desk, QWidget *parent = nullptr);

    void showNew();
    void showUser(const User &user);
    void focusName();

Q_SIGNALS:
    void saved(cabas::UserId user);
    void cancelled();

private:
    void buildUi();
    void buildRoles();
    void buildButtons();
    std::vector<Role> roles() const;
    Result<std::optional<qint64>> memberTyped() const;
    QString numberOf(std::optional<qint64> member) const;
    void save();
    void add(std::optional<qint64> member);
    void update(std::optional<qint64> member);
    void done(const Result<User> &user);

    Desk &m_desk;
    std::optional<User> m_user;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_displayName = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_member = nullptr;
    QLineEdit *m_pin = nullptr;
    std::vector<QCheckBox *> m_roles;
    Field *m_nameField = nullptr;
    Field *m_displayField = nullptr;
    Field *m_memberField = nullptr;
    Field *m_pinField = nullptr;
    KeyButton *m_save = nullptr;
};

} // namespace cabas::ui
