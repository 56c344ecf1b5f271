// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/shiftpolicy.h"
#include "core/shifts/staffing.h"
#include "ui/shell/page.h"
#include "ui/shifts/shiftgrid.h"
#include "ui/shifts/shiftmemberrow.h"

class QLabel;

namespace cabas::ui {

class Bands;
class Chip;
class KeyButton;
class PageHead;
class SegmentedControl;
class ShiftOutput;
class ShiftPanel;

/// The shifts of a week, a cycle or a month: who comes, where people are missing, and one shift
/// beside them to fill, move people, note who came.
class ShiftsPage : public Page {
    Q_OBJECT

public:
    ShiftsPage(Desk &desk, QWidget *parent);

    /// `about` may be a shift's number, or a day.
    void begin(const QVariant &about) override;
    /// A badge books its member on the shift shown, or notes that they came today.
    bool scanned(const QString &code) override;

    ShiftGrid *grid() const { return m_grid; }

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Span { Week, Cycle, Month };

    void buildUi();
    PageHead *makeHead();
    QWidget *makeSummary();
    QWidget *makeLegend();
    Period shownDays() const;
    Period gridDays() const;
    void show(QDate day);
    void turn(int direction);
    void take(const ShiftCalendar &calendar, const ShiftPolicy &policy);
    void fillTasks(const ShiftCalendar &calendar);
    void fitSummary();

    void open(ShiftId id);
    void carry(const CarriedMember &member);
    void endCarry();
    void move(const CarriedMember &member, ShiftId to);
    void deed(ShiftMemberRow::Deed deed, const SheetMember &member);
    void attend(const SheetMember &member, BookingState state);
    void ask(ShiftMemberRow::Deed deed, const SheetMember &member);
    void askSkills(const SheetMember &member);
    void found(MemberId member);
    void swapWith(MemberId other);
    void book(MemberId member);
    void callAll();
    /// Runs a deed on the writer and says it was done, or why not.
    void run(std::function<Result<>()> deed, const QString &words);

    QDate m_day; ///< that is looked at
    ShiftPolicy m_policy;
    Span m_span = Cycle;
    PageHead *m_head = nullptr;
    QLabel *m_range = nullptr;
    SegmentedControl *m_spans = nullptr;
    KeyButton *m_add = nullptr;
    QLabel *m_figure = nullptr;
    QLabel *m_words = nullptr;
    std::pair<QString, QString> m_places; ///< taken, in all
    Chip *m_many = nullptr;
    Chip *m_few = nullptr;
    KeyButton *m_tasks = nullptr;
    Bands *m_bands = nullptr;
    ShiftGrid *m_grid = nullptr;
    ShiftPanel *m_panel = nullptr;
    ShiftOutput *m_output = nullptr;
    QString m_task;
    std::optional<CarriedMember> m_carried;
    int m_carryBand = -1;
    /// For whom the panel's search looks; absent: for the shift itself.
    std::optional<std::pair<ShiftMemberRow::Deed, SheetMember>> m_asked;
    std::optional<ShiftId> m_wanted; ///< to be shown once the calendar is there
};

Page *makeShiftsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
