// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/basketmodel.h"

#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell.h"

#include <QCoreApplication>

#include <algorithm>

namespace cabas::ui {

BasketRow BasketRow::of(const BasketItem &item, const QLocale &locale)
{
    const TicketLine &priced = item.priced;
    BasketRow row;
    row.position = item.line.position;
    row.name = priced.name.isEmpty() ? item.line.code : priced.name;
    row.quantity = quantityText(priced.quantity, priced.unit, locale);
    if (item.problem.isEmpty()) {
        row.price = priceText(priced.unitPrice, priced.unit, locale);
        row.amount = amountText(priced.gross, locale);
        QStringList notes;
        if (!priced.tare.isZero())
            notes << QCoreApplication::translate("BasketModel", "container %1")
                         .arg(quantityText(priced.tare, priced.unit, locale));
        for (const QString &note : {priced.reason, priced.note}) {
            if (!note.isEmpty())
                notes << note;
        }
        row.note = notes.join(u" · "_qs);
    } else {
        row.note = item.problem;
        row.icon = u"triangle-alert"_qs;
    }
    if (item.line.kind == LineKind::DepositIn)
        row.icon = u"undo-2"_qs;
    else if (!priced.discount.isZero())
        row.icon = u"percent"_qs;
    return row;
}

BasketRow BasketRow::of(const PendingLine &line, const QLocale &locale)
{
    BasketRow row;
    row.name = line.name;
    row.quantity = quantityText(line.quantity, line.unit, locale);
    row.price = priceText(line.price, line.unit, locale);
    row.amount = amountText(line.amount, locale);
    row.icon = u"clock"_qs;
    return row;
}

void BasketModel::show(const LiveBasket &basket)
{
    const QLocale locale;
    std::vector<BasketRow> rows;
    for (const BasketItem &item : basket.view().items)
        rows.push_back(BasketRow::of(item, locale));
    for (const PendingLine &line : basket.pending())
        rows.push_back(BasketRow::of(line, locale));
    m_last.reset();
    if (!rows.empty()) {
        m_last = rows.back();
        rows.pop_back();
    }
    const auto differing = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    const int kept = int(differing.first - m_rows.begin());
    if (kept < int(m_rows.size())) {
        beginRemoveRows({}, kept, int(m_rows.size()) - 1);
        m_rows.resize(std::size_t(kept));
        endRemoveRows();
    }
    if (kept < int(rows.size())) {
        beginInsertRows({}, kept, int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
}

int BasketModel::rowOf(int position) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const BasketRow &row) { return row.position == position; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int BasketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BasketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BasketModel::text(const BasketRow &row, int column) const
{
    switch (column) {
    case Article:
        return row.name;
    case Count:
        return row.quantity;
    case Price:
        return row.price;
    default:
        return row.amount;
    }
}

QVariant BasketModel::data(const QModelIndex &index, int role) const
{
    const BasketRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Article ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return row.note;
    case Cell::Strong:
        return index.column() == Amount;
    case Cell::Ink:
        return int(row.isPending() || index.column() == Price ? Token::TextMuted : Token::Text);
    case Cell::Icon:
        return index.column() == Article ? row.icon : QString();
    case Cell::Suffix:
        return index.column() == Article ? row.note : QString();
    default:
        return {};
    }
}

QVariant BasketModel::headerData(int section, Qt::Orientation orientation, int role) const
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
        return tr("Price");
    default:
        return tr("Amount");
    }
}

} // namespace cabas::ui
