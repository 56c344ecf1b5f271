// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/closuresview.h"

#include "core/base/text.h"
#include "core/shifts/holidayrules.h"
#include "core/shifts/leaveservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "ui/shell/desk.h"
#include "ui/shifts/shiftcolumns.h"
#include "ui/shifts/shiftwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int formWidth = 320;
constexpr size_t mostHolidays = 8;

/// The three ways of a closure, in the order of the box.
enum Way { ShutFree, ShutOne, OpenFree };

QString wordsOf(Way way)
{
    switch (way) {
    case ShutOne:
        return ClosuresView::tr("Closed, one make-up is owed");
    case OpenFree:
        return ClosuresView::tr("Open, but nobody has to come");
    case ShutFree:
        break;
    }
    return ClosuresView::tr("Closed, nothing to make up");
}

Way wayOf(const ShiftClosure &closure)
{
    if (!closure.isShut)
        return OpenFree;
    return closure.makeUps > 0 ? ShutOne : ShutFree;
}

} // namespace

ClosuresView::ClosuresView(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_rows = new RowsModel({{tr("From")}, {tr("To")}, {tr("What it means")}}, this);
    m_table = new DataTable(tr("Closures"));
    m_table->setObjectName(u"closures"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({200, 200, 0});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"calendar-x"_qs, tr("No closure is to come.")));
    row->addWidget(card, 1);
    row->addWidget(makeForm());
}

QWidget *ClosuresView::makeForm()
{
    auto *card = new Card;
    growWidth(card, formWidth);
    card->setTitle(tr("Close some days"));
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        card->body()->addWidget(new Field(label, editor));
    };
    m_from = makeDayEdit({});
    m_to = makeDayEdit({});
    m_kind = new QComboBox;
    for (const Way way : {ShutFree, ShutOne, OpenFree})
        m_kind->addItem(wordsOf(way), int(way));
    add(tr("From"), m_from, u"closure-from"_qs);
    add(tr("To, this day included"), m_to, u"closure-to"_qs);
    add(tr("What it means"), m_kind, u"closure-kind"_qs);
    connect(m_from, &QDateEdit::dateChanged, m_to, [this](QDate from) {
        if (m_to->date() < from)
            m_to->setDate(from);
    });
    auto *save = new KeyButton(tr("Note the closure"), KeyButton::Role::Primary);
    save->setObjectName(u"closure-save"_qs);
    m_remove = new KeyButton(tr("Take back the one chosen"), KeyButton::Role::Danger);
    m_remove->setObjectName(u"closure-remove"_qs);
    card->body()->addWidget(save);
    card->body()->addWidget(m_remove);
    m_holidays = addColumn(card->body(), 4);
    card->body()->addStretch(1);
    connect(save, &QPushButton::clicked, this, [this] { this->add(m_from->date(), m_to->date()); });
    connect(m_remove, &QPushButton::clicked, this, &ClosuresView::remove);
    card->setEnabled(m_desk.may(Permission::EditMembers));
    m_from->setDate(m_desk.session().today().addDays(1));
    return card;
}

void ClosuresView::reload()
{
    const auto closures = LeaveService(m_desk.db()).closures(m_desk.session());
    std::vector<RowOfCells> rows;
    for (const KeptClosure &each : closures ? *closures : std::vector<KeptClosure>())
        rows.push_back({each.id,
                        {{ShiftWords::dayTitle(each.closure.from)},
                         {ShiftWords::dayTitle(each.closure.to.addDays(-1))},
                         {wordsOf(wayOf(each.closure))}}});
    m_remove->setEnabled(!rows.empty());
    m_rows->setRows(std::move(rows));
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(0);
    fillHolidays();
}

/// Holidays of a year ahead on which a closure is not noted yet.
void ClosuresView::fillHolidays()
{
    emptyColumn(m_holidays);
    const QDate today = m_desk.session().today();
    const auto closures = LeaveService(m_desk.db()).closures(m_desk.session());
    const auto isNoted = [&](QDate day) {
        return closures && std::any_of(closures->begin(), closures->end(), [&](const auto &each) {
                   return each.closure.from <= day && day < each.closure.to;
               });
    };
    std::vector<Holiday> all = HolidayRules::of(today.year());
    const std::vector<Holiday> next = HolidayRules::of(today.year() + 1);
    all.insert(all.end(), next.begin(), next.end());
    std::erase_if(all, [&](const Holiday &each) { return each.day <= today || isNoted(each.day); });
    if (all.empty())
        return;
    all.resize(std::min(mostHolidays, all.size()));
    m_holidays->addWidget(makeColumnTitle(tr("Holidays to come")));
    for (const Holiday &each : all) {
        auto *button = new KeyButton(tr("%1, %2").arg(each.name, ShiftWords::dayOfMonth(each.day)),
                                     KeyButton::Role::Quiet);
        button->setSize(KeyButton::Size::Small);
        button->setObjectName(u"holiday-%1"_qs.arg(dayText(each.day)));
        connect(button, &QPushButton::clicked, this, [this, day = each.day] {
            m_from->setDate(day);
            m_to->setDate(day);
            m_kind->setFocus();
        });
        m_holidays->addWidget(button, 0, Qt::AlignLeft);
    }
}

void ClosuresView::add(QDate from, QDate to)
{
    const Way way = Way(m_kind->currentData().toInt());
    const ShiftClosure closure{from, to.addDays(1), way == ShutOne ? 1 : 0, way != OpenFree};
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), closure] {
            return ShiftOfficeService(db).addClosure(session, closure);
        },
        [this](const Result<int> &cancelled) {
            if (!cancelled)
                return Ask::tellRefusal(this, cancelled.failure());
            reload();
            Q_EMIT told(tr("Noted: %n shift(s) do not take place.", nullptr, *cancelled));
        });
}

void ClosuresView::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_rows->key(row)] {
            return LeaveService(db).endClosure(session, id);
        },
        [this](const Result<int> &opened) {
            if (!opened)
                return Ask::tellRefusal(this, opened.failure());
            reload();
            Q_EMIT told(tr("Taken back: %n shift(s) take place again.", nullptr, *opened));
        });
}

} // namespace cabas::ui
