// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/capitalghosts.h"

#include "core/base/text.h"
#include "core/members/capitalrules.h"
#include "core/members/ghostservice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowsmodel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

CapitalGhosts::CapitalGhosts(Desk &desk, Bands *bands, QWidget *parent)
    : CapitalView(desk, bands, parent)
{
    buildUi();
}

void CapitalGhosts::buildUi()
{
    m_rows = new RowsModel({{tr("Member")}, {tr("Last heard of")}, {tr("Step")}, {tr("On")}}, this);
    m_table = new DataTable(tr("Members nobody hears of"));
    m_table->setObjectName(u"ghosts"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 128, 200, 112});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"users"_qs, tr("Every member was heard of lately.")));
    left()->addWidget(card, 1);
    m_card = new Card;
    m_facts = new FactList;
    m_card->body()->addWidget(m_facts);
    m_step = new KeyButton({}, KeyButton::Role::Primary);
    m_step->setObjectName(u"ghost-step"_qs);
    m_card->body()->addWidget(m_step, 0, Qt::AlignLeft);
    m_letter = new KeyButton(tr("Letters"));
    m_letter->setObjectName(u"ghost-letter"_qs);
    m_letter->setIconName(u"mail"_qs);
    m_card->body()->addWidget(m_letter, 0, Qt::AlignLeft);
    m_stop = new KeyButton(tr("Heard of again"));
    m_stop->setObjectName(u"ghost-stop"_qs);
    m_card->body()->addWidget(m_stop, 0, Qt::AlignLeft);
    right()->addWidget(m_card);
    right()->addStretch();
    connect(m_table, &DataTable::currentRowChanged, this, &CapitalGhosts::showChosen);
    connect(m_table, &DataTable::opened, this, [this] {
        if (const auto ghost = current())
            desk().go(u"member"_qs, ghost->member.value());
    });
    connect(m_step, &QPushButton::clicked, this, [this] {
        const auto ghost = current();
        if (const auto step = ghost ? next(*ghost) : std::nullopt)
            take(*step);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { take(GhostStep::Stopped); });
    connect(m_letter, &QPushButton::clicked, this, [this] {
        const auto ghost = current();
        const bool isSecond = ghost && ghost->last && ghost->last->step != GhostStep::FirstReminder;
        desk().go(u"letters"_qs, isSecond ? u"ghost_second"_qs : u"ghost_first"_qs);
    });
}

void CapitalGhosts::showBoard(const CapitalBoard &board)
{
    const auto before = current();
    m_today = board.today;
    m_ghosts.clear();
    for (const SilentMember &each : board.silent)
        m_ghosts.push_back(
            {each.member.id, each.member.number, each.member.name, each.lastSeen, {}});
    for (const GhostRecord &record : board.ghosts) {
        const auto known = std::find_if(m_ghosts.begin(), m_ghosts.end(), [&](const Ghost &each) {
            return each.member == record.member;
        });
        if (known != m_ghosts.end())
            known->last = record;
        else
            m_ghosts.push_back({record.member, record.number, record.name, {}, record});
    }
    std::vector<RowOfCells> rows;
    for (const Ghost &ghost : m_ghosts) {
        const bool isIn =
            ghost.last && next(ghost).has_value() && ghost.last->step != GhostStep::Stopped;
        rows.push_back(
            {ghost.member.value(),
             {{nameOf(ghost.number, ghost.name)},
              {ghost.lastSeen.isValid() ? dateText(ghost.lastSeen) : QString(),
               {{Cell::Ink, int(Token::TextMuted)}}},
              {ghost.last ? CapitalRules::stepTitle(ghost.last->step) : tr("Not written to yet"),
               {{Cell::ChipKind, int(isIn ? Kind::Warning : Kind::Neutral)}}},
              {ghost.last ? dateText(ghost.last->day) : QString()}}});
    }
    m_rows->setRows(std::move(rows));
    const int row = before ? m_rows->rowOf(before->member.value()) : -1;
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(std::max(row, 0));
    showChosen();
}

QStringList CapitalGhosts::counts() const
{
    return {tr("%n member(s) nobody hears of", nullptr, int(m_ghosts.size()))};
}

std::optional<CapitalGhosts::Ghost> CapitalGhosts::current() const
{
    const int row = m_table->currentRow();
    if (row < 0 || size_t(row) >= m_ghosts.size())
        return std::nullopt;
    return m_ghosts[size_t(row)];
}

std::optional<GhostStep> CapitalGhosts::next(const Ghost &ghost)
{
    if (!ghost.last || ghost.last->step == GhostStep::Stopped)
        return GhostStep::FirstReminder;
    if (ghost.last->step == GhostStep::Excluded)
        return std::nullopt;
    return GhostStep(int(ghost.last->step) + 1);
}

void CapitalGhosts::showChosen()
{
    const auto ghost = current();
    m_card->setVisible(ghost.has_value());
    if (!ghost)
        return;
    m_card->setTitle(ghost->name, tr("no. %1").arg(ghost->number));
    const auto step = next(*ghost);
    const auto from = ghost->last ? ghost->last->nextFrom : std::nullopt;
    const bool may = desk().may(Permission::EditMembers);
    m_facts->clear();
    if (ghost->last)
        m_facts->addFact(tr("Last step"), CapitalRules::stepTitle(ghost->last->step));
    if (step)
        m_facts->addFact(tr("Next step"), CapitalRules::stepTitle(*step), true);
    if (from && *from > m_today)
        m_facts->addFact(tr("Not before"), dateText(*from));
    m_step->setVisible(step.has_value() && may);
    m_step->setEnabled(!from || *from <= m_today);
    m_step->setText(tr("Note the step"));
    m_stop->setVisible(may && ghost->last && step && ghost->last->step != GhostStep::Stopped);
    m_letter->setVisible(may);
}

void CapitalGhosts::take(GhostStep step)
{
    const auto ghost = current();
    if (!ghost)
        return;
    const Ask::Question question{
        tr("Is %1 excluded by the assembly?").arg(ghost->name),
        tr("The membership ends today, and the shares paid up go into the queue of refunds."),
        tr("Excluded"), tr("Leave it"), true};
    if (step == GhostStep::Excluded && !Ask::confirm(this, question))
        return;
    bands()->settleAll();
    work(
        nullptr,
        [&db = desk().db(), session = desk().session(), id = ghost->member, step] {
            return GhostService(db).step(session, id, step);
        },
        [this](const GhostRecord &record) { desk().toast(CapitalRules::stepTitle(record.step)); });
}

} // namespace cabas::ui
