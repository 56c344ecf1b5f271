// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/creditactions.h"

#include "app/cli/fields.h"
#include "core/base/day.h"
#include "core/purchasing/creditrules.h"
#include "core/purchasing/creditservice.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/deliverygapstore.h"
#include "core/purchasing/invoicestore.h"
#include "core/purchasing/supplierservice.h"

namespace cabas {

namespace {

class CreditWords {
    Q_DECLARE_TR_FUNCTIONS(CreditWords)
};

QJsonObject creditJson(const ActionContext &context, const ExpectedCredit &credit)
{
    QJsonObject json{{u"credit"_qs, credit.id.value()},
                     {u"supplier"_qs, credit.supplierName},
                     {u"code"_qs, credit.productCode},
                     {u"name"_qs, credit.productName},
                     {u"kind"_qs, DeliveryGapStore::kindName(credit.kind)},
                     {u"quantity_milli"_qs, credit.quantity.milli()},
                     {u"cost_e4"_qs, credit.cost.e4()},
                     {u"amount_cents"_qs, credit.amount.cents()},
                     {u"vat"_qs, credit.vat.code},
                     {u"vat_bp"_qs, credit.vat.rateBp},
                     {u"day"_qs, dayText(credit.day)},
                     {u"age_days"_qs, credit.ageOn(context.session.today())},
                     {u"state"_qs, CreditStore::stateName(credit.state)}};
    if (credit.invoice) {
        json.insert(u"invoice"_qs, credit.invoice->id.value());
        json.insert(u"invoice_number"_qs, credit.invoice->number);
        json.insert(u"invoice_line"_qs, credit.invoice->line);
        json.insert(u"part"_qs, InvoiceStore::lineKindName(credit.invoice->part));
    } else {
        json.insert(u"delivery"_qs, credit.delivery.value());
        json.insert(u"line"_qs, credit.line.value());
    }
    if (credit.price) {
        json.insert(u"kind"_qs, u"price"_qs);
        json.insert(u"invoiced_e4"_qs, credit.price->invoiced.e4());
        json.insert(u"agreed_e4"_qs, credit.price->agreed.e4());
    }
    if (credit.gap)
        json.insert(u"gap"_qs, credit.gap->value());
    if (credit.askedOn)
        json.insert(u"asked"_qs, dayText(*credit.askedOn));
    if (credit.state == CreditState::Settled) {
        json.insert(u"number"_qs, credit.number);
        json.insert(u"on"_qs, dayText(*credit.endedOn));
        json.insert(u"settled_cents"_qs, credit.settled.cents());
    }
    if (credit.state == CreditState::Dropped) {
        json.insert(u"on"_qs, dayText(*credit.endedOn));
        json.insert(u"reason"_qs, credit.reason);
    }
    return json;
}

/// One by `credit`, several by `credits`.
Result<std::vector<CreditId>> idsOf(const QJsonObject &object)
{
    Fields fields(object);
    std::vector<CreditId> ids;
    if (const auto list = fields.optionalList(u"credits"_qs)) {
        for (const QJsonValue each : *list)
            ids.emplace_back(each.toInteger());
    } else {
        ids.emplace_back(fields.integer(u"credit"_qs));
    }
    CABAS_TRY(fields.check());
    return ids;
}

Result<QJsonObject> list(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString supplier = fields.optionalText(u"supplier"_qs);
    const QString state = fields.optionalText(u"state"_qs);
    CABAS_TRY(fields.check());
    CreditWish wish;
    if (!supplier.isEmpty()) {
        CABAS_LET(found, SupplierService(context.shop.db()).find(supplier));
        wish.supplier = found.id;
    }
    if (!state.isEmpty()) {
        wish.state = CreditStore::stateFromName(state);
        if (!wish.state)
            return wrongUsage(
                CreditWords::tr("A state is expected, asked, settled or dropped, not “%1”.")
                    .arg(state),
                u"state"_qs);
    }
    CABAS_LET(credits, CreditService(context.shop.db()).list(context.session, wish));
    const AwaitedCredit awaited = CreditRules::awaited(credits);
    return QJsonObject{{u"credits"_qs, creditsJson(context, credits)},
                       {u"awaited"_qs, awaited.count},
                       {u"awaited_cents"_qs, awaited.amount.cents()}};
}

Result<QJsonObject> ask(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    if (!object.contains(u"delivery"_qs)) {
        CABAS_LET(ids, idsOf(object));
        CABAS_LET(asked, CreditService(context.shop.db()).ask(context.session, ids));
        return QJsonObject{{u"asked"_qs, asked}};
    }
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(asked, CreditService(context.shop.db()).ask(context.session, delivery));
    return QJsonObject{{u"delivery"_qs, delivery.value()}, {u"asked"_qs, asked}};
}

Result<QJsonObject> settle(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CreditNote note;
    note.number = fields.text(u"number"_qs);
    note.on = fields.day(fields.either(u"date"_qs, u"on"_qs));
    note.amount = fields.cents(u"amount_cents"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(ids, idsOf(object));
    CABAS_LET(answer, CreditService(context.shop.db()).settle(context.session, ids, note));
    return QJsonObject{{u"credits"_qs, creditsJson(context, answer.credits)},
                       {u"warnings"_qs, warningsJson(answer.warnings)}};
}

Result<QJsonObject> drop(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString reason = fields.optionalText(u"reason"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(ids, idsOf(object));
    CABAS_LET(dropped, CreditService(context.shop.db()).drop(context.session, ids, reason));
    return QJsonObject{{u"credits"_qs, creditsJson(context, dropped)}};
}

} // namespace

QJsonArray creditsJson(const ActionContext &context, const std::vector<ExpectedCredit> &credits)
{
    QJsonArray list;
    for (const ExpectedCredit &credit : credits)
        list.append(creditJson(context, credit));
    return list;
}

std::vector<Action> creditActions()
{
    return {{"credit.list", list},
            {"credit.ask", ask},
            {"credit.settle", settle},
            {"credit.drop", drop}};
}

} // namespace cabas
