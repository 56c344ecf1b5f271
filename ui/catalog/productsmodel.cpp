// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productsmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

namespace cabas::ui {

namespace {

constexpr int pageRows = 200;

bool isFigure(int column)
{
    return column != ProductsModel::Name;
}

} // namespace

ProductsModel::ProductsModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk)
{
}

void ProductsModel::show(const ProductFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    m_rows = nextPage();
    m_more = int(m_rows.size()) == pageRows;
    endResetModel();
}

std::vector<ProductListRow> ProductsModel::nextPage() const
{
    const auto after =
        m_rows.empty() ? std::optional<ProductListRow>() : std::optional(m_rows.back());
    const auto page =
        ProductListService(m_desk.db()).page(m_desk.session(), m_filter, after, pageRows);
    return page ? *page : std::vector<ProductListRow>();
}

bool ProductsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void ProductsModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    const std::vector<ProductListRow> rows = nextPage();
    m_more = int(rows.size()) == pageRows;
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

int ProductsModel::rowOf(ProductId id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].product.id == id)
            return int(row);
    }
    return -1;
}

int ProductsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProductsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProductsModel::chip(const ProductListRow &line, int role) const
{
    const auto say = [role](const QString &words, Kind kind) {
        return role == Cell::ChipText ? QVariant(words) : QVariant(int(kind));
    };
    if (line.product.state == ProductState::Blocked)
        return say(tr("Blocked"), Kind::Danger);
    if (line.product.state == ProductState::Ended)
        return say(tr("Ended"), Kind::Neutral);
    if (line.level.onHand.isNegative())
        return say(tr("Negative"), Kind::Danger);
    switch (line.life) {
    case LifeState::EndOfSeries:
        return say(tr("End of series"), Kind::Warning);
    case LifeState::NotReordered:
        return say(tr("Not reordered"), Kind::Neutral);
    case LifeState::Trial:
        return say(tr("On trial"), Kind::Info);
    default:
        return {};
    }
}

QVariant ProductsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProductListRow &line = m_rows[size_t(index.row())];
    const Product &product = line.product;
    const QLocale locale = Language::locale();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return product.name;
        if (column == Stock)
            return quantityText(line.level.onHand, product.unit, locale);
        if (column == Vat)
            return rateText(product.vat.rateBp, locale);
        return product.price ? moneyText(*product.price, locale) : tr("no price");
    case Qt::TextAlignmentRole:
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Cell::Suffix:
        return column == Name ? product.code : QVariant();
    case Cell::Strong:
        return column == Stock || column == PriceColumn;
    case Cell::Unit:
        if (column != PriceColumn)
            return {};
        return product.unit == Unit::Piece ? QString() : u'/' + unitSymbol(product.unit);
    case Cell::ChipText:
    case Cell::ChipKind:
        return column == Stock ? chip(line, role) : QVariant();
    case Qt::UserRole:
        return column == Stock ? line.level.onHand.milli() : product.id.value();
    default:
        return {};
    }
}

QVariant ProductsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Product");
    case Stock:
        return tr("In stock");
    case Vat:
        return tr("VAT");
    default:
        return tr("Price, VAT included");
    }
}

} // namespace cabas::ui
