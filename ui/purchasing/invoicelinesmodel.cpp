// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/invoicelinesmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/invoicechoicerules.h"
#include "ui/purchasing/invoicewords.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

namespace {

bool isLeft(int column)
{
    return column == InvoiceLinesModel::Article || column == InvoiceLinesModel::State;
}

bool isSame(const InvoiceSheetRow &a, const InvoiceSheetRow &b)
{
    return a.line == b.line && a.product == b.product && a.kind == b.kind;
}

/// What differs, without the name that stands above it.
QString withoutName(const InvoiceDifference &difference)
{
    QString words = difference.words;
    if (difference.name.isEmpty() || !words.startsWith(difference.name))
        return words;
    words.remove(0, difference.name.size());
    while (!words.isEmpty() && (words[0].isSpace() || words[0].isPunct()))
        words.remove(0, 1);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// Puts a typed figure into a row; false when it is none.
bool take(InvoiceSheetRow &row, int column, const QString &typed)
{
    if (column == InvoiceLinesModel::Invoiced) {
        const auto quantity = parseQuantity(typed);
        if (!quantity || quantity->milli() < 0)
            return false;
        row.invoiced = *quantity;
        row.net = amountOf(row.price.value_or(row.agreed), *quantity);
        if (!row.price)
            row.price = row.agreed;
        return true;
    }
    if (column == InvoiceLinesModel::Price) {
        const auto price = parseUnitPrice(typed);
        if (!price)
            return false;
        row.price = *price;
        row.net = amountOf(*price, row.invoiced.value_or(Quantity::units(1)));
        return true;
    }
    const auto amount = parseMoney(typed);
    if (!amount)
        return false;
    row.net = *amount;
    if (row.invoiced && !row.invoiced->isZero() && !amount->isNegative())
        row.price = unitPriceFrom(*amount, *row.invoiced);
    return true;
}

} // namespace

InvoiceLinesModel::InvoiceLinesModel(QObject *parent) : QAbstractTableModel(parent) {}

std::vector<int> InvoiceLinesModel::shownRows() const
{
    std::vector<int> shown;
    for (int at = 0; at < int(m_sheet.rows.size()); ++at) {
        if (!m_onlyDifferences || !m_sheet.rows[size_t(at)].differences.empty())
            shown.push_back(at);
    }
    return shown;
}

void InvoiceLinesModel::setSheet(const InvoiceSheet &sheet, bool isTyped)
{
    // The same lines: an open cell stays open.
    const bool goesOn =
        m_isTyped == isTyped && m_sheet.rows.size() == sheet.rows.size() &&
        m_sheet.invoice.id == sheet.invoice.id && !m_onlyDifferences &&
        std::equal(sheet.rows.begin(), sheet.rows.end(), m_sheet.rows.begin(), isSame);
    if (goesOn) {
        m_sheet = sheet;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_sheet = sheet;
    m_isTyped = isTyped;
    m_shown = shownRows();
    endResetModel();
}

void InvoiceLinesModel::setOnlyDifferences(bool only)
{
    beginResetModel();
    m_onlyDifferences = only;
    m_shown = shownRows();
    endResetModel();
}

int InvoiceLinesModel::differing() const
{
    return int(std::count_if(m_sheet.rows.begin(), m_sheet.rows.end(),
                             [](const auto &row) { return !row.differences.empty(); }));
}

int InvoiceLinesModel::firstOpen() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const InvoiceDifference *difference = InvoiceWords::first(line(row), m_sheet.choices);
        if (difference != nullptr && InvoiceChoiceRules::isOpen(m_sheet.choices, *difference))
            return row;
    }
    return -1;
}

int InvoiceLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int InvoiceLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags InvoiceLinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_isTyped)
        return flags;
    const InvoiceSheetRow &row = line(index.row());
    const int column = index.column();
    const bool isGoods = row.kind == InvoiceLineKind::Goods && (row.product || row.line > 0);
    const bool isFigure = isGoods && (column == Invoiced || (column == Price && row.line > 0));
    const bool isAmount = column == Amount && row.line > 0;
    return isFigure || isAmount ? flags | Qt::ItemIsEditable : flags;
}

bool InvoiceLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    InvoiceSheetRow &row = m_sheet.rows[size_t(m_shown[size_t(index.row())])];
    if (typed == text(row, index.column()))
        return true;
    if (!take(row, index.column(), typed)) {
        Q_EMIT complained(tr("“%1” is no figure. Type for example 12.50.").arg(typed));
        return false;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited(row);
    return true;
}

QString InvoiceLinesModel::text(const InvoiceSheetRow &row, int column) const
{
    const QLocale locale = Language::locale();
    const auto quantity = [&](const std::optional<Quantity> &value) {
        return value ? quantityText(*value, row.unit, locale) : QString();
    };
    switch (column) {
    case Article:
        return row.name;
    case Ordered:
        return quantity(row.ordered);
    case Received:
        return quantity(row.received);
    case Invoiced:
        return quantity(row.invoiced);
    case Price:
        return row.price ? costText(*row.price, locale) : QString();
    case Amount:
        return row.line > 0 || !row.net.isZero() ? amountText(row.net, locale) : QString();
    default:
        return InvoiceWords::state(m_sheet, row);
    }
}

QString InvoiceLinesModel::second(const InvoiceSheetRow &row, int column) const
{
    const QLocale locale = Language::locale();
    switch (column) {
    case Article:
        if (const InvoiceDifference *difference = InvoiceWords::first(row, m_sheet.choices))
            return withoutName(*difference);
        return row.productCode.isEmpty() ? row.code : row.productCode;
    case Price:
        return row.agreed.isZero() || row.price == row.agreed
                   ? QString()
                   : tr("agreed %1").arg(costText(row.agreed, locale));
    case Amount:
        return row.line > 0 && row.vatBp >= 0 ? tr("VAT %1").arg(rateText(row.vatBp, locale))
                                              : QString();
    default:
        return {};
    }
}

QVariant InvoiceLinesModel::look(const InvoiceSheetRow &row, int column, int role) const
{
    const InvoiceDifference *difference = InvoiceWords::first(row, m_sheet.choices);
    const bool isOpen =
        difference != nullptr && InvoiceChoiceRules::isOpen(m_sheet.choices, *difference);
    switch (role) {
    case Cell::Second: {
        const QString words = second(row, column);
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    case Cell::SecondInk:
        return column == Article && isOpen ? QVariant(int(Token::Warning)) : QVariant();
    case Cell::Strong:
        return column == Invoiced || (column == Article && isOpen);
    case Cell::Ink:
        return column == Ordered || column == Received ? QVariant(int(Token::TextMuted))
                                                       : QVariant();
    case Cell::ChipKind:
        return column == State && !InvoiceWords::state(m_sheet, row).isEmpty()
                   ? QVariant(int(InvoiceWords::stateKind(m_sheet, row)))
                   : QVariant();
    case Cell::ChipIcon:
        return column == State ? QVariant(InvoiceWords::stateIcon(m_sheet, row)) : QVariant();
    default:
        return {};
    }
}

QVariant InvoiceLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const InvoiceSheetRow &row = line(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return int((isLeft(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList words;
        if (column == Article)
            words += row.name;
        for (const InvoiceDifference &difference : row.differences)
            words += difference.words;
        return words.join(u'\n');
    }
    default:
        return look(row, column, role);
    }
}

QVariant InvoiceLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isLeft(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Article:
        return tr("Article");
    case Ordered:
        return tr("Ordered");
    case Received:
        return tr("Received");
    case Invoiced:
        return tr("Invoiced");
    case Price:
        return tr("Price, no VAT");
    case Amount:
        return tr("Amount");
    default:
        return tr("State");
    }
}

} // namespace cabas::ui
