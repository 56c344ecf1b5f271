// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/awaitedorders.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr qint64 headingKey = -1;
constexpr int leastHeight = 372;

/// Today, late, coming, of no day.
int urgency(const SupplierOrder &order, QDate today)
{
    if (!order.expectedOn)
        return 3;
    if (*order.expectedOn == today)
        return 0;
    return *order.expectedOn < today ? 1 : 2;
}

} // namespace

AwaitedModel::AwaitedModel(QObject *parent)
    : RowsModel({{tr("Order")}, {tr("Amount"), Side::Right}}, parent)
{
}

QString AwaitedModel::heading(const SupplierOrder &order, QDate today)
{
    switch (urgency(order, today)) {
    case 0:
        return tr("Today");
    case 1:
        return tr("Late");
    case 2:
        return *order.expectedOn == today.addDays(1) ? tr("Tomorrow") : dateText(*order.expectedOn);
    default:
        return tr("No day said");
    }
}

RowOfCells AwaitedModel::row(const SupplierOrder &order)
{
    QString second = tr("order %1, %n line(s)", nullptr, order.lineCount).arg(order.number);
    if (order.hasArrivals)
        second = tr("order %1, the rest of it").arg(order.number);
    return {order.id.value(),
            {{order.supplierName, {{Cell::Second, second}}},
             {moneyText(order.amount, Language::locale())}}};
}

void AwaitedModel::setOrders(const std::vector<SupplierOrder> &orders, QDate today)
{
    std::vector<SupplierOrder> sorted = orders;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const SupplierOrder &a, const SupplierOrder &b) {
                         return urgency(a, today) < urgency(b, today);
                     });
    std::vector<RowOfCells> rows;
    QString above;
    for (const SupplierOrder &order : sorted) {
        if (const QString words = heading(order, today); words != above) {
            rows.push_back({headingKey, {{words, {{Cell::Group, true}}}}});
            above = words;
        }
        rows.push_back(row(order));
    }
    std::set<qint64> kept;
    for (const SupplierOrder &order : orders) {
        if (m_ticked.contains(order.id.value()))
            kept.insert(order.id.value());
    }
    m_ticked = kept;
    setRows(std::move(rows));
}

void AwaitedModel::tickOnly(OrderId id)
{
    m_ticked = {id.value()};
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
}

std::vector<OrderId> AwaitedModel::ticked() const
{
    std::vector<OrderId> ids;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_ticked.contains(key(row)))
            ids.push_back(OrderId(key(row)));
    }
    return ids;
}

QVariant AwaitedModel::data(const QModelIndex &index, int role) const
{
    const bool isTick = role == Qt::CheckStateRole && index.isValid() && index.column() == 0;
    if (!isTick || !isOrder(index.row()))
        return RowsModel::data(index, role);
    return m_ticked.contains(key(index.row())) ? Qt::Checked : Qt::Unchecked;
}

Qt::ItemFlags AwaitedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !isOrder(index.row()))
        return Qt::ItemIsEnabled; // a heading is passed over
    const Qt::ItemFlags usual = RowsModel::flags(index);
    return index.column() == 0 ? usual | Qt::ItemIsUserCheckable : usual;
}

bool AwaitedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !isOrder(index.row()))
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(key(index.row()));
    else
        m_ticked.erase(key(index.row()));
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

AwaitedOrders::AwaitedOrders(QWidget *parent)
    : DataTable(tr("Orders that are awaited"), parent), m_rows(new AwaitedModel(this))
{
    setObjectName(u"awaited-orders"_qs);
    setModel(m_rows);
    setDensity(Density::TwoLines);
    setColumnWidths({0, 132});
    setMinimumHeight(leastHeight);
}

void AwaitedOrders::setOrders(const std::vector<SupplierOrder> &orders, QDate today)
{
    const int current = currentRow();
    const qint64 kept = current >= 0 ? m_rows->key(current) : 0;
    m_rows->setOrders(orders, today);
    m_count = int(orders.size());
    const int row = kept > 0 ? m_rows->rowOf(kept) : -1;
    if (m_count > 0)
        selectOnly(row >= 0 ? row : 1); // the first one stands under its heading
}

void AwaitedOrders::tickOnly(OrderId id)
{
    m_rows->tickOnly(id);
    if (const int row = m_rows->rowOf(id.value()); row >= 0)
        selectOnly(row);
}

std::vector<OrderId> AwaitedOrders::chosen() const
{
    std::vector<OrderId> ids = m_rows->ticked();
    const int row = currentRow();
    if (ids.empty() && row >= 0 && m_rows->isOrder(row))
        ids.push_back(OrderId(m_rows->key(row)));
    return ids;
}

} // namespace cabas::ui
