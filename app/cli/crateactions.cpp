// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/crateactions.h"

#include "core/base/day.h"
#include "core/purchasing/craterules.h"
#include "core/purchasing/crateservice.h"
#include "core/purchasing/supplierservice.h"
#include "core/reception/receptionservice.h"

#include <algorithm>

namespace cabas {

namespace {

/// Beyond it the rules refuse in their own words, and the type still holds it.
int crateCount(qint64 count)
{
    constexpr qint64 far = CrateRules::maxCount + 1;
    return int(std::clamp(count, -far, far));
}

QString kindOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QJsonObject kindJson(const CrateKind &kind)
{
    QJsonObject json{
        {u"kind"_qs, kind.id.value()},         {u"name"_qs, kind.name},
        {u"tare_grams"_qs, kind.tare.milli()}, {u"deposit_cents"_qs, kind.deposit.cents()},
        {u"returnable"_qs, kind.returnable},   {u"active"_qs, kind.active}};
    if (kind.supplier)
        json.insert(u"supplier"_qs, kind.supplierName);
    return json;
}

QJsonObject balanceJson(const CrateBalance &balance)
{
    return {{u"supplier"_qs, balance.supplierName},
            {u"kind"_qs, balance.kind.value()},
            {u"name"_qs, balance.kindName},
            {u"count"_qs, balance.count},
            {u"value_cents"_qs, balance.value.cents()}};
}

/// A new kind, or changes to the one that `kind` names.
Result<QJsonObject> setKind(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CrateService service(context.shop.db());
    const bool isKnown = object.contains(u"kind"_qs);
    CrateKind kind;
    if (isKnown) {
        CABAS_LET(found, service.find(context.session, kindOf(object.value(u"kind"_qs))));
        kind = found;
    }
    kind.name = isKnown ? fields.optionalText(u"name"_qs, kind.name) : fields.text(u"name"_qs);
    kind.tare = Quantity::fromMilli(
        isKnown ? fields.optionalInteger(u"tare_grams"_qs).value_or(kind.tare.milli())
                : fields.integer(u"tare_grams"_qs));
    kind.deposit = fields.optionalCents(u"deposit_cents"_qs).value_or(kind.deposit);
    kind.returnable = fields.flag(u"returnable"_qs, kind.returnable);
    kind.active = fields.flag(u"active"_qs, kind.active);
    const QString supplier = fields.optionalText(u"supplier"_qs);
    CABAS_TRY(fields.check());
    if (!supplier.isEmpty()) {
        CABAS_LET(owner, SupplierService(context.shop.db()).find(supplier));
        kind.supplier = owner.id;
    }
    CABAS_LET(kept,
              isKnown ? service.update(context.session, kind) : service.add(context.session, kind));
    return kindJson(kept);
}

/// `count` crates came (+) or went back (-).
Result<QJsonObject> moveCrates(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const int count = crateCount(fields.integer(u"count"_qs));
    const QString supplier = fields.optionalText(u"supplier"_qs);
    const std::optional<qint64> delivery = fields.optionalInteger(u"delivery"_qs);
    CrateHandover handover;
    handover.note = fields.optionalText(u"note"_qs);
    if (!fields.has(u"kind"_qs))
        fields.wrong(u"kind"_qs, u"text"_qs);
    CABAS_TRY(fields.check());
    CrateService service(context.shop.db());
    CABAS_LET(kind, service.find(context.session, kindOf(object.value(u"kind"_qs))));
    handover.kind = kind.id;
    handover.count = count;
    if (delivery)
        handover.delivery = DeliveryId(*delivery);
    // Whose they are may be known of the kind itself.
    handover.supplier = kind.supplier.value_or(SupplierId(0));
    if (!supplier.isEmpty()) {
        CABAS_LET(found, SupplierService(context.shop.db()).find(supplier));
        handover.supplier = found.id;
    }
    CABAS_LET(balance, service.move(context.session, handover));
    return balanceJson(balance);
}

Result<QJsonObject> list(const ActionContext &context, const QJsonObject &)
{
    const CrateService service(context.shop.db());
    CABAS_LET(kinds, service.kinds(context.session));
    CABAS_LET(balances, service.balances(context.session));
    QJsonArray kindList;
    for (const CrateKind &kind : kinds)
        kindList.append(kindJson(kind));
    QJsonArray balanceList;
    qint64 value = 0;
    for (const CrateBalance &balance : balances) {
        balanceList.append(balanceJson(balance));
        value += balance.value.cents();
    }
    return QJsonObject{
        {u"kinds"_qs, kindList}, {u"balances"_qs, balanceList}, {u"value_cents"_qs, value}};
}

QJsonObject wordJson(const Handover &word)
{
    QJsonObject json{{u"note"_qs, word.id.value()},
                     {u"text"_qs, word.text},
                     {u"by"_qs, word.userName},
                     {u"at"_qs, instantText(word.at)}};
    if (word.readAt) {
        json.insert(u"read_by"_qs, word.readByName);
        json.insert(u"read_at"_qs, instantText(*word.readAt));
    }
    return json;
}

Result<QJsonObject> leaveWord(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    const QString text = fields.text(u"text"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(word, ReceptionService(context.shop.db()).leaveWord(context.session, delivery, text));
    return wordJson(word);
}

Result<QJsonObject> readWord(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const HandoverId note(fields.integer(u"note"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(word, ReceptionService(context.shop.db()).readWord(context.session, note));
    return wordJson(word);
}

} // namespace

Result<std::vector<CrateCount>> cratesOf(const ActionContext &context, Fields &fields)
{
    std::vector<CrateCount> crates;
    const QJsonArray list = fields.optionalList(u"crates"_qs).value_or(QJsonArray());
    CABAS_TRY(fields.check());
    for (const QJsonValue &each : list) {
        Fields crate(each.toObject());
        const int count = crateCount(crate.integer(u"count"_qs));
        if (!crate.has(u"kind"_qs))
            crate.wrong(u"kind"_qs, u"text"_qs);
        CABAS_TRY(crate.check());
        CABAS_LET(kind, CrateService(context.shop.db())
                            .find(context.session, kindOf(each.toObject().value(u"kind"_qs))));
        crates.push_back({kind.id, count, kind.name, kind.tare});
    }
    return crates;
}

QJsonArray cratesJson(const std::vector<CrateCount> &crates)
{
    QJsonArray list;
    for (const CrateCount &each : crates)
        list.append(QJsonObject{
            {u"kind"_qs, each.kind.value()}, {u"name"_qs, each.name}, {u"count"_qs, each.count}});
    return list;
}

QJsonArray crateMovesJson(const std::vector<CrateMove> &moves)
{
    QJsonArray list;
    for (const CrateMove &move : moves)
        list.append(QJsonObject{{u"kind"_qs, move.kind.value()},
                                {u"name"_qs, move.kindName},
                                {u"count"_qs, move.count},
                                {u"value_cents"_qs, move.value.cents()}});
    return list;
}

QJsonArray wordsJson(const std::vector<Handover> &words)
{
    QJsonArray list;
    for (const Handover &word : words)
        list.append(wordJson(word));
    return list;
}

std::vector<Action> crateActions()
{
    return {{"crate.kind", setKind},
            {"crate.move", moveCrates},
            {"crate.list", list},
            {"reception.handover", leaveWord},
            {"reception.handover_read", readWord}};
}

} // namespace cabas
