// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/staffing.h"

#include <QWidget>

class QMenu;

namespace cabas::ui {

class KeyButton;

/// A member on the sheet of a shift: who, what to know of them, whether they came, and what may be
/// done. Dragged onto another shift it moves them there.
class ShiftMemberRow : public QWidget {
    Q_OBJECT

public:
    enum class Deed {
        Came,
        Late,
        Absent,
        Excused,
        Expected,
        BothCame,
        Move,
        Swap,
        Look,
        LookNoMore,
        StandIn,
        StandInGone,
        Remove,
        Give,
        Skills,
        Call,
        NoCall,
        Open
    };

    /// `mayCome` while attendance can be noted; `mayEdit` for whoever holds the right.
    ShiftMemberRow(const SheetMember &member, bool mayCome, bool mayEdit,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(cabas::ui::ShiftMemberRow::Deed deed);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QMenu *makeMenu(bool mayCome);
    void add(QMenu *menu, const QString &icon, const QString &words, Deed deed);
    bool isComing() const { return m_member.booking.isComing(); }

    SheetMember m_member;
    QPoint m_pressedAt;
    bool m_mayMove = false;
};

/// Somebody who may be asked to come: who, why, their phone, and a button to book them.
class CandidateRow : public QWidget {
    Q_OBJECT

public:
    CandidateRow(const Candidate &candidate, bool mayEdit, QWidget *parent = nullptr);

Q_SIGNALS:
    void bookWanted();
};

} // namespace cabas::ui
