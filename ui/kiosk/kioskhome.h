// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/kiosk.h"

#include "ui/widgets/kind.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace cabas::ui {

class KeyButton;
class KioskBand;
class KioskDeed;

/// A member's own screen: how they stand, their next shifts, and what they may do.
class KioskHome : public QWidget {
    Q_OBJECT

public:
    explicit KioskHome(QWidget *parent = nullptr);

    /// `now` is ShiftRules::wall.
    void showMember(const KioskView &view, const QDateTime &now);
    /// What was just done, above the rest, with a way back where `undo` is a verb.
    void tell(Kind kind, const QString &title, const QString &text, const QString &undo);
    void forgetMessage();

Q_SIGNALS:
    void attendWanted(cabas::ShiftId shift);
    void bookWanted();
    void whyWanted();
    void contactsWanted();
    void workWanted(cabas::CommitteeId committee);
    void swapWanted(cabas::ShiftId shift);
    void cancelWanted(cabas::ShiftId shift);
    void undoWanted();
    void takeWanted(cabas::ShiftId shift);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void fillShifts();
    void fillWanted();
    int shown() const;

    KioskView m_view;
    QDateTime m_now;
    KioskBand *m_message = nullptr;
    KioskBand *m_standing = nullptr;
    KioskBand *m_wanted = nullptr;
    QVBoxLayout *m_shifts = nullptr;
    QLabel *m_more = nullptr;
    KioskDeed *m_here = nullptr;
    KioskDeed *m_book = nullptr;
    KioskDeed *m_contacts = nullptr; ///< for the member alone
    KioskDeed *m_work = nullptr;     ///< for the first of the member's committees
};

} // namespace cabas::ui
