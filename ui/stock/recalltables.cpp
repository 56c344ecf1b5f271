// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/recalltables.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/stock/stockrules.h"
#include "ui/stock/stockwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr size_t ticketsAtOnce = 500;

RowCell sure(RecallSurety surety)
{
    const StockWords::Mark mark = StockWords::surety(surety);
    RowCell cell{mark.word};
    cell.roles.insert(Cell::ChipKind, int(mark.kind));
    return cell;
}

QString said(const RecallProduct &product, Quantity quantity)
{
    return quantityText(quantity, product.unit, Language::locale());
}

RowCell withSecond(const QString &text, const QString &second)
{
    RowCell cell{text};
    cell.roles.insert(Cell::Second, second);
    return cell;
}

QString nameOf(const RecallBuyer &buyer)
{
    if (buyer.member == 0)
        return RecallTables::tr("Nobody the file knows");
    return buyer.name.isEmpty() ? RecallTables::tr("Member %1").arg(buyer.number) : buyer.name;
}

RowCell buyerCell(const RecallBuyer &buyer)
{
    return withSecond(nameOf(buyer),
                      buyer.member == 0 ? QString() : RecallTables::tr("no. %1").arg(buyer.number));
}

RowCell lotCell(const Lot &lot)
{
    const std::optional<QDate> date = lot.useBy ? lot.useBy : lot.bestBefore;
    if (lot.lot.isEmpty() && !date)
        return {RecallTables::tr("lot not known")};
    return withSecond(lot.lot.isEmpty() ? RecallTables::tr("without number") : lot.lot,
                      date ? dateText(*date) : QString());
}

} // namespace

RecallTables::RecallTables(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_views = new SegmentedControl;
    m_views->setObjectName(u"recall-views"_qs);
    for (const QString &word : {tr("People to tell"), tr("Tickets"), tr("The goods")})
        m_views->addSegment(word);
    line->addWidget(m_views);
    line->addStretch(1);
    m_tools = new QWidget;
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    line->addWidget(m_tools);
    column->addLayout(line);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makePeople());
    m_stack->addWidget(makeTickets());
    m_stack->addWidget(makeGoods());
    column->addWidget(m_stack, 1);
    connect(m_views, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_views, &SegmentedControl::currentChanged, this, &RecallTables::viewChanged);
}

RecallTables::View RecallTables::view() const
{
    return View(m_views->current());
}

void RecallTables::addTool(QWidget *tool)
{
    m_tools->layout()->addWidget(tool);
}

TableCard *RecallTables::makePeople()
{
    m_people = new RowsModel({{tr("Member")},
                              {tr("Phone")},
                              {tr("How sure")},
                              {tr("Bought"), RowsModel::Side::Right},
                              {tr("Last"), RowsModel::Side::Right}},
                             this);
    auto *table = new DataTable(tr("People to tell"));
    table->setObjectName(u"recall-people"_qs);
    table->setModel(m_people);
    table->setDensity(DataTable::Density::TwoLines);
    table->setColumnWidths({0, 224, 112, 112, 120});
    connect(table, &DataTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT memberWanted(m_people->key(index.row())); });
    auto *card = new TableCard(table);
    m_nobody = new EmptyState(u"users"_qs, {});
    card->setEmpty(m_nobody);
    return card;
}

TableCard *RecallTables::makeTickets()
{
    m_tickets = new RowsModel({{tr("Ticket")},
                               {tr("Product")},
                               {tr("Buyer")},
                               {tr("How sure")},
                               {tr("Quantity"), RowsModel::Side::Right}},
                              this);
    auto *table = new DataTable(tr("Tickets of the goods"));
    table->setObjectName(u"recall-tickets"_qs);
    table->setModel(m_tickets);
    table->setDensity(DataTable::Density::TwoLines);
    table->setColumnWidths({128, 0, 200, 112, 96});
    connect(table, &DataTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT ticketWanted(index.siblingAtColumn(0).data().toString());
    });
    const QScrollBar *bar = table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (m_answer && value >= bar->maximum())
            addTickets();
    });
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"receipt"_qs, tr("None of it was sold.")));
    return card;
}

TableCard *RecallTables::makeGoods()
{
    m_goods = new RowsModel({{tr("What")},
                             {tr("Product")},
                             {tr("Lot")},
                             {tr("How sure")},
                             {tr("Quantity"), RowsModel::Side::Right}},
                            this);
    auto *table = new DataTable(tr("Where the goods came from and where they are"));
    table->setObjectName(u"recall-goods"_qs);
    table->setModel(m_goods);
    table->setDensity(DataTable::Density::TwoLines);
    table->setColumnWidths({240, 0, 144, 112, 96});
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"boxes"_qs, tr("Nothing was looked for yet.")));
    return card;
}

void RecallTables::show(const std::shared_ptr<const RecallAnswer> &found)
{
    m_answer = found;
    const RecallAnswer &answer = *found;
    fillPeople(answer);
    m_tickets->setRows({});
    addTickets();
    fillGoods(answer);
    const bool isAsked = !answer.products.empty();
    m_nobody->setText(isAsked ? tr("No member bought any of it.")
                              : tr("Scan a pack, or write its lot number or its product."),
                      {});
    m_views->setCount(People, isAsked ? int(answer.members.size()) : -1);
    m_views->setCount(Tickets, isAsked ? int(answer.sales.size()) : -1);
    m_views->setCount(Goods, isAsked ? m_goods->rowCount() : -1);
}

void RecallTables::fillPeople(const RecallAnswer &answer)
{
    std::vector<RowOfCells> rows;
    for (const RecallPerson &person : answer.members) {
        QStringList quantities;
        for (const auto &[place, quantity] : person.quantities) {
            if (quantity > Quantity())
                quantities << said(answer.products[place], quantity);
        }
        RowCell bought =
            withSecond(quantities.join(u" + "_qs), tr("%n ticket(s)", nullptr, person.tickets));
        rows.push_back({person.buyer.member,
                        {buyerCell(person.buyer),
                         withSecond(person.buyer.phone, person.buyer.email),
                         sure(person.surety),
                         bought,
                         {dateText(person.last)}}});
    }
    m_people->setRows(std::move(rows));
}

void RecallTables::addTickets()
{
    std::vector<RowOfCells> rows;
    const std::vector<RecallSale> &sales = m_answer->sales;
    const size_t first = size_t(m_tickets->rowCount());
    for (size_t i = first; i < std::min(first + ticketsAtOnce, sales.size()); ++i) {
        const RecallSale &sale = sales[i];
        const RecallProduct &product = m_answer->products[sale.product];
        RowCell quantity = withSecond(said(product, sale.quantity),
                                      sale.quantity.isNegative() ? tr("brought back") : QString());
        rows.push_back(
            {sale.ticketId,
             {withSecond(sale.ticket, dateText(sale.day)), withSecond(product.name, product.code),
              buyerCell(sale.buyer), sure(sale.surety), quantity}});
    }
    m_tickets->addRows(std::move(rows));
}

void RecallTables::fillGoods(const RecallAnswer &answer)
{
    std::vector<RowOfCells> rows;
    const auto add = [&](const QString &what, const QString &more, size_t place, const RowCell &lot,
                         const std::optional<RecallSurety> &surety, Quantity quantity) {
        const RecallProduct &product = answer.products[place];
        rows.push_back({qint64(rows.size()),
                        {withSecond(what, more),
                         withSecond(product.name, product.code),
                         lot,
                         surety ? sure(*surety) : RowCell(),
                         {said(product, quantity)}}});
    };
    for (const RecallShelf &shelf : answer.shelf)
        add(tr("On the shelf"), tr("look at the packs"), shelf.product, lotCell(shelf.lot),
            shelf.surety, shelf.quantity);
    for (const RecallSource &source : answer.sources) {
        const QString from = source.supplier.isEmpty() ? tr("supplier not known") : source.supplier;
        add(source.delivery == 0 ? tr("Received") : tr("Delivery %1").arg(source.delivery),
            dateText(source.day) + u" · "_qs + from, source.product, lotCell(source.lot), {},
            source.quantity);
    }
    for (const RecallLoss &loss : answer.losses)
        add(StockRules::kindTitle(loss.kind),
            dateText(loss.day) + u" · "_qs + StockRules::reasonTitle(loss.reason), loss.product,
            RowCell(), loss.surety, loss.quantity);
    m_goods->setRows(std::move(rows));
}

} // namespace cabas::ui
