// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/orderfollowrules.h"

#include "core/base/text.h"
#include "core/purchasing/orderrules.h"
#include "core/purchasing/proposalrules.h"

#include <algorithm>
#include <tuple>

namespace cabas {

namespace {

constexpr int daysOfWeek = 7;

bool isUnderWay(const SupplierOrder &order)
{
    return order.state == OrderState::Draft || order.state == OrderState::Sent;
}

/// Of no day: after all others.
QDate dayOf(const std::optional<QDate> &day)
{
    return day.value_or(QDate(9999, 12, 31));
}

/// The order that is for an arrival: of this day, or else of the days up to it since the cart was
/// to be written.
const SupplierOrder *orderFor(const std::vector<SupplierOrder> &orders, const WeekCart &cart)
{
    for (const SupplierOrder &order : orders) {
        const bool isFor = order.expectedOn && *order.expectedOn >= cart.writeOn &&
                           *order.expectedOn <= cart.arrival;
        if (order.supplier == cart.supplier && isUnderWay(order) && isFor)
            return &order;
    }
    return nullptr;
}

} // namespace

Result<> OrderFollowRules::checkReminder(const SupplierOrder &order, const QString &note)
{
    CABAS_TRY(OrderRules::checkAwaited(order));
    if (note.size() > longestNote)
        return refused(tr("The note is longer than %1 characters: shorten it.").arg(longestNote),
                       u"note"_qs);
    return Ok{};
}

Result<> OrderFollowRules::checkShortage(const SupplierOrder &order,
                                         const AnnouncedShortage &shortage)
{
    CABAS_TRY(checkReminder(order, shortage.note));
    const auto line = std::find_if(order.lines.begin(), order.lines.end(),
                                   [&](const OrderLine &each) { return each.id == shortage.line; });
    if (line == order.lines.end())
        return notFound(tr("The order has no such line."), u"line"_qs);
    if (shortage.missing.isNegative() || shortage.missing > line->open())
        return refused(tr("Of %1, %2 is still awaited: no more can be missing.")
                           .arg(line->productName, plainDecimal(line->open().milli(), 3)),
                       u"quantity"_qs);
    return Ok{};
}

std::vector<LateOrder> OrderFollowRules::late(const std::vector<SupplierOrder> &orders,
                                              const std::map<OrderId, QDate> &reminded, QDate today)
{
    std::vector<LateOrder> late;
    for (const SupplierOrder &order : orders) {
        if (order.state != OrderState::Sent || !order.expectedOn || *order.expectedOn >= today)
            continue;
        LateOrder each{order, int(order.expectedOn->daysTo(today)), {}};
        if (const auto said = reminded.find(order.id); said != reminded.end())
            each.remindedOn = said->second;
        late.push_back(each);
    }
    std::stable_sort(late.begin(), late.end(),
                     [](const LateOrder &a, const LateOrder &b) { return a.days > b.days; });
    return late;
}

std::vector<OrderGroup> OrderFollowRules::grouped(const std::vector<SupplierOrder> &orders,
                                                  const std::map<SupplierId, QString> &journeys)
{
    std::vector<OrderGroup> groups;
    for (const SupplierOrder &order : orders) {
        if (!isUnderWay(order))
            continue;
        const auto journey = journeys.find(order.supplier);
        const QString name = journey == journeys.end() ? QString() : journey->second;
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &each) {
            return fold(each.journey) == fold(name) && each.day == order.expectedOn;
        });
        OrderGroup &to = group == groups.end()
                             ? groups.emplace_back(OrderGroup{name, order.expectedOn, {}, Money()})
                             : *group;
        to.orders.push_back(order);
        to.amount += order.amount;
    }
    std::stable_sort(groups.begin(), groups.end(), [](const OrderGroup &a, const OrderGroup &b) {
        return std::tuple(dayOf(a.day), a.journey.isEmpty(), fold(a.journey)) <
               std::tuple(dayOf(b.day), b.journey.isEmpty(), fold(b.journey));
    });
    return groups;
}

std::vector<WeekCart> OrderFollowRules::week(const std::vector<CartSupplier> &suppliers,
                                             const std::vector<SupplierOrder> &orders, QDate from)
{
    std::vector<WeekCart> carts;
    for (const CartSupplier &supplier : suppliers) {
        if (supplier.terms.deliveryDays == 0)
            continue;
        for (QDate day = from; day < from.addDays(daysOfWeek); day = day.addDays(1)) {
            const QDate arrival = ProposalRules::calendar(supplier.terms, day).arrival;
            // A day later it would come with the next lorry only.
            if (ProposalRules::calendar(supplier.terms, day.addDays(1)).arrival == arrival)
                continue;
            WeekCart cart{supplier.supplier, supplier.name, supplier.journey, day, arrival, {}};
            if (const SupplierOrder *order = orderFor(orders, cart)) {
                cart.order = order->id;
                cart.isSent = order->state == OrderState::Sent;
            }
            carts.push_back(cart);
        }
    }
    std::stable_sort(carts.begin(), carts.end(), [](const WeekCart &a, const WeekCart &b) {
        return std::tuple(a.writeOn, fold(a.journey), fold(a.supplierName)) <
               std::tuple(b.writeOn, fold(b.journey), fold(b.supplierName));
    });
    return carts;
}

} // namespace cabas
