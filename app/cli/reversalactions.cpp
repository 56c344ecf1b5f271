// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reversalactions.h"

#include "app/cli/fields.h"
#include "app/cli/receptionactions.h"
#include "core/reception/reversalservice.h"

namespace cabas {

Result<QJsonObject> reverseDelivery(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    const QString reason = fields.optionalText(u"reason"_qs);
    const QJsonArray list = fields.optionalList(u"lines"_qs).value_or(QJsonArray());
    CABAS_TRY(fields.check());
    std::vector<ReversalWish> wishes;
    for (const QJsonValue &each : list) {
        Fields line(each.toObject());
        line.text(u"code"_qs);
        const std::optional<Quantity> quantity = line.optionalMilli(u"quantity_milli"_qs);
        CABAS_TRY(line.check());
        CABAS_LET(product, deliveredProduct(context, each.toObject().value(u"code"_qs)));
        wishes.push_back({product, quantity});
    }
    CABAS_LET(
        answer,
        ReversalService(context.shop.db()).reverse(context.session, delivery, reason, wishes));
    QJsonArray refusals;
    for (const ReversalRefusal &each : answer.refused)
        refusals.append(QJsonObject{
            {u"code"_qs, each.code}, {u"name"_qs, each.name}, {u"reason"_qs, each.reason}});
    return QJsonObject{{u"delivery"_qs, answer.delivery.value()},
                       {u"reverses"_qs, delivery.value()},
                       {u"moves"_qs, answer.moves},
                       {u"refused"_qs, refusals},
                       {u"awaited_again"_qs, QJsonArray::fromStringList(answer.awaited)}};
}

Result<QJsonObject> showReversible(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(plan, ReversalService(context.shop.db()).plan(context.session, delivery));
    QJsonArray lines;
    for (const ReversibleLine &line : plan.lines)
        lines.append(QJsonObject{{u"code"_qs, line.line.productCode},
                                 {u"received_milli"_qs, line.received.milli()},
                                 {u"reversed_milli"_qs, line.reversed.milli()},
                                 {u"left_milli"_qs, line.left.milli()}});
    QJsonArray reversals;
    for (const DeliveryId id : plan.reversals)
        reversals.append(id.value());
    return QJsonObject{{u"delivery"_qs, delivery.value()},
                       {u"whole"_qs, plan.isWhole()},
                       {u"lines"_qs, lines},
                       {u"reversals"_qs, reversals}};
}

} // namespace cabas
