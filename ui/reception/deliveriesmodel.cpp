// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/deliveriesmodel.h"

#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

namespace cabas::ui {

namespace {

bool isFigure(int column)
{
    return column == DeliveriesModel::Lines || column == DeliveriesModel::Unknown;
}

} // namespace

DeliveriesModel::DeliveriesModel(QByteArray timeZone, QObject *parent)
    : QAbstractTableModel(parent), m_zone(timeZone)
{
}

void DeliveriesModel::setDeliveries(std::vector<Delivery> deliveries)
{
    beginResetModel();
    m_deliveries = std::move(deliveries);
    endResetModel();
}

int DeliveriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deliveries.size());
}

int DeliveriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeliveriesModel::text(const Delivery &delivery, int column) const
{
    switch (column) {
    case Supplier:
        return delivery.supplierName.isEmpty() ? tr("Without supplier") : delivery.supplierName;
    case Started:
        return delivery.startedAt.toTimeZone(m_zone).toString(u"dd/MM/yyyy HH:mm"_qs);
    case Lines:
        return delivery.expectedLines > 0
                   ? tr("%1 of %2").arg(delivery.countedLines).arg(delivery.lines)
                   : QString::number(delivery.countedLines);
    case Unknown:
        return delivery.unresolved > 0 ? QString::number(delivery.unresolved) : QString();
    default:
        break;
    }
    if (delivery.reverses)
        return tr("Takes back %1").arg(delivery.reverses->value());
    if (delivery.reversals > 0)
        return tr("%n take-back(s)", nullptr, delivery.reversals);
    return delivery.state == DeliveryState::Finished ? tr("Received") : tr("In progress");
}

QVariant DeliveriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Delivery &each = delivery(index.row());
    const int column = index.column();
    const bool done = each.state == DeliveryState::Finished;
    const bool isTakenBack = each.reverses || each.reversals > 0;
    switch (role) {
    case Qt::DisplayRole:
        return text(each, column);
    case Qt::TextAlignmentRole:
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Cell::Second:
        return column == Supplier ? each.documentName : QVariant();
    case Cell::ChipKind:
        if (column == State && isTakenBack)
            return int(Kind::Info);
        return column == State ? QVariant(int(done ? Kind::Success : Kind::Accent)) : QVariant();
    case Cell::ChipIcon:
        if (column == State && isTakenBack)
            return u"undo-2"_qs;
        return column == State && !done ? QVariant(u"circle-dot"_qs) : QVariant();
    case Qt::UserRole:
        return each.id.value();
    default:
        return {};
    }
}

QVariant DeliveriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Supplier:
        return tr("Supplier");
    case Started:
        return tr("Begun");
    case Lines:
        return tr("Counted");
    case Unknown:
        return tr("Unknown");
    default:
        return tr("State");
    }
}

} // namespace cabas::ui
