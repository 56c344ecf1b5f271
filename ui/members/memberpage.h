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

/// The page of one member: who they are, how they stand, their account, shares and household, and
/// what rooms above know of them.
class MemberPage : public Page {
    Q_OBJECT

public:
    enum Tab {
        Identity,
        StoryTab,
        ShiftsTab,
        Account,
        Shares,
        HouseholdTab,
        BadgeTab,
        NotesTab,
        StandingTab
    };
    /// A tab that another room makes.
    struct More {
        Tab tab;
        QString word;
        MemberPart *part;
    };

    MemberPage(Desk &desk, const std::vector<More> &more, QWidget *parent);

    /// `about` is the member's id; without it the one shown last stays.
    void begin(const QVariant &about) override;
    /// Shows the member of a badge.
    bool scanned(const QString &code) override;
    void showTab(Tab tab);
    /// Whom the page is about.
    std::optional<MemberId> member() const { return m_id; }
    /// For the actions of who puts the page together.
    PageHead *head() const { return m_head; }

protected:
    void reload() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    void buildParts(const std::vector<More> &more);
    void buildTabs(QWidget *holder);
    void addPart(Tab tab, MemberPart *part, const QString &word);
    int indexOf(Tab tab) const;
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
    std::vector<Tab> m_order; ///< what each tab of the strip is
};

} // namespace cabas::ui
