// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderrows.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/orderrules.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

namespace {

bool isPartlyIn(const SupplierOrder &order)
{
    return order.state == OrderState::Sent && order.hasArrivals;
}

bool isByPack(const OrderLine &line)
{
    return !line.packs.isZero() && line.pack != Quantity::units(1);
}

} // namespace

QString OrderRows::stateWord(const SupplierOrder &order)
{
    switch (order.state) {
    case OrderState::Draft:
        return tr("draft");
    case OrderState::Sent:
        return isPartlyIn(order) ? tr("partly received") : tr("sent");
    case OrderState::Received:
        return tr("received");
    case OrderState::Cancelled:
        break;
    }
    return tr("cancelled");
}

Kind OrderRows::stateKind(const SupplierOrder &order)
{
    switch (order.state) {
    case OrderState::Draft:
        return Kind::Neutral;
    case OrderState::Sent:
        return isPartlyIn(order) ? Kind::Warning : Kind::Accent;
    case OrderState::Received:
        return Kind::Success;
    case OrderState::Cancelled:
        break;
    }
    return Kind::Neutral;
}

QString OrderRows::packsText(const OrderLine &line)
{
    const QLocale locale = Language::locale();
    const QString quantity = quantityText(line.quantity, line.unit, locale);
    if (!isByPack(line))
        return quantity;
    return tr("%1 × %2").arg(quantityText(line.packs, Unit::Piece, locale),
                             quantityText(line.pack, line.unit, locale));
}

std::vector<RowsModel::Column> OrderRows::listColumns()
{
    return {{tr("Order to")},
            {tr("Expected")},
            {tr("Lines"), RowsModel::Side::Right},
            {tr("Without VAT"), RowsModel::Side::Right},
            {tr("State")}};
}

std::vector<RowOfCells> OrderRows::list(const std::vector<SupplierOrder> &orders)
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const SupplierOrder &order : orders)
        rows.push_back(
            {order.id.value(),
             {{order.supplierName,
               {{Cell::Second, tr("order %1 of %2").arg(order.number, dateText(order.orderedOn))}}},
              {order.expectedOn ? dateText(*order.expectedOn) : QString()},
              {locale.toString(order.lineCount)},
              {moneyText(order.amount, locale)},
              {stateWord(order), {{Cell::ChipKind, int(stateKind(order))}}}}});
    return rows;
}

bool OrderRows::matches(const SupplierOrder &order, const QString &typed)
{
    const QString all =
        fold(QStringList{order.number, order.supplierName, order.remark}.join(u' '));
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

std::vector<RowsModel::Column> OrderRows::shortColumns()
{
    return {{tr("Product")}, {tr("Ordered"), RowsModel::Side::Right}};
}

std::vector<RowOfCells> OrderRows::shortLines(const SupplierOrder &order)
{
    const QLocale locale = Language::locale();
    const bool hasCome = order.hasArrivals || order.state == OrderState::Received;
    std::vector<RowOfCells> rows;
    for (const OrderLine &line : order.lines) {
        RowCell name{line.productName};
        if (!line.note.isEmpty())
            name.roles.insert(Qt::ToolTipRole, line.note);
        if (hasCome && line.open().isZero())
            name.roles.insert(Cell::Second, tr("all came"));
        else if (hasCome)
            name.roles.insert(Cell::Second,
                              tr("missing: %1").arg(quantityText(line.open(), line.unit, locale)));
        else if (!line.note.isEmpty())
            name.roles.insert(Cell::Second, tr("remark: %1").arg(line.note));
        else if (!line.reference.isEmpty())
            name.roles.insert(Cell::Second, tr("ref. %1").arg(line.reference));
        const QString amount = moneyText(amountOf(line.cost, line.quantity), locale);
        rows.push_back({line.id.value(), {name, {packsText(line), {{Cell::Second, amount}}}}});
    }
    return rows;
}

ReportTable OrderRows::paper(const SupplierOrder &order, const Session &session,
                             const QString &shop)
{
    ReportTable table;
    table.name = u"order-%1"_qs.arg(order.number);
    table.title = tr("Order %1 to %2").arg(order.number, order.supplierName);
    table.from = order.orderedOn;
    table.to = order.orderedOn;
    table.madeAt = session.local(session.now());
    table.shop = shop;
    table.columns = {{u"reference"_qs, tr("Your reference"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"packs"_qs, tr("Packs"), ColumnKind::Text},
                     {u"quantity_milli"_qs, tr("Quantity"), ColumnKind::Quantity},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"cost_e4"_qs, tr("Cost, without VAT"), ColumnKind::UnitPrice},
                     {u"amount_cents"_qs, tr("Amount"), ColumnKind::Money}};
    const bool hasNotes = std::any_of(order.lines.begin(), order.lines.end(),
                                      [](const OrderLine &line) { return !line.note.isEmpty(); });
    for (const OrderLine &line : order.lines)
        table.rows.push_back({cell(line.reference), cell(line.productName),
                              isByPack(line) ? cell(packsText(line)) : ReportCell(),
                              cell(line.quantity), cell(unitName(line.unit)),
                              line.cost.isZero() ? ReportCell() : cell(line.cost),
                              cell(amountOf(line.cost, line.quantity))});
    table.totals = {cell(tr("Total")), {}, {}, {}, {}, {}, cell(OrderRules::amount(order.lines))};
    if (hasNotes) {
        table.columns.push_back({u"note"_qs, tr("Remark"), ColumnKind::Text});
        for (size_t at = 0; at < order.lines.size(); ++at)
            table.rows[at].push_back(cell(order.lines[at].note));
        table.totals.push_back({});
    }
    // Before the lines: what must not be found on the last page only.
    if (order.expectedOn)
        table.opening += tr("Wanted for %1.").arg(dateText(*order.expectedOn));
    if (!order.remark.isEmpty())
        table.opening += order.remark;
    return table;
}

} // namespace cabas::ui
