// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"

#include <QWidget>

#include <optional>

namespace cabas::ui {

class Avatar;
class Chip;
class Desk;
class FactList;
class KeyButton;
class SidePanel;

/// One member beside the list: how they stand, how to reach them, what their account holds.
class MemberPanel : public QWidget {
    Q_OBJECT

public:
    explicit MemberPanel(Desk &desk, QWidget *parent = nullptr);

    void showMember(MemberId id);
    std::optional<MemberId> member() const { return m_id; }

Q_SIGNALS:
    void closed();
    void openWanted(cabas::MemberId id);
    void editWanted(cabas::MemberId id);

private:
    void buildUi();
    void fill(const Member &member, const Standing &standing);

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    Avatar *m_avatar = nullptr;
    Chip *m_chip = nullptr;
    FactList *m_facts = nullptr;
    std::optional<MemberId> m_id;
};

} // namespace cabas::ui
