// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productsmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/stock/stockservice.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

#include <algorithm>
#include <limits>

namespace cabas::ui {

namespace {

constexpr int pageRows = 60; ///< more than the largest screen shows
/// What lasts no longer is shown as running out.
constexpr int shortDays = 2;

bool isFigure(int column)
{
    return column == ProductsModel::Stock || column == ProductsModel::Vat ||
           column == ProductsModel::PriceColumn;
}

QList<int> bars(const RecentSales &sales)
{
    QList<int> heights;
    for (const Quantity week : sales.weeks)
        heights += int(std::clamp<qint64>(week.milli(), 0, std::numeric_limits<int>::max()));
    return heights;
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
    m_sales.assign(m_rows.size(), std::nullopt);
    m_more = int(m_rows.size()) == pageRows;
    endResetModel();
}

void ProductsModel::setNames(const QHash<FamilyId, QString> &families,
                             const QHash<SupplierId, QString> &suppliers)
{
    m_families = families;
    m_suppliers = suppliers;
}

std::vector<ProductListRow> ProductsModel::nextPage() const
{
    const auto after =
        m_rows.empty() ? std::optional<ProductListRow>() : std::optional(m_rows.back());
    const auto page =
        ProductListService(m_desk.db()).page(m_desk.session(), m_filter, after, pageRows);
    return page ? *page : std::vector<ProductListRow>();
}

const RecentSales &ProductsModel::sales(int row) const
{
    std::optional<RecentSales> &kept = m_sales[size_t(row)];
    if (!kept) {
        const auto read = StockService(m_desk.db()).recentSales(m_desk.session(), product(row).id);
        kept = read ? *read : RecentSales();
    }
    return *kept;
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
    m_sales.resize(m_rows.size());
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
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ProductsModel::chip(int row, int role) const
{
    const ProductListRow &line = m_rows[size_t(row)];
    const auto say = [role](const QString &words, Kind kind) {
        return role == Cell::ChipText ? QVariant(words) : QVariant(int(kind));
    };
    if (line.product.state == ProductState::Blocked)
        return say(tr("Blocked"), Kind::Danger);
    if (line.product.state == ProductState::Ended)
        return say(tr("Ended"), Kind::Neutral);
    if (line.level.onHand.isNegative())
        return say(tr("Negative"), Kind::Danger);
    if (line.life == LifeState::EndOfSeries)
        return say(tr("End of series"), Kind::Warning);
    if (line.life == LifeState::NotReordered)
        return say(tr("Not reordered"), Kind::Neutral);
    if (line.level.onHand == Quantity())
        return say(tr("Out of stock"), Kind::Danger);
    if (const auto left = sales(row).daysLeft; left && *left <= shortDays)
        return say(*left == 0 ? tr("Not a day") : tr("%n days", nullptr, *left), Kind::Warning);
    if (line.life == LifeState::Trial)
        return say(tr("On trial"), Kind::Info);
    return {};
}

QVariant ProductsModel::text(const QModelIndex &index) const
{
    const ProductListRow &line = m_rows[size_t(index.row())];
    const Product &product = line.product;
    const QLocale locale = Language::locale();
    switch (index.column()) {
    case Name:
        return product.name;
    case CodeColumn:
        return product.code;
    case FamilyColumn:
        return product.family ? m_families.value(*product.family) : QString();
    case SupplierColumn:
        return product.supplier ? m_suppliers.value(*product.supplier) : QString();
    case Stock:
        return quantityText(line.level.onHand, product.unit, locale);
    case Sales: {
        QStringList weeks;
        for (const Quantity week : sales(index.row()).weeks)
            weeks += quantityText(week, Unit::Piece, locale);
        return weeks.join(u" · ");
    }
    case Vat:
        return rateText(product.vat.rateBp, locale);
    default:
        return product.price ? moneyText(*product.price, locale) : tr("no price");
    }
}

QVariant ProductsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProductListRow &line = m_rows[size_t(index.row())];
    const Product &product = line.product;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Cell::Strong:
        return column == Stock || column == PriceColumn;
    case Cell::Ink:
        return int(column == Name || isFigure(column) ? Token::Text : Token::TextMuted);
    case Cell::Unit:
        if (column != PriceColumn)
            return {};
        return product.unit == Unit::Piece ? QString() : u'/' + unitSymbol(product.unit);
    case Cell::Spark:
        return column == Sales ? QVariant::fromValue(bars(sales(index.row()))) : QVariant();
    case Cell::ChipText:
    case Cell::ChipKind:
        return column == Name ? chip(index.row(), role) : QVariant();
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
    case CodeColumn:
        return tr("Code");
    case FamilyColumn:
        return tr("Family");
    case SupplierColumn:
        return tr("Supplier");
    case Stock:
        return tr("In stock");
    case Sales:
        return tr("Sold, 8 weeks");
    case Vat:
        return tr("VAT");
    default:
        return tr("Price, VAT included");
    }
}

} // namespace cabas::ui
