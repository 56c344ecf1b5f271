// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/leaveservice.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class DataTable;
class FootLine;
class LeavePanel;
class RowsModel;
class SegmentedControl;

/// Leaves: those asked for, to be granted or refused; those that run; and whom to remind of a
/// certificate or of coming back.
class LeavesPage : public Page {
    Q_OBJECT

public:
    LeavesPage(Desk &desk, QWidget *parent);

    /// `about` may be a member's number, to ask for a leave of theirs.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    enum View { Requests, Running, Reminders };

    void buildUi();
    QWidget *makeList();
    void fill();
    void choose(int row);

    Bands *m_bands = nullptr;
    SegmentedControl *m_views = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FootLine *m_foot = nullptr;
    LeavePanel *m_panel = nullptr;
    LeaveBoard m_board;
    bool m_wasShown = false;
};

Page *makeLeavesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
