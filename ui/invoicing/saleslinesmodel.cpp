// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicing/saleslinesmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

SalesLinesModel::SalesLinesModel(QObject *parent) : QAbstractTableModel(parent) {}

void SalesLinesModel::setInvoice(const SalesInvoice &invoice, Mode mode)
{
    const auto isSame = [](const SalesInvoiceLine &a, const SalesInvoiceLine &b) {
        return a.code == b.code && a.name == b.name;
    };
    // The same lines: an open cell stays open.
    if (mode == m_mode && invoice.id == m_invoice.id &&
        std::equal(invoice.lines.begin(), invoice.lines.end(), m_invoice.lines.begin(),
                   m_invoice.lines.end(), isSame)) {
        m_invoice = invoice;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_invoice = invoice;
    m_mode = mode;
    m_back.clear();
    endResetModel();
}

void SalesLinesModel::setLeft(const std::map<int, Quantity> &left)
{
    beginResetModel();
    m_left = left;
    m_back = left;
    endResetModel();
}

void SalesLinesModel::keepRow(int row)
{
    m_back.erase(line(row).position);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT creditTyped();
}

std::vector<CreditedLine> SalesLinesModel::credited() const
{
    std::vector<CreditedLine> lines;
    for (const auto &[position, quantity] : m_back) {
        if (!quantity.isZero())
            lines.push_back({position, quantity});
    }
    return lines;
}

int SalesLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_invoice.lines.size());
}

int SalesLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags SalesLinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const int column = index.column();
    const bool isTyped = m_mode == Mode::Write    ? column == Count || column == Price
                         : m_mode == Mode::Credit ? column == Back
                                                  : false;
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

bool SalesLinesModel::take(SalesInvoiceLine &line, int column, const QString &typed)
{
    if (column == Price) {
        const auto price = parseUnitPrice(typed);
        if (price)
            line.price = *price;
        return price.has_value();
    }
    const auto quantity =
        typed.isEmpty() && column == Back ? std::optional(Quantity()) : parseQuantity(typed);
    if (!quantity || quantity->isNegative())
        return false;
    if (column == Count)
        line.quantity = *quantity;
    else
        m_back.insert_or_assign(line.position, *quantity);
    return true;
}

bool SalesLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    SalesInvoiceLine &line = m_invoice.lines[size_t(index.row())];
    if (typed == text(line, index.column()))
        return true;
    if (!take(line, index.column(), typed)) {
        Q_EMIT complained(tr("“%1” is no figure. Type for example 12.50.").arg(typed));
        return false;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    if (m_mode == Mode::Credit)
        Q_EMIT creditTyped();
    else
        Q_EMIT edited(index.row(), line.quantity,
                      index.column() == Price ? std::optional(line.price) : std::nullopt);
    return true;
}

QString SalesLinesModel::text(const SalesInvoiceLine &line, int column) const
{
    const QLocale locale = Language::locale();
    switch (column) {
    case Article:
        return line.name;
    case Count:
        return quantityText(line.quantity, line.unit, locale);
    case Price:
        return line.price.isZero() ? QString() : costText(line.price, locale);
    case Vat:
        return line.vatCode.isEmpty() ? QString() : rateText(line.vatBp, locale);
    case Amount:
        return line.vatCode.isEmpty() ? QString() : amountText(line.net, locale);
    default: {
        const auto back = m_back.find(line.position);
        return back == m_back.end() || back->second.isZero()
                   ? QString()
                   : quantityText(back->second, line.unit, locale);
    }
    }
}

QVariant SalesLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SalesInvoiceLine &row = line(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return int((column == Article ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == Article ? QVariant(row.name) : QVariant();
    case Cell::Second: {
        const auto left = m_left.find(row.position);
        if (column == Back && m_mode == Mode::Credit && left != m_left.end())
            return tr("of %1").arg(quantityText(left->second, row.unit, Language::locale()));
        return column == Article && !row.code.isEmpty() && row.code != row.name ? QVariant(row.code)
                                                                                : QVariant();
    }
    case Cell::Strong:
        return column == Amount;
    default:
        return {};
    }
}

QVariant SalesLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Article ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Article:
        return tr("Article");
    case Count:
        return tr("Quantity");
    case Price:
        return tr("Price, no VAT");
    case Vat:
        return tr("VAT");
    case Amount:
        return tr("Amount, no VAT");
    default:
        return tr("To credit");
    }
}

} // namespace cabas::ui
