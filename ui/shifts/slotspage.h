// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/staffingservice.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class ClosuresView;
class DataTable;
class FootLine;
class KeyButton;
class RowsModel;
class SegmentedControl;
class SidePanel;
class SlotForm;

/// The slots that come back in each cycle, and the days on which they do not.
class SlotsPage : public Page {
    Q_OBJECT

public:
    SlotsPage(Desk &desk, QWidget *parent);

    /// `about` may be "closures".
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeSlots();
    void fill();
    void choose(int row);
    void showNew();

    Bands *m_bands = nullptr;
    SegmentedControl *m_views = nullptr;
    QStackedWidget *m_stack = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    SidePanel *m_panel = nullptr;
    SlotForm *m_form = nullptr;
    ClosuresView *m_closures = nullptr;
    KeyButton *m_new = nullptr;
    FootLine *m_foot = nullptr;
    std::vector<SlotSheet> m_sheets;
    int m_weeks = 4;
    bool m_isNew = false;
};

Page *makeSlotsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
