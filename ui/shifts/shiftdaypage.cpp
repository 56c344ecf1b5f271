// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shiftdaypage.h"

#include "core/shifts/cyclerules.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "core/shifts/staffingservice.h"
#include "ui/shifts/shiftdaypanel.h"
#include "ui/shifts/shiftoutput.h"
#include "ui/shifts/shiftwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/scanline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

RowOfCells headOf(const StaffedShift &sheet)
{
    const Shift &shift = sheet.grid.shift;
    RowCell title{u"%1 – %2   %3   %4/%5, %6"_qs
                      .arg(ShiftWords::hour(shift.startMinute),
                           ShiftWords::hour(shift.startMinute + shift.minutes), shift.name)
                      .arg(shift.taken)
                      .arg(shift.places)
                      .arg(ShiftWords::gap(sheet.grid).toLower())};
    title.roles.insert(Cell::Group, true);
    return {-shift.id.value(), {title, {}, {}, {}}};
}

RowOfCells rowOf(const SheetMember &member)
{
    RowCell name{member.standIn.isEmpty() ? member.name : member.standIn};
    name.roles.insert(Cell::Suffix, ShiftWords::note(member));
    RowCell state{ShiftWords::state(member.booking.state)};
    state.roles.insert(Cell::ChipKind, int(ShiftWords::kindOf(member.booking.state)));
    if (member.booking.state == BookingState::Booked)
        state.roles.insert(Cell::ChipIcon, u"clock"_qs);
    return {member.booking.id.value(),
            {name, {QString::number(member.number)}, {member.phone}, state}};
}

} // namespace

ShiftDayPage::ShiftDayPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Members, parent), m_day(desk.session().today())
{
    buildUi();
}

void ShiftDayPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    row->addLayout(left, 1);
    left->addWidget(makeList(), 1);
    m_foot = new FootLine;
    m_foot->addHint({}, tr("Scan the codes of the sheet, one after the other"));
    left->addWidget(m_foot);
    row->addWidget(new Hairline(Qt::Vertical));
    m_panel = new ShiftDayPanel(desk());
    row->addWidget(m_panel);
    connect(m_panel, &ShiftDayPanel::attendWanted, this, &ShiftDayPage::attend);
    connect(m_panel, &ShiftDayPanel::bookWanted, this, [this](ShiftId shift, MemberId member) {
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(), shift, member] {
                return ShiftService(db).book(session, member, shift);
            },
            [this](const Result<BookedShift> &booked) {
                if (!booked)
                    return Ask::tellRefusal(this, booked.failure());
                desk().toast(tr("Booked."));
            });
    });
}

PageHead *ShiftDayPage::makeHead()
{
    auto *head = new PageHead(tr("Day"));
    head->setParentPage(tr("Shifts"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"shifts"_qs); });
    const auto addTurn = [&](KeyButton *button, const QString &name, auto what) {
        button->setObjectName(name);
        head->addAfterTitle(button);
        connect(button, &QPushButton::clicked, this, what);
    };
    addTurn(KeyButton::iconOnly(u"chevron-left"_qs, tr("The day before")), u"earlier"_qs,
            [this] { show(m_day.addDays(-1)); });
    addTurn(new KeyButton(tr("Today")), u"today"_qs, [this] { show(desk().session().today()); });
    addTurn(KeyButton::iconOnly(u"chevron-right"_qs, tr("The day after")), u"later"_qs,
            [this] { show(m_day.addDays(1)); });
    m_title = makeLabel({}, TextSize::Section, Weight::Strong);
    head->addAfterTitle(m_title);
    m_output = new ShiftOutput(desk(), this);
    head->addAction(m_output->button());
    m_close = new KeyButton(tr("Close the day"), KeyButton::Role::Primary);
    m_close->setIconName(u"check"_qs);
    m_close->setObjectName(u"close-day"_qs);
    m_close->setKey(QKeySequence(Qt::Key_F12));
    if (!desk().may(Permission::EditMembers))
        m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &ShiftDayPage::close);
    head->addAction(m_close);
    return head;
}

QWidget *ShiftDayPage::makeSummary()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_figure = makeLabel({}, TextSize::Figure, Weight::Strong);
    m_words = new ElidedLabel({}, TextSize::Body, Weight::Regular, Token::TextMuted);
    m_signed = new Chip({}, Kind::Success);
    m_missed = new Chip({}, Kind::Warning);
    row->addWidget(m_figure);
    row->addWidget(m_words, 1);
    row->addWidget(m_signed);
    row->addWidget(m_missed);
    m_signed->hide();
    return holder;
}

QWidget *ShiftDayPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    column->addWidget(makeSummary());
    m_scan = new ScanLine(u"scan-barcode"_qs, tr("Scan the sheet or a badge, or type a number"));
    m_scan->setObjectName(u"sign-in"_qs);
    if (!desk().may(Permission::EditMembers))
        m_scan->hide();
    connect(m_scan, &ScanLine::entered, this, &ShiftDayPage::sign);
    column->addWidget(m_scan);
    m_rows = new RowsModel({{tr("Name")}, {tr("Number")}, {tr("Phone")}, {tr("Attendance")}}, this);
    m_table = new DataTable(tr("Who comes this day"));
    m_table->setObjectName(u"day"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 88, 136, 128});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"calendar-x"_qs, tr("There is no shift on this day.")));
    column->addWidget(card, 1);
    connect(m_table, &DataTable::currentRowChanged, this, &ShiftDayPage::choose);
    return holder;
}

void ShiftDayPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    if (about.typeId() == QMetaType::QDate)
        show(about.toDate());
    m_table->setFocus();
}

void ShiftDayPage::show(QDate day)
{
    m_day = day;
    m_pass = 0;
    m_signed->hide();
    reload();
}

void ShiftDayPage::reload()
{
    m_panel->readAlerts();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), day = m_day] {
            return StaffingService(db).day(session, day);
        },
        [this, day = m_day](const Result<StaffedDay> &staffed) {
            if (staffed && day == m_day)
                take(*staffed);
        });
}

void ShiftDayPage::take(const StaffedDay &day)
{
    const int place = m_table->currentRow();
    const qint64 kept = place >= 0 ? m_rows->key(place) : 0;
    m_staffed = day;
    m_title->setText(ShiftWords::dayTitle(day.day));
    m_output->setDays(day.day, {day.day, day.day.addDays(28)});
    if (const auto policy = ShiftOfficeService(desk().db()).policy(desk().session()))
        m_output->setDays(day.day, CycleRules::cycleOf(*policy, day.day));
    m_figure->setText(u"%1/%2"_qs.arg(day.came).arg(day.expected));
    m_words->setText(tr("have come, week %1").arg(day.week));
    m_missed->setState(tr("%n missed", nullptr, day.missed), Kind::Warning);
    m_missed->setVisible(day.missed > 0);
    std::vector<RowOfCells> rows;
    int missing = 0;
    for (const StaffedShift &shift : day.shifts) {
        rows.push_back(headOf(shift));
        missing += shift.grid.missing();
        for (const SheetMember &member : shift.members)
            rows.push_back(rowOf(member));
    }
    m_rows->setRows(std::move(rows));
    m_foot->setCounts({tr("%n shift(s)", nullptr, int(day.shifts.size())),
                       tr("%n place(s) free", nullptr, missing)});
    const int row = m_rows->rowOf(kept);
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(row >= 0 ? row : std::min(1, m_rows->rowCount() - 1));
    choose(m_table->currentRow());
}

/// The shift of a row, and the member unless it is the shift's own row.
const StaffedShift *ShiftDayPage::shiftOfRow(int row, const SheetMember **member) const
{
    *member = nullptr;
    if (row < 0 || row >= m_rows->rowCount())
        return nullptr;
    const qint64 key = m_rows->key(row);
    for (const StaffedShift &shift : m_staffed.shifts) {
        if (key == -shift.grid.shift.id.value())
            return &shift;
        for (const SheetMember &each : shift.members) {
            if (each.booking.id.value() == key) {
                *member = &each;
                return &shift;
            }
        }
    }
    return nullptr;
}

void ShiftDayPage::choose(int row)
{
    const SheetMember *member = nullptr;
    const StaffedShift *shift = shiftOfRow(row, &member);
    m_panel->showMember(shift, member, m_day <= desk().session().today());
}

Page *makeShiftDayPage(Desk &desk, QWidget *parent)
{
    return new ShiftDayPage(desk, parent);
}

} // namespace cabas::ui
