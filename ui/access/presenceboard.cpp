// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/presenceboard.h"

#include "core/access/presencebook.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QVBoxLayout>

namespace cabas::ui {

PresenceBoard::PresenceBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeWrapped(tr("Windows of the program, those open first. Commands without "
                                     "a window are in “Who did what”. Kept for a year."),
                                  TextSize::Body, Token::TextMuted));
    m_rows = new RowsModel(
        {{tr("Person")}, {tr("Computer")}, {tr("Since")}, {tr("Until")}, {tr("State")}}, this);
    auto *table = new DataTable(tr("Who is signed in"));
    table->setObjectName(u"sign-ins"_qs);
    table->setModel(m_rows);
    table->setColumnWidths({0, 240, 152, 152, 240});
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"history"_qs, tr("Nobody has signed in at a window yet.")));
    column->addWidget(card, 1);
}

void PresenceBoard::reload()
{
    const auto list = PresenceBook(m_desk.db()).list(m_desk.session());
    const auto when = [this](const QDateTime &at) {
        return m_desk.session().local(at).toString(u"dd/MM/yyyy HH:mm"_qs);
    };
    std::vector<RowOfCells> rows;
    for (const Presence &presence : list ? *list : std::vector<Presence>()) {
        const bool isThere = !presence.endedAt;
        const auto state = isThere                         ? Kind::Success
                           : presence.how == Leaving::Lost ? Kind::Warning
                                                           : Kind::Neutral;
        rows.push_back({presence.id,
                        {{presence.name, {{Cell::Strong, true}}},
                         {presence.device},
                         {when(presence.startedAt)},
                         {isThere ? QString() : when(*presence.endedAt)},
                         {isThere ? tr("there now")
                                  : PresenceBook::words(presence.how.value_or(Leaving::Lost)),
                          {{Cell::ChipKind, int(state)}}}}});
    }
    m_rows->setRows(std::move(rows));
}

} // namespace cabas::ui
