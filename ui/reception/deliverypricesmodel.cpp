// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/deliverypricesmodel.h"

#include "core/base/text.h"
#include "ui/reception/pricewords.h"

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

constexpr std::array typedBases{LineBasis::Unit, LineBasis::Pack, LineBasis::Total};

bool isTypedBasis(LineBasis basis)
{
    return std::find(typedBases.begin(), typedBases.end(), basis) != typedBases.end();
}

/// The number that a line's price stands as, whatever it is of.
UnitPrice numberOf(const PricedLine &line)
{
    switch (line.price.basis) {
    case LineBasis::Document:
        return line.line.cost;
    case LineBasis::Unit:
    case LineBasis::Pack:
        return line.price.price;
    case LineBasis::Total:
        return UnitPrice::from(line.price.total);
    case LineBasis::None:
        break;
    }
    return {};
}

void setNumber(LinePriceEdit &edit, LineBasis basis, UnitPrice number)
{
    edit.basis = basis;
    if (basis == LineBasis::Total)
        edit.total = amountOf(number, Quantity::units(1));
    else
        edit.price = number;
}

} // namespace

DeliveryPricesModel::DeliveryPricesModel(QObject *parent) : QAbstractTableModel(parent) {}

void DeliveryPricesModel::setSheet(const PriceSheet &sheet)
{
    const auto isSame = [](const PricedLine &one, const PricedLine &other) {
        return one.line.id == other.line.id;
    };
    const bool goesOn =
        m_sheet && m_sheet->delivery.id == sheet.delivery.id &&
        m_sheet->lines.size() <= sheet.lines.size() &&
        std::equal(m_sheet->lines.begin(), m_sheet->lines.end(), sheet.lines.begin(), isSame);
    if (goesOn) {
        // Lines that somebody counts meanwhile come at the end: an open cell stays open.
        const int before = rowCount();
        const int after = int(sheet.lines.size());
        if (after > before)
            beginInsertRows({}, before, after - 1);
        m_sheet = sheet;
        if (after > before)
            endInsertRows();
        if (before > 0)
            Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    if (!m_sheet || m_sheet->delivery.id != sheet.delivery.id) {
        m_typed.clear();
        m_basis = LineBasis::Unit;
    }
    m_sheet = sheet;
    endResetModel();
}

bool DeliveryPricesModel::isFinal() const
{
    return !m_sheet || m_sheet->delivery.state != DeliveryState::Counting;
}

int DeliveryPricesModel::rowOf(ProductId product) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (line(row).line.product == product)
            return row;
    }
    return -1;
}

LineBasis DeliveryPricesModel::basisOf(int row) const
{
    const PricedLine &each = line(row);
    const bool isBlank = each.price.basis == LineBasis::Document && each.line.cost.isZero();
    return isBlank && !isFinal() ? m_basis : each.price.basis;
}

LineBasis DeliveryPricesModel::nextBasis(int row) const
{
    const auto at = std::find(typedBases.begin(), typedBases.end(), basisOf(row));
    if (at == typedBases.end() || at + 1 == typedBases.end())
        return typedBases.front();
    return *(at + 1);
}

void DeliveryPricesModel::setBasis(int row, LineBasis basis)
{
    if (isFinal())
        return;
    if (isTypedBasis(basis))
        m_basis = basis;
    const PricedLine &each = line(row);
    UnitPrice number = numberOf(each);
    if (const Typed *cell = typed(index(row, Price))) {
        // The file has not answered yet, or what was typed is wrong: it is that number all the
        // same.
        number = parseUnitPrice(cell->text).value_or(number);
    } else if (each.price.basis == basis) {
        return;
    }
    LinePriceEdit edit;
    edit.product = each.line.product;
    m_typed.erase({each.line.product.value(), Price});
    if (isTypedBasis(basis) && number.isZero()) {
        // Nothing stands there yet: what is typed next is of that.
        tell(row);
        return;
    }
    if (isTypedBasis(basis))
        setNumber(edit, basis, number);
    else
        edit.basis = basis;
    Q_EMIT edited(edit, Price);
}

void DeliveryPricesModel::accept(int row)
{
    const PricedLine &each = line(row);
    LinePriceEdit edit;
    edit.product = each.line.product;
    edit.shelf =
        each.price.shelf == ShelfChoice::Accepted ? ShelfChoice::Open : ShelfChoice::Accepted;
    const bool isNothing = !each.proposed || each.proposed == each.shelfNow;
    if (isFinal() || (edit.shelf == ShelfChoice::Accepted && isNothing))
        return;
    m_typed.erase({each.line.product.value(), Shelf});
    Q_EMIT edited(edit, Shelf);
}

void DeliveryPricesModel::keep(int row)
{
    const PricedLine &each = line(row);
    if (isFinal() || !each.shelfNow)
        return;
    LinePriceEdit edit;
    edit.product = each.line.product;
    edit.shelf =
        each.price.shelf == ShelfChoice::Refused ? ShelfChoice::Open : ShelfChoice::Refused;
    m_typed.erase({each.line.product.value(), Shelf});
    Q_EMIT edited(edit, Shelf);
}

std::vector<LinePriceEdit> DeliveryPricesModel::acceptAll() const
{
    std::vector<LinePriceEdit> edits;
    for (int row = 0; row < rowCount() && !isFinal(); ++row) {
        if (!line(row).isOpen())
            continue;
        LinePriceEdit edit;
        edit.product = line(row).line.product;
        edit.shelf = ShelfChoice::Accepted;
        edits.push_back(edit);
    }
    return edits;
}

int DeliveryPricesModel::openCount() const
{
    if (isFinal())
        return 0;
    return int(std::count_if(m_sheet->lines.begin(), m_sheet->lines.end(),
                             [](const PricedLine &each) { return each.isOpen(); }));
}

std::optional<LinePriceEdit> DeliveryPricesModel::editOfPrice(const PricedLine &line,
                                                              const QString &text) const
{
    LinePriceEdit edit;
    edit.product = line.line.product;
    if (text.isEmpty()) {
        edit.basis = LineBasis::Document;
        return edit;
    }
    const LineBasis basis = isTypedBasis(line.price.basis) ? line.price.basis : m_basis;
    if (basis == LineBasis::Total) {
        const std::optional<Money> total = parseMoney(text);
        if (!total)
            return std::nullopt;
        edit.basis = basis;
        edit.total = *total;
        return edit;
    }
    const std::optional<UnitPrice> price = parseUnitPrice(text);
    if (!price)
        return std::nullopt;
    setNumber(edit, basis, *price);
    return edit;
}

std::optional<LinePriceEdit> DeliveryPricesModel::edit(const PricedLine &line, int column,
                                                       const QString &text) const
{
    LinePriceEdit edit;
    edit.product = line.line.product;
    if (column == Price)
        return editOfPrice(line, text);
    if (column == Discount) {
        const auto discount = PriceWords::parseDiscount(text);
        if (!discount)
            return std::nullopt;
        edit.discountBp = discount->rateBp;
        edit.discount = discount->amount;
    } else if (column == Free) {
        const std::optional<Quantity> free = parseQuantity(text);
        if (!free && !text.isEmpty())
            return std::nullopt;
        edit.free = free;
    } else {
        const std::optional<Money> shelf = parseMoney(text);
        if (!shelf && !text.isEmpty())
            return std::nullopt;
        edit.shelf = shelf ? ShelfChoice::Accepted : ShelfChoice::Open;
        edit.shelfPrice = shelf;
    }
    return edit;
}

QString DeliveryPricesModel::complaint(int column, const QString &text) const
{
    switch (column) {
    case Discount:
        return tr("“%1” is no discount. Type for example 5 % or 1.20 euros.").arg(text);
    case Free:
        return tr("“%1” is no quantity. Type how many came free, for example 2.").arg(text);
    default:
        return tr("“%1” is no price. Type for example 12.50.").arg(text);
    }
}

void DeliveryPricesModel::write(int row, int column, const QString &text, const LinePriceEdit &edit)
{
    Typed &cell = m_typed[{line(row).line.product.value(), column}];
    cell.text = text;
    cell.problem.clear();
    ++cell.writing;
    tell(row);
    Q_EMIT edited(edit, column);
}

bool DeliveryPricesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typedText = value.toString().trimmed();
    if (typedText == data(index, Qt::EditRole).toString())
        return true;
    const PricedLine &each = line(index.row());
    if (const auto wanted = edit(each, index.column(), typedText)) {
        write(index.row(), index.column(), typedText, *wanted);
        return true;
    }
    const QString why = complaint(index.column(), typedText);
    m_typed[{each.line.product.value(), index.column()}] = {typedText, why};
    tell(index.row());
    Q_EMIT complained(why);
    return true;
}

void DeliveryPricesModel::settle(ProductId product, int column)
{
    const auto found = m_typed.find({product.value(), column});
    if (found == m_typed.end() || --found->second.writing > 0 || !found->second.problem.isEmpty())
        return;
    m_typed.erase(found);
    if (const int row = rowOf(product); row >= 0)
        tell(row);
}

void DeliveryPricesModel::refuse(ProductId product, int column, const QString &why)
{
    const auto found = m_typed.find({product.value(), column});
    if (found == m_typed.end())
        return;
    --found->second.writing;
    found->second.problem = why;
    if (const int row = rowOf(product); row >= 0)
        tell(row);
}

void DeliveryPricesModel::tell(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const DeliveryPricesModel::Typed *DeliveryPricesModel::typed(const QModelIndex &index) const
{
    const auto found = m_typed.find({line(index.row()).line.product.value(), index.column()});
    return found == m_typed.end() ? nullptr : &found->second;
}

int DeliveryPricesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : int(m_sheet->lines.size());
}

int DeliveryPricesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags DeliveryPricesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || isFinal())
        return flags;
    const int column = index.column();
    const bool isShelf = column == Shelf && m_maySetShelf;
    const bool isTyped = column == Price || column == Discount || column == Free || isShelf;
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

} // namespace cabas::ui
