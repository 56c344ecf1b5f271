// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/movespage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/reports/reportservice.h"
#include "core/stock/stockrules.h"
#include "ui/printing/reportoutput.h"
#include "ui/shell/listmemory.h"
#include "ui/stock/movescharts.h"
#include "ui/stock/stockwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

constexpr int pageRows = 100;
/// Days back from today; the last: all there are.
constexpr std::array<int, 4> periods{30, 90, 365, 0};

RowOfCells rowOf(const StockEvent &event, Unit unit, const Session &session)
{
    const QLocale locale = Language::locale();
    RowCell what{StockRules::kindTitle(event.kind)};
    what.roles.insert(Cell::Second, StockWords::source(event));
    RowCell when{dateText(event.day)};
    when.roles.insert(Cell::Second, session.local(event.at).toString(u"HH:mm"_qs));
    RowCell quantity{MovesCharts::signedText(event.quantity, unit)};
    quantity.roles.insert(Cell::Strong, true);
    RowCell left{quantityText(event.after, unit, locale)};
    if (event.after.isNegative())
        left.roles.insert(Cell::Ink, int(Token::Danger));
    return {event.id.value(), {what, when, quantity, left, {moneyText(event.value, locale)}}};
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

MovesPage::MovesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Stock, parent)
{
    buildUi();
}

void MovesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head = new PageHead({});
    m_head->setParentPage(tr("Stock"));
    connect(m_head, &PageHead::parentWanted, this, [this] { desk().go(u"stock"_qs); });
    outer->addWidget(m_head);
    outer->addWidget(makeList(), 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("what it came from"));
    outer->addWidget(m_foot);
}

QWidget *MovesPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_above = new QVBoxLayout;
    m_above->setSpacing(12);
    column->addLayout(m_above);
    m_filter = new FilterLine({});
    m_filter->search()->hide();
    m_period = m_filter->addFacet(
        tr("Period"), {tr("30 days"), tr("90 days"), tr("a year"), tr("since the beginning")});
    QStringList words{tr("all")};
    for (const MoveKind kind : MovesCharts::kinds())
        words += StockRules::kindTitle(kind);
    m_kind = m_filter->addFacet(tr("Kind"), words);
    auto *output = new ReportOutput(
        desk(),
        [this] {
            ReportRequest request;
            request.product = m_product->code;
            const MoveWish wanted = wish();
            request.from = wanted.from.value_or(m_first);
            return OutputWish{tr("Stock moves"), desk().session().today(),
                              [&db = desk().db(), path = desk().shop().path(),
                               session = desk().session(), request] {
                                  return ReportService(db, path).make(session, u"stock-moves"_qs,
                                                                      request);
                              }};
        },
        this, ReportOutput::Look::Icons);
    connect(output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(this, failure); });
    m_filter->addTool(output->exportButton());
    m_filter->addTool(output->printButton());
    column->addWidget(m_filter);
    m_rows = new RowsModel({{tr("Move")},
                            {tr("Day")},
                            {tr("Quantity"), RowsModel::Side::Right},
                            {tr("Left"), RowsModel::Side::Right},
                            {tr("Value at cost"), RowsModel::Side::Right}},
                           this);
    m_table = new DataTable(tr("Stock moves"));
    m_table->setObjectName(u"moves"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 120, 120, 120, 128});
    new ListMemory(desk(), u"stock-moves"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"history"_qs, tr("Nothing moved in this time.")));
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::facetChanged, this, [this] { reload(); });
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_more && value >= m_table->verticalScrollBar()->maximum())
            readMore();
    });
    return holder;
}

void MovesPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    if (!about.isValid() && m_product) {
        // Back from what a move came from: the list stands as it was left.
        m_table->setFocus();
        return;
    }
    if (about.isValid()) {
        const auto product =
            CatalogService(desk().db()).find(desk().session(), ProductId(about.toLongLong()));
        m_product = product ? std::optional(*product) : std::nullopt;
    }
    m_head->setTitle(m_product ? m_product->name : tr("Stock moves"));
    m_head->setSubtitle(m_product ? m_product->code : QString());
    m_filter->setFacet(m_kind, 0);
    m_filter->setFacet(m_period, 0);
    reload();
    m_table->setFocus();
}

MoveWish MovesPage::wish() const
{
    MoveWish wish;
    wish.product = m_product->id;
    if (const int kind = m_filter->facet(m_kind); kind > 0)
        wish.kind = MovesCharts::kinds()[size_t(kind - 1)];
    if (const int days = periods.at(size_t(m_filter->facet(m_period))); days > 0)
        wish.from = desk().session().today().addDays(1 - days);
    return wish;
}

void MovesPage::reload()
{
    if (!m_product)
        return;
    m_events.clear();
    m_more = false;
    const int asked = ++m_asked;
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), wish = wish()] {
            const auto events = StockHistory::page(db, session, wish, {}, pageRows);
            const auto days = StockHistory::days(db, session, wish.product);
            const auto sums = StockHistory::sums(db, session, wish);
            return Read{events ? *events : std::vector<StockEvent>(),
                        days ? *days : std::vector<DayLevel>(),
                        sums ? *sums : std::vector<MoveSum>()};
        },
        [this, asked](const Read &read) { take(read, asked); });
}

void MovesPage::take(const Read &read, int asked)
{
    if (asked != m_asked || !m_product)
        return;
    clear(m_above);
    m_first = read.days.empty() ? desk().session().today() : read.days.front().day;
    for (QWidget *part :
         {MovesCharts::level(read.days, wish().from, desk().session().today(), m_product->unit),
          MovesCharts::sums(read.sums, m_product->unit)}) {
        if (part != nullptr)
            m_above->addWidget(part);
    }
    m_events = read.events;
    m_more = int(read.events.size()) == pageRows;
    std::vector<RowOfCells> rows;
    for (const StockEvent &event : m_events)
        rows.push_back(rowOf(event, m_product->unit, desk().session()));
    m_rows->setRows(std::move(rows));
    int moves = 0;
    for (const MoveSum &sum : read.sums)
        moves += sum.moves;
    m_foot->setCounts({tr("%n move(s) in this time", nullptr, moves)});
}

void MovesPage::readMore()
{
    m_more = false;
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), wish = wish(), after = m_events.back()] {
            const auto events = StockHistory::page(db, session, wish, after, pageRows);
            return events ? *events : std::vector<StockEvent>();
        },
        [this, asked = m_asked](const std::vector<StockEvent> &events) {
            if (asked != m_asked)
                return;
            std::vector<RowOfCells> rows;
            for (const StockEvent &event : events)
                rows.push_back(rowOf(event, m_product->unit, desk().session()));
            m_events.insert(m_events.end(), events.begin(), events.end());
            m_more = int(events.size()) == pageRows;
            m_rows->addRows(std::move(rows));
        });
}

bool MovesPage::maySeeTickets() const
{
    return desk().may(Permission::ViewReports) || desk().may(Permission::Sell);
}

void MovesPage::open(int row)
{
    if (row < 0 || row >= int(m_events.size()))
        return;
    const StockEvent &event = m_events[size_t(row)];
    m_bands->settleAll();
    if (event.sourceKind == u"delivery" && desk().may(Permission::Receive))
        desk().go(u"receptions"_qs, event.sourceId);
    else if (event.sourceKind == u"inventory")
        desk().go(u"inventories"_qs, event.sourceId);
    else if (!event.ticket.isEmpty() && maySeeTickets())
        desk().go(u"ticket"_qs, event.ticket);
    else if (event.sourceKind.startsWith(u"loss") && desk().may(Permission::CorrectStock))
        desk().go(u"losses"_qs, event.sourceId);
    else
        m_bands->post({Kind::Info, StockRules::kindTitle(event.kind), StockWords::source(event)});
}

Page *makeMovesPage(Desk &desk, QWidget *parent)
{
    return new MovesPage(desk, parent);
}

} // namespace cabas::ui
