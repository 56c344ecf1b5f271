// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/receptionactions.h"

#include "app/cli/crateactions.h"
#include "app/cli/creditactions.h"
#include "app/cli/fields.h"
#include "app/cli/receptionpriceactions.h"
#include "app/cli/reversalactions.h"
#include "core/catalog/catalogservice.h"
#include "core/purchasing/deliverygapstore.h"
#include "core/purchasing/supplierservice.h"
#include "core/reception/receptionservice.h"

#include <QFile>

namespace cabas {

namespace {

class ReceptionWords {
    Q_DECLARE_TR_FUNCTIONS(ReceptionWords)
};

QJsonObject lineJson(const DeliveryLine &line)
{
    QJsonObject json{{u"line"_qs, line.position},
                     {u"code"_qs, line.productCode},
                     {u"name"_qs, line.productName},
                     {u"received_milli"_qs, line.received.milli()},
                     {u"pack_milli"_qs, line.pack.milli()}};
    if (line.expected)
        json.insert(u"expected_milli"_qs, line.expected->milli());
    if (line.ordered)
        json.insert(u"ordered_milli"_qs, line.ordered->milli());
    if (!line.cost.isZero())
        json.insert(u"cost_e4"_qs, line.cost.e4());
    return json;
}

QJsonArray unresolvedJson(const std::vector<UnresolvedCode> &codes)
{
    QJsonArray list;
    for (const UnresolvedCode &code : codes) {
        QJsonObject json{{u"code"_qs, code.code}, {u"quantity_milli"_qs, code.quantity.milli()}};
        if (!code.note.isEmpty())
            json.insert(u"note"_qs, code.note);
        list.append(json);
    }
    return list;
}

QJsonObject gapJson(const DeliveryGap &gap)
{
    QJsonObject json{{u"gap"_qs, gap.id.value()},
                     {u"kind"_qs, DeliveryGapStore::kindName(gap.kind)},
                     {u"quantity_milli"_qs, gap.quantity.milli()},
                     {u"by"_qs, gap.userName}};
    if (!gap.productName.isEmpty())
        json.insert(u"name"_qs, gap.productName);
    if (gap.temperature)
        json.insert(u"temperature_tenths"_qs, *gap.temperature);
    if (!gap.comment.isEmpty())
        json.insert(u"comment"_qs, gap.comment);
    return json;
}

QJsonArray gapsJson(const std::vector<DeliveryGap> &gaps)
{
    QJsonArray list;
    for (const DeliveryGap &gap : gaps)
        list.append(gapJson(gap));
    return list;
}

/// In tenths of a degree; beyond what any thermometer shows it does not even fit the type.
Result<std::optional<int>> temperatureOf(Fields &fields)
{
    constexpr qint64 absurd = 10'000;
    const std::optional<qint64> tenths = fields.optionalInteger(u"temperature_tenths"_qs);
    if (!tenths)
        return std::optional<int>();
    if (*tenths < -absurd || *tenths > absurd)
        return refused(ReceptionWords::tr("No thermometer shows such a temperature."),
                       u"temperature"_qs);
    return std::optional(int(*tenths));
}

Result<std::optional<SupplierId>> supplierOf(const ActionContext &context, Fields &fields)
{
    const QString wanted = fields.optionalText(u"supplier"_qs);
    if (wanted.isEmpty())
        return std::optional<SupplierId>();
    CABAS_LET(supplier, SupplierService(context.shop.db()).find(wanted));
    return std::optional(supplier.id);
}

/// `order`: one, or `orders`: several.
Result<std::vector<OrderId>> ordersOf(Fields &fields)
{
    std::vector<OrderId> orders;
    if (const std::optional<qint64> one = fields.optionalInteger(u"order"_qs))
        orders.push_back(OrderId(*one));
    if (const std::optional<QJsonArray> several = fields.optionalList(u"orders"_qs)) {
        for (const QJsonValue id : *several) {
            if (!id.isDouble())
                fields.wrong(u"orders"_qs, u"[integer]"_qs);
            orders.push_back(OrderId(id.toInteger()));
        }
    }
    CABAS_TRY(fields.check());
    return orders;
}

Result<QJsonObject> start(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(supplier, supplierOf(context, fields));
    const QString path = fields.optionalText(u"document"_qs);
    CABAS_LET(orders, ordersOf(fields));
    DeliveryDocument document;
    if (!path.isEmpty()) {
        if (!QFile::exists(path))
            return notFound(ReceptionWords::tr("The document %1 cannot be read.").arg(path));
        CABAS_LET(read, DeliveryDocument::readFile(path));
        document = read;
    }
    CABAS_LET(
        answer,
        ReceptionService(context.shop.db()).startFrom(context.session, supplier, document, orders));
    std::vector<Warning> warnings = document.note.refused;
    warnings.insert(warnings.end(), answer.warnings.begin(), answer.warnings.end());
    QJsonObject json{{u"delivery"_qs, answer.delivery.value()}, {u"lines"_qs, answer.lines}};
    if (!warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(warnings));
    return json;
}

/// The number of a pallet counts all that stands on it.
Result<QJsonObject> countPallet(const ActionContext &context, DeliveryId delivery,
                                const QString &sscc)
{
    CABAS_LET(lines,
              ReceptionService(context.shop.db()).countPallet(context.session, delivery, sscc));
    QJsonArray counted;
    for (const DeliveryLine &line : lines)
        counted.append(lineJson(line));
    return QJsonObject{{u"sscc"_qs, sscc}, {u"pallet"_qs, counted}};
}

Result<QJsonObject> scan(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    const QString code = fields.text(u"code"_qs);
    ReceivedGoods goods;
    goods.quantity = fields.optionalMilli(u"quantity_milli"_qs);
    if (const std::optional<qint64> packs = fields.optionalInteger(u"packs"_qs))
        goods.packs = Quantity::units(*packs);
    goods.lot = fields.optionalText(u"lot"_qs);
    goods.bestBefore = fields.optionalDay(u"best_before"_qs);
    goods.useBy = fields.optionalDay(u"use_by"_qs);
    if (const std::optional<qint64> cost = fields.optionalInteger(u"cost_e4"_qs))
        goods.cost = UnitPrice::fromE4(*cost);
    CABAS_LET(temperature, temperatureOf(fields));
    goods.temperature = temperature;
    goods.gross = fields.optionalMilli(u"gross_milli"_qs);
    CABAS_LET(crates, cratesOf(context, fields));
    goods.crates = crates;
    CABAS_TRY(fields.check());
    ReceptionService reception(context.shop.db());
    CABAS_LET(pallet, reception.pallet(context.session, delivery, code));
    if (pallet)
        return countPallet(context, delivery, pallet->sscc);
    CABAS_LET(answer, reception.scan(context.session, delivery, code, goods));
    if (!answer.known)
        return QJsonObject{{u"ok"_qs, false},
                           {u"kind"_qs, kindName(Failure::Kind::NotFound)},
                           {u"code"_qs, u"unknown_code"_qs},
                           {u"message"_qs, answer.message},
                           {u"scan"_qs, answer.scan.id.value()}};
    QJsonObject json = lineJson(*answer.line);
    json.insert(u"scan"_qs, answer.scan.id.value());
    json.insert(u"quantity_milli"_qs, answer.counted.quantity.milli());
    if (!answer.scan.lot.isEmpty())
        json.insert(u"lot"_qs, answer.scan.lot);
    if (answer.scan.gross) {
        json.insert(u"gross_milli"_qs, answer.scan.gross->milli());
        json.insert(u"tare_milli"_qs, answer.scan.tare.milli());
    }
    if (!answer.crates.empty())
        json.insert(u"crates"_qs, cratesJson(answer.crates));
    if (!answer.lots.empty()) {
        QJsonArray lots;
        for (const AnnouncedLot &lot : answer.lots)
            lots.append(lot.lot);
        json.insert(u"announced_lots"_qs, lots);
    }
    if (!answer.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(answer.warnings));
    return json;
}

/// About a product of the delivery by its `code`, or about the delivery as a whole.
Result<QJsonObject> noteGap(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    DeliveryGap gap;
    gap.delivery = DeliveryId(fields.integer(u"delivery"_qs));
    const bool isOfLine = !fields.optionalText(u"code"_qs).isEmpty();
    const QString kind = fields.text(u"kind"_qs);
    gap.quantity = fields.optionalMilli(u"quantity_milli"_qs).value_or(Quantity());
    gap.comment = fields.optionalText(u"comment"_qs);
    CABAS_LET(temperature, temperatureOf(fields));
    gap.temperature = temperature;
    CABAS_TRY(fields.check());
    const std::optional<GapKind> known = DeliveryGapStore::kindFromName(kind);
    if (!known)
        return refused(ReceptionWords::tr("“%1” is no kind of gap.").arg(kind), u"kind"_qs);
    gap.kind = *known;
    ReceptionService reception(context.shop.db());
    if (isOfLine) {
        CABAS_LET(product, deliveredProduct(context, object.value(u"code"_qs)));
        CABAS_LET(view, reception.view(context.session, gap.delivery));
        for (const DeliveryLine &line : view.lines) {
            if (line.product == product)
                gap.line = line.id;
        }
        if (!gap.line)
            return notFound(ReceptionWords::tr("This product is not on the delivery."));
    }
    CABAS_LET(noted, reception.noteGap(context.session, gap));
    return gapJson(noted);
}

Result<QJsonObject> withdrawGap(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const GapId gap(fields.integer(u"gap"_qs));
    CABAS_TRY(fields.check());
    CABAS_TRY(ReceptionService(context.shop.db()).withdrawGap(context.session, gap));
    return QJsonObject{{u"gap"_qs, gap.value()}};
}

Result<QJsonObject> undo(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(undone, ReceptionService(context.shop.db()).undoLast(context.session, delivery));
    QJsonObject json;
    if (undone)
        json = {{u"code"_qs, undone->code}, {u"quantity_milli"_qs, undone->quantity.milli()}};
    return json;
}

Result<QJsonObject> attach(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    const QString code = fields.text(u"code"_qs);
    fields.text(u"product"_qs);
    const auto pack = fields.optionalMilli(u"pack_milli"_qs).value_or(Quantity::units(1));
    CABAS_TRY(fields.check());
    CABAS_LET(product, deliveredProduct(context, object.value(u"product"_qs)));
    CABAS_LET(
        line,
        ReceptionService(context.shop.db()).attach(context.session, delivery, code, product, pack));
    return lineJson(line);
}

/// Says which product a line of the document is that matched none.
Result<QJsonObject> attachLine(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const AnnouncedLineId line(fields.integer(u"line"_qs));
    fields.text(u"product"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(product, deliveredProduct(context, object.value(u"product"_qs)));
    CABAS_LET(attached,
              ReceptionService(context.shop.db()).attachAnnounced(context.session, line, product));
    return lineJson(attached);
}

Result<QJsonObject> price(const ActionContext &context, const QJsonObject &object)
{
    if (!object.contains(u"cost_e4"_qs))
        return priceDelivery(context, object);
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    fields.text(u"code"_qs);
    const qint64 cost = fields.integer(u"cost_e4"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(product, deliveredProduct(context, object.value(u"code"_qs)));
    CABAS_LET(line, ReceptionService(context.shop.db())
                        .setCost(context.session, delivery, product, UnitPrice::fromE4(cost)));
    return lineJson(line);
}

/// Adds an order to a reception that is being counted.
Result<QJsonObject> attachOrder(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    const OrderId order(fields.integer(u"order"_qs));
    CABAS_TRY(fields.check());
    ReceptionService reception(context.shop.db());
    CABAS_TRY(reception.attachOrder(context.session, delivery, order));
    CABAS_LET(view, reception.view(context.session, delivery));
    return QJsonObject{{u"delivery"_qs, delivery.value()}, {u"lines"_qs, int(view.lines.size())}};
}

/// What of a product is for members and what goes to the shelf.
QJsonObject membersJson(const MembersShare &share)
{
    QJsonArray orders;
    for (size_t i = 0; i < share.orders.size(); ++i)
        orders.append(QJsonObject{{u"special"_qs, share.orders[i].id.value()},
                                  {u"member"_qs, share.orders[i].memberNumber},
                                  {u"quantity_milli"_qs, share.shares[i].quantity.milli()}});
    return {{u"code"_qs, share.orders.empty() ? QString() : share.orders.front().productCode},
            {u"quantity_milli"_qs, share.quantity.milli()},
            {u"orders"_qs, orders}};
}

Result<QJsonObject> finish(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(answer, ReceptionService(context.shop.db()).finish(context.session, delivery));
    QJsonArray discrepancies;
    for (const Discrepancy &each : answer.discrepancies) {
        QJsonObject gap{{u"code"_qs, each.productCode},
                        {u"name"_qs, each.productName},
                        {u"expected_milli"_qs, each.expected.milli()},
                        {u"received_milli"_qs, each.received.milli()}};
        if (each.ordered)
            gap.insert(u"ordered_milli"_qs, each.ordered->milli());
        discrepancies.append(gap);
    }
    QJsonArray members;
    for (const MembersShare &share : answer.members)
        members.append(membersJson(share));
    QJsonObject json{{u"delivery"_qs, delivery.value()},
                     {u"moves"_qs, answer.moves},
                     {u"members"_qs, members},
                     {u"labels"_qs, answer.labels},
                     {u"prices"_qs, answer.prices},
                     {u"discrepancies"_qs, discrepancies},
                     {u"gaps"_qs, gapsJson(answer.gaps)},
                     {u"unresolved"_qs, unresolvedJson(answer.unresolved)}};
    if (!answer.crates.empty())
        json.insert(u"crates"_qs, crateMovesJson(answer.crates));
    if (answer.repeated)
        json.insert(u"repeated"_qs, true);
    json.insert(u"credits"_qs, creditsJson(context, answer.credits));
    return json;
}

Result<QJsonObject> show(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    CABAS_TRY(fields.check());
    ReceptionService service(context.shop.db());
    CABAS_LET(view, service.view(context.session, delivery));
    QJsonArray lines;
    for (const DeliveryLine &line : view.lines) {
        QJsonObject shown = lineJson(line);
        const auto facts = service.facts(context.session, line.id);
        if (facts && !facts->members.quantity.isZero())
            shown.insert(u"members_milli"_qs, facts->members.quantity.milli());
        lines.append(shown);
    }
    QJsonArray waiting;
    for (const AnnouncedLine &line : view.unknownLines)
        waiting.append(QJsonObject{{u"line"_qs, line.id.value()},
                                   {u"code"_qs, line.code},
                                   {u"name"_qs, line.name},
                                   {u"expected_milli"_qs, line.quantity.milli()}});
    QJsonArray orders;
    for (const SupplierOrder &order : view.orders)
        orders.append(QJsonObject{{u"order"_qs, order.id.value()}, {u"number"_qs, order.number}});
    QJsonObject json{{u"delivery"_qs, delivery.value()},
                     {u"unknown_lines"_qs, waiting},
                     {u"orders"_qs, orders},
                     {u"finished"_qs, view.delivery.state == DeliveryState::Finished},
                     {u"lines"_qs, lines},
                     {u"gaps"_qs, gapsJson(view.gaps)},
                     {u"unresolved"_qs, unresolvedJson(view.unresolved)}};
    if (view.delivery.reverses) {
        json.insert(u"reverses"_qs, view.delivery.reverses->value());
        json.insert(u"reason"_qs, view.delivery.reason);
    }
    if (!view.handovers.empty())
        json.insert(u"handovers"_qs, wordsJson(view.handovers));
    if (!view.crates.empty())
        json.insert(u"crates"_qs, crateMovesJson(view.crates));
    QJsonArray reversals;
    for (const Delivery &each : view.reversals)
        reversals.append(each.id.value());
    if (!reversals.isEmpty())
        json.insert(u"reversed_by"_qs, reversals);
    return json;
}

/// A delivery that was begun by mistake: nothing of it moves.
Result<QJsonObject> abandon(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    CABAS_TRY(fields.check());
    CABAS_TRY(ReceptionService(context.shop.db()).abandon(context.session, delivery));
    return QJsonObject{{u"delivery"_qs, delivery.value()}};
}

} // namespace

Result<ProductId> deliveredProduct(const ActionContext &context, const QJsonValue &value)
{
    CatalogService catalog(context.shop.db());
    if (value.isDouble()) {
        CABAS_LET(product, catalog.find(context.session, ProductId(value.toInteger())));
        return product.id;
    }
    CABAS_LET(hit, catalog.findByCode(context.session, value.toString()));
    return hit.product.id;
}

std::vector<Action> receptionActions()
{
    return {{"reception.start", start},
            {"reception.scan", scan},
            {"reception.order", attachOrder},
            {"reception.undo", undo},
            {"reception.attach", attach},
            {"reception.price", price},
            {"reception.prices", showPrices},
            {"reception.reverse", reverseDelivery},
            {"reception.reversible", showReversible},
            {"reception.finish", finish},
            {"reception.abandon", abandon},
            {"reception.show", show},
            {"reception.gap", noteGap},
            {"reception.attach_line", attachLine},
            {"reception.gap_withdraw", withdrawGap}};
}

} // namespace cabas
