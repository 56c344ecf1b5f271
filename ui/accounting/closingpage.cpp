// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/closingpage.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/yearendrules.h"
#include "core/accounting/yearservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/yearfacts.h"
#include "ui/accounting/closingsteppanel.h"
#include "ui/shell/secondperson.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QHBoxLayout>

namespace cabas::ui {

namespace {

constexpr int stepsWidth = 424;

struct StateLook {
    QString word;
    Kind kind;
};

StateLook lookOf(YearStepState state)
{
    switch (state) {
    case YearStepState::Waiting:
        return {ClosingPage::tr("Later"), Kind::Neutral};
    case YearStepState::ToDo:
        return {ClosingPage::tr("To do"), Kind::Accent};
    case YearStepState::ToCheck:
        return {ClosingPage::tr("To check"), Kind::Warning};
    case YearStepState::Done:
        break;
    }
    return {ClosingPage::tr("Done"), Kind::Success};
}

} // namespace

ClosingPage::ClosingPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void ClosingPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeSteps());
    m_panel = new ClosingStepPanel(desk());
    row->addWidget(m_panel, 1);
    column->addLayout(row, 1);
    m_foot = new FootLine;
    outer->addWidget(m_foot);
    connect(m_panel, &ClosingStepPanel::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(m_bands, failure); });
    connect(m_panel, &ClosingStepPanel::done, this, &ClosingPage::reload);
}

QWidget *ClosingPage::makeHead()
{
    m_head = new PageHead(tr("Closing of the year"));
    m_head->setParentPage(tr("Accounts"));
    m_state = new Chip({}, Kind::Neutral);
    m_head->addAfterTitle(m_state);
    m_reopen = new KeyButton(tr("Open the year again…"));
    m_reopen->setObjectName(u"reopen-year"_qs);
    m_reopen->setIconName(u"lock-open"_qs);
    m_head->addAction(m_reopen);
    connect(m_head, &PageHead::parentWanted, this, [this] { desk().go(u"accounts"_qs); });
    connect(m_reopen, &QPushButton::clicked, this, &ClosingPage::reopen);
    return m_head;
}

QWidget *ClosingPage::makeSteps()
{
    m_model = new RowsModel({{tr("Step")}, {tr("State")}}, this);
    m_table = new DataTable(tr("Steps of the closing"));
    m_table->setObjectName(u"closing-steps"_qs);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 120});
    auto *card = new TableCard(m_table);
    growWidth(card, stepsWidth);
    connect(m_table, &DataTable::currentRowChanged, this, &ClosingPage::showChosen);
    connect(m_table, &DataTable::opened, this, [this] { m_panel->focusDeed(); });
    return card;
}

FiscalYearId ClosingPage::firstToClose() const
{
    const auto years = AccountingService(desk().db()).fiscalYears(desk().session());
    if (!years || years->empty())
        return FiscalYearId(0);
    const QDate today = desk().session().today();
    for (const FiscalYear &year : *years) {
        if (year.state != u"closed" && year.end < today)
            return year.id;
    }
    return years->back().id;
}

void ClosingPage::begin(const QVariant &about)
{
    if (about.isValid())
        m_year = FiscalYearId(about.toLongLong());
    else if (m_year.value() == 0)
        m_year = firstToClose();
    setFocusProxy(m_table);
}

void ClosingPage::reload()
{
    const auto years = AccountingService(desk().db()).fiscalYears(desk().session());
    if (!years)
        return Ask::tellRefusal(m_bands, years.failure());
    for (const FiscalYear &year : *years) {
        if (year.id != m_year)
            continue;
        const auto facts = YearFactsService(desk().db()).of(desk().session(), year);
        if (!facts)
            return Ask::tellRefusal(m_bands, facts.failure());
        const auto closing = YearService(desk().db()).closing(desk().session(), year.id, *facts);
        if (!closing)
            return Ask::tellRefusal(m_bands, closing.failure());
        tell(*closing, *facts);
    }
}

void ClosingPage::tell(const YearClosing &closing, const YearFacts &facts)
{
    const bool isFirst = m_model->rowCount() == 0;
    const int before = m_table->currentRow();
    m_closing = closing;
    m_panel->setFacts(facts);
    m_head->setSubtitle(
        tr("From %1 to %2").arg(dateText(closing.year.start), dateText(closing.year.end)));
    const QString &state = closing.year.state;
    m_state->setState(state == u"open"          ? tr("Open")
                      : state == u"soft_closed" ? tr("Being closed")
                                                : tr("Closed for good"),
                      state == u"open"          ? Kind::Neutral
                      : state == u"soft_closed" ? Kind::Warning
                                                : Kind::Success);
    m_reopen->setVisible(state == u"soft_closed" && desk().may(Permission::LockPeriods));
    std::vector<RowOfCells> rows;
    int next = -1;
    for (const YearStep &step : closing.steps) {
        const StateLook look = lookOf(step.state);
        if (next < 0 && step.state != YearStepState::Done)
            next = int(rows.size());
        rows.push_back({qint64(step.kind),
                        {{u"%1. %2"_qs.arg(rows.size() + 1).arg(YearEndRules::title(step.kind)),
                          {{Cell::Strong, step.state != YearStepState::Done}}},
                         {look.word, {{Cell::ChipKind, int(look.kind)}}}}});
    }
    m_model->setRows(std::move(rows));
    m_foot->setCounts({closing.result.isNegative()
                           ? tr("Loss: %1").arg(moneyText(-closing.result, Language::locale()))
                           : tr("Profit: %1").arg(moneyText(closing.result, Language::locale()))});
    // A step that is done gives the place to the next one.
    const bool stays =
        !isFirst && before >= 0 && closing.steps[size_t(before)].state != YearStepState::Done;
    m_table->selectOnly(stays ? before : std::max(next, 0));
    showChosen();
}

void ClosingPage::showChosen()
{
    const int row = m_table->currentRow();
    if (row >= 0 && size_t(row) < m_closing.steps.size())
        m_panel->show(m_closing, m_closing.steps[size_t(row)]);
}

void ClosingPage::reopen()
{
    const auto reason = Ask::line(this, tr("Open the year again"), tr("Why? The reason is kept."),
                                  tr("Open it again"));
    if (!reason)
        return;
    SecondPerson::run(
        desk(), this, Permission::LockPeriods,
        [&db = desk().db(), id = m_year, reason = *reason](const Session &session) {
            return YearService(db).reopen(session, id, reason);
        },
        [this](const Result<FiscalYear> &opened) {
            if (!opened)
                Ask::tellRefusal(m_bands, opened.failure());
            else
                reload();
        });
}

Page *makeClosingPage(Desk &desk, QWidget *parent)
{
    return new ClosingPage(desk, parent);
}

} // namespace cabas::ui
