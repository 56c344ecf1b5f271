// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/staffing.h"
#include "ui/shell/page.h"

class QLabel;

namespace cabas::ui {

class Bands;
class Chip;
class DataTable;
class FootLine;
class KeyButton;
class PageHead;
class RowsModel;
class ScanLine;
class ShiftDayPanel;
class ShiftOutput;

/// A day of shifts as a coordinator runs it: who comes, who came (by key, or by scanning the
/// sign-in sheet in one pass), who may be called, what lacks people in the weeks to come.
class ShiftDayPage : public Page {
    Q_OBJECT

public:
    ShiftDayPage(Desk &desk, QWidget *parent);

    /// `about` may be a day.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void buildUi();
    PageHead *makeHead();
    QWidget *makeList();
    QWidget *makeSummary();
    void show(QDate day);
    void take(const StaffedDay &day);
    void choose(int row);
    void attend(BookingState state);
    void sign(const QString &code);
    void close();
    const StaffedShift *shiftOfRow(int row, const SheetMember **member) const;

    QDate m_day;
    StaffedDay m_staffed;
    QLabel *m_title = nullptr;
    QLabel *m_figure = nullptr;
    QLabel *m_words = nullptr;
    Chip *m_missed = nullptr;
    Chip *m_signed = nullptr; ///< codes scanned in this pass
    int m_pass = 0;
    Bands *m_bands = nullptr;
    ScanLine *m_scan = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FootLine *m_foot = nullptr;
    KeyButton *m_close = nullptr;
    ShiftDayPanel *m_panel = nullptr;
    ShiftOutput *m_output = nullptr;
};

Page *makeShiftDayPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
