// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stockmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/negativestock.h"
#include "core/stock/stockrules.h"
#include "core/stock/stockservice.h"
#include "ui/stock/stockwords.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

namespace {

bool isFigure(int column)
{
    return column == StockModel::OnHand || column == StockModel::Value;
}

int alignmentOf(int column)
{
    return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

StockModel::StockModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk) {}

void StockModel::show(const StockWish &wish)
{
    beginResetModel();
    m_wish = wish;
    m_rows.clear();
    m_rows = nextPage();
    m_why.clear();
    explain(m_rows);
    m_more = int(m_rows.size()) == pageRows && wish.typed.isEmpty();
    endResetModel();
}

std::vector<StockRow> StockModel::nextPage() const
{
    const auto after = m_rows.empty() ? std::nullopt : std::optional(m_rows.back());
    const int limit = m_wish.typed.isEmpty() ? pageRows : typedRows;
    const auto page = StockService(m_desk.db()).list(m_desk.session(), m_wish, after, limit);
    return page ? *page : std::vector<StockRow>();
}

void StockModel::explain(const std::vector<StockRow> &rows)
{
    if (m_wish.shown != StockShown::Negative)
        return;
    for (const StockRow &row : rows) {
        const auto story = NegativeStock::of(m_desk.db(), m_desk.session(), row.product.id);
        if (story && *story)
            m_why[row.product.id] = NegativeStock::sentences(**story).join(u' ');
    }
}

bool StockModel::isCut() const
{
    return !m_wish.typed.isEmpty() && int(m_rows.size()) == typedRows;
}

bool StockModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void StockModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    const std::vector<StockRow> rows = nextPage();
    m_more = int(rows.size()) == pageRows;
    if (rows.empty())
        return;
    explain(rows);
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

int StockModel::rowOf(ProductId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const StockRow &row) { return row.product.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int StockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StockModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StockModel::display(const StockRow &row, int column) const
{
    const QLocale locale = Language::locale();
    switch (column) {
    case Name:
        return row.product.name;
    case OnHand:
        return quantityText(row.stock.level.onHand, row.product.unit, locale);
    case Value:
        return row.stock.level.value.isZero() ? QString()
                                              : moneyText(row.stock.level.value, locale);
    default:
        return row.stock.movedOn ? dateText(*row.stock.movedOn) + u" · "_qs +
                                       StockRules::kindTitle(row.stock.movedBy)
                                 : tr("never moved");
    }
}

QVariant StockModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StockRow &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Cell::Suffix:
        return column == Name ? row.product.code : QVariant();
    case Cell::Second: {
        const auto why = m_why.find(row.product.id);
        return column == Name && why != m_why.end() ? QVariant(why->second) : QVariant();
    }
    case Cell::Strong:
        return column == OnHand;
    case Cell::Ink:
        return int(column == LastMove ? Token::TextMuted : Token::Text);
    case Cell::ChipText:
    case Cell::ChipKind: {
        const auto mark =
            column == OnHand ? StockWords::mark(row, m_desk.session().today()) : std::nullopt;
        if (!mark)
            return {};
        return role == Cell::ChipText ? QVariant(mark->word) : QVariant(int(mark->kind));
    }
    case Qt::UserRole:
        return column == Value ? row.stock.level.value.cents() : row.stock.level.onHand.milli();
    default:
        return {};
    }
}

QVariant StockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Product");
    case OnHand:
        return tr("On hand");
    case Value:
        return tr("Value at cost");
    default:
        return tr("Last move");
    }
}

} // namespace cabas::ui
