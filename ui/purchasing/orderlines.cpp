// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderlines.h"

#include "core/base/text.h"
#include "core/purchasing/orderrules.h"
#include "ui/purchasing/orderlinesmodel.h"
#include "ui/purchasing/orderrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int leastFilter = 112;
constexpr int mostFilter = 220;

bool isOut(const ProposalLine &line)
{
    return line.item.onHand <= Quantity();
}

} // namespace

OrderLines::OrderLines(QWidget *parent) : QWidget(parent)
{
    buildUi();
}

void OrderLines::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(8);
    m_view = new SegmentedControl;
    m_view->setObjectName(u"order-lines-view"_qs);
    m_view->setAccessibleName(tr("Which products"));
    for (const QString &word : {tr("To order"), tr("All"), tr("Out of stock")})
        m_view->addSegment(word);
    m_beside->addWidget(m_view);
    m_filter = new SearchEdit(tr("Filter"));
    m_filter->setObjectName(u"order-lines-filter"_qs);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setMinimumWidth(leastFilter);
    m_filter->setMaximumWidth(mostFilter);
    m_beside->addWidget(m_filter, 1);
    m_beside->addStretch();
    column->addLayout(m_beside);
    m_model = new OrderLinesModel(this);
    m_table = new DataTable(tr("Lines of the order"));
    m_table->setObjectName(u"order-lines"_qs);
    m_table->setItemDelegate(new PacksCell(m_table));
    m_table->setModel(m_model);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->installEventFilter(this);
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"file-text"_qs, QString());
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    tellEmpty();
    fitColumns();
    connect(m_view, &SegmentedControl::currentChanged, this, &OrderLines::fill);
    connect(m_filter, &SearchEdit::searched, this, &OrderLines::fill);
    connect(m_filter, &SearchEdit::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &DataTable::currentRowChanged, this, &OrderLines::currentChanged);
    connect(m_table, &DataTable::opened, this, [this] {
        if (const auto line = current() ? lineOf(*current()) : std::nullopt)
            Q_EMIT opened(*line);
    });
    // Once the cell is closed: what is typed may change the rows.
    connect(
        m_model, &OrderLinesModel::typed, this,
        [this](qint64 key, const QString &words) { typed(ProductId(key), words); },
        Qt::QueuedConnection);
}

void OrderLines::addBeside(QWidget *widget)
{
    m_beside->addWidget(widget);
}

void OrderLines::setOrder(const std::vector<OrderLine> &lines,
                          const std::map<ProductId, QString> &reasons)
{
    m_lines = lines;
    m_reasons = reasons;
    fill();
}

void OrderLines::setOutlook(const OrderOutlook &outlook)
{
    m_outlook = outlook;
    m_places.clear();
    for (size_t at = 0; at < m_outlook.lines.size(); ++at)
        m_places.insert_or_assign(m_outlook.lines[at].item.product, at);
    fill();
}

const ProposalLine *OrderLines::figures(ProductId product) const
{
    const auto place = m_places.find(product);
    return place == m_places.end() ? nullptr : &m_outlook.lines[place->second];
}

const OrderLine *OrderLines::ordered(ProductId product) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&](const OrderLine &each) { return each.product == product; });
    return line == m_lines.end() ? nullptr : &*line;
}

std::optional<ProductId> OrderLines::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(ProductId(m_model->key(row)));
}

std::optional<OrderLine> OrderLines::lineOf(ProductId product) const
{
    if (const OrderLine *line = ordered(product))
        return *line;
    const ProposalLine *known = figures(product);
    return known == nullptr ? std::nullopt : std::optional(OrderRows::lineOf(*known));
}

Quantity OrderLines::orderedOf(ProductId product) const
{
    const OrderLine *line = ordered(product);
    return line == nullptr ? Quantity() : line->quantity;
}

void OrderLines::fill()
{
    const std::optional<ProductId> kept = current();
    std::vector<OrderLineRow> all;
    int out = 0;
    int others = 0;
    for (const OrderLine &line : m_lines)
        all.push_back({&line, figures(line.product)});
    for (const ProposalLine &known : m_outlook.lines) {
        out += isOut(known) ? 1 : 0;
        if (ordered(known.item.product) != nullptr)
            continue;
        ++others;
        all.push_back({nullptr, &known});
    }
    m_view->setCount(ToOrder, int(m_lines.size()));
    m_view->setCount(All, int(m_lines.size()) + others);
    m_view->setCount(OutOfStock, out);
    const auto view = View(m_view->current());
    std::vector<RowOfCells> rows;
    for (const OrderLineRow &row : all) {
        const bool isShown =
            view == ToOrder ? row.line != nullptr : view == All || (row.known && isOut(*row.known));
        if (isShown && OrderRows::matches(row, m_filter->text()))
            rows.push_back(OrderRows::line(row, m_reasons));
    }
    // The whole range stands by name, so that a product keeps its place when it is ordered.
    if (view != ToOrder)
        std::stable_sort(rows.begin(), rows.end(), [](const RowOfCells &a, const RowOfCells &b) {
            return fold(a.cells[0].text) < fold(b.cells[0].text);
        });
    tellEmpty();
    m_model->setRows(std::move(rows));
    fitColumns();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectOnly(std::max(0, kept ? m_model->rowOf(kept->value()) : 0));
    Q_EMIT currentChanged();
}

void OrderLines::fitColumns()
{
    std::vector<int> widths{0, 92, 76, 72, 60, 126, 80};
    const int factor = Theme::of(this).textFactor();
    // With large text the bars give way to the name.
    m_table->setColumnHidden(OrderLinesModel::Weeks, factor > 130);
    QStyleOptionViewItem option;
    option.widget = m_table;
    for (const int column :
         {OrderLinesModel::Stock, OrderLinesModel::Coming, OrderLinesModel::Daily,
          OrderLinesModel::Packs, OrderLinesModel::Amount}) {
        int &width = widths[size_t(column)];
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QSize size = m_table->rows()->sizeHint(option, m_model->index(row, column));
            width = std::max(width, size.width() * 100 / factor);
        }
    }
    if (widths == m_widths)
        return;
    m_widths = widths;
    m_table->setColumnWidths(
        {widths[0], widths[1], widths[2], widths[3], widths[4], widths[5], widths[6]});
}

void OrderLines::tellEmpty()
{
    if (!m_filter->text().trimmed().isEmpty())
        m_empty->setText(tr("No product is called so here."), {});
    else if (m_view->current() == OutOfStock)
        m_empty->setText(tr("Nothing of this supplier is out of stock."), {});
    else
        m_empty->setText(tr("No line yet: scan a product, or type its name above."), {});
}

void OrderLines::typed(ProductId product, const QString &words)
{
    std::optional<OrderLine> line = lineOf(product);
    if (!line)
        return;
    const Quantity count = parseQuantity(words).value_or(Quantity());
    if (count <= Quantity()) {
        if (ordered(product) != nullptr)
            Q_EMIT removed(product);
        return;
    }
    // A line that is ordered by the unit has no packs.
    (line->packs.isZero() ? line->quantity : line->packs) = count;
    Q_EMIT entered(OrderRules::withQuantity(*line));
}

void OrderLines::step(ProductId product, int by)
{
    const std::optional<OrderLine> line = lineOf(product);
    if (!line)
        return;
    const bool isThere = ordered(product) != nullptr;
    const Quantity now = line->packs.isZero() ? line->quantity : line->packs;
    const Quantity then = (isThere ? now : Quantity()) + Quantity::units(by);
    typed(product, plainDecimal(std::max(then, Quantity()).milli(), 3));
}

bool OrderLines::takeKey(QKeyEvent *event)
{
    const std::optional<ProductId> product = current();
    if (!product || (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return false;
    const QString text = event->text();
    if (event->key() == Qt::Key_Delete) {
        if (ordered(*product) != nullptr)
            Q_EMIT removed(*product);
        return true;
    }
    if (text == u"+" || text == u"-") {
        step(*product, text == u"+" ? 1 : -1);
        return true;
    }
    if (event->key() == Qt::Key_N) {
        if (ordered(*product) != nullptr)
            Q_EMIT noteWanted(*product);
        return true;
    }
    if (event->key() != Qt::Key_F2 && (text.size() != 1 || !text[0].isDigit()))
        return false;
    auto *open = m_table->findChild<QLineEdit *>(u"order-line-packs"_qs);
    if (open == nullptr) {
        m_table->edit(m_model->index(m_table->currentIndex().row(), OrderLinesModel::Packs));
        open = m_table->findChild<QLineEdit *>(u"order-line-packs"_qs);
    }
    if (open != nullptr && event->key() != Qt::Key_F2)
        QCoreApplication::sendEvent(open, event);
    return true;
}

bool OrderLines::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace cabas::ui
