// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/correctionactions.h"

#include "app/cli/fields.h"
#include "core/base/text.h"
#include "core/members/duesservice.h"
#include "core/till/correctionservice.h"
#include "core/till/drawerservice.h"

namespace cabas {

namespace {

CorrectionRequest requestOf(Fields &fields)
{
    return {fields.text(u"till"_qs), fields.text(u"ticket"_qs), fields.text(u"reason"_qs), {}};
}

TillMeans meansOf(Fields &fields, const QString &name)
{
    const std::optional<TillMeans> means = tillMeansFromName(fields.text(name));
    if (!means)
        fields.wrong(name, u"cash, card, cheque, meal_voucher, account"_qs);
    return means.value_or(TillMeans::Cash);
}

QJsonObject ticketJson(const SoldTicket &sold)
{
    return {{u"ticket"_qs, sold.ticket.name},
            {u"total_cents"_qs, sold.ticket.total.cents()},
            {u"change_cents"_qs, sold.ticket.change.cents()},
            {u"hash"_qs, sold.hash}};
}

QJsonObject correctionJson(const Correction &correction)
{
    QJsonObject json{{u"refund"_qs, ticketJson(correction.refund)},
                     {u"difference_cents"_qs, correction.difference.cents()}};
    if (correction.sale)
        json.insert(u"sale"_qs, ticketJson(*correction.sale));
    if (correction.refund.isRepeated)
        json.insert(u"repeated"_qs, true);
    return json;
}

Result<QJsonObject> undo(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const CorrectionRequest request = requestOf(fields);
    CABAS_TRY(fields.check());
    CABAS_LET(done, CorrectionService(context.shop.db()).undo(context.session, request));
    return correctionJson(done);
}

Result<QJsonObject> swapMeans(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const CorrectionRequest request = requestOf(fields);
    const QJsonArray list = fields.list(u"payments"_qs);
    CABAS_TRY(fields.check());
    std::vector<Payment> payments;
    for (const QJsonValue &value : list) {
        Fields one(value.toObject());
        Payment payment;
        payment.means = meansOf(one, u"means"_qs);
        payment.tendered = one.cents(u"amount_cents"_qs);
        payment.reference = one.optionalText(u"reference"_qs);
        CABAS_TRY(one.check());
        payments.push_back(payment);
    }
    CABAS_LET(done,
              CorrectionService(context.shop.db()).swapMeans(context.session, request, payments));
    return correctionJson(done);
}

Result<QJsonObject> moveTo(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const CorrectionRequest request = requestOf(fields);
    const QString member = fields.optionalText(u"member"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(done, CorrectionService(context.shop.db()).moveTo(context.session, request, member));
    return correctionJson(done);
}

Result<QJsonObject> swapProduct(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const CorrectionRequest request = requestOf(fields);
    ProductSwap swap;
    swap.position = int(std::clamp<qint64>(fields.integer(u"line"_qs), 0, 1'000'000));
    swap.quantity = fields.optionalMilli(u"quantity_milli"_qs);
    swap.right.scan = fields.text(u"scan"_qs);
    swap.right.quantity =
        fields.optionalMilli(u"right_quantity_milli"_qs).value_or(Quantity::units(1));
    swap.means = meansOf(fields, u"means"_qs);
    swap.restock = fields.flag(u"restock"_qs, true);
    CABAS_TRY(fields.check());
    CABAS_LET(done,
              CorrectionService(context.shop.db()).swapProduct(context.session, request, swap));
    return correctionJson(done);
}

Result<QJsonObject> handOver(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const Money counted = fields.cents(u"counted_cents"_qs);
    const QString note = fields.optionalText(u"note"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(handover,
              DrawerService(context.shop.db()).handOver(context.session, till, counted, note));
    return QJsonObject{{u"handover"_qs, handover.id},
                       {u"expected_cents"_qs, handover.expected.cents()},
                       {u"counted_cents"_qs, handover.counted.cents()},
                       {u"difference_cents"_qs, handover.difference().cents()}};
}

QJsonObject termsJson(const TillTerms &terms)
{
    return {{u"takes_cash"_qs, terms.takesCash},
            {u"asks_card"_qs, terms.asksCard},
            {u"drop_from_cents"_qs, terms.dropFrom.cents()},
            {u"refund_limit_cents"_qs, terms.refundLimit.cents()}};
}

/// Without a field to change, what the till is set to.
Result<QJsonObject> tillTerms(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    DrawerService drawers(context.shop.db());
    const QString till = fields.text(u"till"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(before, drawers.terms(context.session, till));
    TillTerms terms = before;
    terms.takesCash = fields.flag(u"takes_cash"_qs, before.takesCash);
    terms.asksCard = fields.flag(u"asks_card"_qs, before.asksCard);
    terms.dropFrom = fields.optionalCents(u"drop_from_cents"_qs).value_or(before.dropFrom);
    terms.refundLimit = fields.optionalCents(u"refund_limit_cents"_qs).value_or(before.refundLimit);
    CABAS_TRY(fields.check());
    if (terms == before)
        return termsJson(before);
    CABAS_LET(after, drawers.setTerms(context.session, till, terms));
    return termsJson(after);
}

/// Without a field to change, what the shop asks of its members.
Result<QJsonObject> memberTerms(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    DuesService dues(context.shop.db());
    CABAS_LET(before, dues.terms(context.session));
    MemberMoneyTerms terms = before;
    terms.fee = fields.optionalCents(u"fee_cents"_qs).value_or(before.fee);
    terms.accountFloor =
        fields.optionalCents(u"account_floor_cents"_qs).value_or(before.accountFloor);
    CABAS_TRY(fields.check());
    if (terms != before) {
        CABAS_LET(after, dues.setTerms(context.session, terms));
        terms = after;
    }
    return QJsonObject{{u"fee_cents"_qs, terms.fee.cents()},
                       {u"account_floor_cents"_qs, terms.accountFloor.cents()}};
}

} // namespace

std::vector<Action> correctionActions()
{
    return {{"till.undo", undo},
            {"till.swap_means", swapMeans},
            {"till.move", moveTo},
            {"till.swap_product", swapProduct},
            {"till.handover", handOver},
            {"till.terms", tillTerms},
            {"member.money_terms", memberTerms}};
}

} // namespace cabas
