// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/eventsboard.h"

#include "core/access/technicalwords.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"

#include <QTimeZone>
#include <QVBoxLayout>

#include <array>

namespace cabas::ui {

namespace {

constexpr int pageRows = 200;
/// Days of each choice of period after "always".
constexpr std::array<int, 4> periods{1, 7, 31, 366};

} // namespace

EventsBoard::EventsBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_filter = new FilterLine(QString());
    m_filter->search()->hide();
    QStringList words{tr("all")};
    for (const TechnicalKind kind : TechnicalWords::kinds())
        words.append(TechnicalWords::title(kind));
    m_kind = m_filter->addFacet(tr("Event"), words);
    m_period = m_filter->addFacet(
        tr("When"), {tr("always"), tr("today"), tr("7 days"), tr("31 days"), tr("a year")});
    column->addWidget(m_filter);
    m_rows = new RowsModel({{tr("When")}, {tr("Event")}, {tr("Computer")}, {tr("Program")}}, this);
    m_table = new DataTable(tr("Technical events, newest first"));
    m_table->setObjectName(u"technical-events"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({176, 0, 208, 128});
    new ListMemory(m_desk, u"events"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    card->setEmpty(
        new EmptyState(u"history"_qs, tr("Nothing of that kind happened in that time.")));
    column->addWidget(card, 1);
    m_more = new KeyButton(tr("Show older lines"));
    m_more->setObjectName(u"events-more"_qs);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_filter, &FilterLine::facetChanged, this, [this] { reload(); });
    connect(m_more, &QPushButton::clicked, this, &EventsBoard::more);
}

TechnicalFilter EventsBoard::filter() const
{
    TechnicalFilter wanted;
    if (const int kind = m_filter->facet(m_kind); kind > 0)
        wanted.kind = TechnicalWords::kinds()[size_t(kind - 1)];
    if (const int period = m_filter->facet(m_period); period > 0) {
        const Session &session = m_desk.session();
        const QDate first = session.today().addDays(1 - periods.at(size_t(period - 1)));
        wanted.from = QDateTime(first, QTime(0, 0), QTimeZone(session.timeZone())).toUTC();
    }
    return wanted;
}

void EventsBoard::reload()
{
    m_rows->setRows(read(filter()));
}

std::vector<RowOfCells> EventsBoard::read(const TechnicalFilter &filter)
{
    const auto events = TechnicalJournal(m_desk.db()).list(m_desk.session(), filter, pageRows);
    std::vector<RowOfCells> rows;
    for (const TechnicalEvent &event : events ? *events : std::vector<TechnicalEvent>())
        rows.push_back(rowOf(event));
    m_more->setVisible(int(rows.size()) == pageRows);
    return rows;
}

void EventsBoard::more()
{
    TechnicalFilter wanted = filter();
    wanted.before = m_rows->key(m_rows->rowCount() - 1);
    m_rows->addRows(read(wanted));
}

RowOfCells EventsBoard::rowOf(const TechnicalEvent &event) const
{
    const QString when = m_desk.session().local(event.at).toString(u"dd/MM/yyyy HH:mm:ss"_qs);
    return {event.id,
            {{when, {{Cell::Ink, int(Token::TextMuted)}}},
             {TechnicalWords::title(event.kind),
              {{Cell::Strong, true}, {Cell::Second, TechnicalWords::details(event)}}},
             {event.device, {{Cell::Ink, int(Token::TextMuted)}}},
             {event.program, {{Cell::Ink, int(Token::TextMuted)}}}}};
}

} // namespace cabas::ui
