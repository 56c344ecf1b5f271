// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/memberservice.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace cabas::ui {

/// One tab of a member's page: facts at the left, what to do now at the right.
class MemberPart : public QWidget {
    Q_OBJECT

public:
    explicit MemberPart(Desk &desk, QWidget *parent = nullptr);

    void showMember(const MemberSheet &sheet);

Q_SIGNALS:
    /// A member of the household is to be opened.
    void openWanted(cabas::MemberId id);

protected:
    /// Shows `sheet()` and reads what else the tab needs.
    virtual void fill() = 0;
    Desk &desk() const { return m_desk; }
    const MemberSheet &sheet() const { return m_sheet; }
    MemberId id() const { return m_sheet.member.id; }
    /// The place above both columns, the left one that grows and the right one of 336 pixels.
    QVBoxLayout *top() const { return m_top; }
    QVBoxLayout *left() const { return m_left; }
    QVBoxLayout *right() const { return m_right; }

private:
    Desk &m_desk;
    MemberSheet m_sheet;
    QVBoxLayout *m_top;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace cabas::ui
