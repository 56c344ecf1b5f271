// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/draftservice.h"
#include "core/accounting/schedulerules.h"
#include "core/accounting/scheduleservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/planviews.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace cabas::ui {

RecurringView::RecurringView(Desk &desk, Bands *bands) : PlanView(desk, bands)
{
    makeTable(u"recurring"_qs, tr("Entries that come back"),
              {{tr("What")},
               {tr("Next")},
               {tr("Amount"), RowsModel::Side::Right},
               {tr("How often")},
               {tr("Posted"), RowsModel::Side::Right}},
              {0, 112, 120, 144, 88},
              new EmptyState(u"repeat"_qs, tr("Nothing comes back yet: rent, insurance, "
                                              "subscriptions may post themselves with one key.")));
    connect(table(), &DataTable::opened, this, &RecurringView::post);
    Card *deeds = addCard(tr("The chosen one"));
    makeProposal(deeds);
    KeyButton *post = addButton(deeds, u"schedule-post"_qs, tr("Post the next one"));
    KeyButton *stop = addButton(deeds, u"schedule-stop"_qs, tr("Stop it"));
    connect(post, &QPushButton::clicked, this, &RecurringView::post);
    connect(stop, &QPushButton::clicked, this, &RecurringView::stop);
    makeRepeat();
    makeSpread();
}

void RecurringView::makeRepeat()
{
    Card *card = addCard(tr("Repeat a template"));
    m_template = new QComboBox;
    m_template->setObjectName(u"repeat-template"_qs);
    m_template->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *field = new Field(tr("Template"), m_template);
    field->setNoteReserved(false);
    card->body()->addWidget(field);
    m_every = addLine(card, u"repeat-every"_qs, tr("Every … months"), u"every"_qs);
    m_every->setText(u"1"_qs);
    m_first = addLine(card, u"repeat-first"_qs, tr("First on"), u"date"_qs);
    KeyButton *add = addButton(card, u"repeat-add"_qs, tr("Repeat it"));
    connect(add, &QPushButton::clicked, this, &RecurringView::repeat);
}

void RecurringView::makeSpread()
{
    Card *card = addCard(tr("Spread an amount over months"));
    m_label = addLine(card, u"spread-label"_qs, tr("What, as “Insurance 2026”"), u"label"_qs);
    m_account = addLine(card, u"spread-account"_qs, tr("Charge or product"), u"account"_qs);
    m_amount = addLine(card, u"spread-amount"_qs, tr("Amount without VAT"), u"zero"_qs);
    m_from = addLine(card, u"spread-from"_qs, tr("First month, as 01/04/2026"), u"first"_qs);
    m_months = addLine(card, u"spread-months"_qs, tr("Months"), u"parts"_qs);
    m_months->setText(u"12"_qs);
    KeyButton *add = addButton(card, u"spread-add"_qs, tr("Spread it"));
    connect(add, &QPushButton::clicked, this, &RecurringView::spread);
}

void RecurringView::refresh()
{
    const auto all = ScheduleService(desk().db()).all(desk().session());
    m_all = all ? *all : std::vector<EntrySchedule>();
    const QDate today = desk().session().today();
    std::vector<RowOfCells> rows;
    int due = 0;
    for (const EntrySchedule &schedule : m_all) {
        const auto next = ScheduleRules::next(schedule);
        const bool isDue = next && next->entry.on <= today;
        due += isDue ? 1 : 0;
        RowCell day{next                 ? dateText(next->entry.on)
                    : schedule.isStopped ? tr("stopped")
                                         : tr("over")};
        if (isDue)
            day.roles.insert(Cell::Ink, int(Token::Danger));
        const QString often = schedule.isSpread
                                  ? tr("%n parts", nullptr, schedule.parts)
                                  : tr("every %n months", nullptr, schedule.everyMonths);
        rows.push_back({schedule.id.value(),
                        {{schedule.model.name, {{Cell::Strong, true}}},
                         day,
                         {next ? moneyText(next->amount, Language::locale()) : QString()},
                         {often},
                         {QString::number(schedule.done)}}});
    }
    setRows(std::move(rows));
    setCounts({tr("%n are due", nullptr, due)});
    const QString before = m_template->currentText();
    m_template->clear();
    const auto templates = DraftService(desk().db()).templates(desk().session());
    for (const EntryDraft &model : templates ? *templates : std::vector<EntryDraft>())
        m_template->addItem(model.name, model.id.value());
    m_template->setCurrentText(before);
}

std::optional<JournalEntry> RecurringView::proposal() const
{
    for (const EntrySchedule &schedule : m_all) {
        if (schedule.id.value() != currentKey())
            continue;
        const std::optional<ScheduledEntry> next = ScheduleRules::next(schedule);
        return next ? std::optional(next->entry) : std::nullopt;
    }
    return std::nullopt;
}

void RecurringView::post()
{
    for (const EntrySchedule &schedule : m_all) {
        if (schedule.id.value() != currentKey())
            continue;
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(), id = schedule.id,
             done = schedule.done] { return ScheduleService(db).post(session, id, done); },
            [this](const Result<PostedEntry> &posted) {
                clearProblems();
                if (posted)
                    desk().toast(tr("Entry %1 is posted.").arg(posted->number));
                else
                    refuse(posted.failure());
                refresh();
            });
        return;
    }
}

void RecurringView::stop()
{
    if (currentKey() == 0)
        return;
    const bool sure = Ask::confirm(this, {tr("Stop this recurring entry?"),
                                          tr("What was posted stays; nothing more is proposed."),
                                          tr("Stop it"), tr("Go on with it"), true});
    if (!sure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = ScheduleId(currentKey())] {
            return ScheduleService(db).stop(session, id);
        },
        [this](const Result<> &) { refresh(); });
}

void RecurringView::repeat()
{
    clearProblems();
    const auto every = numberOf(m_every);
    const auto first = dayOf(m_first);
    if (!every || !first)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(),
         id = DraftId(m_template->currentData().toLongLong()), every = *every,
         first = *first] { return ScheduleService(db).recur(session, id, every, first, 0); },
        [this](const Result<EntrySchedule> &made) {
            if (!made)
                refuse(made.failure());
            refresh();
        });
}

void RecurringView::spread()
{
    clearProblems();
    SpreadWish wish;
    wish.name = cleaned(m_label->text());
    wish.account = m_account->text().trimmed();
    wish.on = desk().session().today();
    wish.reference = wish.name;
    const auto amount = amountOf(m_amount);
    const auto from = dayOf(m_from);
    const auto months = numberOf(m_months);
    if (!amount || !from || !months)
        return;
    wish.amount = *amount;
    wish.firstMonth = *from;
    wish.months = *months;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), wish] {
            return ScheduleService(db).spread(session, wish);
        },
        [this](const Result<EntrySchedule> &made) {
            if (!made)
                refuse(made.failure());
            refresh();
        });
}

} // namespace cabas::ui
