// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/supplierrows.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

namespace cabas::ui {

std::vector<RowsModel::Column> SupplierRows::listColumns()
{
    return {{tr("Supplier")},
            {tr("Phone")},
            {tr("Products"), RowsModel::Side::Right},
            {tr("Last delivery"), RowsModel::Side::Right}};
}

std::vector<RowOfCells> SupplierRows::list(const std::vector<SupplierRow> &suppliers)
{
    std::vector<RowOfCells> rows;
    for (const SupplierRow &row : suppliers) {
        RowCell name{row.supplier.name, {{Cell::Suffix, row.supplier.code}}};
        if (!row.supplier.active) {
            name.roles.insert(Cell::ChipText, tr("no longer used"));
            name.roles.insert(Cell::ChipKind, int(Kind::Neutral));
        }
        rows.push_back({row.supplier.id.value(),
                        {name,
                         {row.supplier.phone},
                         {row.items > 0 ? Language::locale().toString(row.items) : QString()},
                         {row.lastDelivery ? dateText(*row.lastDelivery) : QString()}}});
    }
    return rows;
}

std::vector<RowsModel::Column> SupplierRows::soldColumns()
{
    return {{tr("Product")},
            {tr("Pack"), RowsModel::Side::Right},
            {tr("Cost, without VAT"), RowsModel::Side::Right}};
}

std::vector<RowOfCells> SupplierRows::sold(const std::vector<SoldItem> &items)
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const SoldItem &sold : items) {
        const QString reference = sold.item.reference.isEmpty()
                                      ? tr("no reference")
                                      : tr("ref. %1").arg(sold.item.reference);
        const QString cost =
            sold.item.cost.isZero() ? tr("not known") : costText(sold.item.cost, locale);
        rows.push_back({sold.item.product.value(),
                        {{sold.productName, {{Cell::Second, reference}}},
                         {quantityText(sold.item.pack, sold.unit, locale)},
                         {cost, {{Cell::Strong, !sold.item.cost.isZero()}}}}});
    }
    return rows;
}

std::vector<RowsModel::Column> SupplierRows::deliveryColumns()
{
    return {{tr("Received")}, {tr("Lines"), RowsModel::Side::Right}, {tr("State")}};
}

std::vector<RowOfCells> SupplierRows::deliveries(const std::vector<Delivery> &deliveries,
                                                 const Session &session)
{
    std::vector<RowOfCells> rows;
    for (const Delivery &delivery : deliveries) {
        const bool isDone = delivery.state == DeliveryState::Finished;
        const QString day = dateText(session.local(delivery.startedAt).date());
        const QString lines = delivery.expectedLines > 0
                                  ? tr("%1 of %2").arg(delivery.countedLines).arg(delivery.lines)
                                  : QString::number(delivery.countedLines);
        rows.push_back({delivery.id.value(),
                        {{day, {{Cell::Second, delivery.documentName}}},
                         {lines},
                         {isDone ? tr("received") : tr("in progress"),
                          {{Cell::ChipKind, int(isDone ? Kind::Success : Kind::Warning)}}}}});
    }
    return rows;
}

} // namespace cabas::ui
