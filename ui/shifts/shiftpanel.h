// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/staffing.h"
#include "ui/shell/pageworker.h"
#include "ui/shifts/shiftmemberrow.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace cabas {
struct Member;
}

namespace cabas::ui {

class Band;
class Chip;
class Desk;
class KeyButton;
class SearchEdit;
class SidePanel;

/// One shift beside the calendar: who is on it, what can be done with so many, who may be called.
class ShiftPanel : public QWidget {
    Q_OBJECT

public:
    explicit ShiftPanel(Desk &desk, QWidget *parent = nullptr);

    void showShift(ShiftId id);
    std::optional<ShiftId> shift() const { return m_id; }
    void clear();
    /// Opens the line in which a member is looked for. `question` says what for.
    void search(const QString &question);
    void focusFirst();

Q_SIGNALS:
    void deedWanted(cabas::ui::ShiftMemberRow::Deed deed, const cabas::SheetMember &member);
    void bookWanted(cabas::MemberId member);
    void callWanted();
    void closed();

private:
    void buildUi();
    QWidget *makeSearch();
    void fill(const StaffedShift &shift);
    void fillMembers(const StaffedShift &shift);
    void fillCandidates(const std::vector<Candidate> &candidates);
    void find(const QString &typed);
    void showCall(bool isShown);
    void readCandidates();

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    Chip *m_chip = nullptr;
    SearchEdit *m_search = nullptr;
    QWidget *m_searchBox = nullptr;
    QVBoxLayout *m_found = nullptr;
    QVBoxLayout *m_members = nullptr;
    Band *m_level = nullptr;
    QVBoxLayout *m_candidates = nullptr;
    KeyButton *m_call = nullptr;
    std::optional<ShiftId> m_id;
    std::vector<Candidate> m_all;
    bool m_showsAll = false;
    QTimer m_rest;
    PageWorker m_worker; ///< last: what it reads outlives it
};

} // namespace cabas::ui
