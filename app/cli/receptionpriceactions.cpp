// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/receptionpriceactions.h"

#include "app/cli/fields.h"
#include "app/cli/receptionactions.h"
#include "core/purchasing/deliverypricestore.h"
#include "core/reception/receptionpriceservice.h"

#include <algorithm>

namespace cabas {

namespace {

class PriceWords {
    Q_DECLARE_TR_FUNCTIONS(PriceWords)
};

QJsonObject lineJson(const PricedLine &each)
{
    QJsonObject json{{u"code"_qs, each.line.productCode},
                     {u"basis"_qs, DeliveryPriceStore::basisName(each.price.basis)},
                     {u"priced"_qs, each.sum.isPriced},
                     {u"billed_milli"_qs, each.sum.billed.milli()},
                     {u"free_milli"_qs, each.sum.free.milli()},
                     {u"net_cents"_qs, each.sum.net.cents()},
                     {u"share_cents"_qs, each.sum.share.cents()},
                     {u"value_cents"_qs, each.sum.value.cents()},
                     {u"paid_e4"_qs, each.sum.perUnit.e4()},
                     {u"cost_e4"_qs, each.sum.cost.e4()},
                     {u"former_cost_e4"_qs, each.former.e4()},
                     {u"shelf"_qs, DeliveryPriceStore::choiceName(each.price.shelf)}};
    if (const std::optional<Money> shelf = each.shelfNext() ? each.shelfNext() : each.shelfNow)
        json.insert(u"shelf_price_cents"_qs, shelf->cents());
    if (each.proposed)
        json.insert(u"proposed_cents"_qs, each.proposed->cents());
    if (!each.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(each.warnings));
    return json;
}

QJsonObject sheetJson(const PriceSheet &sheet)
{
    QJsonArray lines;
    for (const PricedLine &each : sheet.lines)
        lines.append(lineJson(each));
    QJsonObject json{{u"delivery"_qs, sheet.delivery.id.value()},
                     {u"explained_cents"_qs, sheet.explained.cents()},
                     {u"transport_cents"_qs, sheet.costs.transport.cents()},
                     {u"other_cents"_qs, sheet.costs.other.cents()},
                     {u"deposit_cents"_qs, sheet.costs.deposits.cents()},
                     {u"transport_by"_qs, DeliveryPriceStore::keyName(sheet.costs.sharedBy)},
                     {u"unpriced"_qs, sheet.unpriced()},
                     {u"lines"_qs, lines}};
    if (sheet.costs.documentTotal)
        json.insert(u"document_total_cents"_qs, sheet.costs.documentTotal->cents());
    if (sheet.left)
        json.insert(u"left_cents"_qs, sheet.left->cents());
    return json;
}

Result<> readBasis(Fields &fields, LinePriceEdit &edit)
{
    int given = 0;
    const auto take = [&](const QString &name, LineBasis basis) -> std::optional<qint64> {
        const std::optional<qint64> value = fields.optionalInteger(name);
        if (value) {
            edit.basis = basis;
            ++given;
        }
        return value;
    };
    if (const auto price = take(u"price_e4"_qs, LineBasis::Unit))
        edit.price = UnitPrice::fromE4(*price);
    if (const auto price = take(u"pack_price_e4"_qs, LineBasis::Pack))
        edit.price = UnitPrice::fromE4(*price);
    if (const auto total = take(u"total_cents"_qs, LineBasis::Total))
        edit.total = Money::fromCents(*total);
    if (fields.flag(u"no_price"_qs, false)) {
        edit.basis = LineBasis::None;
        ++given;
    }
    if (given > 1)
        return refused(PriceWords::tr("Give the price of a line once: per unit, per pack, as the "
                                      "line’s total, or none."),
                       u"price"_qs);
    return Ok{};
}

Result<LinePriceEdit> readLine(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    fields.text(u"code"_qs);
    LinePriceEdit edit;
    CABAS_TRY(readBasis(fields, edit));
    if (const auto discount = fields.optionalInteger(u"discount_bp"_qs))
        edit.discountBp = int(std::clamp<qint64>(*discount, -1, 1'000'000));
    edit.discount = fields.optionalCents(u"discount_cents"_qs);
    if (const auto free = fields.optionalMilli(u"free_milli"_qs))
        edit.free = free;
    if (fields.has(u"remember"_qs))
        edit.remember = fields.flag(u"remember"_qs, true);
    if (const auto shelf = fields.optionalCents(u"shelf_price_cents"_qs)) {
        edit.shelf = ShelfChoice::Accepted;
        edit.shelfPrice = shelf;
    } else if (fields.has(u"accept"_qs)) {
        edit.shelf = fields.flag(u"accept"_qs, true) ? ShelfChoice::Accepted : ShelfChoice::Refused;
    }
    CABAS_TRY(fields.check());
    CABAS_LET(product, deliveredProduct(context, object.value(u"code"_qs)));
    edit.product = product;
    return edit;
}

} // namespace

Result<QJsonObject> priceDelivery(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    DeliveryCostsEdit costs;
    costs.transport = fields.optionalCents(u"transport_cents"_qs);
    costs.other = fields.optionalCents(u"other_cents"_qs);
    costs.deposits = fields.optionalCents(u"deposit_cents"_qs);
    if (const auto total = fields.optionalCents(u"document_total_cents"_qs))
        costs.documentTotal = total;
    if (const auto from = fields.optionalDay(u"shelf_from"_qs))
        costs.shelfFrom = from;
    const QString key = fields.optionalText(u"transport_by"_qs);
    const QJsonArray list = fields.optionalList(u"lines"_qs).value_or(QJsonArray());
    CABAS_TRY(fields.check());
    if (!key.isEmpty()) {
        costs.sharedBy = DeliveryPriceStore::keyFromName(key);
        if (!costs.sharedBy)
            return refused(
                PriceWords::tr("Costs are shared by value, weight or quantity, not by “%1”.")
                    .arg(key),
                u"transport_by"_qs);
    }
    std::vector<LinePriceEdit> lines;
    for (const QJsonValue &each : list) {
        CABAS_LET(edit, readLine(context, each.toObject()));
        lines.push_back(edit);
    }
    const bool touchesCosts = costs.transport || costs.other || costs.deposits || costs.sharedBy ||
                              costs.documentTotal || costs.shelfFrom;
    CABAS_LET(sheet, ReceptionPriceService(context.shop.db())
                         .edit(context.session, delivery, lines,
                               touchesCosts ? std::optional(costs) : std::nullopt));
    return sheetJson(sheet);
}

Result<QJsonObject> showPrices(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(sheet, ReceptionPriceService(context.shop.db()).sheet(context.session, delivery));
    return sheetJson(sheet);
}

} // namespace cabas
