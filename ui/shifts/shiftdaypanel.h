// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/staffing.h"

#include <QWidget>

class QVBoxLayout;

namespace cabas::ui {

class Desk;
class KeyButton;
class SidePanel;

/// Beside the day: whether the chosen member came, whom to call for their shift, who looks for a
/// stand-in, and the coming shifts that lack people.
class ShiftDayPanel : public QWidget {
    Q_OBJECT

public:
    explicit ShiftDayPanel(Desk &desk, QWidget *parent = nullptr);

    /// Whom the buttons are about; null for none.
    void showMember(const StaffedShift *shift, const SheetMember *member, bool mayCome);
    /// Reads again what the coming weeks lack.
    void readAlerts();

Q_SIGNALS:
    void attendWanted(cabas::BookingState state);
    void bookWanted(cabas::ShiftId shift, cabas::MemberId member);

private:
    QWidget *makeButtons();
    void fillCandidates(ShiftId shift, const std::vector<Candidate> &candidates);
    void fillAlerts(const std::vector<GridShift> &alerts);
    void fillWanted();

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    std::vector<KeyButton *> m_buttons;
    QVBoxLayout *m_candidates = nullptr;
    QVBoxLayout *m_wanted = nullptr;
    QVBoxLayout *m_alerts = nullptr;
    std::optional<ShiftId> m_shift;
};

} // namespace cabas::ui
