// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/yearend.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class Chip;
class ClosingStepPanel;
class DataTable;
class FootLine;
class KeyButton;
class PageHead;
class RowsModel;

/// The closing of a fiscal year: its steps in order, and for the chosen one what there is to know,
/// the entry that would be posted, and what was posted already.
class ClosingPage : public Page {
    Q_OBJECT

public:
    ClosingPage(Desk &desk, QWidget *parent);

    /// `about` is the id of a year; without one, the first year that is over and not closed.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeHead();
    QWidget *makeSteps();
    void tell(const YearClosing &closing, const YearFacts &facts);
    void showChosen();
    void reopen();
    FiscalYearId firstToClose() const;

    PageHead *m_head = nullptr;
    Chip *m_state = nullptr;
    KeyButton *m_reopen = nullptr;
    Bands *m_bands = nullptr;
    DataTable *m_table = nullptr;
    RowsModel *m_model = nullptr;
    ClosingStepPanel *m_panel = nullptr;
    FootLine *m_foot = nullptr;
    FiscalYearId m_year{0};
    YearClosing m_closing;
};

Page *makeClosingPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
