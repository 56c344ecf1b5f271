// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/orderactions.h"

#include "app/cli/fields.h"
#include "core/base/day.h"
#include "core/catalog/catalogservice.h"
#include "core/purchasing/backtestservice.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/orderstore.h"
#include "core/purchasing/proposalservice.h"
#include "core/purchasing/supplierservice.h"

#include <algorithm>
#include <limits>

namespace cabas {

namespace {

constexpr int longestList = 10'000;

class OrderWords {
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
};

QJsonObject lineJson(const OrderLine &line)
{
    QJsonObject json{{u"line"_qs, line.position},
                     {u"code"_qs, line.productCode},
                     {u"name"_qs, line.productName},
                     {u"pack_milli"_qs, line.pack.milli()},
                     {u"quantity_milli"_qs, line.quantity.milli()},
                     {u"received_milli"_qs, line.received.milli()},
                     {u"open_milli"_qs, line.open().milli()}};
    if (!line.packs.isZero())
        json.insert(u"packs"_qs, line.packs.milli() / Quantity::units(1).milli());
    if (!line.reference.isEmpty())
        json.insert(u"reference"_qs, line.reference);
    if (!line.cost.isZero())
        json.insert(u"cost_e4"_qs, line.cost.e4());
    if (!line.note.isEmpty())
        json.insert(u"note"_qs, line.note);
    return json;
}

QJsonObject headJson(const SupplierOrder &order)
{
    QJsonObject json{{u"order"_qs, order.id.value()},
                     {u"number"_qs, order.number},
                     {u"supplier"_qs, order.supplierName},
                     {u"ordered"_qs, dayText(order.orderedOn)},
                     {u"state"_qs, OrderStore::stateName(order.state)},
                     {u"lines"_qs, order.lineCount},
                     {u"amount_cents"_qs, order.amount.cents()}};
    if (order.expectedOn)
        json.insert(u"expected"_qs, dayText(*order.expectedOn));
    return json;
}

QJsonObject orderJson(const SupplierOrder &order)
{
    QJsonObject json = headJson(order);
    QJsonArray lines;
    for (const OrderLine &line : order.lines)
        lines.append(lineJson(line));
    json.insert(u"lines"_qs, lines);
    return json;
}

/// By the supplier's `reference`, else by our code or any barcode.
Result<OrderLine> lineOf(const ActionContext &context, SupplierId supplier,
                         const QJsonObject &object)
{
    Fields fields(object);
    OrderLine line;
    line.pack = Quantity();
    line.reference = fields.optionalText(u"reference"_qs);
    line.note = fields.optionalText(u"note"_qs);
    const QString code = fields.optionalText(u"code"_qs);
    if (const auto packs = fields.optionalInteger(u"packs"_qs))
        line.packs = Quantity::units(*packs);
    line.quantity = fields.optionalMilli(u"quantity_milli"_qs).value_or(Quantity());
    line.pack = fields.optionalMilli(u"pack_milli"_qs).value_or(Quantity());
    if (const auto cost = fields.optionalInteger(u"cost_e4"_qs))
        line.cost = UnitPrice::fromE4(*cost);
    CABAS_TRY(fields.check());
    if (!code.isEmpty()) {
        CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, code));
        line.product = hit.product.id;
        return line;
    }
    CABAS_LET(items, SupplierService(context.shop.db()).items(supplier));
    for (const SupplierItem &item : items) {
        if (!line.reference.isEmpty() && item.reference == line.reference) {
            line.product = item.product;
            return line;
        }
    }
    return notFound(OrderWords::tr("This supplier sells us nothing under the reference “%1”.")
                        .arg(line.reference),
                    u"unknown_reference"_qs);
}

Result<SupplierOrder> orderOf(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString wanted = fields.text(u"supplier"_qs);
    SupplierOrder order;
    order.number = fields.optionalText(u"number"_qs);
    order.expectedOn = fields.optionalDay(u"expected"_qs);
    order.keepOpen = fields.flag(u"keep_open"_qs, false);
    order.remark = fields.optionalText(u"remark"_qs);
    const QJsonArray lines = fields.list(u"lines"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(supplier, SupplierService(context.shop.db()).find(wanted));
    order.supplier = supplier.id;
    for (const QJsonValue line : lines) {
        CABAS_LET(read, lineOf(context, supplier.id, line.toObject()));
        order.lines.push_back(read);
    }
    return order;
}

Result<QJsonObject> add(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(order, orderOf(context, object));
    CABAS_LET(made, OrderService(context.shop.db()).add(context.session, order));
    return orderJson(made);
}

/// A draft by its `order`, or a new order from its supplier and lines.
Result<QJsonObject> send(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    OrderService orders(context.shop.db());
    const std::optional<qint64> id = fields.optionalInteger(u"order"_qs);
    CABAS_TRY(fields.check());
    // One transaction: an order that cannot be sent leaves no draft behind.
    return context.shop.db().write([&](Tx &) -> Result<QJsonObject> {
        std::optional<OrderId> wanted;
        if (id) {
            wanted = OrderId(*id);
        } else {
            CABAS_LET(order, orderOf(context, object));
            CABAS_LET(made, orders.add(context.session, order));
            wanted = made.id;
        }
        CABAS_LET(sent, orders.send(context.session, *wanted));
        return orderJson(sent);
    });
}

Result<OrderId> idOf(const QJsonObject &object)
{
    Fields fields(object);
    const OrderId id(fields.integer(u"order"_qs));
    CABAS_TRY(fields.check());
    return id;
}

Result<QJsonObject> show(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(id, idOf(object));
    CABAS_LET(order, OrderService(context.shop.db()).view(context.session, id));
    return orderJson(order);
}

Result<QJsonObject> cancel(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(id, idOf(object));
    OrderService orders(context.shop.db());
    CABAS_TRY(orders.cancel(context.session, id));
    CABAS_LET(order, orders.view(context.session, id));
    return headJson(order);
}

Result<QJsonObject> close(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(id, idOf(object));
    OrderService orders(context.shop.db());
    CABAS_TRY(orders.close(context.session, id));
    CABAS_LET(order, orders.view(context.session, id));
    return headJson(order);
}

Result<QJsonObject> list(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString state = fields.optionalText(u"state"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(all, OrderService(context.shop.db()).list(context.session, longestList));
    QJsonArray orders;
    for (const SupplierOrder &order : all) {
        if (state.isEmpty() || OrderStore::stateName(order.state) == state)
            orders.append(headJson(order));
    }
    return QJsonObject{{u"orders"_qs, orders}};
}

/// `reason` is for people; the figures it is made of stand beside it.
QJsonObject proposedJson(const ProposalLine &line)
{
    QJsonObject json{{u"code"_qs, line.item.code},
                     {u"name"_qs, line.item.name},
                     {u"packs"_qs, line.packs},
                     {u"pack_milli"_qs, line.item.pack.milli()},
                     {u"quantity_milli"_qs, line.quantity.milli()},
                     {u"daily_milli"_qs, line.item.demand.daily().milli()},
                     {u"on_hand_milli"_qs, line.item.onHand.milli()},
                     {u"incoming_milli"_qs, line.item.incoming.milli()},
                     {u"needed_milli"_qs, line.reason.needed.milli()},
                     {u"safety_milli"_qs, line.reason.safety.milli()},
                     {u"reason"_qs, line.words}};
    if (!line.item.cost.isZero())
        json.insert(u"cost_e4"_qs, line.item.cost.e4());
    return json;
}

Result<QJsonObject> propose(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString wanted = fields.text(u"supplier"_qs);
    const qint64 days = fields.optionalInteger(u"days"_qs).value_or(0);
    OrderTarget target;
    target.amount = fields.optionalCents(u"target_cents"_qs).value_or(Money());
    target.weight = Quantity::fromMilli(fields.optionalInteger(u"target_kg_milli"_qs).value_or(0));
    CABAS_TRY(fields.check());
    if (fields.has(u"days"_qs) && days < 1)
        return refused(OrderWords::tr("An order is for one day of sales at least."), u"days"_qs);
    CABAS_LET(supplier, SupplierService(context.shop.db()).find(wanted));
    const ProposalService service(context.shop.db());
    CABAS_LET(proposal,
              target.isSet()
                  ? service.propose(context.session, supplier.id, target)
                  : service.propose(context.session, supplier.id,
                                    int(std::min<qint64>(days, std::numeric_limits<int>::max()))));
    QJsonArray lines;
    for (const ProposalLine &line : proposal.lines)
        lines.append(proposedJson(line));
    QJsonObject json{{u"supplier"_qs, supplier.code},
                     {u"lines"_qs, lines},
                     {u"looked"_qs, proposal.looked},
                     {u"arrival"_qs, dayText(proposal.calendar.arrival)},
                     {u"until"_qs, dayText(proposal.calendar.next)},
                     {u"amount_cents"_qs, proposal.amount.cents()},
                     {u"weight_kg_milli"_qs, proposal.weight.milli()},
                     {u"unweighed"_qs, proposal.unweighed}};
    if (proposal.isBelowTarget)
        json.insert(u"below_target"_qs, true);
    if (proposal.targetDays)
        json.insert(u"target_days"_qs, *proposal.targetDays);
    if (proposal.missingToMinimum)
        json.insert(u"missing_to_minimum_cents"_qs, proposal.missingToMinimum->cents());
    if (proposal.missingToFranco)
        json.insert(u"missing_to_franco_cents"_qs, proposal.missingToFranco->cents());
    return json;
}

QJsonObject termsJson(const OrderTerms &terms)
{
    QJsonArray days;
    for (int day = 1; day <= 7; ++day) {
        if (terms.deliveryDays & (1 << (day - 1)))
            days.append(day);
    }
    return {{u"lead_days"_qs, terms.leadDays},
            {u"delivery_days"_qs, days},
            {u"cover_days"_qs, terms.coverDays},
            {u"service_bp"_qs, terms.serviceBp},
            {u"minimum_cents"_qs, terms.minimum.cents()},
            {u"franco_cents"_qs, terms.franco.cents()},
            {u"transport_cents"_qs, terms.transport.cents()},
            {u"tolerance_bp"_qs, terms.toleranceBp},
            {u"tolerance_cents"_qs, terms.tolerance.cents()}};
}

/// Fields that are left out stay as they are; without any the terms are shown.
Result<QJsonObject> supplierTerms(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString wanted = fields.text(u"supplier"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(supplier, SupplierService(context.shop.db()).find(wanted));
    ProposalService service(context.shop.db());
    CABAS_LET(terms, service.terms(context.session, supplier.id));
    const OrderTerms before = terms;
    const auto number = [&](const QString &name, int otherwise) {
        const qint64 value = fields.optionalInteger(name).value_or(otherwise);
        return int(std::clamp<qint64>(value, -1, std::numeric_limits<int>::max()));
    };
    terms.leadDays = number(u"lead_days"_qs, terms.leadDays);
    terms.coverDays = number(u"cover_days"_qs, terms.coverDays);
    terms.serviceBp = number(u"service_bp"_qs, terms.serviceBp);
    terms.toleranceBp = number(u"tolerance_bp"_qs, terms.toleranceBp);
    terms.minimum = fields.optionalCents(u"minimum_cents"_qs).value_or(terms.minimum);
    terms.franco = fields.optionalCents(u"franco_cents"_qs).value_or(terms.franco);
    terms.transport = fields.optionalCents(u"transport_cents"_qs).value_or(terms.transport);
    terms.tolerance = fields.optionalCents(u"tolerance_cents"_qs).value_or(terms.tolerance);
    if (const auto days = fields.optionalList(u"delivery_days"_qs)) {
        terms.deliveryDays = 0;
        for (const QJsonValue day : *days) {
            if (day.toInt() < 1 || day.toInt() > 7)
                fields.wrong(u"delivery_days"_qs, u"1-7"_qs);
            else
                terms.deliveryDays |= 1 << (day.toInt() - 1);
        }
    }
    CABAS_TRY(fields.check());
    if (terms != before)
        CABAS_TRY(service.setTerms(context.session, terms));
    return termsJson(terms);
}

/// What orders would have done on the supplier's own history, in figures of all its products.
Result<QJsonObject> backtest(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString wanted = fields.text(u"supplier"_qs);
    const auto weeks = fields.optionalInteger(u"weeks"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(supplier, SupplierService(context.shop.db()).find(wanted));
    constexpr qint64 usualWeeks = 12;
    CABAS_LET(told, BacktestService(context.shop.db())
                        .play(context.session, supplier.id,
                              int(std::clamp<qint64>(weeks.value_or(usualWeeks), 0, 1'000))));
    const auto way = [&](const BacktestWay &each) {
        return QJsonObject{{u"error_bp"_qs, told.errorBp(each)},
                           {u"out_days"_qs, each.outDays},
                           {u"stock_days_milli"_qs, each.stockSum}};
    };
    return QJsonObject{{u"products"_qs, told.products},
                       {u"weeks"_qs, told.weeks},
                       {u"open_days"_qs, told.openDays},
                       {u"proposal"_qs, way(told.proposal)},
                       {u"moving_average"_qs, way(told.average)},
                       {u"real"_qs, QJsonObject{{u"out_days"_qs, told.realOutDays},
                                                {u"stock_days_milli"_qs, told.realStockSum}}}};
}

} // namespace

std::vector<Action> orderActions()
{
    return {{"order.add", add},          {"order.send", send},
            {"order.show", show},        {"order.cancel", cancel},
            {"order.list", list},        {"order.close", close},
            {"order.propose", propose},  {"supplier.terms", supplierTerms},
            {"order.backtest", backtest}};
}

} // namespace cabas
