// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/specialreport.h"

#include "core/base/text.h"
#include "core/special/specialrules.h"
#include "core/special/specialstore.h"

#include <algorithm>

namespace cabas {

Result<> SpecialReport::fill(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"special"_qs, tr("Order"), ColumnKind::Integer},
                     {u"state"_qs, tr("State"), ColumnKind::Text},
                     {u"member"_qs, tr("Member no."), ColumnKind::Integer},
                     {u"member_name"_qs, tr("Name"), ColumnKind::Text},
                     {u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"supplier"_qs, tr("Supplier"), ColumnKind::Text},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"quantity_milli"_qs, tr("Asked for"), ColumnKind::Quantity},
                     {u"ready_milli"_qs, tr("Set aside"), ColumnKind::Quantity},
                     {u"price_cents"_qs, tr("Price"), ColumnKind::Money},
                     {u"asked_on"_qs, tr("Asked on"), ColumnKind::Date},
                     {u"arrived_on"_qs, tr("Came on"), ColumnKind::Date}};
    const int keepDays = SpecialStore::keepDays(tx);
    const auto isOverdue = [&](const SpecialOrder &order) {
        return SpecialRules::isOverdue(order, table.to, keepDays);
    };
    std::vector<SpecialOrder> orders = SpecialStore::open(tx);
    std::stable_partition(orders.begin(), orders.end(), isOverdue);
    for (const SpecialOrder &order : orders) {
        const QString state =
            isOverdue(order) ? tr("overdue") : SpecialRules::title(SpecialRules::stateOf(order));
        table.rows.push_back({cell(order.id.value()), cell(state), cell(qint64(order.memberNumber)),
                              cell(request.seesNames ? order.memberName : QString()),
                              cell(order.productCode), cell(order.name), cell(order.supplierName),
                              cell(unitName(order.unit)), cell(order.quantity), cell(order.ready()),
                              order.price ? cell(*order.price) : ReportCell{}, cell(order.askedOn),
                              order.arrivedOn ? cell(*order.arrivedOn) : ReportCell{}});
    }
    table.notes += tr("Overdue: set aside for more than %n day(s).", nullptr, keepDays);
    table.notes += tr("Without a price of its own an order is sold at the shelf price.");
    return Ok{};
}

} // namespace cabas
