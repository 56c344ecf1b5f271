// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/specialactions.h"

#include "app/cli/fields.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/special/specialorderservice.h"
#include "core/special/specialrules.h"

namespace cabas {

namespace {

QJsonObject specialJson(const SpecialOrder &order, QDate today, int keepDays)
{
    QJsonObject json{{u"special"_qs, order.id.value()},
                     {u"member"_qs, order.memberNumber},
                     {u"name"_qs, order.name},
                     {u"unit"_qs, unitName(order.unit)},
                     {u"state"_qs, SpecialRules::stateName(SpecialRules::stateOf(order))},
                     {u"quantity_milli"_qs, order.quantity.milli()},
                     {u"ready_milli"_qs, order.ready().milli()},
                     {u"missing_milli"_qs, order.missing().milli()},
                     {u"collected_milli"_qs, order.collected.milli()},
                     {u"prepaid"_qs, order.isPrepaid},
                     {u"overdue"_qs, SpecialRules::isOverdue(order, today, keepDays)},
                     {u"asked_on"_qs, dayText(order.askedOn)}};
    if (!order.productCode.isEmpty())
        json.insert(u"code"_qs, order.productCode);
    if (!order.supplierName.isEmpty())
        json.insert(u"supplier"_qs, order.supplierName);
    if (order.price)
        json.insert(u"price_cents"_qs, order.price->cents());
    if (order.wantedOn)
        json.insert(u"wanted_on"_qs, dayText(*order.wantedOn));
    if (order.arrivedOn)
        json.insert(u"arrived_on"_qs, dayText(*order.arrivedOn));
    if (order.onOrder)
        json.insert(u"order"_qs, order.onOrder->value());
    if (!order.note.isEmpty())
        json.insert(u"note"_qs, order.note);
    return json;
}

Result<QJsonObject> answerOf(const ActionContext &context, const SpecialOrder &order)
{
    CABAS_LET(list, SpecialOrderService(context.shop.db()).list(context.session));
    return specialJson(order, context.session.today(), list.keepDays);
}

/// By a code of ours (or of any catalogue), or by a supplier and its reference.
Result<WishableGoods> goodsOf(const ActionContext &context, Fields &fields)
{
    const SpecialOrderService service(context.shop.db());
    const bool isByReference = fields.has(u"reference"_qs);
    const QString reference = fields.optionalText(u"reference"_qs);
    const QString supplier = isByReference ? fields.text(u"supplier"_qs) : QString();
    const QString code = isByReference ? QString() : fields.text(u"code"_qs);
    CABAS_TRY(fields.check());
    return isByReference ? service.goodsByReference(context.session, supplier, reference)
                         : service.goodsByCode(context.session, code);
}

Result<QJsonObject> ask(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    SpecialOrderService service(context.shop.db());
    const QString badge = fields.text(u"member"_qs);
    SpecialWish wish;
    wish.quantity = fields.milli(u"quantity_milli"_qs);
    wish.price = fields.optionalCents(u"price_cents"_qs);
    wish.isPrepaid = fields.flag(u"prepaid"_qs, false);
    wish.wantedOn = fields.optionalDay(u"wanted_on"_qs);
    wish.note = fields.optionalText(u"note"_qs);
    CABAS_LET(goods, goodsOf(context, fields));
    CABAS_LET(member, service.memberBy(context.session, badge));
    wish.member = member;
    wish.product = goods.product;
    wish.supplier = goods.supplier;
    wish.articleKey = goods.articleKey;
    CABAS_LET(order, service.ask(context.session, wish));
    return answerOf(context, order);
}

Result<SpecialOrder> orderOf(const ActionContext &context, Fields &fields)
{
    const SpecialOrderId id(fields.integer(u"special"_qs));
    CABAS_TRY(fields.check());
    return SpecialOrderService(context.shop.db()).view(context.session, id);
}

Result<QJsonObject> change(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(order, orderOf(context, fields));
    order.quantity = fields.optionalMilli(u"quantity_milli"_qs).value_or(order.quantity);
    if (const auto price = fields.optionalCents(u"price_cents"_qs))
        order.price = price;
    order.isPrepaid = fields.flag(u"prepaid"_qs, order.isPrepaid);
    if (const auto day = fields.optionalDay(u"wanted_on"_qs))
        order.wantedOn = day;
    order.note = fields.optionalText(u"note"_qs, order.note);
    CABAS_TRY(fields.check());
    CABAS_LET(changed, SpecialOrderService(context.shop.db()).change(context.session, order));
    return answerOf(context, changed);
}

Result<QJsonObject> show(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(order, orderOf(context, fields));
    CABAS_LET(events, SpecialOrderService(context.shop.db()).history(context.session, order.id));
    QJsonArray history;
    for (const SpecialEvent &event : events)
        history.append(QJsonObject{{u"event"_qs, SpecialRules::eventName(event.kind)},
                                   {u"quantity_milli"_qs, event.quantity.milli()},
                                   {u"day"_qs, dayText(event.day)},
                                   {u"reason"_qs, event.reason}});
    CABAS_LET(json, answerOf(context, order));
    json.insert(u"history"_qs, history);
    return json;
}

Result<QJsonObject> cancel(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const SpecialOrderId id(fields.integer(u"special"_qs));
    const QString reason = fields.text(u"reason"_qs);
    const bool toShelf = fields.flag(u"to_shelf"_qs, false);
    CABAS_TRY(fields.check());
    CABAS_LET(order,
              SpecialOrderService(context.shop.db()).cancel(context.session, id, reason, toShelf));
    return answerOf(context, order);
}

Result<QJsonObject> join(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const OrderId order(fields.integer(u"order"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(joined, SpecialOrderService(context.shop.db()).joinTo(context.session, order));
    return QJsonObject{{u"order"_qs, order.value()},
                       {u"orders"_qs, joined.orders},
                       {u"lines"_qs, joined.lines},
                       {u"made"_qs, joined.made},
                       {u"warnings"_qs, warningsJson(joined.warnings)}};
}

Result<QJsonObject> list(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString word = fields.optionalText(u"state"_qs);
    const auto state = SpecialRules::stateFromName(word);
    if (!word.isEmpty() && !state)
        fields.wrong(u"state"_qs, u"asked, ordered, arrived, collected, cancelled"_qs);
    const QString badge = fields.optionalText(u"member"_qs);
    const bool onlyOverdue = fields.flag(u"overdue"_qs, false);
    CABAS_TRY(fields.check());
    const SpecialOrderService service(context.shop.db());
    std::optional<MemberId> member;
    if (!badge.isEmpty()) {
        CABAS_LET(known, service.memberBy(context.session, badge));
        member = known;
    }
    CABAS_LET(found, service.list(context.session));
    QJsonArray orders;
    const QDate today = context.session.today();
    for (const SpecialOrder &order : found.orders) {
        const bool isWanted =
            (!state || SpecialRules::stateOf(order) == *state) &&
            (!member || order.member == *member) &&
            (!onlyOverdue || SpecialRules::isOverdue(order, today, found.keepDays));
        if (isWanted)
            orders.append(specialJson(order, today, found.keepDays));
    }
    return QJsonObject{{u"orders"_qs, orders}, {u"keep_days"_qs, found.keepDays}};
}

Result<QJsonObject> keep(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const int days = int(fields.integer(u"days"_qs));
    CABAS_TRY(fields.check());
    CABAS_TRY(SpecialOrderService(context.shop.db()).setKeepDays(context.session, days));
    return QJsonObject{{u"keep_days"_qs, days}};
}

} // namespace

std::vector<Action> specialActions()
{
    return {{"special.ask", ask},   {"special.change", change}, {"special.show", show},
            {"special.list", list}, {"special.cancel", cancel}, {"special.join", join},
            {"special.keep", keep}};
}

} // namespace cabas
