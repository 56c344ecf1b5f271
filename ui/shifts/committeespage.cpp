// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/committeespage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/standingwords.h"
#include "core/shifts/shiftofficeservice.h"
#include "ui/shifts/committeecard.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/sheetparts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int cardWidth = 448;
constexpr int narrowWidth = 1100;
constexpr int tightWidth = 960;
enum Column { NameColumn, LeaderColumn, MembersColumn, GivenColumn, WaitingColumn };

QString leaderOf(const CommitteeSheet &sheet)
{
    for (const CommitteeMember &each : sheet.members) {
        if (each.member == sheet.committee.leader)
            return each.name;
    }
    return {};
}

} // namespace

CommitteesPage::CommitteesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Members, parent)
{
    buildUi();
}

void CommitteesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Committees"));
    head->setParentPage(tr("Shifts"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"shifts"_qs); });
    auto *found = new KeyButton(tr("Found a committee"));
    found->setIconName(u"plus"_qs);
    found->setObjectName(u"committee-new"_qs);
    found->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    head->addAction(found);
    found->setVisible(desk().may(Permission::EditMembers));
    outer->addWidget(head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_card = new CommitteeCard(desk(), m_bands);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(makeList(), 2);
    left->addWidget(m_card->membersPart(), 3);
    row->addLayout(left, 1);
    auto *scroll = makeScrolling(m_card);
    scroll->setFixedWidth(cardWidth);
    row->addWidget(scroll);
    column->addLayout(row, 1);
    m_foot = new FootLine;
    m_foot->addHint(QKeySequence(Qt::CTRL | Qt::Key_Return), tr("do what the form says"));
    outer->addWidget(m_foot);
    connect(found, &QPushButton::clicked, m_card, &CommitteeCard::showFounding);
    connect(m_card, &CommitteeCard::founded, this,
            [this](CommitteeId id) { m_wanted = id.value(); });
}

QWidget *CommitteesPage::makeList()
{
    using Side = RowsModel::Side;
    m_rows = new RowsModel({{tr("Committee")},
                            {tr("Led by")},
                            {tr("Members"), Side::Right},
                            {tr("Given this cycle"), Side::Right},
                            {tr("Waiting"), Side::Right}},
                           this);
    m_table = new DataTable(tr("Committees"));
    m_table->setObjectName(u"committees"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 152, 80, 128, 88});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"users-round"_qs, tr("No committee yet.")));
    connect(m_table, &DataTable::currentRowChanged, this, &CommitteesPage::showCurrent);
    return card;
}

void CommitteesPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    if (about.isValid())
        m_wanted = about.toLongLong();
    m_table->setFocus();
}

void CommitteesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Beside the card there is no room for all: who leads stands in the card too.
    m_table->setColumnHidden(LeaderColumn, width() < narrowWidth);
    m_table->setColumnHidden(MembersColumn, width() < tightWidth);
    m_table->setColumnHidden(GivenColumn, width() < tightWidth);
}

void CommitteesPage::reload()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session()]() -> Result<Facts> {
            CABAS_LET(sheets, CommitteeService(db).list(session));
            CABAS_LET(policy, ShiftOfficeService(db).policy(session));
            return Facts{std::move(sheets), policy.inMinutes != 0};
        },
        [this](const Result<Facts> &read) {
            if (!read)
                return Ask::tellRefusal(m_bands, read.failure());
            m_facts = *read;
            fill();
        });
}

void CommitteesPage::fill()
{
    const QLocale locale = Language::locale();
    const int place = m_table->currentRow();
    const qint64 before =
        m_wanted.value_or(place >= 0 && place < m_rows->rowCount() ? m_rows->key(place) : 0);
    std::vector<RowOfCells> rows;
    int waiting = 0;
    for (const CommitteeSheet &sheet : m_facts.sheets) {
        waiting += int(sheet.waiting.size());
        RowCell wait{sheet.waiting.empty() ? QString() : locale.toString(sheet.waiting.size())};
        if (!sheet.waiting.empty())
            wait.roles.insert(Cell::ChipKind, int(Kind::Warning));
        rows.push_back(
            {sheet.committee.id.value(),
             {{sheet.committee.name},
              {leaderOf(sheet)},
              {locale.toString(sheet.members.size())},
              {sheet.given == 0 ? QString()
                                : StandingWords::amountText(sheet.given, m_facts.inMinutes)},
              wait}});
    }
    m_rows->setRows(std::move(rows));
    QStringList counts{tr("%n committee(s)", nullptr, m_rows->rowCount())};
    if (!m_facts.sheets.empty())
        counts += tr("this cycle: %1 to %2")
                      .arg(dateText(m_facts.sheets.front().cycle.from),
                           dateText(m_facts.sheets.front().cycle.to.addDays(-1)));
    if (waiting > 0)
        counts += tr("%n to credit", nullptr, waiting);
    m_foot->setCounts(counts);
    desk().tellCount(u"committees"_qs, waiting);
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(std::max(m_rows->rowOf(before), 0));
    m_wanted.reset();
    showCurrent();
}

void CommitteesPage::showCurrent()
{
    const int row = m_table->currentRow();
    const bool has = row >= 0 && row < int(m_facts.sheets.size());
    m_card->showCommittee(has ? std::optional(m_facts.sheets[size_t(row)]) : std::nullopt,
                          m_facts.inMinutes);
}

Page *makeCommitteesPage(Desk &desk, QWidget *parent)
{
    return new CommitteesPage(desk, parent);
}

} // namespace cabas::ui
