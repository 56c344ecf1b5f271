// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/shell/icons.h"
#include "ui/widgets/figureroom.h"
#include "ui/widgets/paint.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <utility>

namespace cabas::ui {

namespace {

constexpr int leastSection = 24;
/// Where the text is enlarged: of any column, of the one that takes what is left, of the table.
constexpr int leastColumn = 60, leastName = 140, leastTable = 240;
constexpr int leastNameUsually = 110;
constexpr int largeFrom = 130; ///< per cent of the designed text: larger is enlarged

/// Of enlarged text the columns that take what is left keep room for a name; the rest is scrolled.
/// `widths` are the designed ones, 0 of those that take.
void giveRest(QTableView &table, const std::vector<int> &widths)
{
    const int factor = Theme::of(&table).textFactor();
    if (factor <= largeFrom || table.model() == nullptr)
        return;
    QHeaderView *head = table.horizontalHeader();
    const int columns = std::min(table.model()->columnCount(), int(widths.size()));
    std::vector<int> takers;
    int rest = table.viewport()->width();
    for (int i = 0; i < columns; ++i) {
        if (head->isSectionHidden(i))
            continue;
        if (widths[std::size_t(i)] == 0)
            takers.push_back(i);
        else
            rest -= head->sectionSize(i);
    }
    for (const int column : takers)
        head->resizeSection(column, std::max(leastName * factor / 100, rest / int(takers.size())));
}

/// Calls `resized` whenever a widget has another size.
class SizeWatch : public QObject {
public:
    SizeWatch(QWidget *widget, std::function<void()> resized)
        : QObject(widget), m_resized(std::move(resized))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            m_resized();
        return false;
    }

private:
    std::function<void()> m_resized;
};

} // namespace

TableHead::TableHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(leastSection);
    Theme::dress(this, TextSize::Caption, Weight::Strong);
}

QSize TableHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            std::max(Metric::tableHead, QFontMetrics(font()).height() + 12) + 1};
}

void TableHead::setGroupEdge(int column)
{
    m_groupEdge = column;
    viewport()->update();
}

void TableHead::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::of(this);
    const QRect all = viewport()->rect();
    painter.fillRect(all, theme.color(Token::Sunken));
    painter.fillRect(QRect(0, all.bottom(), all.width(), 1), theme.color(Token::Border));
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(this);
    painter->fillRect(rect, theme.color(Token::Sunken));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      theme.color(Token::Border));
    if (section == m_groupEdge) {
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()),
                          theme.color(Token::Border));
    }
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    const QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = alignment.toInt() & Qt::AlignRight;
    const QVariant reserved = model()->headerData(section, Qt::Horizontal, Qt::UserRole);
    QRect place = rect.adjusted(Metric::cellPadding, 0, -Metric::cellPadding, -1);
    if (right && reserved.isValid())
        place.setRight(place.right() - reserved.toInt());
    const QVariant check = model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole);
    if (check.isValid()) {
        paintCheck(*painter, theme, place, Qt::CheckState(check.toInt()));
        place.setLeft(place.left() + checkSize + Theme::space(2));
    }
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    constexpr int arrow = 14;
    if (sorted)
        place.setRight(place.right() - arrow);
    const QColor ink = theme.color(Token::TextMuted);
    const QFont letters = theme.font(TextSize::Caption, Weight::Strong);
    const int drawn =
        paintText(*painter, place, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                  words, letters, ink);
    const int missing = QFontMetrics(letters).horizontalAdvance(words) - place.width();
    if (const auto *table = qobject_cast<const DataTable *>(parentWidget()); table && missing > 0)
        table->askForRoom(section, missing);
    if (sorted) {
        const int x = right ? place.right() + 2 : place.left() + drawn + 4;
        paintIcon(*painter, QRectF(x, rect.center().y() - arrow / 2.0, arrow, arrow),
                  sortIndicatorOrder() == Qt::AscendingOrder ? u"arrow-up"_qs : u"arrow-down"_qs,
                  ink);
    }
}

DataTable::DataTable(const QString &name, QWidget *parent)
    : QTableView(parent), m_head(new TableHead(this)), m_room(new FigureRoom(*this))
{
    setAccessibleName(name);
    setHorizontalHeader(m_head);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    sizeRows();
    new SizeWatch(viewport(), [this] { shareRest(); });
    connect(this, &QAbstractItemView::doubleClicked, this, &DataTable::opened);
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    sizeRows();
    sizeColumns();
}

void DataTable::sizeColumns()
{
    const int factor = Theme::of(this).textFactor();
    const int columns = model() ? model()->columnCount() : 0;
    for (int i = 0; i < columns && i < int(m_widths.size()); ++i) {
        const int width = m_widths[std::size_t(i)];
        m_head->setSectionResizeMode(i, width > 0            ? QHeaderView::Interactive
                                        : factor > largeFrom ? QHeaderView::Fixed
                                                             : QHeaderView::Stretch);
        if (width > 0)
            m_head->resizeSection(i, width * factor / 100);
    }
    const bool isLarge = factor > largeFrom;
    m_head->setMinimumSectionSize(isLarge ? leastColumn * factor / 100 : leastSection);
    setMinimumWidth(isLarge ? leastTable * factor / 100 : 0);
    m_sizedFor = factor;
    shareRest();
}

void DataTable::shareRest()
{
    giveRest(*this, m_widths);
}

bool DataTable::takesRest(int column) const
{
    const bool isTold = column < int(m_widths.size());
    return m_head->sectionResizeMode(column) == QHeaderView::Stretch ||
           (isTold && m_widths[std::size_t(column)] == 0);
}

int DataTable::designedWidth(int column) const
{
    const int width = column < int(m_widths.size()) ? m_widths[std::size_t(column)] : 0;
    return width * Theme::of(this).textFactor() / 100;
}

int DataTable::leastRest() const
{
    const int factor = Theme::of(this).textFactor();
    return (factor > largeFrom ? leastName : leastNameUsually) * factor / 100;
}

void DataTable::askForRoom(int column, int missing) const
{
    m_room->ask(column, missing);
}

void DataTable::setDensity(Density density)
{
    m_density = density;
    rows()->setTextSize(density == Density::Counter ? TextSize::CounterRow : TextSize::Body);
    sizeRows();
}

void DataTable::sizeRows()
{
    static constexpr std::array<int, 4> heights{Metric::rowDense, Metric::row, Metric::rowTwoLines,
                                                Metric::rowCounter};
    const Theme &theme = Theme::of(this);
    const int designed = heights[std::size_t(m_density)];
    const int factor = m_density == Density::TwoLines ? theme.textFactor() : 100;
    verticalHeader()->setMinimumSectionSize(20);
    // Text of twice the size stands no lower than its letters are high.
    const int words = theme.lineHeight(rows()->textSize()) + 6;
    verticalHeader()->setDefaultSectionSize(std::max(designed * factor / 100, words));
}

void DataTable::setColumnWidths(std::initializer_list<int> widths)
{
    m_widths = widths;
    sizeColumns();
}

void DataTable::setGroupEdge(int column)
{
    m_head->setGroupEdge(column);
    rows()->setGroupEdge(column);
}

RowDelegate *DataTable::rows() const
{
    return qobject_cast<RowDelegate *>(itemDelegate());
}

bool DataTable::showsFocusAt(const QModelIndex &index) const
{
    if (!hasFocus())
        return false;
    return selectionBehavior() == QAbstractItemView::SelectRows
               ? currentIndex().row() == index.row()
               : currentIndex() == index;
}

int DataTable::edgeColumn(Qt::Edge edge) const
{
    const int count = m_head->count();
    for (int i = 0; i < count; ++i) {
        const int section = m_head->logicalIndex(edge == Qt::LeftEdge ? i : count - 1 - i);
        if (!m_head->isSectionHidden(section))
            return section;
    }
    return 0;
}

int DataTable::currentRow() const
{
    return selectionModel() && selectionModel()->hasSelection() ? currentIndex().row() : -1;
}

void DataTable::selectOnly(int row)
{
    const QModelIndex index = model()->index(row, edgeColumn(Qt::LeftEdge));
    setCurrentIndex(index);
    scrollTo(index);
}

QString DataTable::selectedText() const
{
    QStringList lines;
    if (!selectionModel())
        return {};
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    int row = -1;
    for (const QModelIndex &index : indexes) {
        if (isColumnHidden(index.column()))
            continue;
        const QString text = index.data().toString();
        if (index.row() == row)
            lines.last() += u'\t' + text;
        else
            lines << text;
        row = index.row();
    }
    return lines.join(u'\n');
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && state() != EditingState &&
        editTriggers() == QAbstractItemView::NoEditTriggers) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void DataTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

/// A press where nothing is chosen makes a row current first and chooses it then.
void DataTable::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QTableView::selectionChanged(now, before);
    if (before.isEmpty() && now.contains(currentIndex()))
        Q_EMIT currentRowChanged(currentIndex().row());
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
        return;
    sizeRows();
    // Widths that a person has drawn stay until the size of the text is another.
    if (m_sizedFor != Theme::of(this).textFactor())
        sizeColumns();
}

} // namespace cabas::ui
