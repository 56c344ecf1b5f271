// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/closingsteppanel.h"

#include "core/accounting/ledgerrules.h"
#include "core/accounting/yearendrules.h"
#include "core/accounting/yearservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/cockpitfacts.h"
#include "ui/accounting/adjustmentform.h"
#include "ui/accounting/allocationform.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

QString side(Money amount)
{
    return amount.isZero() ? QString() : amountText(amount, Language::locale());
}

QString verbOf(YearStepKind kind)
{
    switch (kind) {
    case YearStepKind::BeginClosing:
        return ClosingStepPanel::tr("Begin the closing");
    case YearStepKind::Stock:
    case YearStepKind::NotInvoiced:
    case YearStepKind::Depreciation:
    case YearStepKind::LoanInterest:
        return ClosingStepPanel::tr("Post this entry");
    case YearStepKind::Adjustments:
        return ClosingStepPanel::tr("Post it");
    case YearStepKind::Waiting:
        return ClosingStepPanel::tr("Show the accounts");
    case YearStepKind::Vat:
        return ClosingStepPanel::tr("Go to the VAT return");
    case YearStepKind::Close:
        return ClosingStepPanel::tr("Close for good…");
    case YearStepKind::Allocate:
        return ClosingStepPanel::tr("Post the decision");
    }
    return {};
}

} // namespace

template <typename Deed>
void ClosingStepPanel::run(Deed deed)
{
    m_desk.run(this, std::move(deed), [this](const auto &answer) {
        if (!answer)
            Q_EMIT refused(answer.failure());
        else
            Q_EMIT done();
    });
}

ClosingStepPanel::ClosingStepPanel(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_card(new Card), m_about(makeWrapped({})),
      m_middle(new QStackedWidget), m_lines(new RowsModel({{tr("Account")},
                                                           {tr("Label")},
                                                           {tr("Debit"), RowsModel::Side::Right},
                                                           {tr("Credit"), RowsModel::Side::Right}},
                                                          this)),
      m_proposed(makeProposed()), m_adjustment(new AdjustmentForm(desk)),
      m_allocation(new AllocationForm(desk)), m_nothing(new QWidget),
      m_deed(new KeyButton({}, KeyButton::Role::Primary)),
      m_posted(new RowsModel({{tr("Entry")}, {tr("Label")}, {tr("Amount"), RowsModel::Side::Right}},
                             this)),
      m_postedCard(makePosted())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_deed->setObjectName(u"closing-deed"_qs);
    for (QWidget *each : {m_proposed, static_cast<QWidget *>(m_adjustment),
                          static_cast<QWidget *>(m_allocation), m_nothing})
        m_middle->addWidget(each);
    m_card->body()->addWidget(m_about);
    m_card->body()->addWidget(m_middle, 1);
    auto *deeds = new QHBoxLayout;
    deeds->addStretch();
    deeds->addWidget(m_deed);
    m_card->body()->addLayout(deeds);
    column->addWidget(m_card, 3);
    column->addWidget(m_postedCard, 2);
    column->addStretch();
    connect(m_deed, &QPushButton::clicked, this, &ClosingStepPanel::act);
}

QWidget *ClosingStepPanel::makeProposed()
{
    auto *table = new DataTable(tr("The entry that would be posted"));
    table->setObjectName(u"closing-entry"_qs);
    table->setModel(m_lines);
    table->setColumnWidths({104, 0, 112, 112});
    return new TableCard(table);
}

QWidget *ClosingStepPanel::makePosted()
{
    m_postedTable = new DataTable(tr("Entries posted"));
    m_postedTable->setObjectName(u"closing-posted"_qs);
    m_postedTable->setModel(m_posted);
    m_postedTable->setColumnWidths({128, 0, 112});
    connect(m_postedTable, &DataTable::opened, this, [this](const QModelIndex &index) {
        m_desk.go(u"entry"_qs, m_posted->key(index.row()));
    });
    auto *card = new TableCard(m_postedTable);
    m_takeBack = new KeyButton(tr("Take back the chosen entry…"), KeyButton::Role::Danger);
    m_takeBack->setObjectName(u"take-back"_qs);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->addStretch();
    row->addWidget(m_takeBack);
    card->setFoot(foot);
    connect(m_takeBack, &QPushButton::clicked, this, &ClosingStepPanel::takeBack);
    return card;
}

void ClosingStepPanel::show(const YearClosing &closing, const YearStep &step)
{
    const bool isOther = step.kind != m_step.kind || closing.year.id != m_closing.year.id;
    m_closing = closing;
    m_step = step;
    m_card->setTitle(YearEndRules::title(step.kind));
    m_about->setText(step.about);
    std::vector<RowOfCells> lines;
    if (step.entry) {
        for (const JournalLine &line : step.entry->lines)
            lines.push_back({0,
                             {{line.account, {{Cell::Strong, true}}},
                              {line.thirdPartyLabel.isEmpty() ? step.accountLabels[lines.size()]
                                                              : line.thirdPartyLabel,
                               {}},
                              {side(line.debit), {}},
                              {side(line.credit), {}}}});
    }
    m_lines->setRows(std::move(lines));
    std::vector<RowOfCells> posted;
    for (const PostedEntry &entry : step.posted)
        posted.push_back(
            {entry.id.value(),
             {{entry.number, {{Cell::Strong, true}}},
              {entry.entry.label, {}},
              {amountText(LedgerRules::totalDebit(entry.entry.lines), Language::locale()), {}}}});
    m_posted->setRows(std::move(posted));
    if (!step.posted.empty())
        m_postedTable->selectOnly(0);
    m_postedCard->setVisible(!step.posted.empty());
    if (isOther && step.kind == YearStepKind::Adjustments)
        m_adjustment->clear(closing.year);
    if (step.kind == YearStepKind::Allocate && step.state == YearStepState::ToDo)
        m_allocation->refresh(closing.year);
    showDeed();
}

void ClosingStepPanel::showDeed()
{
    const bool isOpen =
        m_step.state == YearStepState::ToDo || m_step.state == YearStepState::ToCheck;
    const bool isAdjusting =
        m_step.kind == YearStepKind::Adjustments && m_closing.year.state == u"soft_closed";
    const bool isAllocating = m_step.kind == YearStepKind::Allocate && isOpen;
    m_middle->setCurrentWidget(m_step.entry   ? m_proposed
                               : isAdjusting  ? static_cast<QWidget *>(m_adjustment)
                               : isAllocating ? static_cast<QWidget *>(m_allocation)
                                              : m_nothing);
    m_takeBack->setVisible(m_closing.year.state == u"soft_closed" &&
                           m_desk.may(Permission::PostEntries));
    // A step of a few words does not fill the page.
    const bool isFull = m_middle->currentWidget() != m_nothing;
    m_middle->setVisible(isFull);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setStretchFactor(m_card, isFull ? 3 : 0);
    column->setStretch(2, isFull ? 0 : 1);
    const bool needsLock =
        m_step.kind == YearStepKind::BeginClosing || m_step.kind == YearStepKind::Close;
    const bool onlyLooks = m_step.kind == YearStepKind::Waiting || m_step.kind == YearStepKind::Vat;
    const bool may =
        onlyLooks || m_desk.may(needsLock ? Permission::LockPeriods : Permission::PostEntries);
    m_deed->setText(verbOf(m_step.kind));
    m_deed->setVisible(may && (isOpen || isAdjusting));
}

void ClosingStepPanel::takeBack()
{
    const int row = m_postedTable->currentRow();
    if (row < 0)
        return;
    const bool sure = Ask::confirm(
        this, {tr("Take back this entry?"),
               tr("Its contrary is posted on the same day, and what it wrote into the next year "
                  "is taken back too."),
               tr("Take it back"), tr("Leave it"), true});
    if (sure)
        run([&db = m_desk.db(), session = m_desk.session(), id = EntryId(m_posted->key(row))] {
            return YearService(db).takeBack(session, id);
        });
}

void ClosingStepPanel::focusDeed()
{
    if (m_middle->currentWidget() == m_adjustment)
        m_adjustment->setFocus();
    else if (m_middle->currentWidget() == m_allocation)
        m_allocation->setFocus();
    else
        m_deed->setFocus(Qt::TabFocusReason);
}

bool ClosingStepPanel::isSure()
{
    if (m_step.kind != YearStepKind::Close)
        return true;
    return Ask::confirm(this,
                        {tr("Close the year for good?"),
                         tr("Nothing more can be posted from %1 to %2. The balances open "
                            "the next year. This cannot be undone.")
                             .arg(dateText(m_closing.year.start), dateText(m_closing.year.end)),
                         tr("Close for good"), tr("Leave it open"), true});
}

void ClosingStepPanel::act()
{
    if (!isSure())
        return;
    Database &db = m_desk.db();
    const Session session = m_desk.session();
    const FiscalYearId id = m_closing.year.id;
    switch (m_step.kind) {
    case YearStepKind::BeginClosing:
        run([&db, session, id, end = m_closing.year.end]() -> Result<FiscalYear> {
            CABAS_LET(facts, CockpitFactsService(db).until(session, end));
            return YearService(db).beginClosing(session, id, facts.openTills);
        });
        break;
    case YearStepKind::Stock:
    case YearStepKind::NotInvoiced:
    case YearStepKind::Depreciation:
    case YearStepKind::LoanInterest:
        run([&db, session, id, kind = m_step.kind, facts = m_facts] {
            return YearService(db).post(session, id, kind, facts);
        });
        break;
    case YearStepKind::Adjustments:
        run([&db, session, id, wanted = m_adjustment->adjustment()] {
            return YearService(db).adjust(session, id, wanted);
        });
        break;
    case YearStepKind::Waiting:
        m_desk.go(u"accounts"_qs);
        break;
    case YearStepKind::Vat:
        m_desk.go(u"vat-return"_qs);
        break;
    case YearStepKind::Close:
        run([&db, session, id] { return YearService(db).close(session, id); });
        break;
    case YearStepKind::Allocate:
        run([&db, session, id, wanted = m_allocation->allocation()] {
            return YearService(db).allocate(session, id, wanted);
        });
        break;
    }
}

} // namespace cabas::ui
