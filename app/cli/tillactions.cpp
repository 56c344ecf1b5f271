// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tillactions.h"

#include "app/cli/fields.h"
#include "app/cli/saleactions.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/till/basketservice.h"
#include "core/till/drawerservice.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"

namespace cabas {

namespace {

TillService tillService(const ActionContext &context)
{
    return TillService(context.shop.db(), context.shop.keysFolder());
}

TillMeans meansIn(Fields &fields, const QString &name)
{
    const std::optional<TillMeans> means = tillMeansFromName(fields.text(name));
    if (!means)
        fields.wrong(name, u"cash, card, cheque, meal_voucher, account"_qs);
    return means.value_or(TillMeans::Cash);
}

/// `share` n, `share_cents` (an instalment), `fee`, `top_up_cents`, `gift_cents`: what a member
/// pays besides goods.
bool readMemberLine(Fields &fields, LineRequest &line)
{
    if (fields.has(u"share"_qs)) {
        line.kind = LineKind::Share;
        line.quantity =
            Quantity::units(std::clamp<qint64>(fields.integer(u"share"_qs), 0, 100'000));
    } else if (fields.has(u"share_cents"_qs)) {
        line.kind = LineKind::Share;
        line.price = fields.cents(u"share_cents"_qs);
    } else if (fields.has(u"fee"_qs)) {
        line.kind = LineKind::Fee;
        if (!fields.flag(u"fee"_qs, false))
            fields.wrong(u"fee"_qs, u"true"_qs);
    } else if (fields.has(u"top_up_cents"_qs)) {
        line.kind = LineKind::TopUp;
        line.price = fields.cents(u"top_up_cents"_qs);
    } else if (fields.has(u"gift_cents"_qs)) {
        line.kind = LineKind::Gift;
        line.price = fields.cents(u"gift_cents"_qs);
    } else {
        return false;
    }
    return true;
}

Result<LineRequest> lineOf(const QJsonObject &object)
{
    Fields fields(object);
    LineRequest line;
    line.scan = fields.optionalText(u"scan"_qs);
    line.code = fields.optionalText(u"code"_qs);
    if (fields.has(u"deposit"_qs)) {
        const QString way = fields.text(u"deposit"_qs);
        line.kind = way == u"in" ? LineKind::DepositIn : LineKind::DepositOut;
        if (way != u"in" && way != u"out")
            fields.wrong(u"deposit"_qs, u"in, out"_qs);
        line.price = fields.cents(u"price_cents"_qs);
    } else if (readMemberLine(fields, line)) {
        CABAS_TRY(fields.check());
        return line;
    } else {
        line.price = fields.optionalCents(u"price_cents"_qs);
        if (const auto special = fields.optionalInteger(u"special"_qs))
            line.special = SpecialOrderId(*special);
        else if (line.scan.isEmpty() && line.code.isEmpty())
            fields.wrong(u"scan"_qs, u"scan, code, special"_qs);
    }
    line.hasQuantity = fields.has(u"quantity_milli"_qs);
    line.quantity = fields.optionalMilli(u"quantity_milli"_qs).value_or(Quantity::units(1));
    line.discountBp = int(fields.optionalInteger(u"discount_bp"_qs).value_or(0));
    line.discount = fields.optionalCents(u"discount_cents"_qs).value_or(Money());
    line.reason = fields.optionalText(u"reason"_qs);
    line.note = fields.optionalText(u"note"_qs);
    line.tare = fields.optionalMilli(u"tare_milli"_qs).value_or(Quantity());
    CABAS_TRY(fields.check());
    return line;
}

Result<std::vector<LineRequest>> linesOf(const QJsonArray &array)
{
    std::vector<LineRequest> lines;
    for (const QJsonValue &value : array) {
        CABAS_LET(line, lineOf(value.toObject()));
        lines.push_back(line);
    }
    return lines;
}

Result<std::vector<Payment>> paymentsOf(const QJsonArray &array)
{
    std::vector<Payment> payments;
    for (const QJsonValue &value : array) {
        Fields fields(value.toObject());
        Payment payment;
        payment.means = meansIn(fields, u"means"_qs);
        payment.tendered = fields.cents(u"amount_cents"_qs);
        payment.reference = fields.optionalText(u"reference"_qs);
        CABAS_TRY(fields.check());
        payments.push_back(payment);
    }
    return payments;
}

QJsonArray vatJson(const std::vector<TicketVat> &table)
{
    QJsonArray list;
    for (const TicketVat &vat : table)
        list.append(QJsonObject{{u"code"_qs, vat.code},
                                {u"category"_qs, vatCategoryLetter(vat.category)},
                                {u"bp"_qs, vat.rateBp},
                                {u"gross_cents"_qs, vat.gross.cents()},
                                {u"net_cents"_qs, vat.net.cents()},
                                {u"vat_cents"_qs, vat.vat.cents()}});
    return list;
}

QJsonObject lineJson(const TicketLine &line)
{
    QJsonObject json{{u"line"_qs, line.position},
                     {u"kind"_qs, lineKindName(line.kind)},
                     {u"code"_qs, line.code},
                     {u"name"_qs, line.name},
                     {u"unit"_qs, unitName(line.unit)},
                     {u"quantity_milli"_qs, line.quantity.milli()},
                     {u"unit_price_cents"_qs, line.unitPrice.cents()},
                     {u"gross_cents"_qs, line.gross.cents()},
                     {u"vat_code"_qs, line.vatCode},
                     {u"vat_bp"_qs, line.vatBp}};
    if (!line.discount.isZero())
        json.insert(u"discount_cents"_qs, line.discount.cents());
    if (!line.reason.isEmpty())
        json.insert(u"reason"_qs, line.reason);
    if (!line.tare.isZero())
        json.insert(u"tare_milli"_qs, line.tare.milli());
    if (!line.note.isEmpty())
        json.insert(u"note"_qs, line.note);
    if (line.refundsPosition > 0) {
        json.insert(u"refunds_line"_qs, line.refundsPosition);
        json.insert(u"restocked"_qs, line.isRestocked);
    }
    return json;
}

QJsonObject soldJson(const SoldTicket &sold)
{
    const Ticket &ticket = sold.ticket;
    QJsonArray lines;
    for (const TicketLine &line : ticket.lines)
        lines.append(lineJson(line));
    QJsonArray payments;
    for (const Payment &payment : ticket.payments) {
        QJsonObject one{{u"means"_qs, tillMeansName(payment.means)},
                        {u"amount_cents"_qs, payment.amount.cents()},
                        {u"tendered_cents"_qs, payment.tendered.cents()}};
        if (!payment.reference.isEmpty())
            one.insert(u"reference"_qs, payment.reference);
        payments.append(one);
    }
    QJsonObject json{{u"ticket"_qs, ticket.name},
                     {u"number"_qs, ticket.number},
                     {u"kind"_qs, ticketKindName(ticket.kind)},
                     {u"business_day"_qs, dayText(ticket.businessDay)},
                     {u"at"_qs, ticket.localAt},
                     {u"total_cents"_qs, ticket.total.cents()},
                     {u"change_cents"_qs, ticket.change.cents()},
                     {u"vat"_qs, vatJson(ticket.vat)},
                     {u"lines"_qs, lines},
                     {u"payments"_qs, payments},
                     {u"hash"_qs, sold.hash}};
    if (ticket.member)
        json.insert(u"member"_qs, ticket.member->value());
    if (!sold.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(sold.warnings));
    if (sold.isRepeated)
        json.insert(u"repeated"_qs, true);
    return json;
}

QJsonObject basketJson(const BasketView &view)
{
    QJsonArray lines;
    for (const BasketItem &item : view.items) {
        QJsonObject line = lineJson(item.priced);
        if (!item.problem.isEmpty())
            line.insert(u"problem"_qs, item.problem);
        lines.append(line);
    }
    QJsonObject json{{u"lines"_qs, lines},
                     {u"total_cents"_qs, view.total.cents()},
                     {u"vat"_qs, vatJson(view.vat)}};
    if (view.id)
        json.insert(u"basket"_qs, view.id->value());
    if (!view.label.isEmpty())
        json.insert(u"label"_qs, view.label);
    if (view.member)
        json.insert(u"member"_qs, view.member->id.value());
    if (!view.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(view.warnings));
    addTermsJson(json, view);
    return json;
}

Result<QJsonObject> open(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const Money floatAmount = fields.cents(u"float_cents"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(opened, tillService(context).open(context.session, till, floatAmount));
    QJsonObject json{{u"session"_qs, opened.session.id.value()},
                     {u"till"_qs, opened.till.name},
                     {u"business_day"_qs, dayText(opened.session.businessDay)}};
    if (!opened.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(opened.warnings));
    return json;
}

/// Without `lines` the till's current basket is sold.
Result<QJsonObject> sell(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    SaleRequest request;
    request.till = fields.text(u"till"_qs);
    request.member = fields.optionalText(u"member"_qs);
    const std::optional<QJsonArray> lines = fields.optionalList(u"lines"_qs);
    const std::optional<QJsonArray> payments = fields.optionalList(u"payments"_qs);
    request.isGuest = fields.flag(u"guest"_qs, false);
    request.limitReason = fields.optionalText(u"limit_reason"_qs);
    const QJsonObject answers =
        fields.has(u"answers"_qs) ? fields.object(u"answers"_qs) : QJsonObject();
    for (const QString &prompt : answers.keys())
        request.answers.push_back({prompt, answers[prompt].toBool()});
    CABAS_TRY(fields.check());
    CABAS_LET(paid, paymentsOf(payments.value_or(QJsonArray())));
    SaleService service(context.shop.db());
    if (!lines) {
        CABAS_LET(sold, service.pay(context.session, request.till, paid));
        return soldJson(sold);
    }
    CABAS_LET(wanted, linesOf(*lines));
    request.lines = wanted;
    request.payments = paid;
    CABAS_LET(sold, service.sell(context.session, request));
    return soldJson(sold);
}

Result<QJsonObject> refund(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    RefundRequest request;
    request.till = fields.text(u"till"_qs);
    request.ticket = fields.text(u"ticket"_qs);
    request.means = meansIn(fields, u"means"_qs);
    request.restock = fields.flag(u"restock"_qs, true);
    request.reason = fields.optionalText(u"reason"_qs);
    const std::optional<QJsonArray> lines = fields.optionalList(u"lines"_qs);
    CABAS_TRY(fields.check());
    for (const QJsonValue &value : lines.value_or(QJsonArray())) {
        Fields line(value.toObject());
        const qint64 position = line.integer(u"line"_qs);
        const std::optional<Quantity> quantity = line.optionalMilli(u"quantity_milli"_qs);
        CABAS_TRY(line.check());
        request.lines.push_back({int(std::clamp<qint64>(position, 0, 1'000'000)), quantity});
    }
    CABAS_LET(sold, SaleService(context.shop.db()).refund(context.session, request));
    return soldJson(sold);
}

Result<QJsonObject> show(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString ticket = fields.text(u"ticket"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(sold, SaleService(context.shop.db()).ticket(context.session, ticket));
    return soldJson(sold);
}

QJsonObject expectedJson(const std::vector<ClosingMeans> &means)
{
    QJsonObject expected;
    for (const ClosingMeans &one : means)
        expected.insert(tillMeansName(one.means), one.expected.cents());
    return expected;
}

Result<QJsonObject> moveCash(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const Money amount = fields.cents(u"amount_cents"_qs);
    const QString reason = fields.optionalText(u"reason"_qs);
    const QString bag = fields.optionalText(u"bag"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(move, tillService(context).moveCash(context.session, till, amount, reason, bag));
    return QJsonObject{{u"move"_qs, move.id}, {u"amount_cents"_qs, move.amount.cents()}};
}

Result<QJsonObject> read(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(reading, tillService(context).read(context.session, till));
    CABAS_LET(sheet, DrawerService(context.shop.db()).sheet(context.session, till));
    QJsonArray people;
    for (const PersonFigures &person : sheet.people)
        people.append(QJsonObject{{u"user"_qs, person.name},
                                  {u"tickets"_qs, person.tickets},
                                  {u"total_cents"_qs, person.total.cents()},
                                  {u"cash_cents"_qs, person.cash.cents()}});
    return QJsonObject{{u"session"_qs, reading.session.id.value()},
                       {u"business_day"_qs, dayText(reading.session.businessDay)},
                       {u"tickets"_qs, reading.figures.tickets},
                       {u"total_cents"_qs, reading.figures.total.cents()},
                       {u"perpetual_cents"_qs, reading.till.perpetual.cents()},
                       {u"float_cents"_qs, reading.session.floatAmount.cents()},
                       {u"expected"_qs, expectedJson(reading.means)},
                       {u"vat"_qs, vatJson(reading.figures.vat)},
                       {u"holder"_qs, sheet.holderName},
                       {u"people"_qs, people}};
}

Result<QJsonObject> close(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const QString note = fields.optionalText(u"note"_qs);
    const QJsonObject given =
        fields.has(u"counted"_qs) ? fields.object(u"counted"_qs) : QJsonObject();
    CABAS_TRY(fields.check());
    Fields amounts(given);
    std::map<TillMeans, Money> counted;
    for (const QString &name : given.keys()) {
        const std::optional<TillMeans> means = tillMeansFromName(name);
        if (!means)
            amounts.wrong(name, u"cash, card, cheque, meal_voucher, account"_qs);
        counted[means.value_or(TillMeans::Cash)] = amounts.cents(name);
    }
    CABAS_TRY(amounts.check());
    CABAS_LET(closed, tillService(context).close(context.session, till, counted, note));
    QJsonObject found;
    for (const ClosingMeans &one : closed.closing.means)
        found.insert(tillMeansName(one.means), one.counted.cents());
    QJsonObject json{{u"closing"_qs, closed.closing.id.value()},
                     {u"number"_qs, closed.closing.number},
                     {u"business_day"_qs, dayText(closed.closing.to)},
                     {u"tickets"_qs, closed.closing.tickets},
                     {u"total_cents"_qs, closed.closing.total.cents()},
                     {u"perpetual_cents"_qs, closed.closing.perpetual.cents()},
                     {u"expected"_qs, expectedJson(closed.closing.means)},
                     {u"counted"_qs, found},
                     {u"difference_cents"_qs, closed.closing.difference().cents()},
                     {u"vat"_qs, vatJson(closed.closing.vat)},
                     {u"hash"_qs, closed.hash},
                     {u"signature"_qs, closed.signature.signature}};
    if (closed.entry)
        json.insert(u"entry"_qs, closed.entry->value());
    if (!closed.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(closed.warnings));
    return json;
}

Result<QJsonObject> scan(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const QString code = fields.text(u"scan"_qs);
    const Quantity quantity =
        fields.optionalMilli(u"quantity_milli"_qs).value_or(Quantity::units(1));
    CABAS_TRY(fields.check());
    CABAS_LET(outcome,
              BasketService(context.shop.db()).scan(context.session, till, code, quantity));
    return basketJson(outcome.view);
}

Result<QJsonObject> basket(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(view, BasketService(context.shop.db()).current(context.session, till));
    return basketJson(view);
}

/// With `lines` a basket of its own, else the till's current one.
Result<QJsonObject> park(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const QString member = fields.optionalText(u"member"_qs);
    const QString label = fields.optionalText(u"label"_qs);
    const std::optional<QJsonArray> lines = fields.optionalList(u"lines"_qs);
    CABAS_TRY(fields.check());
    BasketService service(context.shop.db());
    if (!lines) {
        CABAS_LET(id, service.park(context.session, till, label));
        return QJsonObject{{u"basket"_qs, id.value()}};
    }
    CABAS_LET(wanted, linesOf(*lines));
    CABAS_LET(view, service.parkLines(context.session, till, member, wanted, label));
    return basketJson(view);
}

Result<QJsonObject> recall(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString till = fields.text(u"till"_qs);
    const qint64 id = fields.integer(u"basket"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(view, BasketService(context.shop.db()).recall(context.session, till, BasketId(id)));
    return basketJson(view);
}

} // namespace

std::vector<Action> tillActions()
{
    return {{"till.open", open},   {"till.sell", sell},    {"till.refund", refund},
            {"till.close", close}, {"till.show", show},    {"till.cash", moveCash},
            {"till.x", read},      {"till.scan", scan},    {"till.basket", basket},
            {"till.park", park},   {"till.recall", recall}};
}

} // namespace cabas
