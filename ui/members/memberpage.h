// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/memberservice.h"
#include "ui/shell/page.h"

#include <vector>

class QLabel;
class QStackedWidget;

namespace cabas::ui {

class Avatar;
class Bands;
class Chip;
class MemberPart;
class PageHead;
class TabStrip;

/// The page of one member: who they are, how they stand, their account, shares and household.
class MemberPage : public Page {
    Q_OBJECT

public:
    enum Tab { Identity, StandingTab, Account, Shares, HouseholdTab };

    MemberPage(Desk &desk, QWidget *parent);

    /// `about` is the member's id; without it the one shown last stays.
    void begin(const QVariant &about) override;
    /// Shows the member of a badge.
    bool scanned(const QString &code) override;
    void showTab(Tab tab);

protected:
    void reload() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    void buildTabs(QWidget *holder);
    void addPart(MemberPart *part, const QString &word);
    void fill(const MemberSheet &sheet);
    void countPeople(const Member &member);

    std::optional<MemberId> m_id;
    PageHead *m_head = nullptr;
    Avatar *m_avatar = nullptr;
    QLabel *m_number = nullptr;
    Chip *m_chip = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    Bands *m_bands = nullptr;
    std::vector<MemberPart *> m_parts;
};

Page *makeMemberPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
