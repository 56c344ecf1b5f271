// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessservice.h"

#include <QWidget>

namespace cabas::ui {

class Avatar;
class Desk;
class FactList;
class KeyButton;
class SidePanel;

/// One user beside the list: roles, rights, PIN, and what may be done about them.
class UserPanel : public QWidget {
    Q_OBJECT

public:
    explicit UserPanel(Desk &desk, QWidget *parent = nullptr);

    void showUser(const User &user);
    std::optional<UserId> user() const;

Q_SIGNALS:
    void closed();
    void editWanted();
    /// The file has changed; the page reads again.
    void changed(const QString &said);

private:
    void buildUi();
    void setPin();
    void giveBadge();
    void endBadge();
    void removePin();
    void setActive();
    /// The user's own PIN, asked before they change it; absent when they leave.
    std::optional<QString> currentPin();
    QString rightsOf(const User &user) const;
    QString memberOf(const User &user) const;
    void finish(const Result<> &done, const QString &said);

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    Avatar *m_avatar = nullptr;
    FactList *m_facts = nullptr;
    KeyButton *m_pin = nullptr;
    KeyButton *m_badge = nullptr;
    KeyButton *m_removeBadge = nullptr;
    KeyButton *m_removePin = nullptr;
    KeyButton *m_active = nullptr;
    std::optional<User> m_user;
};

} // namespace cabas::ui
